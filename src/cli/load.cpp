#include "cli/load.hpp"

#include "base/text.hpp"
#include "cli/options.hpp"
#include "cli/past.hpp"
#include "cli/recall.hpp"
#include "store/folder.hpp"
#include "yaml/parse.hpp"

#include <algorithm>
#include <cassert>
#include <functional>
#include <iterator>
#include <set>
#include <system_error>
#include <unordered_map>
#include <utility>

namespace agenda::cli {

namespace fs = std::filesystem;

namespace {

fs::path absolute(const fs::path& path, const Invocation& invocation) {
    return (invocation.io->cwd / path).lexically_normal();
}

/// What is in the folder, with the files of the overlay and without those that are gone in it.
std::vector<store::Entry> with_overlay(std::vector<store::Entry> entries, const Overlay& overlay) {
    if (overlay.empty()) return entries;
    std::erase_if(entries, [&](const store::Entry& entry) { return overlay.contains(entry.path); });
    for (const auto& [path, text] : overlay)
        if (text)
            entries.push_back({.path = path,
                               .kind = path.starts_with('_') ? store::EntryKind::vocabulary
                                                             : store::EntryKind::item});
    std::ranges::sort(entries, {}, &store::Entry::path);
    return entries;
}

std::vector<store::Entry> list_folder(const fs::path& folder, const Overlay& overlay,
                                      const Invocation& invocation) {
    try {
        return with_overlay(store::list(folder), overlay);
    } catch (const std::system_error& error) {
        throw Error(invocation.lang->screen->cannot_read_folder(
            shown_path(folder, invocation), reason(error.code(), *invocation.lang)));
    }
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
    std::vector<store::Entry> entries = list_folder(folder, {}, invocation);
    std::erase_if(entries, std::not_fn(wanted));
    agenda.inventory = read_inventory(
        {.entries = std::move(entries), .read = [&](FileId, const std::string& path) {
             return text_of(store::read(folder / path, yaml::max_file_size + 1));
         }});
    return agenda;
}

std::vector<Fingerprint> fingerprints(const std::vector<Trace>& traces) {
    std::vector<Fingerprint> all;
    std::ranges::transform(traces, std::back_inserter(all), &Trace::fingerprint);
    std::ranges::sort(all);
    return all;
}

std::vector<Fingerprint> fingerprints(const Diagnostics& found) {
    std::vector<Fingerprint> all;
    std::ranges::transform(found, std::back_inserter(all), fingerprint_of);
    std::ranges::sort(all);
    return all;
}

using FilesByPath = std::unordered_map<std::string_view, FileId>;

FilesByPath by_path(const Sources& sources) {
    FilesByPath files;
    for (FileId file = 0; file < sources.size(); ++file)
        files.emplace(sources[file].path, file);
    return files;
}

/// In the order in which files were, so that each has the number that it had; what is new has that of a file
/// that is gone, or comes last. False where too many are gone: then the order is as it was.
bool take_order(std::vector<store::Entry>& entries, const FilesByPath& files_before) {
    std::vector<store::Entry*> ordered(files_before.size());
    std::vector<store::Entry*> others;
    for (store::Entry& entry : entries) {
        const auto known = files_before.find(entry.path);
        if (known == files_before.end())
            others.push_back(&entry);
        else
            ordered[known->second] = &entry;
    }
    auto next = others.begin();
    for (store::Entry*& entry : ordered) {
        if (entry != nullptr) continue;
        if (next == others.end()) return false;
        entry = *next++;
    }
    ordered.insert(ordered.end(), next, others.end());
    std::vector<store::Entry> result;
    result.reserve(ordered.size());
    for (store::Entry* entry : ordered)
        result.push_back(std::move(*entry));
    entries = std::move(result);
    return true;
}

bool changes_vocabulary(const Overlay& overlay) {
    return std::ranges::any_of(overlay,
                               [](const auto& file) { return file.first.starts_with('_'); });
}

/// The items whose files the overlay does not change, in an agenda in which every file has its number.
std::function<std::optional<Made>(FileId, const std::string&)>
made_before(const Inventory& inventory, const Overlay& overlay) {
    std::unordered_map<FileId, const Item*> items;
    for (const Item& item : inventory.items)
        items.emplace(item.file, &item);
    return [&, items = std::move(items)](FileId file,
                                         const std::string& path) -> std::optional<Made> {
        const auto item = items.find(file);
        if (item == items.end() || inventory.sources[file].path != path || overlay.contains(path))
            return std::nullopt;
        return Made{.text = inventory.sources[file].text,
                    .tree = inventory.trees[file],
                    .item = item->second,
                    .traces = inventory.traces_in(file)};
    };
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
        {.entries = list_folder(folder, {}, invocation),
         .read = [&](FileId file,
                     const std::string& path) { return text_of(recall.read(file, path)); },
         .known = [&](FileId file, const std::string& path) { return recall.recall(file, path); },
         .makes_items = faults != Faults::of_yaml,
         .recall = &recall,
         .keeps = keeping(faults)});
    invocation.io->afterwards.emplace_back([recall = agenda.recall, inventory = agenda.kept] {
        inventory->arenas.clear(); // room for what is kept: texts and trees
        inventory->items.clear();
        inventory->items.shrink_to_fit();
        recall->keep(*inventory);
    });
    return agenda;
}

Agenda load_changed(const Agenda& before, const Overlay& overlay, const Invocation& invocation,
                    Faults faults) {
    assert(before.recall != nullptr);
    const Inventory& inventory = before.inventory;
    const FilesByPath files_before = by_path(inventory.sources);
    const auto read = [&](FileId, const std::string& path) {
        const auto changed = overlay.find(path);
        return changed != overlay.end()
                   ? FileText(*changed->second)
                   : text_of(store::read(before.folder / path, yaml::max_file_size + 1));
    };
    const auto known = [&](FileId file, const std::string& path) -> std::optional<yaml::Tree> {
        const auto found = files_before.find(path);
        if (found == files_before.end() || overlay.contains(path) ||
            !before.recall->is_sound(found->second))
            return std::nullopt;
        yaml::Tree tree = inventory.trees[found->second];
        tree.file = file;
        return tree;
    };
    Files files{.entries = list_folder(before.folder, overlay, invocation),
                .read = read,
                .known = known,
                .keeps = keeping(faults)};
    if (faults == Faults::fresh) {
        files.keeps = [&](const std::string& path, const Diagnostics& found) {
            const auto file = files_before.find(path);
            return file == files_before.end() ||
                   fingerprints(inventory.traces_in(file->second)) != fingerprints(found);
        };
        if (take_order(files.entries, files_before) && !changes_vocabulary(overlay))
            files.made = made_before(inventory, overlay);
    }
    Agenda agenda;
    agenda.folder = before.folder;
    agenda.root = before.root;
    agenda.inventory = read_inventory(std::move(files));
    return agenda;
}

std::function<bool(const std::string&, const Diagnostics&)> keeping(Faults faults) {
    if (faults == Faults::kept) return {};
    return [](const std::string&, const Diagnostics&) { return false; };
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
