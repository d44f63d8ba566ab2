#include "cli/fix.hpp"

#include "base/memory.hpp"
#include "base/parallel.hpp"
#include "base/text.hpp"
#include "check/check.hpp"
#include "cli/recall.hpp"

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <functional>
#include <iterator>
#include <map>
#include <span>
#include <utility>
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

/// The findings of one file.
using OfFile = std::span<const Diagnostic* const>;

/// Whether somebody must decide about something in the same place first.
bool is_disputed(const Diagnostic& fixable, OfFile of_file, std::string_view text) {
    return std::ranges::any_of(
        of_file, [&](const Diagnostic* other) { return disputes(*other, fixable, text); });
}

std::string report_line(const Diagnostic& found, const Agenda& agenda,
                        const Invocation& invocation) {
    const SourceFile& source = agenda.inventory.sources[found.where.file];
    const Position at = position_at(source.text, found.where.begin);
    std::string line = shown_path(agenda.folder / source.path, invocation) + ':' +
                       std::to_string(at.line) + ": " + message(found, *invocation.lang);
    if (!found.suggestion.empty()) line += " → " + std::string(found.suggestion);
    return visible(line) + '\n';
}

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

/// What one round mends in one file.
struct MendedInFile {
    MendedFile file{};
    std::size_t count = 0;
    std::string report{};
};

/// What one round works with.
struct Round {
    Agenda& agenda;
    const Fixing& fixing;
    const Invocation& invocation;
    /// Called when it has looked at the items, if it may mend anything.
    std::function<void()> rules_done = [] {};
};

/// A line for each.
std::string report_of(const DiagnosticRefs& mended, const Round& round) {
    std::string report;
    for (const Diagnostic* found : mended)
        report += report_line(*found, round.agenda, round.invocation);
    return report;
}

std::string_view copied(std::string_view text, Arena& arena) {
    const std::span<const char> copy = arena.copy(text);
    return {copy.data(), copy.size()};
}

/// First what is written wrongly; what then stands twice is a matter of the next round.
MendedInFile mend(FileId file, OfFile of_file, const Round& round, Arena& texts) {
    const Inventory& inventory = round.agenda.inventory;
    const SourceFile& source = inventory.sources[file];
    std::vector<TextEdit> edits;
    DiagnosticRefs mended;
    DiagnosticRefs repetitions;
    for (const Diagnostic* found : of_file) {
        if (!is_fixable(*found) || !round.fixing.wanted(source.path, *found) ||
            is_disputed(*found, of_file, source.text))
            continue;
        if (found->fix.empty()) {
            repetitions.push_back(found);
            continue;
        }
        std::ranges::copy(found->fix, std::back_inserter(edits));
        mended.push_back(found);
    }
    std::string text = yaml::apply_edits(source.text, std::move(edits));
    if (const yaml::Tree* tree = inventory.tree_of(file);
        mended.empty() && !repetitions.empty() && tree != nullptr) {
        text = without(repetitions, source, *tree, round.agenda);
        mended = std::move(repetitions);
    }
    if (text == source.text) return {};
    return {.file = {.path = copied(source.path, texts),
                     .old_text = store::mark_of(source.text),
                     .new_text = copied(text, texts)},
            .count = mended.size(),
            .report = round.fixing.dry_run ? std::string() : report_of(mended, round)};
}

/// What can be mended and is wanted so, and all errors in the files with any; and all that is known of the agenda.
struct Mendable {
    Judged judged;
    std::vector<OfFile> by_file;
};

FileId file_of(OfFile findings) { return findings.front()->where.file; }

/// Sorted findings, file by file.
std::vector<OfFile> by_file(OfFile findings) {
    std::vector<OfFile> files;
    for (std::size_t begin = 0, end = 0; begin < findings.size(); begin = end) {
        while (end < findings.size() && findings[end]->where.file == findings[begin]->where.file)
            ++end;
        files.push_back(findings.subspan(begin, end - begin));
    }
    return files;
}

Mendable find_mendable(const Round& round) {
    const Inventory& inventory = round.agenda.inventory;
    const Day today = round.invocation.today;
    std::vector<std::atomic<bool>> has_some(inventory.sources.size());
    std::atomic<bool> any = false;
    (void)check::find({.inventory = inventory, .today = today}, [&](const Diagnostic& found) {
        const FileId file = found.where.file;
        if (is_fixable(found) && file != no_file &&
            round.fixing.wanted(inventory.sources[file].path, found))
            any = has_some[file] = true;
        return false;
    });
    give_back_memory();
    if (!any) return {};
    Mendable mendable{.judged = judge(
                          round.agenda, today,
                          [&](const Diagnostic& found) {
                              return found.where.file != no_file && has_some[found.where.file] &&
                                     (is_fixable(found) || severity(found) == Severity::error);
                          },
                          round.rules_done),
                      .by_file = {}};
    mendable.by_file = by_file(mendable.judged.findings.all);
    return mendable;
}

/// Files that a thread takes at once.
constexpr std::size_t a_handful = 16;
/// Files after which the room for their old texts is given back.
constexpr std::size_t an_armful = 4096;

/// What one round mends, the texts in which it stands, and what is to be said of it.
struct Mended {
    std::vector<MendedInFile> files{};
    std::deque<Arena> texts{};
    Report report{};
};

/// One string of many: each by itself would take more room.
std::string taken_reports(std::span<MendedInFile> files) {
    std::string all;
    for (MendedInFile& one : files)
        all += std::exchange(one.report, {});
    all.shrink_to_fit();
    return all;
}

/// Lets go of the old text of each item that it mends: the new one takes as much room. Once anything is mended, the
/// findings of files that it has passed are let go as well: they stand between those texts, whose pages are not free
/// before.
Mended mend_once(const std::vector<OfFile>& files, const Round& round) {
    Inventory& inventory = round.agenda.inventory;
    Mended mended{.files = std::vector<MendedInFile>(files.size())};
    for (std::size_t i = 0; i < threads_for(files.size(), a_handful); ++i)
        mended.texts.emplace_back();
    std::atomic<bool> any = false;
    for (std::size_t first = 0, end = 0; first < files.size(); first = end) {
        end = std::min(first + an_armful, files.size());
        in_parallel(end - first, a_handful, [&](std::size_t i, std::size_t thread) {
            const FileId file = file_of(files[first + i]);
            MendedInFile& one = mended.files[first + i] =
                mend(file, files[first + i], round, mended.texts[thread]);
            if (one.count == 0) return;
            any = true;
            if (!one.file.path.starts_with('_')) // others look into the vocabulary
                inventory.forget_file(file);
        });
        mended.report.push_back(taken_reports(std::span(mended.files).subspan(first, end - first)));
        if (any) inventory.forget_findings_until(file_of(files[end - 1]));
        if (round.agenda.recall) round.agenda.recall->give_back_memory();
        give_back_memory();
    }
    std::erase_if(mended.files, [](const MendedInFile& one) { return one.count == 0; });
    return mended;
}

/// Takes over what a round has mended, beside what others have and it has not.
void take(Mended mended, Fixes& fixes) {
    std::map<std::string_view, MendedFile> files;
    for (const MendedInFile& one : mended.files) {
        files.emplace(one.file.path, one.file);
        fixes.count += one.count;
    }
    std::ranges::move(mended.report, std::back_inserter(fixes.report));
    Arena& texts = mended.texts.front();
    for (MendedFile& before : fixes.files) {
        if (const auto again = files.find(before.path); again != files.end()) {
            again->second.old_text = before.old_text;
            continue;
        }
        before.path = copied(before.path, texts);
        before.new_text = copied(before.new_text, texts);
        files.emplace(before.path, before);
    }
    fixes.files.clear();
    for (const auto& [path, file] : files)
        fixes.files.push_back(file);
    fixes.texts = std::move(mended.texts);
}

/// Their texts are read again when they are needed.
void forget_mended(const Fixes& fixes, Agenda& agenda) {
    Inventory& before = agenda.inventory;
    for (FileId file = 0; file < before.sources.size(); ++file)
        if (std::ranges::binary_search(fixes.files, before.sources[file].path, {},
                                       &MendedFile::path))
            before.forget_file(file);
    before.shrink_trees();
    agenda.recall->give_back_memory();
    give_back_memory();
}

Agenda load_mended(const Agenda& before, const Fixes& fixes, const Invocation& invocation) {
    Overlay overlay;
    for (const MendedFile& file : fixes.files)
        overlay.emplace(file.path, file.new_text);
    return load_changed(before, overlay, invocation);
}

/// Each round removes what it mends, so that few are ever needed.
constexpr int most_rounds = 8;

} // namespace

Fixes plan_fixes(Editing& editing, const Fixing& fixing, const Invocation& invocation) {
    Agenda& before = editing.agenda;
    Fixes fixes;
    Mended mended;
    {
        const Round first{before, fixing, invocation, [&before] {
                              before.inventory.forget_items();
                              give_back_memory();
                          }};
        Mendable mendable = find_mendable(first);
        if (mendable.by_file.empty()) return fixes;
        fixes.known = std::move(mendable.judged.known);
        mended = mend_once(mendable.by_file, first);
    }
    before.inventory.forget_findings();
    for (int round = 1; !mended.files.empty(); ++round) {
        fixes.after.reset(); // it views the texts that others replace
        take(std::exchange(mended, {}), fixes);
        forget_mended(fixes, before);
        fixes.after.emplace(load_mended(before, fixes, invocation));
        give_back_memory();
        if (round == most_rounds) break;
        const Round next{*fixes.after, fixing, invocation};
        mended = mend_once(find_mendable(next).by_file, next);
    }
    return fixes;
}

} // namespace agenda::cli
