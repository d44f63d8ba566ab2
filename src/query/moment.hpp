// Lengths of time as people type them ("30d", "6 weken"), and moments in the past ("3 months ago").
#pragma once

#include "base/date.hpp"

#include <optional>
#include <string_view>

namespace agenda::query {

/// So many days from one day to another: of a month or a year as many as the calendar has.
struct Duration {
    int days = 0;
    int months = 0;
};

/// A number and a unit in Dutch, German or English: `30d`, `6 weken`, `3 Monate`, `1y`.
[[nodiscard]] std::optional<Duration> parse_duration(std::string_view text);

[[nodiscard]] Day later(Day day, const Duration& duration);
[[nodiscard]] Day earlier(Day day, const Duration& duration);

/// `2026-11-24`, `3 months ago`, `3 maanden geleden`, `vor 3 Monaten`; nothing where it is neither.
[[nodiscard]] std::optional<Day> parse_moment(std::string_view text, Day today);

} // namespace agenda::query
