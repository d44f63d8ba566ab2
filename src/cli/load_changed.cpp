// The agenda as it would be with a change: what stays is taken over from the one that was read.
#include "cli/load.hpp"
#include "cli/recall.hpp"

#include <algorithm>
#include <cassert>
#include <functional>
#include <iterator>
#include <unordered_map>
#include <utility>

namespace agenda::cli {

namespace {

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

Agenda load_changed(const Agenda& before, const Overlay& overlay, const Invocation& invocation,
                    Pick pick) {
    assert(before.recall != nullptr);
    const Inventory& inventory = before.inventory;
    const FilesByPath files_before = by_path(inventory.sources);
    const auto read = [&](FileId, const std::string& path) {
        const auto changed = overlay.find(path);
        return changed != overlay.end() ? FileText(*changed->second)
                                        : read_file(before.folder / path);
    };
    const auto known = [&](FileId file, const std::string& path) -> std::optional<yaml::Tree> {
        const auto found = files_before.find(path);
        if (found == files_before.end() || overlay.contains(path) ||
            !before.recall->is_sound(found->second))
            return std::nullopt;
        const yaml::Tree* tree_before = inventory.tree_of(found->second);
        if (tree_before == nullptr) return std::nullopt;
        yaml::Tree tree = *tree_before;
        tree.file = file;
        return tree;
    };
    Files files{.entries = with_overlay(list_folder(before.folder, invocation), overlay),
                .read = read,
                .known = known,
                .pick = std::move(pick)};
    if (files.pick && take_order(files.entries, files_before) && !changes_vocabulary(overlay))
        files.made = made_before(inventory, overlay);
    Agenda agenda;
    agenda.folder = before.folder;
    agenda.root = before.root;
    agenda.inventory = read_inventory(std::move(files));
    return agenda;
}

} // namespace agenda::cli
