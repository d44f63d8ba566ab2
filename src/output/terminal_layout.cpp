// The widths of a table's columns.
#include "output/terminal_table.hpp"

#include <algorithm>
#include <numeric>

namespace agenda::output {

namespace {

int widest_cell(const TerminalTable& table, std::size_t column) {
    int widest = 0;
    for (const TerminalTable::Row& row : table.rows)
        if (column < row.cells.size()) widest = std::max(widest, row.cells[column].width());
    return widest;
}

/// The first longest run of columns with numbers: right-aligned ones that are never cut.
void find_numbers(const TerminalTable& table, TableLayout& layout) {
    const auto is_number = [&](std::size_t i) {
        return table.columns[i].align == Align::right && table.columns[i].shrinks_to == 0;
    };
    for (std::size_t first = 0; first < table.columns.size();) {
        std::size_t last = first;
        while (last < table.columns.size() && is_number(last))
            ++last;
        if (last - first > layout.staggered_last - layout.staggered_first) {
            layout.staggered_first = first;
            layout.staggered_last = last;
        }
        first = last + 1;
    }
}

/// Puts the heads of numbers on two lines by turns, so that each may be almost two columns wide. All
/// these columns become equally wide: that reads as a matrix.
void stagger(const TerminalTable& table, TableLayout& layout) {
    find_numbers(table, layout);
    const std::size_t first = layout.staggered_first;
    const std::size_t last = layout.staggered_last;
    constexpr std::size_t worth_it = 3;
    if (last - first < worth_it) {
        layout.staggered_first = layout.staggered_last = 0;
        return;
    }
    int width = 1;
    for (std::size_t i = first; i < last; ++i) {
        width = std::max(width, widest_cell(table, i));
        // Its head ends where its column does, and leaves a gap to the head two columns before.
        const int room_left = i < first + 2 ? column_gap : 0;
        const int head = table.heads[i].width() - room_left;
        width = std::max(width, (head + column_gap + 1) / 2 - column_gap);
    }
    for (std::size_t i = first; i < last; ++i)
        layout.widths[i] = width;
}

/// How narrow a column may become; `squeezed`: where nothing else helps.
int floor_of(const Column& column, bool squeezed) {
    constexpr int narrowest = 4;
    return squeezed ? std::min(narrowest, column.shrinks_to) : column.shrinks_to;
}

/// The column to cut next: of those that give way first the widest; none: columns.size().
std::size_t next_to_cut(const TerminalTable& table, const TableLayout& layout, bool squeezed) {
    const std::size_t none = table.columns.size();
    std::size_t best = none;
    for (std::size_t i = 0; i < none; ++i) {
        const Column& column = table.columns[i];
        if (column.shrinks_to == 0 || layout.widths[i] <= floor_of(column, squeezed)) continue;
        if (best == none || column.gives_way > table.columns[best].gives_way ||
            (column.gives_way == table.columns[best].gives_way &&
             layout.widths[i] > layout.widths[best]))
            best = i;
    }
    return best;
}

void cut(const TerminalTable& table, TableLayout& layout, int width, bool squeezed) {
    while (layout.total() > width) {
        const std::size_t column = next_to_cut(table, layout, squeezed);
        if (column == table.columns.size()) break;
        --layout.widths[column];
    }
}

} // namespace

int TableLayout::total() const {
    const int gaps = column_gap * std::max(0, static_cast<int>(widths.size()) - 1);
    return std::accumulate(widths.begin(), widths.end(), gaps);
}

TableLayout lay_out(const TerminalTable& table, int width) {
    TableLayout layout;
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        layout.widths.push_back(std::max(table.heads[i].width(), widest_cell(table, i)));
    if (width <= 0 || layout.total() <= width) return layout;

    const TableLayout natural = layout;
    cut(table, layout, width, false);
    if (layout.total() <= width) return layout;

    layout = natural;
    stagger(table, layout);
    cut(table, layout, width, false);
    cut(table, layout, width, true);
    return layout;
}

} // namespace agenda::output
