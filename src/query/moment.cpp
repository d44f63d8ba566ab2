#include "query/moment.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <utility>

namespace agenda::query {

namespace {

enum class Unit { day, week, month, year };

/// How people of the three languages name a unit of time, folded.
constexpr std::array<std::pair<std::string_view, Unit>, 31> unit_words{{
    {"d", Unit::day},        {"dag", Unit::day},       {"dagen", Unit::day},
    {"day", Unit::day},      {"days", Unit::day},      {"tag", Unit::day},
    {"tage", Unit::day},     {"tagen", Unit::day},     {"w", Unit::week},
    {"week", Unit::week},    {"weken", Unit::week},    {"weeks", Unit::week},
    {"woche", Unit::week},   {"wochen", Unit::week},   {"m", Unit::month},
    {"maand", Unit::month},  {"maanden", Unit::month}, {"monat", Unit::month},
    {"monate", Unit::month}, {"monaten", Unit::month}, {"month", Unit::month},
    {"months", Unit::month}, {"y", Unit::year},        {"j", Unit::year},
    {"year", Unit::year},    {"years", Unit::year},    {"jaar", Unit::year},
    {"jaren", Unit::year},   {"jahr", Unit::year},     {"jahre", Unit::year},
    {"jahren", Unit::year},
}};

constexpr std::string_view digits = "0123456789";

std::optional<Unit> unit_of(std::string_view word) {
    const std::string folded = fold(word);
    const auto* const found = std::find_if(unit_words.begin(), unit_words.end(),
                                           [&](const auto& row) { return row.first == folded; });
    if (found == unit_words.end()) return std::nullopt;
    return found->second;
}

Duration duration_of(int count, Unit unit) {
    constexpr int days_in_week = 7;
    constexpr int months_in_year = 12;
    switch (unit) {
    case Unit::day: return {.days = count};
    case Unit::week: return {.days = days_in_week * count};
    case Unit::month: return {.months = count};
    case Unit::year: break;
    }
    return {.months = months_in_year * count};
}

/// "3 months ago" without what says that it is past; empty where nothing does.
std::string_view without_ago(std::string_view text) {
    for (const std::string_view behind : {" ago", " geleden"})
        if (text.ends_with(behind)) return trim(text.substr(0, text.size() - behind.size()));
    constexpr std::string_view before = "vor ";
    return text.starts_with(before) ? trim(text.substr(before.size())) : std::string_view();
}

} // namespace

std::optional<Duration> parse_duration(std::string_view text) {
    constexpr std::size_t most_digits = 4; // beyond this the calendar ends
    const std::size_t size = std::min(text.find_first_not_of(digits), text.size());
    if (size == 0 || size > most_digits) return std::nullopt;
    const std::optional<Unit> unit = unit_of(text.substr(size));
    if (!unit) return std::nullopt;
    int count = 0;
    std::from_chars(text.data(), text.data() + size, count);
    return duration_of(count, *unit);
}

Day later(Day day, const Duration& duration) {
    return add_months(day, duration.months) + std::chrono::days{duration.days};
}

Day earlier(Day day, const Duration& duration) {
    return add_months(day, -duration.months) - std::chrono::days{duration.days};
}

std::optional<Day> parse_moment(std::string_view text, Day today) {
    const ParsedDate date = parse_date(text);
    if (date.date && date.date->precision == Precision::day) return date.date->first;
    if (text.starts_with('-')) return std::nullopt; // which folding would not see
    const std::string folded = fold(text);
    const std::optional<Duration> duration = parse_duration(without_ago(folded));
    if (!duration) return std::nullopt;
    return earlier(today, *duration);
}

} // namespace agenda::query
