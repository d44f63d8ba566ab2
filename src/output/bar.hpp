// A number as a bar of text.
#pragma once

#include <cstdint>
#include <string>

namespace agenda::output {

/// A bar of block elements (U+2588 to U+258F), in eighths of a column: `columns` wide for `most`, and
/// never nothing for more than nothing.
[[nodiscard]] std::string bar_of(std::int64_t value, std::int64_t most, int columns);

} // namespace agenda::output
