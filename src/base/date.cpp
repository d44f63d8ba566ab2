#include "base/date.hpp"

#include "base/date_words.hpp"

#include <fmt/format.h>

#include <array>

namespace agenda {

namespace {

using std::chrono::last;
using std::chrono::month;
using std::chrono::year;
using std::chrono::year_month;
using std::chrono::year_month_day;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// The shape of a text: its digits as 9, all else as it is ("9999-Q9").
std::string shape_of(std::string_view text) {
    std::string shape(text);
    for (char& c : shape)
        if (is_digit(c)) c = '9';
    return shape;
}

constexpr std::size_t longest_shape = 10;

/// As many as there can be in a text of a known shape.
using Numbers = std::array<int, longest_shape / 2>;

/// The runs of digits in a text, in their order. The shapes that are known have runs of four digits at most:
/// what is longer is cut off.
Numbers numbers_in(std::string_view text) {
    Numbers numbers{};
    std::size_t count = 0;
    bool within = false;
    for (const char c : text) {
        if (is_digit(c)) {
            if (!within) ++count;
            int& number = numbers[count - 1];
            if (number < 1000) number = number * 10 + (c - '0');
        }
        within = is_digit(c);
    }
    return numbers;
}

std::optional<Date> whole_year(int y) {
    return Date{Day{year{y} / 1 / 1}, Day{year{y} / 12 / 31}, Precision::year};
}

std::optional<Date> whole_quarter(int y, int q) {
    if (q < 1 || q > 4) return std::nullopt;
    const year_month first = year{y} / month{static_cast<unsigned>(3 * q - 2)};
    return Date{Day{first / 1}, Day{(first + std::chrono::months{2}) / last}, Precision::quarter};
}

std::optional<Date> whole_month(int y, int m) {
    const year_month found = year{y} / month{static_cast<unsigned>(m)};
    if (!found.ok()) return std::nullopt;
    return Date{Day{found / 1}, Day{found / last}, Precision::month};
}

std::optional<Date> one_day(int y, int m, int d) {
    const year_month_day found =
        year{y} / month{static_cast<unsigned>(m)} / std::chrono::day{static_cast<unsigned>(d)};
    if (!found.ok()) return std::nullopt;
    const Day day{found};
    return Date{day, day, Precision::day};
}

ParsedDate found_or(DateFault fault, std::optional<Date> date) {
    ParsedDate result;
    result.date = date;
    result.fault = fault;
    return result;
}

/// Another country's notation: an error that says what to write, where there is such a day.
ParsedDate foreign(const std::optional<Date>& meant) {
    ParsedDate result;
    result.fault = meant ? DateFault::foreign : DateFault::no_such_date;
    if (meant) result.iso = iso(*meant);
    return result;
}

template <std::size_t N>
bool one_of(std::string_view shape, const std::array<std::string_view, N>& known) {
    for (const std::string_view one : known)
        if (shape == one) return true;
    return false;
}

constexpr std::array<std::string_view, 8> day_first{"9-9-9999",   "99-9-9999", "9-99-9999",
                                                    "99-99-9999", "9.9.9999",  "99.9.9999",
                                                    "9.99.9999",  "99.99.9999"};
constexpr std::array<std::string_view, 7> year_first{
    "9999-9-9", "9999-9-99", "9999-99-9", "9999.9.9", "9999.9.99", "9999.99.9", "9999.99.99"};
constexpr std::array<std::string_view, 4> month_first{"9-9999", "99-9999", "9.9999", "99.9999"};
constexpr std::array<std::string_view, 3> year_then_month{"9999-9", "9999.9", "9999.99"};
constexpr std::array<std::string_view, 6> year_then_quarter{"9999Q9",  "9999 Q9", "9999q9",
                                                            "9999 q9", "9999-q9", "9999/Q9"};
constexpr std::array<std::string_view, 5> quarter_first{"Q9 9999", "q9 9999", "Q9-9999", "q9-9999",
                                                        "Q9/9999"};
constexpr std::array<std::string_view, 14> slashes{
    "9/9/99",     "99/9/99",  "9/99/99",   "99/99/99",  "9/9/9999",   "99/9/9999", "9/99/9999",
    "99/99/9999", "9999/9/9", "9999/9/99", "9999/99/9", "9999/99/99", "9/9999",    "99/9999"};

/// "24 november 2027" and "4. Quartal 2027" can mean only one thing.
ParsedDate parse_words(std::string_view text) {
    const std::optional<WordedDate> words = parse_worded_date(text);
    if (!words) return {};
    if (words->month == 0) return foreign(whole_quarter(words->year, words->quarter));
    if (words->day == 0) return foreign(whole_month(words->year, words->month));
    return foreign(one_day(words->year, words->month, words->day));
}

ParsedDate parse_foreign(std::string_view text, std::string_view shape, const Numbers& n) {
    if (one_of(shape, day_first)) return foreign(one_day(n[2], n[1], n[0]));
    if (one_of(shape, year_first)) return foreign(one_day(n[0], n[1], n[2]));
    if (one_of(shape, month_first)) return foreign(whole_month(n[1], n[0]));
    if (one_of(shape, year_then_month)) return foreign(whole_month(n[0], n[1]));
    if (one_of(shape, year_then_quarter)) return foreign(whole_quarter(n[0], n[1]));
    if (one_of(shape, quarter_first)) return foreign(whole_quarter(n[1], n[0]));
    if (one_of(shape, slashes)) return found_or(DateFault::slashes, std::nullopt);
    return parse_words(text);
}

int year_of(Day d) { return static_cast<int>(year_month_day{d}.year()); }

unsigned month_of(Day d) { return static_cast<unsigned>(year_month_day{d}.month()); }

unsigned day_of(Day d) { return static_cast<unsigned>(year_month_day{d}.day()); }

/// Whether it is written as nearly all dates are, so that there is no need to ask for its shape.
bool is_iso_day(std::string_view text) {
    constexpr std::string_view shape = "9999-99-99";
    if (text.size() != shape.size() || text[0] == '0') return false;
    for (std::size_t i = 0; i < shape.size(); ++i)
        if (shape[i] == '9' ? !is_digit(text[i]) : text[i] != shape[i]) return false;
    return true;
}

std::optional<Date> iso_day(std::string_view text) {
    const auto number = [text](std::size_t at) {
        return (text[at] - '0') * 10 + text[at + 1] - '0';
    };
    return one_day(number(0) * 100 + number(2), number(5), number(8));
}

} // namespace

ParsedDate parse_date(std::string_view text) {
    if (is_iso_day(text)) return found_or(DateFault::no_such_date, iso_day(text));
    if (text.size() > longest_shape) return parse_words(text);
    const std::string shape = shape_of(text);
    const Numbers n = numbers_in(text);

    const bool iso_shape = shape.starts_with("9999") && text[0] != '0';
    if (iso_shape && shape == "9999") return found_or(DateFault::no_such_date, whole_year(n[0]));
    if (iso_shape && shape == "9999-Q9")
        return found_or(DateFault::no_such_date, whole_quarter(n[0], n[1]));
    if (iso_shape && shape == "9999-99")
        return found_or(DateFault::no_such_date, whole_month(n[0], n[1]));
    return parse_foreign(text, shape, n);
}

Date date_of(Day day) { return {day, day, Precision::day}; }

std::string iso(const Date& date) {
    const int y = year_of(date.first);
    const unsigned m = month_of(date.first);
    switch (date.precision) {
    case Precision::year: return fmt::format("{:04}", y);
    case Precision::quarter: return fmt::format("{:04}-Q{}", y, (m + 2) / 3);
    case Precision::month: return fmt::format("{:04}-{:02}", y, m);
    case Precision::day: break;
    }
    return fmt::format("{:04}-{:02}-{:02}", y, m, day_of(date.first));
}

bool sorts_before(const Date& a, const Date& b) {
    return a.first != b.first ? a.first < b.first : a.last > b.last;
}

bool overlap(const Date& a, const Date& b) { return a.first <= b.last && b.first <= a.last; }

Date next_quarter(Day day) {
    const int y = year_of(day);
    const int q = static_cast<int>((month_of(day) + 2) / 3);
    return q == 4 ? *whole_quarter(y + 1, 1) : *whole_quarter(y, q + 1);
}

Day add_months(Day day, int months) {
    const year_month_day moved = year_month_day{day} + std::chrono::months{months};
    return moved.ok() ? Day{moved} : Day{moved.year() / moved.month() / last};
}

} // namespace agenda
