#include "query/timeline.hpp"

#include "model/news.hpp"

#include <algorithm>
#include <optional>

namespace agenda::query {

namespace {

Day known_until(const Item& item, Day today) {
    const bool goes_on =
        item.status->value != Status::unknown && item.status->value != Status::paused;
    if (goes_on) return today;
    const std::optional<Date> news = last_news(item);
    return news ? std::min<Day>(news->last, today) : Day::min();
}

Period period_of(ItemId id, const Item& item, Day today) {
    const Date& start = item.start ? item.start->value : item.end->value;
    Period period{.item = id, .first = start.first, .last = start.last};
    if (item.end) {
        period.last = item.end->value.last;
    } else if (is_closed(item.status->value)) {
        if (item.as_of) period.last = std::max(start.last, item.as_of->value.last);
    } else {
        period.last = std::max<Day>(start.last, known_until(item, today));
        period.open_ended = true;
    }
    // A start in 2026-11 and an end in 2026 overlap, and an end before its start is another's finding.
    period.last = std::max(period.last, period.first);
    return period;
}

} // namespace

std::vector<Period> periods(const Inventory& inventory, const std::vector<ItemId>& items,
                            Day today) {
    std::vector<Period> found;
    for (const ItemId id : items) {
        const Item& item = inventory[id];
        if (item.start || item.end) found.push_back(period_of(id, item, today));
    }
    return found;
}

} // namespace agenda::query
