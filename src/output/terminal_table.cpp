#include "output/terminal_table.hpp"

#include "base/parallel.hpp"

#include <algorithm>
#include <utility>

namespace agenda::output {

using target::Terminal;

namespace {

TerminalTable measure(const Table& table) {
    TerminalTable result{.columns = table.columns, .heads = {}, .rows = {}};
    for (const Column& column : table.columns)
        result.heads.emplace_back(column.heading);
    result.rows.resize(table.rows.size());
    in_parallel(table.rows.size(), parts_at_once, [&](std::size_t i, std::size_t /*thread*/) {
        const Row row = table.rows[i];
        result.rows[i].group = Styled(row.group);
        for (const Inline& cell : row.cells)
            result.rows[i].cells.emplace_back(cell);
    });
    return result;
}

/// Writes cells at their columns and no blanks at the end of a line.
class LineWriter {
  public:
    LineWriter(Terminal::Text& out, bool colour) : out_(out), colour_(colour) {}

    void put(const Styled& text, int column) {
        if (text.empty()) return;
        if (column > at_) out_ += Terminal::blanks(column - at_);
        text.write(out_, colour_);
        at_ = std::max(at_, column) + text.width();
    }
    void end() {
        out_ += "\n";
        at_ = 0;
    }

  private:
    Terminal::Text& out_;
    bool colour_;
    int at_ = 0;
};

int begin_of(const Styled& text, Align align, int left, int width) {
    return align == Align::left ? left : left + width - text.width();
}

bool fits(const TerminalTable::Row& row, const TableLayout& layout) {
    for (std::size_t i = 0; i < row.cells.size(); ++i)
        if (row.cells[i].width() > layout.widths[i]) return false;
    return true;
}

/// One line of a row; cells that have no such line are empty.
void print_line(LineWriter& writer, const TerminalTable& table, const TableLayout& layout,
                const std::vector<Styled>& cells) {
    int left = 0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        writer.put(cells[i], begin_of(cells[i], table.columns[i].align, left, layout.widths[i]));
        left += layout.widths[i] + column_gap;
    }
    writer.end();
}

void print_row(LineWriter& writer, const TerminalTable& table, const TableLayout& layout,
               const TerminalTable::Row& row) {
    if (fits(row, layout)) return print_line(writer, table, layout, row.cells);
    std::vector<std::vector<Styled>> cells;
    std::size_t height = 1;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        cells.push_back(row.cells[i].wrap(layout.widths[i], table.columns[i].lines));
        height = std::max(height, cells.back().size());
    }
    for (std::size_t line = 0; line < height; ++line) {
        std::vector<Styled> on_line;
        for (std::vector<Styled>& cell : cells)
            on_line.push_back(line < cell.size() ? std::move(cell[line]) : Styled());
        print_line(writer, table, layout, on_line);
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

/// A heading for rows, with a line of distance to those before.
void print_group(LineWriter& writer, const Styled& group, int width, bool first) {
    if (!first) writer.end();
    writer.put(width > 0 ? group.fit(width) : group, 0);
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
    TerminalTable measured = measure(table);
    const TableLayout layout = lay_out(measured, width);
    if (!table.head_optional && has_heads(measured)) {
        Terminal::Text head;
        LineWriter writer(head, colour);
        print_head(writer, measured, layout);
        out << head;
    }
    in_order(
        measured.rows.size(), parts_at_once,
        [&](std::size_t begin, std::size_t end) {
            Terminal::Text text;
            LineWriter writer(text, colour);
            for (std::size_t row = begin; row < end; ++row) {
                if (measured.rows[row].cells.empty())
                    print_group(writer, measured.rows[row].group, width, row == 0);
                else
                    print_row(writer, measured, layout, measured.rows[row]);
                measured.rows[row] = {}; // in its own thread, since it takes as long as to print it
            }
            return text;
        },
        [&](const Terminal::Text& text) { out << text; });
}

} // namespace agenda::output
