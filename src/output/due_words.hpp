// What is due, as a cell of a table.
#pragma once

#include "lang/lang.hpp"
#include "model/inventory.hpp"
#include "output/document.hpp"
#include "output/items.hpp"
#include "query/summary.hpp"

namespace agenda::output {

/// "Gemeente Heerlen: tracé vaststellen", "mijlpaal: brug geplaatst": who must act comes before what is
/// to be done, since the end may be cut off.
[[nodiscard]] Inline due_words(const query::Due& due, const Inventory& inventory, const Lang& lang,
                               Marks marks = Marks::whole);

} // namespace agenda::output
