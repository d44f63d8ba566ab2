// A line of a file as it is shown below a finding, and where in it the marks go.
#pragma once

#include "output/terminal_text.hpp"

#include <cstddef>
#include <string_view>

namespace agenda::output {

/// Tabs are shown as so many blanks.
inline constexpr int tab_width = 4;
/// A longer line is cut around what is marked.
inline constexpr int widest_excerpt = 160;

struct Excerpt {
    target::Terminal::Text line;
    /// Columns before the marks, and marks: one at least.
    int indent = 0;
    int length = 1;
};

/// No terminal is too narrow for so much.
inline constexpr int narrowest_excerpt = 20;

/// At most `widest` columns; `begin` and `end` are bytes within the line, which has no line end. Costs no more for a long line
/// than for one of some hundred characters.
[[nodiscard]] Excerpt excerpt_of(std::string_view line, std::size_t begin, std::size_t end,
                                 int widest = widest_excerpt);

} // namespace agenda::output
