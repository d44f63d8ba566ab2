// The items that an item names, and those that name it.
#pragma once

#include "output/document.hpp"
#include "output/item_entries.hpp"

#include <string_view>
#include <utility>
#include <vector>

namespace agenda::output {

/// A label ("Vervolg op", "Opgevolgd door") and the items behind it, by number, title and id. What is
/// related is so both ways, whichever of the two says it.
using RelatedItems = std::pair<std::string_view, std::vector<Inline>>;

[[nodiscard]] std::vector<RelatedItems> related_items(const Item& item, const ItemReader& reader);

/// "1.2 Brightlands Smart Services Campus (brightlands-campus)", with a link where the item has an
/// anchor; the id alone where there is no such item.
[[nodiscard]] Inline item_reference(std::string_view id, const ItemReader& reader);

} // namespace agenda::output
