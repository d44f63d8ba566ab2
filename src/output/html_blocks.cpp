#include "output/html_blocks.hpp"

#include "base/slug.hpp"
#include "output/cells.hpp"
#include "output/html_inline.hpp"
#include "output/html_timeline.hpp"

#include <algorithm>
#include <array>
#include <memory_resource>
#include <unordered_set>
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
    const auto headings = static_cast<std::size_t>(
        std::count_if(document.blocks.begin(), document.blocks.end(),
                      [](const Block& block) { return std::holds_alternative<Heading>(block); }));
    ids.reserve(headings); // they stay where they are
    // Of many, with room of its own: holes among the ids would be what is filled next.
    std::pmr::monotonic_buffer_resource room;
    std::pmr::unordered_set<std::string_view> taken(headings, &room);
    for (const Block& block : document.blocks) {
        const auto* heading = std::get_if<Heading>(&block);
        if (heading == nullptr) continue;
        const auto level = static_cast<std::size_t>(std::clamp(heading->level, 1, 6));
        const std::string& above = level > 2 ? open[level - 1] : open.front();
        const std::string wanted =
            heading->anchor.empty() ? id_of(*heading, above) : heading->anchor;
        std::string& id = ids.emplace_back(wanted);
        for (int n = 2; taken.contains(id); ++n)
            id = wanted + "-" + std::to_string(n);
        taken.insert(id);
        std::fill(open.begin() + static_cast<std::ptrdiff_t>(level), open.end(), id);
    }
    return ids;
}

void HtmlBlocks::print(const Block& block, std::string_view heading) {
    heading_ = heading;
    print_each(block, [this](const auto& one) { print_block(one); });
}

Html::Text HtmlBlocks::element(Literal name, Inline text, Literal attributes) const {
    const std::string_view language = wording_.first().code;
    Html::Text html{"<"};
    html += name;
    html += attributes;
    html += language_attribute(text, language);
    html += ">";
    html += html_inline(std::move(text), language);
    html += "</";
    html += name;
    html += ">";
    return html;
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
    out_ << element("p", paragraph.text) << "\n";
}

void HtmlBlocks::print_block(const Definitions& definitions) {
    out_ << "<dl>\n";
    for (const auto& [label, values] : definitions.entries) {
        out_ << "<div>" << element("dt", calm(label));
        for (const Inline& value : values)
            out_ << element("dd", value);
        if (values.empty()) out_ << "<dd></dd>";
        out_ << "</div>\n";
    }
    out_ << "</dl>\n";
}

void HtmlBlocks::print_block(const ListBlock& list) {
    out_ << "<ul>\n";
    print_parts(out_, list.items, [&](Html::Text& html, Inline item, std::size_t /*position*/) {
        html += element("li", std::move(item));
        html += "\n";
    });
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
            out_ << element("th", calm(column.heading),
                            right ? Literal(" scope=\"col\" class=\"n\"")
                                  : Literal(" scope=\"col\""));
    }
    out_ << "</tr>\n</thead>\n";
}

void HtmlBlocks::add_row(Html::Text& html, Row row, const Table& table) const {
    html += "<tr>";
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        Inline cell = i < row.cells.size() ? std::move(row.cells[i]) : Inline();
        if (i == 0 && is_numeric(table))
            html += element("th", std::move(cell), " scope=\"row\"");
        else
            html += element("td", std::move(cell),
                            table.columns[i].align == Align::right ? Literal(" class=\"n\"")
                                                                   : Literal(""));
    }
    html += "</tr>\n";
}

void HtmlBlocks::add_group(Html::Text& html, Inline heading, const Table& table) const {
    const std::string_view language = wording_.first().code;
    html += "<tr><th class=\"group\" scope=\"rowgroup\" colspan=\"";
    html += Html::Text::number(static_cast<std::int64_t>(table.columns.size()));
    html += "\"";
    html += language_attribute(heading, language);
    html += ">";
    html += html_inline(calm(std::move(heading)), language);
    html += "</th></tr>\n";
}

void HtmlBlocks::print_block(const Table& table) {
    out_ << "<div class=\"scroll\"";
    if (table.columns.size() >= wide) scroll_attributes();
    out_ << ">\n<table" << looks_of(table) << ">\n";
    if (has_head(table)) print_head(table);
    print_parts(out_, table.rows, [&](Html::Text& html, Row row, std::size_t position) {
        const bool is_group = row.cells.empty();
        if (is_group && position > 0) html += "</tbody>\n";
        if (is_group || position == 0) html += "<tbody>\n";
        if (is_group)
            add_group(html, std::move(row.group), table);
        else
            add_row(html, std::move(row), table);
    });
    if (!table.rows.empty()) out_ << "</tbody>\n";
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
