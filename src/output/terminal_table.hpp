// How a table stands on a terminal: which columns give way until it fits, and where its heads go.
#pragma once

#include "output/document.hpp"
#include "output/terminal_text.hpp"

#include <cstddef>
#include <vector>

namespace agenda::output {

/// Blanks between two columns.
inline constexpr int column_gap = 2;

/// A table as it is measured and written.
struct TerminalTable {
    struct Row {
        std::vector<Styled> cells;
        Styled group;
    };
    std::vector<Column> columns;
    std::vector<Styled> heads;
    std::vector<Row> rows;
};

struct TableLayout {
    std::vector<int> widths;
    /// Heads of these columns stand by turns on two lines, since side by side they are wider than the
    /// numbers below them; [first, last), empty where all fit on one line.
    std::size_t staggered_first = 0;
    std::size_t staggered_last = 0;

    [[nodiscard]] bool is_staggered(std::size_t column) const {
        return column >= staggered_first && column < staggered_last;
    }
    /// The width of the whole table.
    [[nodiscard]] int total() const;
};

/// Fits `table` into `width` columns; 0: as wide as it needs.
[[nodiscard]] TableLayout lay_out(const TerminalTable& table, int width);

void print_table(Sink<target::Terminal>& out, const Table& table, int width, bool colour);

} // namespace agenda::output
