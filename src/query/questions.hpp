// What one value of a clause asks of an item: of the values at some paths, or a question of its own.
#pragma once

#include "model/fields.hpp"
#include "query/asked.hpp"
#include "query/query.hpp"

#include <vector>

namespace agenda::query {

/// Whether any value at any of the paths, which are all of one type, is what was asked for.
[[nodiscard]] Query::Test ask_paths(const std::vector<const Path*>& paths, const Asked& asked);

/// The values at a path are searched for a piece of text, and not compared with one that is known.
[[nodiscard]] bool is_searched(const Path& path);

[[nodiscard]] Query::Test ask_text(const Asked& asked);
[[nodiscard]] Query::Test ask_id(const Asked& asked);
[[nodiscard]] Query::Test ask_due(const Asked& asked);
[[nodiscard]] Query::Test ask_active(const Asked& asked);
[[nodiscard]] Query::Test ask_is(const Asked& asked);
/// Where nothing is said, an item is public.
[[nodiscard]] Query::Test ask_visibility(const Asked& asked);

} // namespace agenda::query
