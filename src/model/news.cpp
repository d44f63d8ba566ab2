#include "model/news.hpp"

#include <algorithm>
#include <tuple>

namespace agenda {

namespace {

/// By the last day, from which age counts, so that another entry never makes an item older; of two
/// that end together the more precise one is the later.
bool is_later(const Date& a, const Date& b) {
    return std::tie(a.last, a.first) > std::tie(b.last, b.first);
}

bool is_open(const Item& item) { return item.status && !is_closed(item.status->value); }

} // namespace

std::optional<Date> last_news(const Item& item) {
    std::optional<Date> latest;
    const auto consider = [&latest](const Maybe<Date>& date) {
        if (date && (!latest || is_later(date->value, *latest))) latest = date->value;
    };
    consider(item.as_of);
    for (const LogEntry& entry : item.log)
        consider(entry.date);
    return latest;
}

int stale_after_months(Status status) {
    switch (status) {
    case Status::preparing:
    case Status::running: return 6;
    case Status::idea:
    case Status::exploring:
    case Status::paused: return 12;
    case Status::completed:
    case Status::stopped:
    case Status::unknown: break;
    }
    return 0;
}

bool is_stale(const Item& item, Day today) {
    const int months = item.status ? stale_after_months(item.status->value) : 0;
    if (months == 0) return false;
    const std::optional<Date> news = last_news(item);
    return news && add_months(news->last, months) < today;
}

bool is_overdue(const Item& item, Day today) {
    return is_open(item) && item.next_step && item.next_step->due &&
           item.next_step->due->value.last < today;
}

bool is_overdue(const Item& item, const Milestone& milestone, Day today) {
    const bool done = milestone.done && milestone.done->value;
    return is_open(item) && !done && milestone.date && milestone.date->value.last < today;
}

} // namespace agenda
