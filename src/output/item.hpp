// All of one item: for people as a document, for machines as JSON.
#pragma once

#include "lang/lang.hpp"
#include "model/inventory.hpp"
#include "output/document.hpp"
#include "query/order.hpp"

#include <nlohmann/json_fwd.hpp>

#include <cstddef>
#include <vector>

namespace agenda::output {

/// Every field of the field table that the item states, with names for ids, and the items that refer
/// to it.
[[nodiscard]] Document item_document(const Inventory& inventory, const query::Order& order,
                                     ItemId id, Day today, const Lang& lang);

/// Every field that the file states, by the names and ids of the file; `id`, `number` and `stale`
/// besides.
[[nodiscard]] nlohmann::ordered_json item_json(const Inventory& inventory,
                                               const query::Order& order, ItemId id, Day today);

} // namespace agenda::output
