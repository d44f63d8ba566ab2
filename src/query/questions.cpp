// The questions that are not about the values at a path alone.
#include "query/questions.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "model/news.hpp"
#include "query/due.hpp"
#include "query/needle.hpp"
#include "query/ranges.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace agenda::query {

namespace {

enum class Property { overdue, stale, open, internal };

/// Properties are called by their word in a query, or as the screen calls them.
std::vector<Term> property_terms() {
    std::vector<Term> terms{{"overdue", {}}, {"stale", {}}, {"public", {}}, {"intern", {}}};
    const std::vector<Term> visibilities = visibility_terms();
    for (std::size_t i = 0; i < visibilities.size(); ++i) {
        terms[i + 2].names = visibilities[i].names;
        terms[i + 2].names.push_back(visibilities[i].id);
    }
    for (const Language language : languages) {
        terms[0].names.push_back(lang(language).screen->overdue_heading);
        terms[1].names.push_back(lang(language).screen->stale_heading);
    }
    return terms;
}

bool has_something_overdue(const Item& item, Day today) {
    return is_overdue(item, today) ||
           std::any_of(item.milestones.begin(), item.milestones.end(),
                       [&](const Milestone& one) { return is_overdue(item, one, today); });
}

bool has(const Item& item, Property property, Day today) {
    switch (property) {
    case Property::overdue: return has_something_overdue(item, today);
    case Property::stale: return is_stale(item, today);
    case Property::open: return item.is_public();
    case Property::internal: break;
    }
    return !item.is_public();
}

/// Until when an item ran: its end, or for a closed one without an end the day as of which it was so.
/// A closed item without any date has no last day, but did not run on for ever either.
std::optional<Date> end_of(const Item& item) {
    if (item.end) return item.end->value;
    return item.as_of ? item.as_of->value : last_news(item);
}

bool is_active(const Item& item, const Range<Day>& range) {
    if (!item.start) return false;
    const Day first = item.start->value.first;
    const bool closed = item.status && is_closed(item.status->value);
    if (!item.end && !closed) return !range.to || first <= *range.to;
    const std::optional<Date> end = end_of(item);
    return end && meets(range, first, end->last);
}

} // namespace

Query::Test ask_text(const Asked& asked) {
    return [needle = Needle(asked.value)](const Item& item) {
        return needle.in(item.id) || needle.in(item.title) || needle.in(item.summary) ||
               needle.in(item.goal) ||
               std::any_of(item.tags.begin(), item.tags.end(),
                           [&needle](const auto& tag) { return needle.in(tag.value); });
    };
}

Query::Test ask_id(const Asked& asked) {
    if (const Item* known = asked.inventory().find(asked.value))
        return [id = known->id](const Item& item) { return item.id == id; };
    std::vector<std::string_view> ids;
    for (const Item& item : asked.inventory().items)
        ids.push_back(item.id);
    throw Error(asked.screen().unknown_item(asked.value),
                hint_for(asked.value, ids, asked.screen()));
}

Query::Test ask_due(const Asked& asked) {
    return [range = days_ahead(asked)](const Item& item) {
        bool found = false;
        for_each_open_date(item, [&](const Date& date, std::optional<std::size_t>) {
            found = found || meets(range, date.first, date.last);
        });
        return found;
    };
}

Query::Test ask_active(const Asked& asked) {
    return [range = days_of(asked)](const Item& item) { return is_active(item, range); };
}

Query::Test ask_is(const Asked& asked) {
    const auto property = static_cast<Property>(chosen(asked, property_terms()));
    return [property, today = asked.context->today](const Item& item) {
        return has(item, property, today);
    };
}

Query::Test ask_visibility(const Asked& asked) {
    const bool open =
        static_cast<Visibility>(chosen(asked, visibility_terms())) == Visibility::open;
    return [open](const Item& item) { return item.is_public() == open; };
}

} // namespace agenda::query
