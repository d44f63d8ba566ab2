// The briefing for a meeting of the steering group: what changed, what is to be decided, what is due, what
// sleeps, what became of the possibilities; each list with what is most pressing, so that it stays short.
#include "lang/past_screen.hpp"
#include "model/news.hpp"
#include "output/cells.hpp"
#include "output/due_words.hpp"
#include "output/overview.hpp"
#include "output/report.hpp"
#include "output/summary.hpp"
#include "query/summary.hpp"

#include <algorithm>
#include <array>

namespace agenda::output {

namespace {

/// Of each list; one that is longer says by how many.
constexpr std::size_t shown_at_most = 5;

struct Briefing {
    ReportWriter& writer;
    const query::Summary& summary;

    void add_head() const;
    void add_changes() const;
    void add_decisions() const;
    void add_dates(Inline heading, const std::vector<query::Due>& dates) const;
    void add_stale() const;
    void add_themes() const;
    void add_possibilities() const;
    void add_leads() const;
    void add_gaps() const;

  private:
    [[nodiscard]] Table table(std::initializer_list<Inline> headings) const;
    void add_rows(Table table, std::size_t items) const;
    void shorten(ListBlock& list) const;
    void add_none() const { writer.paragraph(writer.head_word(&Screen::nothing_here)); }
};

void Briefing::add_head() const {
    const Wording& wording = writer.wording;
    Inline title = wording.text(writer.vocabulary.profile.name);
    append(title, plain(" – "));
    append(title, wording.of(&ReportScreen::briefing_title));
    writer.head(std::move(title));
    writer.as_of(
        [&](const Lang& lang) { return items_in_words(summary, !writer.report.is_whole(), lang); });
}

void Briefing::add_changes() const {
    const ChangesView& view = *writer.report.changes;
    writer.heading(2, changes_title(view, writer.wording));
    writer.paragraphs(changes_counts(view, writer.wording));
    // Where nothing was there before, all is new, and the overview tells of it.
    if (view.comparison.before->items.empty()) return;
    for (Block& block : changes_blocks(view, writer.wording, 3)) {
        if (auto* list = std::get_if<ListBlock>(&block)) shorten(*list);
        writer.add(std::move(block));
    }
}

void Briefing::shorten(ListBlock& list) const {
    // One more is not worth a line that says so.
    if (list.items.size() <= shown_at_most + 1) return;
    Parts<Inline> shown;
    for (std::size_t i = 0; i < shown_at_most; ++i)
        shown.push_back(list.items[i]);
    shown.push_back(writer.wording.of(&Screen::and_more, list.items.size() - shown_at_most));
    list.items = std::move(shown);
}

Table Briefing::table(std::initializer_list<Inline> headings) const {
    Table table;
    for (const Inline& heading : headings)
        table.columns.push_back({.heading = heading, .shrinks_to = 10, .gives_way = 1, .lines = 4});
    table.columns.front().shrinks_to = 0;
    return table;
}

/// The first rows of a table, and how many more there are.
void Briefing::add_rows(Table table, std::size_t items) const {
    writer.add(std::move(table));
    if (items > shown_at_most)
        writer.paragraph(writer.wording.of(&Screen::and_more, items - shown_at_most));
}

void Briefing::add_decisions() const {
    const Wording& wording = writer.wording;
    std::vector<ItemId> items;
    for (const ItemId id : writer.report.selection.items) {
        const Item& item = writer.inventory[id];
        const bool asks =
            item.next_step && item.next_step->by && item.next_step->by->value == steering_group;
        if (asks && !is_closed(item.status->value)) items.push_back(id);
    }
    writer.heading(2, wording.of(&ReportScreen::decisions_heading));
    if (items.empty()) return add_none();
    Table all = table({wording.of(&Screen::number_heading), writer.field("title"),
                       wording.of(&ReportScreen::what_heading), writer.field("next_step.due")});
    for (const ItemId id : items) {
        const NextStep& step = *writer.inventory[id].next_step;
        all.rows.push_back(
            {.cells = {writer.number(id), writer.title(id), wording.text(step.what),
                       step.due ? plain(wording.first().short_date(step.due->value)) : Inline()}});
    }
    writer.add(std::move(all));
}

void Briefing::add_dates(Inline heading, const std::vector<query::Due>& dates) const {
    const Wording& wording = writer.wording;
    writer.heading(2, std::move(heading));
    if (dates.empty()) return add_none();
    Table all = table({wording.of(&ReportScreen::date_heading), wording.of(&Screen::number_heading),
                       writer.field("title"), wording.of(&ReportScreen::what_heading)});
    for (std::size_t i = 0; i < std::min(dates.size(), shown_at_most); ++i) {
        const query::Due& due = dates[i];
        all.rows.push_back(
            {.cells = {plain(wording.first().short_date(due.date)), writer.number(due.item),
                       writer.title(due.item), wording.each([&](const Lang& lang) {
                           return due_words(due, writer.inventory, lang);
                       })}});
    }
    add_rows(std::move(all), dates.size());
}

void Briefing::add_stale() const {
    const Wording& wording = writer.wording;
    writer.heading(2, wording.of(&Screen::stale_heading));
    if (summary.stale.empty()) return add_none();
    Table all = table({wording.of(&Screen::number_heading), writer.field("title"),
                       writer.field("status"), writer.field("lead")});
    for (std::size_t i = 0; i < std::min(summary.stale.size(), shown_at_most); ++i) {
        const ItemId id = summary.stale[i];
        const Item& item = writer.inventory[id];
        all.rows.push_back(
            {.cells = {writer.number(id), writer.title(id), writer.status(item),
                       item.lead ? wording.organisation(item.lead->value, writer.vocabulary)
                                 : wording.of(&Screen::no_lead)}});
    }
    add_rows(std::move(all), summary.stale.size());
}

void Briefing::add_themes() const {
    if (!writer.report.is_whole()) return; // a selection says nothing about what else runs
    writer.heading(2, writer.wording.of(&Screen::nothing_running_heading));
    if (summary.nothing_running.empty()) return add_none();
    ListBlock list;
    for (const ThemeId theme : summary.nothing_running)
        list.items.push_back(writer.wording.theme(theme, writer.vocabulary));
    writer.add(std::move(list));
}

/// "4 maanden": as exact as a median of so many days is.
std::string length_of(int days, const Lang& lang) {
    constexpr int days_of_a_month = 30;
    constexpr int long_in_days = 60;
    return days < long_in_days
               ? lang.past->n_days(days)
               : lang.past->n_months((days + days_of_a_month / 2) / days_of_a_month);
}

void Briefing::add_possibilities() const {
    const Wording& wording = writer.wording;
    const query::Possibilities& all = *writer.report.possibilities;
    writer.heading(2, wording.of(&ReportScreen::possibilities_heading));
    if (all.total == 0) return add_none();
    Table rows =
        table({wording.of(&ReportScreen::stage_heading), wording.of(&ReportScreen::count_heading),
               wording.of(&ReportScreen::median_heading)});
    rows.columns[1].align = Align::right;
    for (std::size_t i = 0; i < query::stages; ++i) {
        const query::StageFigures& figures = all.by_stage[i];
        rows.rows.push_back(
            {.cells = {wording.each([&](const Lang& lang) { return lang.report->stages[i]; }),
                       number_cell(figures.items),
                       !figures.median_days ? Inline() : wording.each([&](const Lang& lang) {
                           return length_of(*figures.median_days, lang);
                       })}});
    }
    writer.add(std::move(rows));
    writer.sentences(&ReportScreen::median_explained);
}

void Briefing::add_leads() const {
    const Wording& wording = writer.wording;
    std::array<std::size_t, query::sides> by_side{};
    std::size_t without = 0;
    Bars organisations;
    for (const query::Lead& lead : summary.leads) {
        if (!lead.organisation) {
            without += lead.items;
            continue;
        }
        by_side[static_cast<std::size_t>(query::side_of(writer.vocabulary[*lead.organisation]))] +=
            lead.items;
        if (organisations.bars.size() < shown_at_most)
            organisations.bars.push_back(
                {.label = wording.organisation(*lead.organisation, writer.vocabulary),
                 .value = static_cast<std::int64_t>(lead.items)});
    }
    writer.heading(2, wording.of(&Screen::leads_heading));
    Inline line;
    for (std::size_t side = 0; side < by_side.size(); ++side) {
        // Both sides of the covenant's border stand there, zeros visible.
        const bool is_named = side <= static_cast<std::size_t>(query::Side::de);
        if (by_side[side] == 0 && !is_named) continue;
        append(line, labelled(side_name(side, wording), number_cell(by_side[side])));
        append(line, plain(" · "));
    }
    append(line, labelled(wording.of(&Screen::no_lead), number_cell(without)));
    writer.paragraph(std::move(line));
    if (!organisations.bars.empty()) writer.add(std::move(organisations));
}

void Briefing::add_gaps() const {
    if (!writer.report.internal) return;
    const Wording& wording = writer.wording;
    writer.heading(2, wording.of(&ReportScreen::gaps_heading));
    if (writer.report.gaps.empty()) return add_none();
    Definitions all;
    for (const Gap& gap : writer.report.gaps) {
        Inline label = wording.each([&](const Lang& lang) {
            return lang.report->gaps[static_cast<std::size_t>(gap.kind)];
        });
        append(label, plain(" (" + std::to_string(gap.items.size()) + ")"));
        all.entries.emplace_back(std::move(label), std::vector<Inline>{writer.numbers(gap.items)});
    }
    writer.add(std::move(all));
}

} // namespace

void write_briefing(ReportWriter& writer) {
    const Report& report = writer.report;
    const query::Summary summary =
        query::summarise(report.inventory, report.selection, report.today);
    const Briefing briefing{writer, summary};
    briefing.add_head();
    briefing.add_changes();
    briefing.add_decisions();
    briefing.add_dates(writer.wording.of(&Screen::overdue_heading), summary.overdue);
    briefing.add_dates(writer.wording.each([&](const Lang& lang) {
        return lang.screen->next_quarter_of(lang.long_date(summary.next_quarter));
    }),
                       summary.due_next_quarter);
    briefing.add_stale();
    briefing.add_themes();
    briefing.add_possibilities();
    briefing.add_leads();
    briefing.add_gaps();
}

void write_changes(ReportWriter& writer) {
    const ChangesView& view = *writer.report.changes;
    writer.head(changes_title(view, writer.wording));
    writer.paragraphs(changes_counts(view, writer.wording));
    for (Block& block : changes_blocks(view, writer.wording, 2))
        writer.add(std::move(block));
}

} // namespace agenda::output
