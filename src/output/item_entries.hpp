// What an item says, field by field, in the words of one language: what `show` prints, and of which
// reports choose.
#pragma once

#include "lang/lang.hpp"
#include "model/inventory.hpp"
#include "output/document.hpp"
#include "query/order.hpp"

#include <array>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace agenda::output {

/// A label and what stands behind it. `field`: the name in the field table; the items that refer to
/// this one stand under `relations` too.
struct ItemEntry {
    std::string_view field;
    std::string label;
    std::vector<Inline> lines;
};

/// Who names an item, by its id, in each of the three relations; in the order of the agenda.
struct Naming {
    std::array<std::unordered_map<std::string_view, std::vector<std::string_view>>, 3> by;
};
[[nodiscard]] Naming naming(const Inventory& inventory, const query::Order& order);

/// For whom entries are written. `anchored`: the items, by ItemId, to which a link leads within the
/// document; null: none.
struct ItemReader {
    const Inventory& inventory;
    const query::Order& order;
    const Naming& naming;
    Day today{};
    const Lang& lang;
    const std::vector<bool>* anchored = nullptr;
};

/// The fields that the item states, in the order of the field table, without its title.
[[nodiscard]] std::vector<ItemEntry> item_entries(ItemId id, const ItemReader& reader);

/// The anchor of an item's place in a document.
[[nodiscard]] std::string item_anchor(std::string_view id);

} // namespace agenda::output
