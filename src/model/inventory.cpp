#include "model/inventory.hpp"

namespace agenda {

void Inventory::index() {
    item_by_id.clear();
    item_by_id.reserve(items.size());
    for (std::size_t i = 0; i < items.size(); ++i)
        item_by_id.emplace(items[i].id, static_cast<ItemId>(i));
}

const Item* Inventory::find(std::string_view id) const {
    const auto it = item_by_id.find(id);
    return it == item_by_id.end() ? nullptr : &(*this)[it->second];
}

} // namespace agenda
