// What all languages need to write dates and numbers: a date's parts, and digits in groups of three.
#pragma once

#include "base/date.hpp"

#include <cstddef>
#include <cstdint>
#include <string>

namespace agenda {

/// The first day of a date in numbers, of which its precision says how many count.
struct DateParts {
    int year = 0;
    /// 1 to 4.
    unsigned quarter = 0;
    /// 1 to 12.
    unsigned month = 0;
    /// 1 to 31.
    unsigned day = 0;
};

[[nodiscard]] inline DateParts parts_of(const Date& date) {
    const std::chrono::year_month_day first{date.first};
    const unsigned month{first.month()};
    return {.year = int{first.year()},
            .quarter = (month + 2) / 3,
            .month = month,
            .day = unsigned{first.day()}};
}

/// 350000 as 350.000 or 350,000.
[[nodiscard]] inline std::string grouped(std::int64_t number, char separator) {
    std::string digits = std::to_string(number);
    const std::size_t first = number < 0 ? 1 : 0;
    for (std::size_t at = digits.size(); at > first + 3;)
        digits.insert(at -= 3, 1, separator);
    return digits;
}

} // namespace agenda
