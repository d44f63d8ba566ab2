#include "query/ranges.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "query/moment.hpp"

#include <charconv>
#include <string>
#include <string_view>
#include <utility>

namespace agenda::query {

namespace {

constexpr std::string_view dots = "..";

std::optional<std::int64_t> whole_number(std::string_view text) {
    std::int64_t number = 0;
    const char* const end = text.data() + text.size();
    const auto result = std::from_chars(text.data(), end, number);
    const bool is_number = result.ec == std::errc{} && result.ptr == end && number >= 0;
    return is_number ? std::optional(number) : std::nullopt;
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
    if (const auto duration = parse_duration(asked.value)) return {today, later(today, *duration)};
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
