// The summary: at most 40 lines of 80 columns, whatever the agenda.
#include "base/text.hpp"
#include "model/fields.hpp"
#include "model/news.hpp"
#include "output/bar.hpp"
#include "output/cells.hpp"
#include "output/columns.hpp"
#include "output/due_words.hpp"
#include "output/items.hpp"
#include "output/summary.hpp"
#include "output/usage.hpp"

#include <algorithm>
#include <numeric>

namespace agenda::output {

namespace {

constexpr int widest_bar = 12;
constexpr std::size_t oldest_shown = 5;
/// What surely fits on two lines and on three, behind their labels.
constexpr int widest_themes = 90;
constexpr int widest_leads = 150;

/// How many dates each of the two lists may have, so that with as many themes all stays on one screen:
/// everything else takes 26 lines.
std::size_t dates_shown(std::size_t themes) {
    constexpr std::size_t lines = 40 - 26;
    return themes + 2 > lines ? 1 : std::min<std::size_t>(4, (lines - themes) / 2);
}

class SummaryWriter {
  public:
    SummaryWriter(const Inventory& inventory, const query::Order& order,
                  const query::Summary& summary, Day today, const Lang& lang, Marks marks)
        : inventory_(inventory), order_(order), summary_(summary), today_(today), lang_(lang),
          screen_(*lang.screen), marks_(marks) {}

    Document write() const;

  private:
    using StatusCounts = std::array<std::size_t, status_ids.size()>;

    [[nodiscard]] bool is_part() const { return summary_.items != summary_.total; }
    [[nodiscard]] bool has_row(std::size_t theme) const;
    Heading heading() const;
    Paragraph kinds() const;
    Table matrix() const;
    Row matrix_row(Inline label, const StatusCounts& counts, std::size_t most) const;
    Table dates() const;
    void add_dates(Table& table, std::string_view heading,
                   const std::vector<query::Due>& dates) const;
    void add_stale(Table& table) const;
    Inline nothing_running() const;
    Inline leads() const;
    Inline some_of(const std::vector<Inline>& parts, int columns) const;

    Inline group(std::string_view heading, std::size_t count) const;
    Row row(const Date& date, ItemId item, Inline remark) const;
    Row more(std::size_t count) const;
    Inline title(ItemId item) const;

    const Inventory& inventory_;
    const query::Order& order_;
    const query::Summary& summary_;
    Day today_;
    const Lang& lang_;
    const Screen& screen_;
    Marks marks_;
};

Heading SummaryWriter::heading() const {
    Heading heading{.level = 1, .text = shown_text(inventory_.vocabulary.profile.name, lang_)};
    append(heading.text, plain(" · " + screen_.as_of(lang_.long_date(date_of(today_)))));
    if (is_part()) append(heading.text, plain(" · " + std::string(screen_.selection_mark)));
    return heading;
}

/// "50 agendapunten: 37 projecten, 11 mogelijkheden en 2 uitwisselingen"; of a part also of how many.
Paragraph SummaryWriter::kinds() const {
    return {plain(counts_in_words(summary_, is_part(), lang_))};
}

Row SummaryWriter::matrix_row(Inline label, const StatusCounts& counts, std::size_t most) const {
    Row row{.cells = {std::move(label)}};
    for (const std::size_t count : counts)
        row.cells.push_back(count_cell(count));
    const std::size_t total = std::accumulate(counts.begin(), counts.end(), std::size_t{0});
    row.cells.push_back(emphasised(std::to_string(total), Emphasis::strong));
    row.cells.push_back(plain(
        bar_of(static_cast<std::int64_t>(total), static_cast<std::int64_t>(most), widest_bar)));
    return row;
}

/// A theme that is not asked for has one where an item of the selection counts under it.
bool SummaryWriter::has_row(std::size_t theme) const {
    const StatusCounts& counts = summary_.by_theme[theme];
    const bool anything = std::ranges::any_of(counts, [](std::size_t n) { return n > 0; });
    const bool some_asked =
        std::ranges::find(summary_.in_question, true) != summary_.in_question.end();
    return anything || !some_asked || summary_.in_question[theme];
}

Table SummaryWriter::matrix() const {
    Table table;
    table.columns.push_back({.heading = plain(std::string(screen_.summary_items_by_theme)),
                             .shrinks_to = 10,
                             .gives_way = 1});
    for (const Sentence status : screen_.statuses_narrow)
        table.columns.push_back({.heading = plain(std::string(status)), .align = Align::right});
    table.columns.push_back({.heading = plain(std::string(screen_.total)), .align = Align::right});
    table.columns.emplace_back();

    std::size_t most = 0;
    StatusCounts totals{};
    for (const StatusCounts& counts : summary_.by_theme) {
        most = std::max(most, std::accumulate(counts.begin(), counts.end(), std::size_t{0}));
        std::transform(counts.begin(), counts.end(), totals.begin(), totals.begin(), std::plus<>());
    }
    for (std::size_t i = 0; i < summary_.by_theme.size(); ++i)
        if (has_row(i))
            table.rows.push_back(
                matrix_row(theme_short_name(static_cast<ThemeId>(i), inventory_.vocabulary, lang_),
                           summary_.by_theme[i], most));
    // Its bar would only say that a sum is more than its parts.
    table.rows.push_back(
        matrix_row(emphasised(std::string(screen_.total), Emphasis::strong), totals, 0));
    return table;
}

Inline SummaryWriter::group(std::string_view heading, std::size_t count) const {
    Inline text = emphasised(std::string(heading), Emphasis::strong);
    append(text, plain(": " + (count == 0 ? std::string(screen_.nothing_here)
                                          : lang_.number(static_cast<std::int64_t>(count)))));
    return text;
}

Inline SummaryWriter::title(ItemId item) const {
    return cell(inventory_, order_, item, "title", today_, lang_, marks_);
}

Row SummaryWriter::row(const Date& date, ItemId item, Inline remark) const {
    return {.cells = {plain(lang_.short_date(date)), plain(number_of(order_, item)), title(item),
                      std::move(remark)}};
}

Row SummaryWriter::more(std::size_t count) const {
    return {
        .cells = {{},
                  {},
                  emphasised(screen_.and_more(static_cast<std::int64_t>(count)), Emphasis::muted),
                  {}}};
}

void SummaryWriter::add_dates(Table& table, std::string_view heading,
                              const std::vector<query::Due>& dates) const {
    table.rows.push_back({.group = group(heading, dates.size())});
    std::size_t shown = dates_shown(summary_.by_theme.size());
    if (dates.size() <= shown + 1) shown = dates.size();
    for (std::size_t i = 0; i < shown; ++i)
        table.rows.push_back(
            row(dates[i].date, dates[i].item, due_words(dates[i], inventory_, lang_, marks_)));
    if (shown < dates.size()) table.rows.push_back(more(dates.size() - shown));
}

void SummaryWriter::add_stale(Table& table) const {
    const auto& stale = summary_.stale;
    table.rows.push_back({.group = group(screen_.stale_heading, stale.size())});
    const std::size_t shown = std::min(stale.size(), oldest_shown);
    for (std::size_t i = 0; i < shown; ++i) {
        const Item& item = inventory_[stale[i]];
        table.rows.push_back(row(last_news(item).value_or(Date{}), stale[i],
                                 plain(status_as_of(item, today_, lang_))));
    }
    if (shown < stale.size()) table.rows.push_back(more(stale.size() - shown));
}

Table SummaryWriter::dates() const {
    Table table{.head_optional = true};
    table.columns.push_back({.heading = plain(std::string(field_label("log.date", lang_)))});
    table.columns.push_back({.heading = plain(std::string(screen_.number_heading))});
    // The remark ends in a date, so that the title is cut before it is.
    table.columns.push_back({.heading = plain(std::string(field_label("title", lang_))),
                             .shrinks_to = 18,
                             .gives_way = 2});
    table.columns.push_back({.heading = plain(std::string(field_label("status", lang_))),
                             .shrinks_to = 18,
                             .gives_way = 1});
    add_dates(table, screen_.overdue_heading, summary_.overdue);
    add_dates(table, screen_.next_quarter_of(lang_.long_date(summary_.next_quarter)),
              summary_.due_next_quarter);
    add_stale(table);
    return table;
}

/// "Energie, Cultuur, nog 3": what has room in so many columns.
Inline SummaryWriter::some_of(const std::vector<Inline>& parts, int columns) const {
    std::vector<Inline> shown;
    int width = 0;
    for (const Inline& part : parts) {
        width += display_width(text_of(part)) + 2;
        if (width > columns && !shown.empty()) break;
        shown.push_back(part);
    }
    if (shown.size() < parts.size())
        shown.push_back(
            plain(screen_.and_more(static_cast<std::int64_t>(parts.size() - shown.size()))));
    return shown.empty() ? plain(std::string(screen_.nothing_here)) : joined(shown, ", ");
}

Inline SummaryWriter::nothing_running() const {
    std::vector<Inline> names;
    for (const ThemeId theme : summary_.nothing_running)
        names.push_back(theme_short_name(theme, inventory_.vocabulary, lang_));
    Inline text = emphasised(std::string(screen_.nothing_running_heading) + ": ", Emphasis::strong);
    append(text, some_of(names, widest_themes));
    return text;
}

/// "Trekkers: zonder trekker 31, RWTH Aachen 2, STAWAG 1, nog 3"
Inline SummaryWriter::leads() const {
    std::vector<Inline> parts;
    for (const query::Lead& lead : summary_.leads) {
        const bool known = lead.organisation.has_value();
        Inline part = known ? organisation_name(*lead.organisation, inventory_.vocabulary, lang_)
                            : plain(std::string(screen_.no_lead));
        append(part, plain(" " + std::to_string(lead.items)));
        parts.insert(known ? parts.end() : parts.begin(), std::move(part));
    }
    Inline text = emphasised(std::string(screen_.leads_heading) + ": ", Emphasis::strong);
    append(text, some_of(parts, widest_leads));
    return text;
}

Document SummaryWriter::write() const {
    ListBlock last;
    // Where no running project is asked for, that there is none says nothing.
    if (std::ranges::find(summary_.in_question, true) != summary_.in_question.end())
        last.items.push_back(nothing_running());
    last.items.push_back(leads());
    return document(heading(), kinds(), matrix(), dates(), std::move(last));
}

} // namespace

std::string items_in_words(const query::Summary& summary, bool is_part, const Lang& lang) {
    const auto items = static_cast<std::int64_t>(summary.items);
    return is_part ? lang.screen->n_of_m_items(items, static_cast<std::int64_t>(summary.total))
                   : lang.screen->n_items(items);
}

std::string counts_in_words(const query::Summary& summary, bool is_part, const Lang& lang) {
    const Screen& screen = *lang.screen;
    const std::array<Counted, 3> words{screen.n_projects, screen.n_possibilities,
                                       screen.n_exchanges};
    std::string text = items_in_words(summary, is_part, lang) + ": ";
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0) text += i + 1 == words.size() ? screen.conjunction : ", ";
        text += words[i](static_cast<std::int64_t>(summary.by_kind[i]));
    }
    return text;
}

Document summary_document(const Inventory& inventory, const query::Order& order,
                          const query::Summary& summary, Day today, const Lang& lang, Marks marks) {
    return SummaryWriter(inventory, order, summary, today, lang, marks).write();
}

} // namespace agenda::output
