// The columns of a list of items: their heads, how they give way, and which a list has by itself.
#pragma once

#include "output/items.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace agenda::output {

/// "6.3"; empty for an item that has no number.
[[nodiscard]] std::string number_of(const query::Order& order, ItemId item);

[[nodiscard]] Column column_of(std::string_view name, const Lang& lang);

/// What a table for people shows where nothing was asked for. `with_kind`: the kind is not in a
/// heading above the rows. The lead and the next date only where an item has one.
[[nodiscard]] std::vector<std::string> default_columns(const ItemList& list, bool with_kind);

/// The row of each item; the list outlives the function.
[[nodiscard]] std::function<Row(ItemId)> row_maker(const ItemList& list,
                                                   std::vector<std::string> columns);
/// Without rows.
[[nodiscard]] Table table_with(const std::vector<std::string>& columns, const Lang& lang);

/// "13 van 50 agendapunten", or why there are none.
[[nodiscard]] std::string closing_line(const ItemList& list);

} // namespace agenda::output
