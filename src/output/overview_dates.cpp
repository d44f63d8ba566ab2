// The dates of the overview: deadlines, and a timeline with the same as a table.
#include "output/cells.hpp"
#include "output/columns.hpp"
#include "output/due_words.hpp"
#include "output/overview.hpp"
#include "query/timeline.hpp"

#include <algorithm>
#include <cstddef>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace agenda::output {

namespace {

Column text_column(Inline heading) {
    return {.heading = std::move(heading), .shrinks_to = 18, .gives_way = 1, .lines = 3};
}

Row due_row(const ReportWriter& writer, const query::Due& due) {
    return {.cells = {plain(writer.wording.first().short_date(due.date)), writer.number(due.item),
                      writer.title(due.item), writer.wording.each([&](const Lang& lang) {
                          return due_words(due, writer.inventory, lang);
                      })}};
}

Row theme_row(const ReportWriter& writer, ThemeId theme) {
    return {.group = strong(writer.wording.theme(theme, writer.vocabulary))};
}

Timeline::State state_of(const Item& item, const query::Period& period, Day today) {
    if (is_closed(item.status->value)) return Timeline::State::closed;
    const bool running = item.status->value == Status::running && period.first <= today;
    return running ? Timeline::State::running : Timeline::State::other;
}

Timeline chart(const ReportWriter& writer, const std::vector<query::Period>& periods) {
    Timeline timeline{.title = writer.wording.of(&ReportScreen::timeline_heading),
                      .description = writer.wording.of(&ReportScreen::timeline_description)};
    std::optional<ThemeId> last;
    for (const query::Period& period : periods) {
        const Item& item = writer.inventory[period.item];
        if (last != item.theme->value)
            timeline.sections.push_back(
                {.label = writer.wording.theme(item.theme->value, writer.vocabulary)});
        last = item.theme->value;
        Inline label = plain(number_of(writer.report.order, period.item) + " ");
        append(label, writer.title(period.item));
        timeline.sections.back().bars.push_back(
            {.label = std::move(label),
             .first = period.first,
             .last = period.last,
             .state = state_of(item, period, writer.report.today),
             .open_ended = period.open_ended});
    }
    return timeline;
}

Row period_row(const ReportWriter& writer, const query::Period& period) {
    const Item& item = writer.inventory[period.item];
    const auto date = [&](const Maybe<Date>& value) {
        return value ? plain(writer.wording.first().short_date(value->value)) : Inline();
    };
    return {.cells = {writer.number(period.item), writer.title(period.item), date(item.start),
                      date(item.end), writer.status(item)}};
}

Table table(const ReportWriter& writer, std::vector<query::Period> all) {
    Table table{.group_column = 1};
    table.columns.push_back({.heading = writer.wording.of(&Screen::number_heading)});
    table.columns.push_back(text_column(writer.field("title")));
    table.columns.push_back({.heading = writer.field("start")});
    table.columns.push_back({.heading = writer.field("end")});
    table.columns.push_back(text_column(writer.field("status")));
    const auto periods = std::make_shared<const std::vector<query::Period>>(std::move(all));
    const auto theme = [&writer, periods](std::size_t i) {
        return writer.inventory[(*periods)[i].item].theme->value;
    };
    table.rows = under_headings(
        periods->size(), [&](std::size_t i) { return i == 0 || theme(i) != theme(i - 1); },
        [&writer, theme](std::size_t i) { return theme_row(writer, theme(i)); },
        [&writer, periods](std::size_t i) { return period_row(writer, (*periods)[i]); });
    return table;
}

std::vector<query::Period> periods_of(const ReportWriter& writer) {
    return query::periods(writer.inventory, writer.report.selection.items, writer.report.today);
}

/// The summary outlives it.
Table deadlines(const ReportWriter& writer, const query::Summary& summary) {
    const Wording& wording = writer.wording;
    Table table{.group_column = 2};
    table.columns.push_back({.heading = wording.of(&ReportScreen::date_heading)});
    table.columns.push_back({.heading = wording.of(&Screen::number_heading)});
    table.columns.push_back(text_column(writer.field("title")));
    table.columns.push_back(text_column(wording.of(&ReportScreen::what_heading)));
    const std::size_t overdue = summary.overdue.size();
    const auto heading = [&writer, &summary, overdue](std::size_t i) {
        return Row{.group = strong(i < overdue ? writer.wording.of(&Screen::overdue_heading)
                                               : writer.wording.each([&](const Lang& lang) {
                                                     return lang.screen->next_quarter_of(
                                                         lang.long_date(summary.next_quarter));
                                                 }))};
    };
    table.rows = under_headings(
        overdue + summary.due_next_quarter.size(),
        [&](std::size_t i) { return i == 0 || i == overdue; }, heading,
        [&writer, &summary, overdue](std::size_t i) {
            return due_row(writer, i < overdue ? summary.overdue[i]
                                               : summary.due_next_quarter[i - overdue]);
        });
    return table;
}

} // namespace

void add_deadlines(ReportWriter& writer, const query::Summary& summary) {
    writer.heading(2, writer.wording.of(&ReportScreen::deadlines_heading));
    if (summary.overdue.empty() && summary.due_next_quarter.empty())
        return writer.sentences(&ReportScreen::nothing_due);
    writer.later([&writer, summary] { return deadlines(writer, summary); });
}

void add_timeline(ReportWriter& writer) {
    const std::vector<query::Period> periods = periods_of(writer);
    if (periods.empty()) return;
    writer.heading(2, writer.wording.of(&ReportScreen::timeline_heading));
    writer.later([&writer] { return chart(writer, periods_of(writer)); });
    if (std::ranges::any_of(periods, &query::Period::open_ended))
        writer.sentences(&ReportScreen::timeline_open_end);
    writer.later([&writer] { return table(writer, periods_of(writer)); });
    const std::size_t without = writer.report.selection.items.size() - periods.size();
    if (without == 0) return;
    for (const Lang& lang : writer.wording.langs())
        writer.paragraph(plain(lang.report->without_dates(static_cast<std::int64_t>(without))));
}

} // namespace agenda::output
