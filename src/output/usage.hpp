// How often the words of the vocabulary are used by items.
#pragma once

#include "model/inventory.hpp"
#include "output/document.hpp"

#include <array>
#include <cstddef>
#include <vector>

namespace agenda::output {

using KindCounts = std::array<std::size_t, kind_ids.size()>;

/// Items by kind, for each theme as main theme.
[[nodiscard]] std::vector<KindCounts> theme_usage(const Inventory& inventory);

/// A number in a table; a dot for none.
[[nodiscard]] Inline count_cell(std::size_t count);

} // namespace agenda::output
