// `summary`: one screen, at most 40 lines at 80 columns, that answers the steering group's first
// questions at a glance; the same as Markdown and JSON.
#pragma once

#include "lang/lang.hpp"
#include "output/document.hpp"
#include "query/summary.hpp"

#include <nlohmann/json_fwd.hpp>

namespace agenda::output {

[[nodiscard]] Document summary_document(const Inventory& inventory, const query::Order& order,
                                        const query::Summary& summary, Day today, const Lang& lang);

[[nodiscard]] nlohmann::ordered_json summary_json(const Inventory& inventory,
                                                  const query::Summary& summary, Day today);

} // namespace agenda::output
