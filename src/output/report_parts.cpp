#include "output/report_parts.hpp"

#include "output/cells.hpp"
#include "output/columns.hpp"
#include "output/items.hpp"

#include <utility>

namespace agenda::output {

ReportWriter::ReportWriter(const Report& of)
    : report(of), inventory(of.inventory), vocabulary(of.inventory.vocabulary), wording(of.langs),
      naming(output::naming(of.inventory, of.order)), anchored(of.inventory.items.size()) {}

void ReportWriter::heading(int level, Inline text, std::string anchor) {
    add(Heading{.level = level, .text = std::move(text), .anchor = std::move(anchor)});
}

void ReportWriter::paragraph(Inline text) { add(Paragraph{std::move(text)}); }

void ReportWriter::paragraphs(std::vector<Inline> texts) {
    for (Inline& text : texts)
        paragraph(std::move(text));
}

void ReportWriter::sentences(Sentence ReportScreen::*sentence) {
    paragraphs(wording.sentences(sentence));
}

void ReportWriter::head(Inline title) {
    if (!report.is_whole()) {
        append(title, plain(" – "));
        append(title, wording.each(
                          [&](const Lang& lang) { return lang.report->selection(report.query); }));
    }
    heading(1, std::move(title));
    if (!report.internal) return;
    for (Inline& text : wording.sentences(&ReportScreen::with_internal)) {
        text.front().emphasis = Emphasis::warning;
        paragraph(std::move(text));
    }
}

void ReportWriter::nothing() {
    paragraphs(wording.apart([&](const Lang& lang) {
        return report.is_whole() ? lang.screen->agenda_is_empty : lang.screen->nothing_matches;
    }));
}

void ReportWriter::as_of(const std::function<std::string(const Lang&)>& says) {
    for (const Lang* lang : report.langs) {
        Inline text = emphasised(lang->screen->as_of(lang->long_date(date_of(report.today))) + ".",
                                 Emphasis::strong);
        append(text, plain(" " + says(*lang) + "."));
        paragraph(wording.marked(std::move(text), *lang));
    }
}

ItemReader ReportWriter::reader(const Lang& lang) const {
    return {.inventory = inventory,
            .order = report.order,
            .naming = naming,
            .today = report.today,
            .lang = lang,
            .anchored = &anchored};
}

Inline ReportWriter::linked(Inline text, ItemId id) const {
    if (!anchored[static_cast<std::size_t>(id)]) return text;
    for (Run& run : text)
        if (run.emphasis == Emphasis::none) run.link = "#" + item_anchor(inventory[id].id);
    return text;
}

Inline ReportWriter::number(ItemId id) const {
    return linked(plain(number_of(report.order, id)), id);
}

Inline ReportWriter::title(ItemId id) const {
    return titles ? wording.title(inventory[id], (*titles)[id]) : wording.title(inventory[id]);
}

Inline ReportWriter::linked_title(ItemId id) const { return linked(title(id), id); }

Inline ReportWriter::reference(ItemId id) const {
    Inline text = plain(number_of(report.order, id) + " ");
    append(text, title(id));
    return linked(std::move(text), id);
}

Inline ReportWriter::numbers(const std::vector<ItemId>& items) const {
    Inline all;
    for (const ItemId id : items) {
        if (!all.empty()) append(all, plain(", "));
        append(all, number(id));
    }
    return all;
}

Inline ReportWriter::status(const Item& item) const {
    return wording.each([&](const Lang& lang) { return status_as_of(item, report.today, lang); });
}

Inline ReportWriter::period(const Item& item) const {
    return wording.each([&](const Lang& lang) {
        const Screen& screen = *lang.screen;
        if (item.start && item.end) {
            const std::string start = lang.long_date(item.start->value);
            const std::string end = lang.long_date(item.end->value);
            const bool years = item.start->value.precision == Precision::year &&
                               item.end->value.precision == Precision::year;
            return start == end ? start : start + (years ? "–" : " – ") + end;
        }
        if (item.start) {
            const std::string start = lang.long_date(item.start->value);
            const bool runs =
                item.status->value == Status::running && item.start->value.first <= report.today;
            return runs ? screen.since(start) : screen.from(start);
        }
        return item.end ? screen.until(lang.long_date(item.end->value)) : std::string();
    });
}

Inline ReportWriter::field(std::string_view name) const {
    return wording.each([&](const Lang& lang) { return field_label(name, lang); });
}

Inline ReportWriter::head_word(Sentence Screen::*sentence) const {
    return wording.each([&](const Lang& lang) { return as_head(lang.screen->*sentence); });
}

Inline labelled(Inline label, Inline text) {
    append(label, plain(": "));
    label = strong(std::move(label));
    append(label, std::move(text));
    return label;
}

std::string theme_anchor(std::string_view id) { return "theme-" + std::string(id); }

Inline number_cell(std::size_t number) { return plain(std::to_string(number)); }

} // namespace agenda::output
