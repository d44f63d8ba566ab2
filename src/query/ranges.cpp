#include "query/ranges.hpp"

#include "base/error.hpp"
#include "base/text.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <string_view>
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

constexpr std::string_view dots = "..";
constexpr std::string_view digits = "0123456789";

std::optional<Unit> unit_of(std::string_view word) {
    const std::string folded = fold(word);
    const auto* const found = std::find_if(unit_words.begin(), unit_words.end(),
                                           [&](const auto& row) { return row.first == folded; });
    if (found == unit_words.end()) return std::nullopt;
    return found->second;
}

std::optional<std::int64_t> whole_number(std::string_view text) {
    std::int64_t number = 0;
    const char* const end = text.data() + text.size();
    const auto result = std::from_chars(text.data(), end, number);
    const bool is_number = result.ec == std::errc{} && result.ptr == end && number >= 0;
    return is_number ? std::optional(number) : std::nullopt;
}

Day later(Day today, int count, Unit unit) {
    constexpr int days_in_week = 7;
    constexpr int months_in_year = 12;
    switch (unit) {
    case Unit::day: return today + std::chrono::days{count};
    case Unit::week: return today + std::chrono::days{days_in_week * count};
    case Unit::month: return add_months(today, count);
    case Unit::year: break;
    }
    return add_months(today, months_in_year * count);
}

/// The last day of "30d", "6 weken"; nothing where the text is no such thing.
std::optional<Day> end_of_period(std::string_view text, Day today) {
    constexpr std::size_t most_digits = 4; // beyond this the calendar ends
    const std::size_t size = std::min(text.find_first_not_of(digits), text.size());
    if (size == 0 || size > most_digits) return std::nullopt;
    const std::optional<Unit> unit = unit_of(text.substr(size));
    if (!unit) return std::nullopt;
    return later(today, static_cast<int>(*whole_number(text.substr(0, size))), *unit);
}

Date date_of_end(std::string_view text, const Asked& asked) {
    const ParsedDate parsed = parse_date(text);
    if (parsed.date) return *parsed.date;
    const Screen& screen = asked.screen();
    throw Error(screen.bad_date_value(text, asked.by),
                parsed.iso.empty() ? std::string(screen.date_hint) : screen.nearest(parsed.iso));
}

[[noreturn]] void bad_range(const Asked& asked, Sentence hint) {
    throw Error(asked.screen().bad_range(asked.value, asked.by), std::string(hint));
}

/// The two sides of `A..B`, or twice the value where it is no range. One side may be empty.
std::pair<std::string_view, std::string_view> sides_of(const Asked& asked, Sentence hint) {
    const std::size_t at = asked.value.find(dots);
    if (at == std::string_view::npos) return {asked.value, asked.value};
    const std::string_view from = trim(asked.value.substr(0, at));
    const std::string_view to = trim(asked.value.substr(at + dots.size()));
    if (from.empty() && to.empty()) bad_range(asked, hint);
    return {from, to};
}

} // namespace

Range<Day> days_of(const Asked& asked) {
    const Sentence hint = asked.screen().date_hint;
    const auto [from, to] = sides_of(asked, hint);
    Range<Day> range;
    if (!from.empty()) range.from = date_of_end(from, asked).first;
    if (!to.empty()) range.to = date_of_end(to, asked).last;
    if (range.from && range.to && *range.from > *range.to) bad_range(asked, hint);
    return range;
}

Range<Day> days_ahead(const Asked& asked) {
    const Day today = asked.context->today;
    if (const std::optional<Day> end = end_of_period(asked.value, today)) return {today, *end};
    const bool range = asked.value.find(dots) != std::string_view::npos;
    const ParsedDate parsed = parse_date(asked.value);
    if (!range && !parsed.date && parsed.fault == DateFault::not_a_date)
        throw Error(asked.screen().bad_period(asked.value),
                    std::string(asked.screen().bad_period_hint));
    return days_of(asked);
}

Range<std::int64_t> amounts_of(const Asked& asked) {
    const auto number = [&asked](std::string_view text) {
        const std::optional<std::int64_t> found = whole_number(text);
        if (!found) throw Error(asked.screen().bad_number(text));
        return *found;
    };
    const auto [from, to] = sides_of(asked, {});
    Range<std::int64_t> range;
    if (!from.empty()) range.from = number(from);
    if (!to.empty()) range.to = number(to);
    if (range.from && range.to && *range.from > *range.to) bad_range(asked, {});
    return range;
}

} // namespace agenda::query
