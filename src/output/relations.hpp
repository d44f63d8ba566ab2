// The items that an item names, and those that name it.
#pragma once

#include "lang/lang.hpp"
#include "model/inventory.hpp"
#include "output/document.hpp"
#include "query/order.hpp"

#include <string_view>
#include <utility>
#include <vector>

namespace agenda::output {

/// A label ("Vervolg op", "Opgevolgd door") and the items behind it, by number, title and id. What is
/// related is so both ways, whichever of the two says it.
using RelatedItems = std::pair<std::string_view, std::vector<Inline>>;

[[nodiscard]] std::vector<RelatedItems> related_items(const Inventory& inventory,
                                                      const query::Order& order, const Item& item,
                                                      const Lang& lang);

} // namespace agenda::output
