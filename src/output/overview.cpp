// The overview: the head, that tells a reader with two minutes where the agenda stands; then dates, every
// item under its theme, who takes part, and at the end what is over.
#include "output/overview.hpp"

#include "model/news.hpp"
#include "output/cells.hpp"
#include "output/report.hpp"
#include "output/summary.hpp"
#include "query/summary.hpp"

#include <algorithm>
#include <numeric>

namespace agenda::output {

namespace {

using StatusCounts = std::array<std::size_t, status_ids.size()>;

/// "21 lopend, waarvan 18 zonder recent bericht; 10 met onbekende status"
Inline running(const ReportWriter& writer, const query::Summary& summary) {
    StatusCounts totals{};
    for (const StatusCounts& counts : summary.by_theme)
        std::transform(counts.begin(), counts.end(), totals.begin(), totals.begin(), std::plus<>());
    const std::size_t all = totals[static_cast<std::size_t>(Status::running)];
    const std::size_t unknown = totals[static_cast<std::size_t>(Status::unknown)];
    const auto silent = static_cast<std::size_t>(
        std::count_if(summary.stale.begin(), summary.stale.end(), [&](ItemId id) {
            return writer.inventory[id].status->value == Status::running;
        }));
    return writer.wording.each([&](const Lang& lang) {
        const ReportScreen& screen = *lang.report;
        std::string text = screen.running(static_cast<std::int64_t>(all));
        if (silent > 0) text += ", " + screen.of_which_silent(static_cast<std::int64_t>(silent));
        if (unknown > 0) text += "; " + screen.status_unknown(static_cast<std::int64_t>(unknown));
        return text;
    });
}

Inline count_or_none(const ReportWriter& writer, std::size_t count) {
    return count == 0 ? writer.wording.of(&Screen::nothing_here) : number_cell(count);
}

/// A theme's name, or its short one, with a link to its section.
Inline linked_theme(const ReportWriter& writer, ThemeId theme, decltype(&theme_name) name) {
    Inline text =
        writer.wording.each([&](const Lang& lang) { return name(theme, writer.vocabulary, lang); });
    for (Run& run : text)
        run.link = "#" + theme_anchor(writer.vocabulary[theme].id.value);
    return text;
}

Inline linked_themes(const ReportWriter& writer, const std::vector<ThemeId>& themes) {
    std::vector<Inline> names;
    for (const ThemeId theme : themes)
        names.push_back(linked_theme(writer, theme, theme_name));
    return names.empty() ? writer.wording.of(&Screen::nothing_here) : joined(names, ", ");
}

void add_glance(ReportWriter& writer, const query::Summary& summary) {
    const Wording& wording = writer.wording;
    ListBlock list;
    list.items.push_back(running(writer, summary));
    list.items.push_back(
        labelled(wording.of(&Screen::stale_heading), count_or_none(writer, summary.stale.size())));
    list.items.push_back(labelled(wording.of(&Screen::overdue_heading),
                                  count_or_none(writer, summary.overdue.size())));
    list.items.push_back(labelled(wording.each([&](const Lang& lang) {
        return lang.screen->next_quarter_of(lang.long_date(summary.next_quarter));
    }),
                                  count_or_none(writer, summary.due_next_quarter.size())));
    // A selection says nothing about what else runs in a theme.
    if (writer.report.is_whole())
        list.items.push_back(labelled(wording.of(&Screen::nothing_running_heading),
                                      linked_themes(writer, summary.nothing_running)));
    writer.add(std::move(list));
}

Row matrix_row(Inline label, const StatusCounts& counts, Emphasis emphasis) {
    Row row{.cells = {std::move(label)}};
    for (const std::size_t count : counts)
        row.cells.push_back(emphasised(std::to_string(count), emphasis));
    const std::size_t total = std::accumulate(counts.begin(), counts.end(), std::size_t{0});
    row.cells.push_back(emphasised(std::to_string(total), Emphasis::strong));
    return row;
}

void add_matrix(ReportWriter& writer, const query::Summary& summary) {
    const Wording& wording = writer.wording;
    Table table;
    table.columns.push_back({.heading = wording.of(&Screen::theme_heading),
                             .shrinks_to = 12,
                             .gives_way = 1,
                             .lines = 2});
    for (std::size_t i = 0; i < status_ids.size(); ++i)
        table.columns.push_back({.heading = wording.each([&](const Lang& lang) {
                                     return as_head(lang.screen->statuses[i]);
                                 }),
                                 .align = Align::right});
    table.columns.push_back({.heading = wording.of(&Screen::total), .align = Align::right});
    StatusCounts totals{};
    for (std::size_t i = 0; i < summary.by_theme.size(); ++i) {
        const StatusCounts& counts = summary.by_theme[i];
        const bool empty = std::all_of(counts.begin(), counts.end(), [](auto n) { return n == 0; });
        if (empty && !writer.report.is_whole()) continue;
        Inline label = plain(std::to_string(i + 1) + " ");
        append(label, linked_theme(writer, static_cast<ThemeId>(i), theme_short_name));
        table.rows.push_back(matrix_row(std::move(label), counts, Emphasis::none));
        std::transform(counts.begin(), counts.end(), totals.begin(), totals.begin(), std::plus<>());
    }
    table.rows.push_back(matrix_row(strong(wording.of(&Screen::total)), totals, Emphasis::strong));
    writer.heading(2, wording.of(&ReportScreen::overview_heading));
    writer.add(std::move(table));
}

} // namespace

void write_overview(ReportWriter& writer) {
    const Report& report = writer.report;
    const query::Summary summary =
        query::summarise(report.inventory, report.selection, report.today);
    for (const ItemId id : report.selection.items)
        writer.anchored[static_cast<std::size_t>(id)] = true;

    writer.titles.emplace(report.inventory, writer.wording.langs());
    writer.head(writer.wording.text(writer.vocabulary.profile.name));
    writer.as_of(
        [&](const Lang& lang) { return counts_in_words(summary, !report.is_whole(), lang); });
    if (report.selection.items.empty()) return writer.nothing();
    add_glance(writer, summary);
    add_matrix(writer, summary);
    add_deadlines(writer, summary);
    add_timeline(writer);
    add_themes(writer);
    add_organisations(writer);
    add_programmes(writer);
    add_closed(writer);
    writer.sentences(&ReportScreen::about_numbers);
}

} // namespace agenda::output
