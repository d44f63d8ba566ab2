#include "model/inventory.hpp"

#include <algorithm>
#include <unordered_set>

namespace agenda {

void Inventory::index() {
    item_by_id.clear();
    item_by_id.reserve(items.size());
    for (std::size_t i = 0; i < items.size(); ++i)
        item_by_id.emplace(items[i].id, static_cast<ItemId>(i));
}

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
        for (auto* list :
             {&item.relations->follows, &item.relations->part_of, &item.relations->related})
            std::erase_if(*list, [&](const auto& id) { return hidden.contains(id.value); });
    }
    index();
}

void Inventory::forget_contacts() {
    for (Item& item : items)
        item.contact.reset();
}

const Item* Inventory::find(std::string_view id) const {
    const auto it = item_by_id.find(id);
    return it == item_by_id.end() ? nullptr : &(*this)[it->second];
}

const yaml::Tree* Inventory::tree_of(FileId file) const {
    const auto it = std::ranges::lower_bound(trees, file, {}, &yaml::Tree::file);
    return it == trees.end() || it->file != file ? nullptr : &*it;
}

} // namespace agenda
