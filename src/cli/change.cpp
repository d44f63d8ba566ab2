#include "cli/change.hpp"

#include "base/text.hpp"
#include "cli/options.hpp"
#include "lang/edit_screen.hpp"
#include "output/diagnostics.hpp"
#include "output/diff.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <iterator>
#include <map>
#include <optional>
#include <span>

namespace agenda::cli {

namespace {

const EditScreen& say(const Invocation& invocation) { return *invocation.lang->edit; }

[[noreturn]] void refuse(const std::string& message, std::string hint = {}) {
    throw Error(message, std::move(hint), ExitStatus::findings);
}

/// Without the closing line of `check`: these are not all that is wrong.
void print_faults(const Agenda& agenda, const DiagnosticRefs& faults,
                  const Invocation& invocation) {
    std::ostream& err = invocation.io->err;
    const output::Findings findings{
        .sources = &agenda.inventory.sources,
        .diagnostics = &faults,
        .langs = invocation.langs,
        .shown_path =
            [&](std::string_view file) { return shown_path(agenda.folder / file, invocation); },
        .colour = invocation.colour_err,
        .width = invocation.io->err_is_terminal ? invocation.table_width() : 0,
        .closes = false};
    output::print_full(err, findings);
}

/// `git diff` does not show files that it does not know, and `git commit` forgets them.
std::string next_step(std::span<const store::Change> changes, const Agenda& agenda,
                      const Invocation& invocation) {
    const EditScreen& screen = say(invocation);
    const std::string folder = shown_path(agenda.folder, invocation);
    const bool moves = std::ranges::any_of(
        changes, [](const store::Change& change) { return !change.new_path.empty(); });
    const auto made = std::ranges::count_if(
        changes, [](const store::Change& change) { return !change.old_text; });
    if (moves) return screen.add_with_git("--all " + folder);
    if (made > 1) return screen.add_with_git(folder);
    if (made == 1)
        return screen.add_with_git(shown_path(agenda.folder / changes.front().path, invocation));
    return std::string(screen.look_with_git);
}

MovedFiles moved_by(std::span<const store::Change> changes) {
    MovedFiles moved;
    for (const store::Change& change : changes)
        if (!change.new_path.empty()) moved[change.path] = change.new_path;
    return moved;
}

/// The agenda as it would be, and what would be wrong with it that was not before.
struct After {
    After(const Agenda& before, const Overlay& overlay, FaultComparer& comparer,
          const Invocation& invocation)
        : agenda(load_changed(before, overlay, invocation, comparer.pick())),
          fresh(new_faults(agenda, comparer, invocation.today)) {}

    Agenda agenda;
    NewFaults fresh;
};

/// What the changes leave on the disk; they must outlive it.
Overlay overlay_of(std::span<const store::Change> changes) {
    Overlay overlay;
    for (const store::Change& change : changes) {
        if (!change.new_path.empty()) overlay[change.path] = std::nullopt;
        overlay[change.new_path.empty() ? change.path : change.new_path] = change.new_text;
    }
    return overlay;
}

} // namespace

Editing begin_editing(const Invocation& invocation, Faults faults) {
    const std::filesystem::path folder = find_folder(invocation);
    auto lock = store::lock_folder(folder);
    if (const auto* failure = std::get_if<store::Failure>(&lock)) {
        Agenda nothing;
        nothing.folder = folder;
        throw Error(reason(*failure, nothing, invocation));
    }
    return {.lock = std::move(std::get<store::FolderLock>(lock)),
            .agenda = load(folder, invocation, faults)};
}

bool report_unread(const Agenda& agenda, const std::function<bool(std::string_view)>& wanted,
                   const Invocation& invocation) {
    const Inventory& inventory = agenda.inventory;
    bool any = false;
    for (FileId file = 0; file < inventory.sources.size(); ++file) {
        if (inventory.tree_of(file) != nullptr || inventory.errors_in(file).empty() ||
            !wanted(inventory.sources[file].path))
            continue;
        report_left_out(agenda, file, invocation);
        any = true;
    }
    return any;
}

/// Where two files have one id nobody can tell which is meant.
void need_one(std::string_view id, const Agenda& agenda, const Invocation& invocation) {
    std::string paths;
    int count = 0;
    for (const Item& item : agenda.inventory.items) {
        if (item.id != id) continue;
        const std::string& path = agenda.inventory.sources[item.file].path;
        paths += (count++ > 0 ? ", " : "") + shown_path(agenda.folder / path, invocation);
    }
    if (count > 1) refuse(invocation.lang->screen->ambiguous_query_value(id, "ID", paths));
}

EditableItem editable_item(std::string_view id, const Agenda& agenda,
                           const Invocation& invocation) {
    const Inventory& inventory = agenda.inventory;
    const auto found = inventory.item_by_id.find(id);
    if (found == inventory.item_by_id.end()) {
        std::vector<std::string_view> ids;
        for (const Item& item : inventory.items)
            ids.push_back(item.id);
        const auto near = nearest(id, ids);
        refuse(invocation.lang->screen->unknown_item(id),
               near ? invocation.lang->screen->nearest(*near) : "");
    }
    need_one(id, agenda, invocation);
    const Item& item = inventory[found->second];
    const yaml::Tree* tree = inventory.tree_of(item.file);
    const std::string& path = inventory.sources[item.file].path;
    if (tree == nullptr) {
        const Agenda file = load_file(agenda.folder, path, invocation);
        DiagnosticRefs errors = file.inventory.diagnostics;
        std::erase_if(errors, [](const Diagnostic* d) { return severity(*d) != Severity::error; });
        print_faults(file, errors, invocation);
        refuse(say(invocation).item_has_errors(id),
               say(invocation).mend_first(shown_path(agenda.folder / path, invocation)));
    }
    return {.id = found->second,
            .item = &item,
            .tree = tree,
            .text = inventory.sources[item.file].text,
            .path = path};
}

std::string write_language(std::string_view asked, const Agenda& agenda,
                           const Invocation& invocation) {
    const Vocabulary& vocabulary = agenda.inventory.vocabulary;
    std::vector<std::string_view> codes;
    for (const auto& language : vocabulary.profile.languages)
        codes.push_back(language.value);
    if (!asked.empty())
        return std::string(
            codes[choose(asked, codes, invocation.lang->screen->unknown_query_value(asked, "--in"),
                         *invocation.lang)]);
    return std::string(vocabulary.has_language(invocation.lang->code) ? invocation.lang->code
                                                                      : codes.front());
}

yaml::KeyOrder item_key_order(const Vocabulary& vocabulary) {
    return [&vocabulary](std::span<const std::string_view> path) {
        return key_order(path, vocabulary);
    };
}

std::string changed_text(std::string_view text, const yaml::Change& change, const Agenda& agenda,
                         const Invocation& invocation) {
    const EditScreen& screen = say(invocation);
    yaml::Changed changed =
        yaml::make_changes(text, {&change, 1}, item_key_order(agenda.inventory.vocabulary));
    if (!changed.refusal) return std::move(changed.text);
    std::string field;
    for (const yaml::Step& step : change.path) {
        const auto* key = std::get_if<std::string>(&step);
        field +=
            (field.empty() ? "" : ".") + (key ? *key : std::to_string(std::get<std::size_t>(step)));
    }
    switch (*changed.refusal) {
    case yaml::Refusal::no_such_place:
        refuse(screen.no_such_place(field), std::string(screen.nothing_written));
    case yaml::Refusal::other_kind:
        refuse(screen.other_kind(field), std::string(screen.nothing_written));
    case yaml::Refusal::not_readable:
        refuse(screen.not_readable(field), std::string(screen.nothing_written));
    case yaml::Refusal::not_possible: break;
    }
    refuse(screen.not_possible(field), std::string(screen.nothing_written));
}

void refuse_errors(const Agenda& after, const NewFaults& fresh, const Invocation& invocation) {
    DiagnosticRefs errors = fresh.all;
    std::erase_if(errors, [](const Diagnostic* d) { return severity(*d) != Severity::error; });
    if (errors.empty()) return;
    print_faults(after, errors, invocation);
    refuse(say(invocation).would_have_errors(std::ssize(errors)),
           std::string(say(invocation).nothing_written));
}

void print_diff(const store::Change& change, const Agenda& agenda, std::ostream& out) {
    const auto path = [&](const std::string& name) { return agenda.machine_path(name); };
    const std::string& new_name = change.new_path.empty() ? change.path : change.new_path;
    if (!change.new_path.empty()) {
        out << visible(fmt::format("diff --git a/{0} b/{1}\nrename from {0}\nrename to {1}\n",
                                   path(change.path), path(new_name)),
                       Lines::kept);
        if (change.old_text == change.new_text) return;
    }
    out << visible(output::unified_diff(change.old_text ? path(change.path) : "/dev/null",
                                        change.old_text.value_or(""),
                                        change.new_text ? path(new_name) : "/dev/null",
                                        change.new_text.value_or("")),
                   Lines::kept);
}

void write_files(const Editing& editing, std::span<const store::Change> changes,
                 const Invocation& invocation) {
    const store::CommitResult result = store::commit(editing.lock, changes);
    if (result.done()) return;
    print_outcomes(result, editing.agenda, invocation);
    refuse(reason(*result.failure, editing.agenda, invocation), hint_after(result, invocation));
}

void refuse_failure(const store::Failure& failure, const Agenda& agenda,
                    const Invocation& invocation) {
    refuse(reason(failure, agenda, invocation), std::string(say(invocation).nothing_written));
}

ExitStatus carry_out(const Editing& editing, std::span<const store::Change> changes,
                     const CarryOut& how, const Invocation& invocation) {
    const Agenda& before = editing.agenda;
    std::ostream& out = invocation.io->out;
    const Overlay overlay = overlay_of(changes);
    std::optional<After> after;
    if (!how.same_content) {
        FaultComparer comparer(known_faults(before, invocation.today, moved_by(changes)));
        after.emplace(before, overlay, comparer, invocation);
    }
    const auto warn = [&] {
        if (after) print_faults(after->agenda, after->fresh.all, invocation);
    };
    if (after) refuse_errors(after->agenda, after->fresh, invocation);
    if (how.dry_run) {
        for (const store::Change& change : changes)
            print_diff(change, before, out);
        warn();
        invocation.io->err << say(invocation).dry_run << '\n';
        return ExitStatus::done;
    }
    write_files(editing, changes, invocation);
    for (const std::string& line : how.report)
        out << visible(line) << '\n';
    warn();
    out << visible(next_step(changes, before, invocation)) << '\n';
    return ExitStatus::done;
}

} // namespace agenda::cli
