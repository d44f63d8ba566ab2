#include "model/inventory.hpp"

#include <algorithm>
#include <unordered_set>

namespace agenda {

ItemIndex index_of(std::span<const std::string_view> ids) {
    ItemIndex index;
    index.reserve(ids.size());
    for (std::size_t i = 0; i < ids.size(); ++i)
        index.emplace(ids[i], static_cast<ItemId>(i));
    return index;
}

void Inventory::index() {
    std::vector<std::string_view> ids;
    ids.reserve(items.size());
    for (const Item& item : items)
        ids.push_back(item.id);
    item_by_id = index_of(ids);
}

Arena& Inventory::arena() { return arenas.empty() ? arenas.emplace_back() : arenas.front(); }

void Inventory::keep_public() {
    std::unordered_set<std::string_view> hidden;
    std::unordered_set<FileId> hidden_files;
    for (const Item& item : items) {
        if (item.is_public()) continue;
        hidden.insert(item.id);
        hidden_files.insert(item.file);
    }
    if (hidden.empty()) return;
    std::erase_if(items, [](const Item& item) { return !item.is_public(); });
    std::erase_if(diagnostics,
                  [&](const Diagnostic& found) { return hidden_files.contains(found.where.file); });
    for (Item& item : items) {
        if (!item.relations) continue;
        Relations relations = *item.relations;
        for (auto* list : {&relations.follows, &relations.part_of, &relations.related}) {
            std::vector<Located<std::string_view>> kept(list->begin(), list->end());
            std::erase_if(kept, [&](const auto& id) { return hidden.contains(id.value); });
            if (kept.size() < list->size()) *list = arena().copy(kept);
        }
        item.relations = arena().make(relations);
    }
    index();
}

void Inventory::forget_contacts() {
    for (Item& item : items)
        item.contact = nullptr;
}

const Item* Inventory::find(std::string_view id) const {
    const auto it = item_by_id.find(id);
    return it == item_by_id.end() ? nullptr : &(*this)[it->second];
}

const yaml::Tree* Inventory::tree_of(FileId file) const {
    return file < trees.size() && !trees[file].empty() ? &trees[file] : nullptr;
}

yaml::Tree& Inventory::keep(yaml::Tree tree) {
    const std::size_t file = tree.file;
    if (trees.size() <= file) trees.resize(file + 1);
    return trees[file] = std::move(tree);
}

} // namespace agenda
