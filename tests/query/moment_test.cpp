// Lengths of time and moments in the past, as people of three languages type them.
#include "query/moment.hpp"

#include "support/inventory.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

using namespace agenda;

namespace {

std::string moment(std::string_view text) {
    const auto day = query::parse_moment(text, test::day("2026-11-30"));
    return day ? iso(date_of(*day)) : "none";
}

} // namespace

TEST_SUITE("query") {

    TEST_CASE("a moment is a day, or a number of units ago") {
        struct Case {
            std::string_view text;
            std::string_view day;
        };
        for (const Case& c : std::vector<Case>{
                 {"2026-11-24", "2026-11-24"},
                 {"1 day ago", "2026-11-29"},
                 {"10 days ago", "2026-11-20"},
                 {"2 weeks ago", "2026-11-16"},
                 {"3 months ago", "2026-08-30"},
                 {"1 year ago", "2025-11-30"},
                 {"9 months ago", "2026-02-28"},
                 {"0 days ago", "2026-11-30"},
                 {"3 maanden geleden", "2026-08-30"},
                 {"1 jaar geleden", "2025-11-30"},
                 {"2 weken geleden", "2026-11-16"},
                 {"vor 3 Monaten", "2026-08-30"},
                 {"vor 1 Jahr", "2025-11-30"},
                 {"VOR 2 TAGEN", "2026-11-28"},
                 {"  3 Months Ago ", "2026-08-30"},
             }) {
            CAPTURE(c.text);
            CHECK(moment(c.text) == c.day);
        }
    }

    TEST_CASE("anything else is no moment, and never now") {
        for (const std::string_view text : {"",
                                            "now",
                                            "today",
                                            "yesterday",
                                            "gisteren",
                                            "ago",
                                            "3 ago",
                                            "months ago",
                                            "3 months",
                                            "vor 3 Monaten ago",
                                            "-3 months ago",
                                            "three months ago",
                                            "2026",
                                            "2026-11",
                                            "2026-Q4",
                                            "2026-02-30",
                                            "24-11-2026",
                                            "99999 days ago",
                                            "3 moons ago",
                                            "vor",
                                            "last week"}) {
            CAPTURE(text);
            CHECK(moment(text) == "none");
        }
    }
}
