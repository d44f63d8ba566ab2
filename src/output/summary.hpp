// `summary`: one screen, at most 40 lines at 80 columns, that answers the steering group's first
// questions at a glance; the same as Markdown and JSON.
#pragma once

#include "lang/lang.hpp"
#include "output/document.hpp"
#include "output/items.hpp"
#include "query/summary.hpp"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace agenda::output {

/// To be printed 80 columns wide where the terminal does not say otherwise.
[[nodiscard]] Document summary_document(const Inventory& inventory, const query::Order& order,
                                        const query::Summary& summary, Day today, const Lang& lang,
                                        Marks marks = Marks::whole);

/// "50 agendapunten"; of a part "2 van 3 agendapunten".
[[nodiscard]] std::string items_in_words(const query::Summary& summary, bool is_part,
                                         const Lang& lang);
/// "50 agendapunten: 37 projecten, 11 mogelijkheden en 2 uitwisselingen"
[[nodiscard]] std::string counts_in_words(const query::Summary& summary, bool is_part,
                                          const Lang& lang);

/// {"schemaVersion": 1, "kind": "summary", …}, with all of every list.
[[nodiscard]] nlohmann::ordered_json summary_json(const Inventory& inventory,
                                                  const query::Summary& summary, Day today);

} // namespace agenda::output
