#include "cli/fix.hpp"

#include "check/check.hpp"
#include "model/reader.hpp"
#include "store/folder.hpp"
#include "yaml/parse.hpp"

#include <algorithm>
#include <map>

namespace agenda::cli {

namespace {

bool overlaps(Span a, Span b) { return a.file == b.file && a.begin < b.end && b.begin < a.end; }

/// Mended by taking an entry out of its list, for which the tree is needed.
bool is_repetition(Rule rule) {
    return rule == Rule::duplicate_entry || rule == Rule::theme_twice ||
           rule == Rule::lead_in_partners;
}

bool is_fixable(const Diagnostic& found) { return !found.fix.empty() || is_repetition(found.rule); }

/// Whether somebody must decide about something in the same place first.
bool is_disputed(const Diagnostic& fixable, const Diagnostics& of_file) {
    return std::ranges::any_of(of_file, [&](const Diagnostic& other) {
        return severity(other) == Severity::error && !is_fixable(other) &&
               overlaps(other.where, fixable.where);
    });
}

/// What reading alone finds in a text of one of the agenda's files.
Diagnostics reread(std::string_view path, const yaml::Tree& tree, std::string_view text,
                   const Vocabulary& known) {
    Diagnostics found;
    const yaml::View root = yaml::root(tree, text);
    Vocabulary scratch;
    scratch.profile.languages = known.profile.languages;
    if (path == store::profile_name)
        read_profile(root, scratch, found);
    else if (path == store::organisations_name)
        read_organisations(root, scratch, found);
    else if (path != store::meetings_name)
        (void)read_item(tree.file, "", root, known, found);
    return found;
}

/// Takes one repeated entry after the other out of its list; each makes the places of the others new.
std::string without_repetitions(const std::string& path, std::string text, std::size_t times,
                                const Agenda& agenda) {
    const Vocabulary& vocabulary = agenda.inventory.vocabulary;
    for (; times > 0; --times) {
        Diagnostics ignored;
        const auto tree = yaml::parse(0, text, ignored);
        if (!tree) return text;
        const Diagnostics found = reread(path, *tree, text, vocabulary);
        const auto next =
            std::ranges::find_if(found, [](const Diagnostic& d) { return is_repetition(d.rule); });
        if (next == found.end()) return text;
        const yaml::Change removal =
            yaml::Change::remove(yaml::path_at(*tree, text, next->where.begin));
        yaml::Changed changed = yaml::make_changes(text, {&removal, 1}, item_key_order(vocabulary));
        if (changed.refusal) return text;
        text = std::move(changed.text);
    }
    return text;
}

std::string report_line(const Diagnostic& found, const Agenda& agenda,
                        const Invocation& invocation) {
    const SourceFile& source = agenda.inventory.sources[found.where.file];
    const Position at = position_at(source.text, found.where.begin);
    std::string line = shown_path(agenda.folder / source.path, invocation) + ':' +
                       std::to_string(at.line) + ": " + message(found, *invocation.lang);
    if (!found.suggestion.empty()) line += " → " + found.suggestion;
    return line;
}

} // namespace

Fixes plan_fixes(const Agenda& agenda, const Wanted& wanted, const Invocation& invocation) {
    Diagnostics all = agenda.inventory.diagnostics;
    check::run({.inventory = agenda.inventory, .today = invocation.today}, all);
    sort_diagnostics(all);
    std::map<FileId, Diagnostics> by_file;
    for (const Diagnostic& found : all)
        by_file[found.where.file].push_back(found);
    Fixes fixes;
    for (const auto& [file, of_file] : by_file) {
        const SourceFile& source = agenda.inventory.sources[file];
        std::vector<TextEdit> edits;
        std::size_t repetitions = 0;
        std::vector<std::string> lines;
        for (const Diagnostic& found : of_file) {
            if (!is_fixable(found) || !wanted(found) || is_disputed(found, of_file)) continue;
            std::ranges::copy(found.fix, std::back_inserter(edits));
            if (found.fix.empty()) ++repetitions;
            lines.push_back(report_line(found, agenda, invocation));
        }
        std::string text = without_repetitions(
            source.path, yaml::apply_edits(source.text, std::move(edits)), repetitions, agenda);
        if (text == source.text) continue;
        std::ranges::move(lines, std::back_inserter(fixes.report));
        fixes.changes.push_back(
            {.path = source.path, .old_text = source.text, .new_text = std::move(text)});
    }
    return fixes;
}

} // namespace agenda::cli
