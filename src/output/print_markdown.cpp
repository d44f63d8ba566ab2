// A document as GitHub-flavoured Markdown.
#include "base/text.hpp"
#include "output/bar.hpp"
#include "output/cells.hpp"
#include "output/markdown_text.hpp"
#include "output/mermaid.hpp"
#include "output/print.hpp"

#include <algorithm>
#include <utility>

namespace agenda::output {

using target::Markdown;

namespace {

using Out = Sink<Markdown>;

/// One run; `first`, `last`: nothing stands before or behind it in its line.
Markdown::Text text_of(const Run& run, bool first, bool last) {
    // Blanks may not stand inside the stars.
    const std::string line = one_line(run.text);
    const std::size_t begin = std::min(line.find_first_not_of(' '), line.size());
    const std::size_t end = line.find_last_not_of(' ') + 1;
    if (begin >= end) return first || last || line.empty() ? Markdown::Text() : Markdown::Text{" "};
    const std::string_view inner = std::string_view(line).substr(begin, end - begin);

    Markdown::Text text;
    if (begin > 0 && !first) text += " ";
    const bool bold = run.emphasis == Emphasis::strong || run.emphasis == Emphasis::warning;
    if (bold) text += "**";
    if (run.emphasis == Emphasis::code)
        text += Markdown::code(inner);
    else
        text += first ? Markdown::text(inner) : Markdown::following(inner);
    if (bold) text += "**";
    if (end < line.size() && !last) text += " ";
    return text;
}

/// Stars that meet would be shown.
bool look_alike(const Run& a, const Run& b) { return a.emphasis == b.emphasis && a.link == b.link; }

Markdown::Text anchor(std::string_view name) {
    Markdown::Text text{"<a id=\""};
    text += Markdown::anchor(name);
    text += "\"></a>";
    return text;
}

Markdown::Text inline_of(Inline runs) {
    Markdown::Text text;
    const Inline all = merged(std::move(runs), look_alike);
    for (const Run& run : all) {
        const Markdown::Text url = Markdown::url(run.link);
        const bool first = text.empty();
        if (!run.anchor.empty()) text += anchor(run.anchor);
        if (!url.empty()) text += "[";
        text += text_of(run, first, &run == &all.back());
        if (url.empty()) continue;
        text += "](";
        text += url;
        text += ")";
    }
    return text;
}

/// Without emphasis of its own, for where everything is emphasised.
Inline unemphasised(Inline runs) {
    for (Run& run : runs)
        if (run.emphasis != Emphasis::code) run.emphasis = Emphasis::none;
    return runs;
}

void print_block(Out& out, const Heading& heading) {
    out << Markdown::Text::repeated("#", std::clamp(heading.level, 1, 6)) << " ";
    if (!heading.anchor.empty()) out << anchor(heading.anchor);
    out << inline_of(unemphasised(heading.text)) << "\n";
}

void print_block(Out& out, const Paragraph& paragraph) { out << inline_of(paragraph.text) << "\n"; }

void print_block(Out& out, const Definitions& definitions) {
    for (const auto& [label, values] : definitions.entries) {
        out << "- **" << inline_of(unemphasised(label)) << ":**";
        if (values.size() == 1) out << " " << inline_of(values.front());
        out << "\n";
        if (values.size() < 2) continue;
        for (const Inline& value : values)
            out << "  - " << inline_of(value) << "\n";
    }
}

void print_block(Out& out, const ListBlock& list) {
    print_parts(out, list.items, [](Markdown::Text& text, Inline item, std::size_t /*position*/) {
        text += "- ";
        text += inline_of(std::move(item));
        text += "\n";
    });
}

void add_cell(Markdown::Text& line, const Markdown::Text& text) {
    line += " ";
    if (!text.empty()) {
        line += text;
        line += " ";
    }
    line += "|";
}

void add_row(Markdown::Text& text, Row row, const Table& table) {
    text += "|";
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        Inline cell;
        if (i < row.cells.size()) cell = std::move(row.cells[i]);
        if (row.cells.empty() && i == table.group_column) cell = strong(std::move(row.group));
        add_cell(text, inline_of(std::move(cell)));
    }
    text += "\n";
}

void print_block(Out& out, const Table& table) {
    Markdown::Text head{"|"};
    for (const Column& column : table.columns)
        add_cell(head, inline_of(unemphasised(column.heading)));
    out << head << "\n|";
    for (const Column& column : table.columns)
        out << (column.align == Align::right ? Literal(" ---: |") : Literal(" --- |"));
    out << "\n";
    print_parts(out, table.rows, [&](Markdown::Text& text, Row row, std::size_t /*position*/) {
        add_row(text, std::move(row), table);
    });
}

void print_block(Out& out, const Bars& bars) {
    constexpr int widest_bar = 24;
    std::int64_t most = 1;
    for (const Bars::Bar& bar : bars.bars)
        most = std::max(most, bar.value);
    for (const Bars::Bar& bar : bars.bars) {
        out << "- " << inline_of(bar.label) << ": " << Markdown::Text::number(bar.value);
        if (bar.value > 0) out << " " << Markdown::text(bar_of(bar.value, most, widest_bar));
        if (!bar.note.empty()) out << " " << inline_of(bar.note);
        out << "\n";
    }
}

void print_block(Out& out, const Preformatted& block) {
    const Markdown::Text fence = Markdown::fence(block.text);
    out << fence << Markdown::anchor(block.language.empty() ? "text" : block.language) << "\n"
        << Markdown::lines(block.text) << fence << "\n";
}

void print_block(Out& out, const Timeline& timeline) {
    bool first = true;
    for (const std::string& chart : mermaid_charts(timeline)) {
        if (!std::exchange(first, false)) out << "\n";
        print_block(out, Preformatted{.text = chart, .language = "mermaid"});
    }
}

} // namespace

void print_markdown(std::ostream& out, const Document& document) {
    Out sink(out);
    bool first = true;
    for (const Block& block : document.blocks)
        print_each(block, [&](const auto& one) {
            if (!std::exchange(first, false)) sink << "\n";
            print_block(sink, one);
        });
}

} // namespace agenda::output
