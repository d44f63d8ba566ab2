// The one rule about time that every command uses: an item's last news, and when it is stale or overdue.
#pragma once

#include "base/date.hpp"
#include "model/item.hpp"

#include <optional>
#include <string_view>

namespace agenda {

/// The later of `as_of` and the newest log date: what ends later, since age counts from the last day;
/// of two that end together the more precise one.
[[nodiscard]] std::optional<Date> last_news(const Item& item);

/// Months after which an item of this status is stale; 0: never.
[[nodiscard]] int stale_after_months(Status status);

/// The last day of the last news lies more than the months of its status before today. An item
/// without any date is not stale: it lacks a date, which is another reminder.
[[nodiscard]] bool is_stale(const Item& item, Day today);

/// The next step's last day has passed, and the item's status is known to be neither completed nor
/// stopped.
[[nodiscard]] bool is_overdue(const Item& item, Day today);

/// A milestone that is not done and whose last day has passed, under the same condition.
[[nodiscard]] bool is_overdue(const Item& item, const Milestone& milestone, Day today);

} // namespace agenda
