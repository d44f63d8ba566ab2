#include "cli/fix.hpp"

#include "check/check.hpp"

#include <algorithm>
#include <cstddef>
#include <functional>
#include <iterator>
#include <map>
#include <span>
#include <vector>

namespace agenda::cli {

namespace {

bool overlaps(Span a, Span b) { return a.file == b.file && a.begin < b.end && b.begin < a.end; }

/// Mended by taking an entry out of its list, for which the tree is needed.
bool is_repetition(Rule rule) {
    return rule == Rule::duplicate_entry || rule == Rule::theme_twice ||
           rule == Rule::lead_in_partners;
}

bool is_fixable(const Diagnostic& found) { return !found.fix.empty() || is_repetition(found.rule); }

bool on_one_line(Span a, Span b, std::string_view text) {
    return position_at(text, a.begin).line == position_at(text, b.begin).line;
}

/// Whether an error has to be decided about first. A key that stands twice makes both its values doubtful.
bool disputes(const Diagnostic& other, const Diagnostic& fixable, std::string_view text) {
    if (severity(other) != Severity::error || is_fixable(other)) return false;
    if (overlaps(other.where, fixable.where)) return true;
    return other.rule == Rule::duplicate_key &&
           (on_one_line(other.where, fixable.where, text) ||
            std::ranges::any_of(other.notes, [&](const Note& note) {
                return on_one_line(note.where, fixable.where, text);
            }));
}

/// The same, of an error of which no more is known: not where a key stands for the first time.
bool disputes(const Trace& other, const Diagnostic& fixable) {
    return info(other.rule).severity == Severity::error &&
           (overlaps(other.where, fixable.where) || other.rule == Rule::duplicate_key);
}

/// Whether somebody must decide about something in the same place first.
bool is_disputed(const Diagnostic& fixable, const DiagnosticRefs& of_file,
                 std::span<const Trace> rest, std::string_view text) {
    return std::ranges::any_of(
               of_file, [&](const Diagnostic* other) { return disputes(*other, fixable, text); }) ||
           std::ranges::any_of(rest, [&](const Trace& other) { return disputes(other, fixable); });
}

std::string report_line(const Diagnostic& found, const Agenda& agenda,
                        const Invocation& invocation) {
    const SourceFile& source = agenda.inventory.sources[found.where.file];
    const Position at = position_at(source.text, found.where.begin);
    std::string line = shown_path(agenda.folder / source.path, invocation) + ':' +
                       std::to_string(at.line) + ": " + message(found, *invocation.lang);
    if (!found.suggestion.empty()) line += " → " + std::string(found.suggestion);
    return line;
}

/// What one round mends in one file.
struct Mended {
    std::string text;
    std::vector<std::string> lines;
};

/// The entries that stand twice are taken out, the last first, so that the places of the others stay.
std::string without(DiagnosticRefs repetitions, const SourceFile& source, const yaml::Tree& tree,
                    const Agenda& agenda) {
    std::ranges::sort(repetitions, std::greater<>(),
                      [](const Diagnostic* found) { return found->where.begin; });
    std::vector<yaml::Change> changes;
    for (const Diagnostic* found : repetitions)
        changes.push_back(yaml::Change::remove(yaml::path_at(tree, found->where.begin)));
    yaml::Changed changed =
        yaml::make_changes(source.text, changes, item_key_order(agenda.inventory.vocabulary));
    if (changed.refusal) return std::string(source.text);
    return std::move(changed.text);
}

/// First what is written wrongly; what then stands twice is a matter of the next round.
Mended mend(FileId file, const DiagnosticRefs& of_file, const Wanted& wanted, const Agenda& agenda,
            const Invocation& invocation) {
    const Inventory& inventory = agenda.inventory;
    const SourceFile& source = inventory.sources[file];
    std::vector<TextEdit> edits;
    Mended mended;
    DiagnosticRefs repetitions;
    for (const Diagnostic* found : of_file) {
        if (!is_fixable(*found) || !wanted(source.path, *found) ||
            is_disputed(*found, of_file, inventory.rest_in(file), source.text))
            continue;
        if (found->fix.empty()) {
            repetitions.push_back(found);
            continue;
        }
        std::ranges::copy(found->fix, std::back_inserter(edits));
        mended.lines.push_back(report_line(*found, agenda, invocation));
    }
    mended.text = yaml::apply_edits(source.text, std::move(edits));
    const yaml::Tree* tree = inventory.tree_of(file);
    if (!mended.lines.empty() || repetitions.empty() || tree == nullptr) return mended;
    mended.text = without(repetitions, source, *tree, agenda);
    for (const Diagnostic* found : repetitions)
        mended.lines.push_back(report_line(*found, agenda, invocation));
    return mended;
}

using Texts = std::map<std::string, std::string>;

/// What can be mended and is wanted so, and all errors in the files with any: each file's findings.
struct Mendable {
    check::Findings findings;
    std::map<FileId, DiagnosticRefs> by_file;
};

/// Files in which there is nothing to mend need not have kept their findings.
Mendable find_mendable(const Agenda& agenda, const Wanted& wanted, Day today) {
    const Inventory& inventory = agenda.inventory;
    const check::Context context{.inventory = inventory, .today = today};
    std::vector<bool> has_some(inventory.sources.size());
    const check::Findings fixable = check::find(context, is_fixable);
    for (const Diagnostic* found : fixable.all)
        if (found->where.file != no_file &&
            wanted(inventory.sources[found->where.file].path, *found))
            has_some[found->where.file] = true;
    Mendable mendable;
    if (std::ranges::find(has_some, true) == has_some.end()) return mendable;
    mendable.findings = check::find(context, [&](const Diagnostic& found) {
        return found.where.file != no_file && has_some[found.where.file] &&
               (is_fixable(found) || severity(found) == Severity::error);
    });
    for (const Diagnostic* found : mendable.findings.all)
        mendable.by_file[found->where.file].push_back(found);
    return mendable;
}

/// The new texts of the files that one round mends.
Texts mend_once(const Mendable& mendable, const Agenda& agenda, const Wanted& wanted,
                std::vector<std::string>& report, const Invocation& invocation) {
    Texts texts;
    for (const auto& [file, of_file] : mendable.by_file) {
        const SourceFile& source = agenda.inventory.sources[file];
        Mended mended = mend(file, of_file, wanted, agenda, invocation);
        if (mended.text == source.text) continue;
        texts.emplace(source.path, std::move(mended.text));
        std::ranges::move(mended.lines, std::back_inserter(report));
    }
    return texts;
}

/// All findings of files in which reading found something to mend.
std::size_t pick_mendable(const std::string& /*path*/, Diagnostics& found) {
    return std::ranges::any_of(found, is_fixable) ? found.size() : 0;
}

Texts mend_changed(const Agenda& agenda, const Texts& changed, const Wanted& wanted,
                   std::vector<std::string>& report, const Invocation& invocation) {
    Overlay overlay;
    for (const auto& [path, text] : changed)
        overlay.emplace(path, text);
    const Agenda after = load_changed(agenda, overlay, invocation, pick_mendable);
    return mend_once(find_mendable(after, wanted, invocation.today), after, wanted, report,
                     invocation);
}

/// Each round removes what it mends, so that few are ever needed.
constexpr int most_rounds = 8;

} // namespace

Fixes plan_fixes(Editing& editing, const Wanted& wanted, const Invocation& invocation) {
    Inventory& inventory = editing.agenda.inventory;
    Fixes fixes;
    Texts texts;
    {
        const Mendable mendable = find_mendable(editing.agenda, wanted, invocation.today);
        if (mendable.by_file.empty()) return fixes;
        editing.known = known_faults(editing.agenda, invocation.today);
        inventory.forget_items(); // as much room as the new texts take
        texts = mend_once(mendable, editing.agenda, wanted, fixes.report, invocation);
    }
    inventory.forget_findings();
    for (FileId file = 0; file < inventory.sources.size(); ++file)
        if (texts.contains(inventory.sources[file].path)) inventory.trees[file] = {};
    for (int round = 1; round < most_rounds && !texts.empty(); ++round) {
        Texts more = mend_changed(editing.agenda, texts, wanted, fixes.report, invocation);
        if (more.empty()) break;
        for (auto& [path, text] : more)
            texts[path] = std::move(text);
    }
    for (FileId file = 0; file < inventory.sources.size(); ++file) {
        const SourceFile& source = inventory.sources[file];
        if (const auto mended = texts.find(source.path); mended != texts.end())
            fixes.changes.push_back({.path = source.path,
                                     .old_text = source.text,
                                     .new_text = std::move(mended->second)});
    }
    return fixes;
}

} // namespace agenda::cli
