// All of one item: for people as a document, for machines as JSON.
#pragma once

#include "lang/lang.hpp"
#include "model/inventory.hpp"
#include "output/document.hpp"
#include "query/order.hpp"

#include <nlohmann/json_fwd.hpp>

namespace agenda::output {

[[nodiscard]] Document item_document(const Inventory& inventory, const query::Order& order, ItemId item, Day today,
                                     const Lang& lang);

/// Every field that the file states, by the names and ids of the file; `id`, `number` and `stale` besides.
[[nodiscard]] nlohmann::ordered_json item_json(const Inventory& inventory, const query::Order& order, ItemId item,
                                               Day today);

} // namespace agenda::output
