#include "output/html_blocks.hpp"

#include "base/slug.hpp"
#include "output/cells.hpp"
#include "output/html_inline.hpp"
#include "output/html_timeline.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace agenda::output {

using target::Html;

namespace {

/// From how many columns on a table may be wider than a phone.
constexpr std::size_t wide = 4;

/// "s-termijnen"; under a heading with an id of its own "theme-cultuur-projecten".
std::string id_of(const Heading& heading, const std::string& above) {
    const std::string own = slug(text_of(heading.text));
    return (above.empty() ? "s" : above) + "-" + (own.empty() ? "x" : own);
}

bool is_numeric(const Table& table) {
    return std::any_of(table.columns.begin(), table.columns.end(),
                       [](const Column& column) { return column.align == Align::right; });
}

/// Few columns of text are equally wide, as a text in two languages; numbers keep their row's name in sight.
Literal looks_of(const Table& table) {
    if (is_numeric(table)) return " class=\"numbers\"";
    return table.columns.size() < wide ? Literal(" class=\"even\"") : Literal("");
}

bool has_head(const Table& table) {
    return std::any_of(table.columns.begin(), table.columns.end(),
                       [](const Column& column) { return !column.heading.empty(); });
}

} // namespace

std::vector<std::string> heading_ids(const Document& document) {
    constexpr std::size_t levels = 7;
    std::vector<std::string> ids;
    std::array<std::string, levels>
        open; // the ids of the headings that the next block stands under
    std::set<std::string> taken;
    for (const Block& block : document.blocks) {
        const auto* heading = std::get_if<Heading>(&block);
        if (heading == nullptr) continue;
        const auto level = static_cast<std::size_t>(std::clamp(heading->level, 1, 6));
        const std::string& above = level > 2 ? open[level - 1] : open.front();
        const std::string wanted =
            heading->anchor.empty() ? id_of(*heading, above) : heading->anchor;
        std::string id = wanted;
        for (int n = 2; !taken.insert(id).second; ++n)
            id = wanted + "-" + std::to_string(n);
        std::fill(open.begin() + static_cast<std::ptrdiff_t>(level), open.end(), id);
        ids.push_back(std::move(id));
    }
    return ids;
}

void HtmlBlocks::print(const Block& block, std::string_view heading) {
    heading_ = heading;
    print_each(block, [this](const auto& one) { print_block(one); });
}

void HtmlBlocks::element(Literal name, const Inline& text, Literal attributes) {
    const std::string_view language = wording_.first().code;
    out_ << "<" << name << attributes << language_attribute(text, language) << ">"
         << html_inline(text, language) << "</" << name << ">";
}

void HtmlBlocks::print_block(const Heading& heading) {
    const std::string_view language = wording_.first().code;
    const auto level = Html::Text::number(std::clamp(heading.level, 1, 6));
    const Inline text = calm(heading.text);
    out_ << "<h" << level << " id=\"" << Html::id(heading_) << "\""
         << language_attribute(text, language) << ">" << html_inline(text, language) << "</h"
         << level << ">\n";
}

void HtmlBlocks::print_block(const Paragraph& paragraph) {
    element("p", paragraph.text);
    out_ << "\n";
}

void HtmlBlocks::print_block(const Definitions& definitions) {
    out_ << "<dl>\n";
    for (const auto& [label, values] : definitions.entries) {
        out_ << "<div>";
        element("dt", calm(label));
        for (const Inline& value : values)
            element("dd", value);
        if (values.empty()) out_ << "<dd></dd>";
        out_ << "</div>\n";
    }
    out_ << "</dl>\n";
}

void HtmlBlocks::print_block(const ListBlock& list) {
    out_ << "<ul>\n";
    for (const Inline& item : list.items) {
        element("li", item);
        out_ << "\n";
    }
    out_ << "</ul>\n";
}

/// What may have to be scrolled can be reached by keyboard, and has a name.
void HtmlBlocks::scroll_attributes() {
    out_ << " tabindex=\"0\" role=\"region\"";
    if (!heading_.empty()) out_ << " aria-labelledby=\"" << Html::id(heading_) << "\"";
}

void HtmlBlocks::print_head(const Table& table) {
    out_ << "<thead>\n<tr>";
    for (const Column& column : table.columns) {
        const bool right = column.align == Align::right;
        if (column.heading.empty())
            out_ << "<td></td>";
        else
            element("th", calm(column.heading),
                    right ? Literal(" scope=\"col\" class=\"n\"") : Literal(" scope=\"col\""));
    }
    out_ << "</tr>\n</thead>\n";
}

void HtmlBlocks::print_row(const Row& row, const Table& table) {
    out_ << "<tr>";
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const Inline cell = i < row.cells.size() ? row.cells[i] : Inline();
        if (i == 0 && is_numeric(table))
            element("th", cell, " scope=\"row\"");
        else
            element("td", cell,
                    table.columns[i].align == Align::right ? Literal(" class=\"n\"") : Literal(""));
    }
    out_ << "</tr>\n";
}

void HtmlBlocks::print_block(const Table& table) {
    out_ << "<div class=\"scroll\"";
    if (table.columns.size() >= wide) scroll_attributes();
    out_ << ">\n<table" << looks_of(table) << ">\n";
    if (has_head(table)) print_head(table);
    bool open = false;
    for (const Row& row : table.rows) {
        const bool is_group = row.cells.empty();
        if (is_group && std::exchange(open, false)) out_ << "</tbody>\n";
        if (!std::exchange(open, true)) out_ << "<tbody>\n";
        if (!is_group) {
            print_row(row, table);
            continue;
        }
        const std::string_view language = wording_.first().code;
        out_ << "<tr><th class=\"group\" scope=\"rowgroup\" colspan=\""
             << Html::Text::number(static_cast<std::int64_t>(table.columns.size())) << "\""
             << language_attribute(row.group, language) << ">"
             << html_inline(calm(row.group), language) << "</th></tr>\n";
    }
    if (open) out_ << "</tbody>\n";
    out_ << "</table>\n</div>\n";
}

void HtmlBlocks::print_block(const Bars& bars) {
    std::int64_t most = 1;
    for (const Bars::Bar& bar : bars.bars)
        most = std::max(most, bar.value);
    const std::string_view language = wording_.first().code;
    out_ << "<ul class=\"bars\">\n";
    for (const Bars::Bar& bar : bars.bars) {
        out_ << "<li>" << html_inline(bar.label, language) << ": " << Html::Text::number(bar.value)
             << " <svg height=\"12\" aria-hidden=\"true\"><rect class=\"running\" height=\"12\" "
                "width=\""
             << Html::percent(std::max<std::int64_t>(bar.value, 0) * 10'000 / most) << "\"/></svg> "
             << html_inline(bar.note, language) << "</li>\n";
    }
    out_ << "</ul>\n";
}

void HtmlBlocks::print_block(const Preformatted& block) {
    out_ << "<pre";
    scroll_attributes();
    out_ << "><code>" << Html::lines(block.text) << "</code></pre>\n";
}

void HtmlBlocks::print_block(const Timeline& timeline) {
    print_html_timeline(out_, timeline, ++timelines_, wording_);
}

} // namespace agenda::output
