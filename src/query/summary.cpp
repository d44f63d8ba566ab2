#include "query/summary.hpp"

#include "base/parallel.hpp"
#include "model/news.hpp"
#include "query/due.hpp"
#include "query/fields.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace agenda::query {

namespace {

std::size_t position(ThemeId id) { return static_cast<std::size_t>(id); }

bool is_open(const Item& item) { return !is_closed(item.status->value); }

/// A date falls where its last day does: what is due in 2027 is due in its last quarter.
bool falls_within(const Date& date, const Date& quarter) {
    return quarter.first <= date.last && date.last <= quarter.last;
}

struct Stale {
    Date news;
    ItemId item{};
};

/// What some of the items say. Figures are added in the order of their items.
class Figures {
  public:
    explicit Figures(const Vocabulary& vocabulary)
        : by_theme(vocabulary.themes().size()), runs(vocabulary.themes().size()),
          by_lead(vocabulary.organisations.size()) {}

    void take(ItemId id, const Item& item, const Date& quarter, Day today) {
        count(item);
        take_dates(id, item, quarter, today);
        if (is_stale(item, today)) stale.push_back({*last_news(item), id});
    }

    void add(const Figures& later) {
        add_each(by_kind, later.by_kind);
        for (std::size_t i = 0; i < by_theme.size(); ++i)
            add_each(by_theme[i], later.by_theme[i]);
        add_each(runs, later.runs);
        add_each(by_lead, later.by_lead);
        without_lead += later.without_lead;
        append(overdue, later.overdue);
        append(due_within, later.due_within);
        append(stale, later.stale);
    }

    std::array<std::size_t, kind_ids.size()> by_kind{};
    std::vector<std::array<std::size_t, status_ids.size()>> by_theme;
    /// [theme]: running projects.
    std::vector<std::size_t> runs;
    /// [organisation]: items that are not closed.
    std::vector<std::size_t> by_lead;
    std::size_t without_lead = 0;
    std::vector<Due> overdue;
    std::vector<Due> due_within;
    std::vector<Stale> stale;

  private:
    template <class Counts> static void add_each(Counts& counts, const Counts& more) {
        for (std::size_t i = 0; i < counts.size(); ++i)
            counts[i] += more[i];
    }
    template <class T> static void append(std::vector<T>& all, const std::vector<T>& more) {
        all.insert(all.end(), more.begin(), more.end());
    }

    void count(const Item& item) {
        const std::size_t theme = position(item.theme->value);
        ++by_kind[static_cast<std::size_t>(item.kind->value)];
        ++by_theme[theme][static_cast<std::size_t>(item.status->value)];
        if (item.kind->value == Kind::project && item.status->value == Status::running)
            ++runs[theme];
        if (is_open(item))
            ++(item.lead ? by_lead[static_cast<std::size_t>(item.lead->value)] : without_lead);
    }

    void take_dates(ItemId id, const Item& item, const Date& quarter, Day today) {
        const auto put = [&](const Due& due) {
            if (falls_within(due.date, quarter)) due_within.push_back(due);
        };
        for_each_open_date(item, [&](const Date& date, std::optional<std::size_t> milestone) {
            const Due due{.item = id,
                          .what = milestone ? Due::What::milestone : Due::What::next_step,
                          .date = date,
                          .milestone = milestone.value_or(0)};
            if (date.last < today) overdue.push_back(due);
            put(due);
        });
        if (item.end && is_open(item))
            put({.item = id, .what = Due::What::end, .date = item.end->value});
    }
};

Figures figures_of(const Inventory& inventory, const std::vector<ItemId>& items, Day today) {
    const Date quarter = next_quarter(today);
    constexpr std::size_t a_handful = 1024;
    const std::size_t handfuls = (items.size() + a_handful - 1) / a_handful;
    std::vector<Figures> figures(std::max<std::size_t>(handfuls, 1), Figures(inventory.vocabulary));
    in_parallel(handfuls, 1, [&](std::size_t handful, std::size_t /*thread*/) {
        const std::size_t begin = handful * a_handful;
        for (std::size_t i = begin; i < std::min(begin + a_handful, items.size()); ++i)
            figures[handful].take(items[i], inventory[items[i]], quarter, today);
    });
    for (std::size_t i = 1; i < figures.size(); ++i)
        figures.front().add(figures[i]);
    return std::move(figures.front());
}

/// What is equal keeps the order of the agenda.
void sort(Figures& figures) {
    std::ranges::stable_sort(figures.overdue, {}, [](const Due& due) { return due.date.last; });
    std::stable_sort(figures.due_within.begin(), figures.due_within.end(),
                     [](const Due& a, const Due& b) { return sorts_before(a.date, b.date); });
    std::ranges::stable_sort(figures.stale, {}, [](const Stale& stale) {
        return std::pair(stale.news.last, stale.news.first);
    });
}

std::vector<ThemeId> without_running_project(const Figures& figures,
                                             const std::vector<bool>& in_question) {
    std::vector<ThemeId> themes;
    for (std::size_t i = 0; i < figures.runs.size(); ++i)
        if (figures.runs[i] == 0 && in_question[i]) themes.push_back(static_cast<ThemeId>(i));
    return themes;
}

std::vector<Lead> leads_of(const Figures& figures) {
    std::vector<Lead> leads;
    for (std::size_t i = 0; i < figures.by_lead.size(); ++i)
        if (figures.by_lead[i] > 0)
            leads.push_back({static_cast<OrganisationId>(i), figures.by_lead[i]});
    std::stable_sort(leads.begin(), leads.end(),
                     [](const Lead& a, const Lead& b) { return a.items > b.items; });
    if (figures.without_lead > 0) leads.push_back({std::nullopt, figures.without_lead});
    return leads;
}

} // namespace

std::vector<bool> themes_in_question(const std::vector<Clause>& clauses, const Context& context) {
    std::vector<Clause> about;
    std::copy_if(
        clauses.begin(), clauses.end(), std::back_inserter(about), [](const Clause& clause) {
            const QueryField* field = find_query_field(clause.field);
            return field != nullptr &&
                   (field->name == "theme" || field->name == "kind" || field->name == "status");
        });
    const Query query = compile(about, context);
    std::vector<bool> in_question;
    for (std::size_t i = 0; i < context.inventory->vocabulary.themes().size(); ++i) {
        Item probe;
        probe.theme = Located<ThemeId>{static_cast<ThemeId>(i), {}};
        probe.kind = Located<Kind>{Kind::project, {}};
        probe.status = Located<Status>{Status::running, {}};
        in_question.push_back(query.matches(probe));
    }
    return in_question;
}

Summary summarise(const Inventory& inventory, const Selection& selection, Day today,
                  std::vector<bool> in_question) {
    Figures figures = figures_of(inventory, selection.items, today);
    sort(figures);
    in_question.resize(figures.runs.size(), in_question.empty());
    std::vector<ThemeId> nothing_running = without_running_project(figures, in_question);
    Summary summary{.items = selection.items.size(),
                    .total = selection.total,
                    .by_kind = figures.by_kind,
                    .by_theme = std::move(figures.by_theme),
                    .overdue = std::move(figures.overdue),
                    .next_quarter = next_quarter(today),
                    .due_next_quarter = std::move(figures.due_within),
                    .stale = {},
                    .nothing_running = std::move(nothing_running),
                    .in_question = std::move(in_question),
                    .leads = leads_of(figures)};
    for (const Stale& stale : figures.stale)
        summary.stale.push_back(stale.item);
    return summary;
}

} // namespace agenda::query
