// Dates as people know them: a year, a quarter, a month or a day. A date *is* the span of its days,
// and keeps the precision it was written with.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace agenda {

using Day = std::chrono::sys_days;

enum class Precision : std::uint8_t { year, quarter, month, day };

/// A day in half the room, which an agenda's thousands of dates need: years have four digits.
using KeptDay =
    std::chrono::time_point<std::chrono::system_clock,
                            std::chrono::duration<std::int32_t, std::chrono::days::period>>;

struct Date {
    KeptDay first{};
    KeptDay last{};
    Precision precision = Precision::day;

    friend bool operator==(const Date&, const Date&) = default;
};

/// Why a text is no date. `foreign` and `slashes` are notations of another country.
enum class DateFault { not_a_date, no_such_date, foreign, slashes };

struct ParsedDate {
    std::optional<Date> date;
    DateFault fault = DateFault::not_a_date;
    /// `foreign`: what to write instead (2027-02-01 for 01-02-2027, day first, and for 1 februari 2027).
    /// Else empty.
    std::string iso;
};

/// Reads 2026, 2026-Q4, 2026-11 and 2026-11-24 (ISO 8601, and its common extension for quarters).
/// Years are 1000 to 9999.
[[nodiscard]] ParsedDate parse_date(std::string_view text);

[[nodiscard]] Date date_of(Day day);
[[nodiscard]] std::string iso(const Date& date);

/// Sorting: the first day, then the longer span first.
[[nodiscard]] bool sorts_before(const Date& a, const Date& b);
[[nodiscard]] bool overlap(const Date& a, const Date& b);

/// The first day of the quarter after the one that holds `day`, and that whole quarter.
[[nodiscard]] Date next_quarter(Day day);

/// Calendar months later (negative: earlier); the last day of a shorter month where needed.
[[nodiscard]] Day add_months(Day day, int months);

} // namespace agenda
