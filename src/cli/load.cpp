#include "cli/load.hpp"

#include "base/text.hpp"
#include "cli/options.hpp"
#include "cli/past.hpp"
#include "cli/recall.hpp"
#include "store/folder.hpp"
#include "yaml/parse.hpp"

#include <algorithm>
#include <functional>
#include <set>
#include <system_error>
#include <utility>

namespace agenda::cli {

namespace fs = std::filesystem;

namespace {

fs::path absolute(const fs::path& path, const Invocation& invocation) {
    return (invocation.io->cwd / path).lexically_normal();
}

FileText text_of(std::variant<std::string, FileTrouble> read) {
    return std::visit([](auto& one) -> FileText { return std::move(one); }, read);
}

/// Files that a reading command leaves out, and how many of the listed ones have errors too.
struct Broken {
    std::set<FileId> left_out;
    std::int64_t listed_with_errors = 0;
};

Broken broken_files(const Inventory& inventory) {
    Broken broken;
    for (const Trace& trace : inventory.traces)
        if (info(trace.rule).severity == Severity::error) broken.left_out.insert(trace.where.file);
    for (const Diagnostic* found : inventory.diagnostics)
        if (severity(*found) == Severity::error) broken.left_out.insert(found->where.file);
    if (broken.left_out.empty()) return broken;
    for (const Item& item : inventory.items)
        if (item.usable && broken.left_out.erase(item.file) > 0) ++broken.listed_with_errors;
    return broken;
}

/// Those files of the folder that are wanted.
Agenda load_some(const fs::path& folder, const std::function<bool(const store::Entry&)>& wanted,
                 const Invocation& invocation) {
    Agenda agenda;
    agenda.folder = folder;
    std::vector<store::Entry> entries = list_folder(folder, invocation);
    std::erase_if(entries, std::not_fn(wanted));
    agenda.inventory = read_inventory(
        {.entries = std::move(entries),
         .read = [&](FileId, const std::string& path) { return read_file(folder / path); }});
    return agenda;
}

} // namespace

fs::path find_folder(const Invocation& invocation) {
    const Screen& screen = *invocation.lang->screen;
    if (!invocation.agenda_dir.empty()) {
        if (const auto folder = store::folder_at(absolute(invocation.agenda_dir, invocation)))
            return *folder;
        throw Error(screen.no_agenda_at_flag(invocation.agenda_dir),
                    std::string(screen.no_agenda_hint));
    }
    if (const auto variable = invocation.io->env("AGENDA_DIR"); variable && !variable->empty()) {
        if (const auto folder = store::folder_at(absolute(*variable, invocation))) return *folder;
        throw Error(screen.no_agenda_at_variable(*variable), std::string(screen.no_agenda_hint));
    }
    if (const auto folder = store::folder_above(invocation.io->cwd)) return *folder;
    throw Error(screen.no_agenda_from(invocation.io->cwd.string()),
                std::string(screen.no_agenda_hint));
}

std::string shown_path(const fs::path& path, const Invocation& invocation) {
    const fs::path relative = path.lexically_relative(invocation.io->cwd);
    return relative.empty() ? path.string() : relative.string();
}

std::string Agenda::machine_path(std::string_view path) const {
    return (folder / path).lexically_relative(root).generic_string();
}

bool has_agenda(const Invocation& invocation) {
    if (const auto variable = invocation.io->env("AGENDA_DIR"); variable && !variable->empty())
        return true;
    return !invocation.agenda_dir.empty() || store::folder_above(invocation.io->cwd).has_value();
}

std::vector<store::Entry> list_folder(const fs::path& folder, const Invocation& invocation) {
    try {
        return store::list(folder);
    } catch (const std::system_error& error) {
        throw Error(invocation.lang->screen->cannot_read_folder(
            shown_path(folder, invocation), reason(error.code(), *invocation.lang)));
    }
}

FileText read_file(const fs::path& path) {
    return text_of(store::read(path, yaml::max_file_size + 1));
}

Agenda load(const Invocation& invocation, Faults faults) {
    return invocation.at.empty() ? load(find_folder(invocation), invocation, faults)
                                 : load_past(invocation, faults);
}

Agenda load(const fs::path& folder, const Invocation& invocation, Faults faults) {
    Agenda agenda;
    agenda.folder = folder;
    agenda.root = store::work_tree_of(folder).value_or(folder.parent_path());
    agenda.recall = std::make_shared<Recall>(folder, invocation);
    Recall& recall = *agenda.recall;
    agenda.inventory = read_inventory(
        {.entries = list_folder(folder, invocation),
         .read = [&](FileId file,
                     const std::string& path) { return text_of(recall.read(file, path)); },
         .known = [&](FileId file, const std::string& path) { return recall.recall(file, path); },
         .makes_items = faults != Faults::of_yaml,
         .recall = &recall,
         .pick = pick_of(faults)});
    invocation.io->afterwards.emplace_back(
        [recall = agenda.recall, inventory = agenda.kept] { recall->keep(*inventory); });
    return agenda;
}

void let_go(Agenda& agenda) {
    agenda.inventory = Inventory();
    agenda.recall->forget();
}

Pick pick_of(Faults faults) {
    if (faults == Faults::kept) return {};
    return [](const std::string&, const Diagnostics&) { return 0; };
}

Agenda load_vocabulary(const Invocation& invocation) {
    return load_some(
        find_folder(invocation),
        [](const store::Entry& entry) { return entry.kind != store::EntryKind::item; }, invocation);
}

Agenda load_file(const fs::path& folder, std::string_view path, const Invocation& invocation) {
    return load_some(
        folder, [&](const store::Entry& entry) { return entry.path == path; }, invocation);
}

void report_left_out(const Agenda& agenda, FileId file, const Invocation& invocation) {
    const Screen& screen = *invocation.lang->screen;
    const std::string path =
        shown_path(agenda.folder / agenda.inventory.sources[file].path, invocation);
    invocation.io->err << visible(screen.skipped_file(
                              path, screen.errors(std::ssize(agenda.inventory.errors_in(file)))))
                       << '\n';
}

ExitStatus report_broken(const Agenda& agenda, const Invocation& invocation) {
    const Screen& screen = *invocation.lang->screen;
    std::ostream& err = invocation.io->err;
    const Broken broken = broken_files(agenda.inventory);
    for (const FileId file : broken.left_out)
        report_left_out(agenda, file, invocation);
    if (broken.listed_with_errors > 0)
        err << screen.files_with_errors(broken.listed_with_errors) << '\n';
    if (agenda.inventory.items.empty())
        err << visible(screen.agenda_folder_empty(shown_path(agenda.folder, invocation))) << '\n';
    return broken.left_out.empty() ? ExitStatus::done : ExitStatus::findings;
}

} // namespace agenda::cli
