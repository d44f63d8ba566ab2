// The life of an item: for people a line of time, the newest first; and as JSON.
#pragma once

#include "lang/lang.hpp"
#include "output/document.hpp"
#include "query/life.hpp"

#include <nlohmann/json_fwd.hpp>

#include <vector>

namespace agenda::output {

[[nodiscard]] Document history_document(const query::Life& life,
                                        const std::vector<query::Event>& events, Day today,
                                        const Lang& lang);
[[nodiscard]] nlohmann::ordered_json history_json(const query::Life& life,
                                                  const std::vector<query::Event>& events);

} // namespace agenda::output
