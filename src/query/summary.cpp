#include "query/summary.hpp"

#include "model/news.hpp"
#include "query/due.hpp"
#include "query/fields.hpp"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

namespace agenda::query {

namespace {

std::size_t position(ThemeId id) { return static_cast<std::size_t>(id); }

bool is_open(const Item& item) { return !is_closed(item.status->value); }

void count(Summary& summary, const Item& item) {
    ++summary.items;
    ++summary.by_kind[static_cast<std::size_t>(item.kind->value)];
    ++summary.by_theme[position(item.theme->value)][static_cast<std::size_t>(item.status->value)];
}

/// A date falls where its last day does: what is due in 2027 is due in its last quarter.
bool falls_within(const Date& date, const Date& quarter) {
    return quarter.first <= date.last && date.last <= quarter.last;
}

void collect_dates(Summary& summary, ItemId id, const Item& item, Day today) {
    const auto put = [&](const Due& due) {
        if (falls_within(due.date, summary.next_quarter)) summary.due_next_quarter.push_back(due);
    };
    for_each_open_date(item, [&](const Date& date, std::optional<std::size_t> milestone) {
        const Due due{.item = id,
                      .what = milestone ? Due::What::milestone : Due::What::next_step,
                      .date = date,
                      .milestone = milestone.value_or(0)};
        if (date.last < today) summary.overdue.push_back(due);
        put(due);
    });
    if (item.end && is_open(item))
        put({.item = id, .what = Due::What::end, .date = item.end->value});
}

/// Stable sorts throughout: what is equal keeps the order of the agenda.
void sort_dates(Summary& summary, const Inventory& inventory) {
    std::stable_sort(summary.overdue.begin(), summary.overdue.end(),
                     [](const Due& a, const Due& b) { return a.date.last < b.date.last; });
    std::stable_sort(summary.due_next_quarter.begin(), summary.due_next_quarter.end(),
                     [](const Due& a, const Due& b) { return sorts_before(a.date, b.date); });
    const auto age = [&inventory](ItemId id) {
        const Date news = last_news(inventory[id]).value_or(Date{});
        return std::tuple(news.last, news.first);
    };
    std::stable_sort(summary.stale.begin(), summary.stale.end(),
                     [&age](ItemId a, ItemId b) { return age(a) < age(b); });
}

std::vector<ThemeId> themes_without_running_project(const Inventory& inventory,
                                                    const Selection& selection,
                                                    const std::vector<bool>& in_question) {
    std::vector<bool> running(inventory.vocabulary.themes().size());
    for (const ItemId id : selection.items) {
        const Item& item = inventory[id];
        if (item.kind->value == Kind::project && item.status->value == Status::running)
            running[position(item.theme->value)] = true;
    }
    std::vector<ThemeId> themes;
    for (std::size_t i = 0; i < running.size(); ++i)
        if (!running[i] && in_question[i]) themes.push_back(static_cast<ThemeId>(i));
    return themes;
}

std::vector<Lead> leads_of(const Inventory& inventory, const Selection& selection) {
    std::vector<std::size_t> counts(inventory.vocabulary.organisations.size());
    std::size_t without = 0;
    for (const ItemId id : selection.items) {
        const Item& item = inventory[id];
        if (!is_open(item)) continue;
        ++(item.lead ? counts[static_cast<std::size_t>(item.lead->value)] : without);
    }
    std::vector<Lead> leads;
    for (std::size_t i = 0; i < counts.size(); ++i)
        if (counts[i] > 0) leads.push_back({static_cast<OrganisationId>(i), counts[i]});
    std::stable_sort(leads.begin(), leads.end(),
                     [](const Lead& a, const Lead& b) { return a.items > b.items; });
    if (without > 0) leads.push_back({std::nullopt, without});
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
    Summary summary;
    summary.total = selection.total;
    summary.in_question = std::move(in_question);
    summary.in_question.resize(inventory.vocabulary.themes().size(), summary.in_question.empty());
    summary.by_theme.resize(inventory.vocabulary.themes().size());
    summary.next_quarter = next_quarter(today);
    for (const ItemId id : selection.items) {
        const Item& item = inventory[id];
        count(summary, item);
        collect_dates(summary, id, item, today);
        if (is_stale(item, today)) summary.stale.push_back(id);
    }
    sort_dates(summary, inventory);
    summary.nothing_running =
        themes_without_running_project(inventory, selection, summary.in_question);
    summary.leads = leads_of(inventory, selection);
    return summary;
}

} // namespace agenda::query
