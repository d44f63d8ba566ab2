// When items run, and what is known of it where a date is missing.
#include "query/timeline.hpp"

#include "query/agenda.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using namespace agenda;
using agenda::test::item;

namespace {

/// "2024-01-01 to 2026-11-24, open"; nothing where the timeline does not show it.
std::string period(std::string_view lines) {
    const Inventory inventory = test::inventory_of({{"a.yaml", item(lines)}});
    const auto found =
        query::periods(inventory, query::order(inventory).items, test::day("2026-11-24"));
    if (found.empty()) return {};
    const query::Period& one = found.front();
    return iso(date_of(one.first)) + " to " + iso(date_of(one.last)) +
           (one.open_ended ? ", open" : "");
}

} // namespace

TEST_CASE("a bar goes from the first day of the start to the last day of the end") {
    CHECK(period("start: 2024-02\nend: 2025\n") == "2024-02-01 to 2025-12-31");
    CHECK(period("start: 2025\nend: 2025-03-04\n") == "2025-01-01 to 2025-03-04");
}

TEST_CASE("without an end, what goes on goes to today") {
    CHECK(period("start: 2024\nstatus: lopend\n") == "2024-01-01 to 2026-11-24, open");
    CHECK(period("start: 2028\nstatus: in-voorbereiding\n") == "2028-01-01 to 2028-12-31, open");
}

TEST_CASE("without an end, what is over ended when that was known") {
    CHECK(period("start: 2020-05\nstatus: afgerond\nas_of: 2023-06\n") ==
          "2020-05-01 to 2023-06-30");
    CHECK(period("start: 2020-05\nstatus: gestopt\nreason: x\n") == "2020-05-01 to 2020-05-31");
}

TEST_CASE("without an end, what pauses or is not known goes to its last news") {
    CHECK(period("start: 2020\nstatus: aangehouden\nreason: x\nas_of: 2021-03\n") ==
          "2020-01-01 to 2021-03-31, open");
    CHECK(period("start: 2020\nstatus: onbekend\nlog: [{date: 2022-02, what: x}]\n") ==
          "2020-01-01 to 2022-02-28, open");
    CHECK(period("start: 2020-05\nstatus: onbekend\n") == "2020-05-01 to 2020-05-31, open");
}

TEST_CASE("without a start, it begins with the end; without either it is not shown") {
    CHECK(period("end: 2027-Q1\n") == "2027-01-01 to 2027-03-31");
    CHECK(period("status: lopend\n").empty());
}
