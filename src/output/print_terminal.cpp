// A document on a terminal: compact and calm, one blank line between blocks, none after a heading.
#include "base/text.hpp"
#include "output/bar.hpp"
#include "output/print.hpp"
#include "output/terminal_table.hpp"
#include "output/terminal_text.hpp"
#include "output/terminal_timeline.hpp"

#include <algorithm>
#include <type_traits>
#include <utility>

namespace agenda::output {

namespace {

using Out = Sink<target::Terminal>;

/// Narrower than this a hanging text would be a column of letters.
constexpr int narrowest_text = 20;
constexpr int widest_bar = 40;

void print(Out& out, const Styled& line, const Terminal& terminal) {
    target::Terminal::Text text;
    line.write(text, terminal.colour);
    out << text;
}

/// Lines that all begin at `indent`; the first stands where the cursor is. Where links lead is said
/// on lines of their own, which are never broken.
void print_hanging(Out& out, const Inline& runs, int indent, const Terminal& terminal) {
    const Styled text(runs);
    const int width = std::max(narrowest_text, terminal.width - indent);
    const bool is_url = runs.size() == 1 && runs.front().text == runs.front().link;
    std::vector<Styled> lines =
        terminal.width > 0 && !is_url ? text.wrap(width) : std::vector{text};
    for (const Run& run : runs)
        if (run.link.view().find("://") != std::string_view::npos && run.link != run.text)
            lines.emplace_back(
                Inline{Run{.text = std::string(run.link), .emphasis = Emphasis::muted}});
    for (const Styled& line : lines) {
        if (&line != lines.data() && !line.empty()) out << target::Terminal::blanks(indent);
        print(out, line, terminal);
        out << "\n";
    }
}

/// The text in bold, except where it says otherwise itself.
Inline as_heading(Inline text) {
    for (Run& run : text)
        if (run.emphasis == Emphasis::none) run.emphasis = Emphasis::strong;
    return text;
}

void print_block(Out& out, const Heading& heading, const Terminal& terminal) {
    print_hanging(out, as_heading(heading.text), 0, terminal);
}

void print_block(Out& out, const Paragraph& paragraph, const Terminal& terminal) {
    print_hanging(out, paragraph.text, 0, terminal);
}

void print_block(Out& out, const Definitions& definitions, const Terminal& terminal) {
    int indent = 0;
    for (const auto& entry : definitions.entries)
        indent = std::max(indent, Styled(entry.first).width());
    indent += column_gap;

    for (const auto& [label, values] : definitions.entries) {
        const Styled styled(label);
        print(out, styled, terminal);
        int at = styled.width();
        for (const Inline& value : values) {
            out << target::Terminal::blanks(indent - at);
            print_hanging(out, value, indent, terminal);
            at = 0;
        }
        if (values.empty()) out << "\n";
    }
}

void print_block(Out& out, const ListBlock& list, const Terminal& terminal) {
    for (std::size_t i = 0; i < list.items.size(); ++i) {
        out << "- ";
        print_hanging(out, list.items[i], 2, terminal);
    }
}

void print_block(Out& out, const Table& table, const Terminal& terminal) {
    print_table(out, table, terminal.width, terminal.colour);
}

/// What labels, values and notes leave for the bars themselves.
int room_for_bars(const Bars& bars, const Terminal& terminal) {
    if (terminal.width <= 0) return widest_bar;
    int label = 0;
    int value = 0;
    int note = 0;
    for (const Bars::Bar& bar : bars.bars) {
        label = std::max(label, Styled(bar.label).width());
        value = std::max(value, display_width(std::to_string(bar.value)));
        note = std::max(note, Styled(bar.note).width());
    }
    return std::clamp(terminal.width - label - value - note - 3 * column_gap, 8, widest_bar);
}

void print_block(Out& out, const Bars& bars, const Terminal& terminal) {
    std::int64_t most = 1;
    for (const Bars::Bar& bar : bars.bars)
        most = std::max(most, bar.value);

    const int room = room_for_bars(bars, terminal);
    Table table{.columns = {Column{.shrinks_to = narrowest_text / 2, .gives_way = 1},
                            Column{.align = Align::right}, Column{}, Column{}}};
    for (const Bars::Bar& bar : bars.bars)
        table.rows.push_back({.cells = {bar.label, plain(std::to_string(bar.value)),
                                        plain(bar_of(bar.value, most, room)), bar.note}});
    print_table(out, table, terminal.width, terminal.colour);
}

void print_block(Out& out, const Preformatted& block, const Terminal& /*terminal*/) {
    std::string_view text = block.text;
    if (text.ends_with('\n')) text.remove_suffix(1);
    for (std::string_view line : split(text, '\n')) {
        if (line.ends_with('\r')) line.remove_suffix(1);
        if (!line.empty()) out << "  " << target::Terminal::text(line);
        out << "\n";
    }
}

void print_block(Out& out, const Timeline& timeline, const Terminal& terminal) {
    print_table(out, timeline_table(timeline, terminal.width), terminal.width, terminal.colour);
}

} // namespace

void print_terminal(std::ostream& out, const Document& document, const Terminal& terminal) {
    Out sink(out);
    bool blank_before = false;
    for (const Block& block : document.blocks)
        print_each(block, [&]<class B>(const B& one) {
            if (blank_before) sink << "\n";
            print_block(sink, one, terminal);
            blank_before = !std::is_same_v<B, Heading>;
        });
}

} // namespace agenda::output
