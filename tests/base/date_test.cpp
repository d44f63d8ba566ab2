// Dates in their four precisions, and the notations that are none.
#include "base/date.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

using namespace agenda;

namespace {

Date date(std::string_view text) { return parse_date(text).date.value(); }

Day day(std::string_view text) { return date(text).first; }

/// "first..last" of a date, or why it is none.
std::string read(std::string_view text) {
    const ParsedDate parsed = parse_date(text);
    if (parsed.date)
        return iso(date_of(parsed.date->first)) + ".." + iso(date_of(parsed.date->last));
    switch (parsed.fault) {
    case DateFault::not_a_date: return "not a date";
    case DateFault::no_such_date: return "no such date";
    case DateFault::foreign: return "foreign: " + parsed.iso;
    case DateFault::slashes: return "slashes";
    }
    return "?";
}

} // namespace

TEST_CASE("date: a date is the span of its days") {
    struct Case {
        std::string_view text, days;
    };
    const std::vector<Case> cases{
        {"2026", "2026-01-01..2026-12-31"},       {"2026-Q1", "2026-01-01..2026-03-31"},
        {"2026-Q4", "2026-10-01..2026-12-31"},    {"2024-02", "2024-02-01..2024-02-29"},
        {"2100-02", "2100-02-01..2100-02-28"}, // no leap year
        {"2026-11-24", "2026-11-24..2026-11-24"}, {"2024-02-29", "2024-02-29..2024-02-29"},
        {"1000", "1000-01-01..1000-12-31"},       {"9999-12-31", "9999-12-31..9999-12-31"},
    };
    for (const Case& one : cases) {
        CAPTURE(one.text);
        CHECK(read(one.text) == one.days);
        CHECK(iso(date(one.text)) == one.text); // and it keeps its precision
    }
}

TEST_CASE("date: what is none, and why") {
    struct Case {
        std::string_view text, why;
    };
    const std::vector<Case> cases{
        {"", "not a date"},
        {"x", "not a date"},
        {"26", "not a date"},
        {"0999", "not a date"},
        {"20261", "not a date"},
        {"2026-", "not a date"},
        {"2026-11-24 ", "not a date"},
        {"2026-11-24T10:00", "not a date"},
        {"november", "not a date"},
        {"2026 november 24 25", "not a date"},
        {"november december 2026", "not a date"},
        {"kwartaal 2026", "not a date"},
        {"4 2026", "not a date"},
        {"vierde 2026", "not a date"},
        {"november 26", "not a date"},
        {"begin 2026", "not a date"},
        {"4x kwartaal 2026", "not a date"},
        {"3 maart 4e kwartaal 2026", "not a date"},
        {"2026-Q", "not a date"},
        {"1.2.27", "not a date"},
        {"2026-13", "no such date"},
        {"2026-00", "no such date"},
        {"2026-Q5", "no such date"},
        {"2026-Q0", "no such date"},
        {"2026-02-29", "no such date"},
        {"2026-11-31", "no such date"},
        {"2026-11-00", "no such date"},
        {"31.11.2026", "no such date"},
        {"13-13-2026", "no such date"},
        {"01-02-2027", "foreign: 2027-02-01"}, // the day first, as on both sides of the border
        {"1.2.2027", "foreign: 2027-02-01"},
        {"24-11-2026", "foreign: 2026-11-24"},
        {"2026.11.24", "foreign: 2026-11-24"},
        {"2026-1-5", "foreign: 2026-01-05"},
        {"11.2026", "foreign: 2026-11"},
        {"2026-1", "foreign: 2026-01"},
        {"Q4 2026", "foreign: 2026-Q4"},
        {"2026 Q4", "foreign: 2026-Q4"},
        {"2026-q4", "foreign: 2026-Q4"},
        {"24 november 2027", "foreign: 2027-11-24"},
        {"24. November 2027", "foreign: 2027-11-24"},
        {"November 24, 2027", "foreign: 2027-11-24"},
        {"24th of November 2027", "foreign: 2027-11-24"},
        {"24-nov-2027", "foreign: 2027-11-24"},
        {"1 mrt. 2026", "foreign: 2026-03-01"},
        {"maart 2026", "foreign: 2026-03"},
        {"März 2026", "foreign: 2026-03"},
        {"2026 May", "foreign: 2026-05"},
        {"4. Quartal 2027", "foreign: 2027-Q4"},
        {"4e kwartaal 2027", "foreign: 2027-Q4"},
        {"het vierde kwartaal van 2027", "foreign: 2027-Q4"},
        {"3rd quarter 2027", "foreign: 2027-Q3"},
        {"Quartal 4/2027", "foreign: 2027-Q4"},
        {"IV. Quartal 2027", "foreign: 2027-Q4"},
        {"4e kw. 2027", "foreign: 2027-Q4"},
        {"31 november 2027", "no such date"},
        {"5e kwartaal 2027", "no such date"},
        {"01/02/2027", "slashes"}, // nobody knows whose
        {"2027/02/01", "slashes"},
        {"2/2027", "slashes"},
        {"1/2/27", "slashes"},
    };
    for (const Case& one : cases) {
        CAPTURE(one.text);
        CHECK(read(one.text) == one.why);
    }
}

TEST_CASE("date: sorts by the first day, then the longer span first") {
    const std::vector<std::string_view> order{"2025-12-31", "2026",       "2026-Q1", "2026-01",
                                              "2026-01-01", "2026-01-02", "2026-02", "2026-Q2"};
    for (std::size_t i = 0; i < order.size(); ++i)
        for (std::size_t j = 0; j < order.size(); ++j) {
            CAPTURE(order[i]);
            CAPTURE(order[j]);
            CHECK(sorts_before(date(order[i]), date(order[j])) == (i < j));
        }
}

TEST_CASE("date: dates overlap when they share a day") {
    CHECK(overlap(date("2026"), date("2026-12-31")));
    CHECK(overlap(date("2026-03"), date("2026-Q1")));
    CHECK(overlap(date("2026-03-31"), date("2026-03-31")));
    CHECK_FALSE(overlap(date("2026-Q1"), date("2026-04")));
    CHECK_FALSE(overlap(date("2026-04"), date("2026-Q1")));
}

TEST_CASE("date: the next quarter") {
    CHECK(iso(next_quarter(day("2026-01-01"))) == "2026-Q2");
    CHECK(iso(next_quarter(day("2026-03-31"))) == "2026-Q2");
    CHECK(iso(next_quarter(day("2026-09-30"))) == "2026-Q4");
    CHECK(iso(next_quarter(day("2026-11-24"))) == "2027-Q1");
}

TEST_CASE("date: months later and earlier") {
    CHECK(add_months(day("2026-11-24"), 1) == day("2026-12-24"));
    CHECK(add_months(day("2026-11-24"), 3) == day("2027-02-24"));
    CHECK(add_months(day("2026-11-24"), -12) == day("2025-11-24"));
    CHECK(add_months(day("2026-01-31"), 1) == day("2026-02-28"));
    CHECK(add_months(day("2024-03-31"), -1) == day("2024-02-29"));
    CHECK(add_months(day("2026-01-31"), 0) == day("2026-01-31"));
}

TEST_CASE("date: every day of four centuries survives being written and read") {
    for (Day d = day("1900-01-01"); d <= day("2300-01-01"); d += std::chrono::days{1}) {
        const std::string text = iso(date_of(d));
        if (parse_date(text).date != date_of(d)) FAIL(text);
    }
}
