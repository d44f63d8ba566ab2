#include "output/terminal_table.hpp"

#include <algorithm>

namespace agenda::output {

using target::Terminal;

namespace {

TerminalTable measure(const Table& table) {
    TerminalTable result{.columns = table.columns, .heads = {}, .rows = {}};
    for (const Column& column : table.columns)
        result.heads.emplace_back(column.heading);
    for (const Row& row : table.rows) {
        TerminalTable::Row measured{.cells = {}, .group = Styled(row.group)};
        for (const Inline& cell : row.cells)
            measured.cells.emplace_back(cell);
        result.rows.push_back(std::move(measured));
    }
    return result;
}

/// Writes cells at their columns and no blanks at the end of a line.
class LineWriter {
  public:
    LineWriter(Sink<Terminal>& out, bool colour) : out_(out), colour_(colour) {}

    void put(const Styled& text, int column) {
        if (text.empty()) return;
        out_ << Terminal::blanks(std::max(0, column - at_));
        text.write(out_, colour_);
        at_ = std::max(at_, column) + text.width();
    }
    void end() {
        out_ << "\n";
        at_ = 0;
    }

  private:
    Sink<Terminal>& out_;
    bool colour_;
    int at_ = 0;
};

int begin_of(const Styled& text, Align align, int left, int width) {
    return align == Align::left ? left : left + width - text.width();
}

void print_row(LineWriter& writer, const TerminalTable& table, const TableLayout& layout,
               const TerminalTable::Row& row) {
    std::vector<std::vector<Styled>> cells;
    std::size_t height = 1;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        cells.push_back(row.cells[i].wrap(layout.widths[i], table.columns[i].lines));
        height = std::max(height, cells.back().size());
    }
    for (std::size_t line = 0; line < height; ++line) {
        int left = 0;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (line < cells[i].size()) {
                const Styled& cell = cells[i][line];
                writer.put(cell, begin_of(cell, table.columns[i].align, left, layout.widths[i]));
            }
            left += layout.widths[i] + column_gap;
        }
        writer.end();
    }
}

/// One of the lines of the head: the first has every other head of the staggered columns, the last
/// has all others.
void print_head_line(LineWriter& writer, const TerminalTable& table, const TableLayout& layout,
                     bool upper) {
    int left = 0;
    for (std::size_t i = 0; i < table.heads.size(); ++i) {
        const bool is_upper = layout.is_staggered(i) && (i - layout.staggered_first) % 2 == 0;
        if (is_upper == upper) {
            const Styled head =
                layout.is_staggered(i) ? table.heads[i] : table.heads[i].fit(layout.widths[i]);
            writer.put(head, begin_of(head, table.columns[i].align, left, layout.widths[i]));
        }
        left += layout.widths[i] + column_gap;
    }
    writer.end();
}

bool has_heads(const TerminalTable& table) {
    return std::any_of(table.heads.begin(), table.heads.end(),
                       [](const Styled& head) { return !head.empty(); });
}

void print_head(LineWriter& writer, const TerminalTable& table, const TableLayout& layout) {
    if (layout.staggered_first < layout.staggered_last)
        print_head_line(writer, table, layout, true);
    print_head_line(writer, table, layout, false);
    writer.put(Styled(Terminal::Text::repeated("─", layout.total()), Emphasis::muted), 0);
    writer.end();
}

} // namespace

void print_table(Sink<Terminal>& out, const Table& table, int width, bool colour) {
    const TerminalTable measured = measure(table);
    const TableLayout layout = lay_out(measured, width);
    LineWriter writer(out, colour);
    const bool headed = !table.head_optional && has_heads(measured);
    if (headed) print_head(writer, measured, layout);

    bool first = true;
    for (const TerminalTable::Row& row : measured.rows) {
        if (row.cells.empty()) {
            if (!first) out << "\n";
            writer.put(width > 0 ? row.group.fit(width) : row.group, 0);
            writer.end();
        } else {
            print_row(writer, measured, layout, row);
        }
        first = false;
    }
}

} // namespace agenda::output
