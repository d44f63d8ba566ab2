// `summary`: one screen, at most 40 lines at 80 columns, that answers the steering group's first
// questions at a glance; the same as Markdown and JSON.
#pragma once

#include "lang/lang.hpp"
#include "output/document.hpp"
#include "output/items.hpp"
#include "query/summary.hpp"

#include <nlohmann/json_fwd.hpp>

namespace agenda::output {

/// To be printed 80 columns wide where the terminal does not say otherwise.
[[nodiscard]] Document summary_document(const Inventory& inventory, const query::Order& order,
                                        const query::Summary& summary, Day today, const Lang& lang,
                                        Marks marks = Marks::whole);

/// {"schemaVersion": 1, "kind": "summary", …}, with all of every list.
[[nodiscard]] nlohmann::ordered_json summary_json(const Inventory& inventory,
                                                  const query::Summary& summary, Day today);

} // namespace agenda::output
