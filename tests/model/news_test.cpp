// The one rule about time: last news, stale, overdue.
#include "model/news.hpp"

#include "support/inventory.hpp"

#include <doctest/doctest.h>

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

using namespace agenda;
using agenda::test::date;
using agenda::test::day;

namespace {

Maybe<Date> at(std::string_view text) {
    if (text.empty()) return std::nullopt;
    return Located<Date>{date(text), {}};
}

/// An item with this status; empty texts are absent.
Item item_with(Status status, std::string_view as_of, const std::vector<std::string_view>& log) {
    Item item;
    item.status = Located<Status>{status, {}};
    item.as_of = at(as_of);
    std::vector<LogEntry> entries(log.size());
    for (std::size_t i = 0; i < log.size(); ++i)
        entries[i].date = at(log[i]);
    static Arena arena;
    item.log = arena.copy(entries);
    return item;
}

std::string news(std::string_view as_of, const std::vector<std::string_view>& log) {
    const std::optional<Date> found = last_news(item_with(Status::running, as_of, log));
    return found ? iso(*found) : "none";
}

} // namespace

TEST_CASE("the last news is the later of as_of and the newest log date") {
    CHECK(news("", {}) == "none");
    CHECK(news("2024-02", {}) == "2024-02");
    CHECK(news("", {"2024-02"}) == "2024-02");
    CHECK(news("2024-02", {"2023", "2024-03-01", "2022-Q4"}) == "2024-03-01");
    CHECK(news("2024-05", {"2023", "2024-03-01"}) == "2024-05");
    CHECK(news("2024-05", {"", "2023"}) == "2024-05");
}

TEST_CASE("later is what ends later; of two that end together the more precise one") {
    CHECK(news("2024", {"2024-03"}) == "2024");
    CHECK(news("2024", {"2024-12-31"}) == "2024-12-31");
    CHECK(news("2024-12", {"2024-Q4"}) == "2024-12");
}

TEST_CASE("an item is stale once its last day of news is more than its months ago") {
    struct Case {
        Status status;
        std::string_view news;
        std::string_view last_fresh_day;
        std::string_view first_stale_day;
    };
    const std::array cases{
        Case{Status::running, "2024-02-10", "2024-08-10", "2024-08-11"},
        Case{Status::preparing, "2024-02", "2024-08-29", "2024-08-30"},
        Case{Status::running, "2023-08-31", "2024-02-29", "2024-03-01"},
        Case{Status::idea, "2024-02-10", "2025-02-10", "2025-02-11"},
        Case{Status::exploring, "2024", "2025-12-31", "2026-01-01"},
        Case{Status::paused, "2024-Q1", "2025-03-31", "2025-04-01"},
    };
    for (const Case& one : cases) {
        CAPTURE(one.news);
        const Item item = item_with(one.status, one.news, {});
        CHECK_FALSE(is_stale(item, day(one.last_fresh_day)));
        CHECK(is_stale(item, day(one.first_stale_day)));
    }
}

TEST_CASE("unknown, completed and stopped items are never stale, nor is one without a date") {
    for (const Status status : {Status::unknown, Status::completed, Status::stopped})
        CHECK_FALSE(is_stale(item_with(status, "2001", {}), day("2026-01-01")));
    CHECK_FALSE(is_stale(item_with(Status::running, "", {}), day("2026-01-01")));
    CHECK_FALSE(is_stale(Item{}, day("2026-01-01")));
}

TEST_CASE("a next step is overdue after its last day, unless the item is closed") {
    Item item = item_with(Status::running, "", {});
    CHECK_FALSE(is_overdue(item, day("2026-01-01")));
    NextStep step;
    item.next_step = &step;
    CHECK_FALSE(is_overdue(item, day("2026-01-01")));
    step.due = at("2025-Q4");
    CHECK_FALSE(is_overdue(item, day("2025-12-31")));
    CHECK(is_overdue(item, day("2026-01-01")));
    for (const Status closed : {Status::completed, Status::stopped}) {
        item.status->value = closed;
        CHECK_FALSE(is_overdue(item, day("2026-01-01")));
    }
    item.status.reset();
    CHECK_FALSE(is_overdue(item, day("2026-01-01")));
}

TEST_CASE("a milestone is overdue under the same conditions, unless it is done") {
    Item item = item_with(Status::unknown, "", {});
    Milestone milestone;
    CHECK_FALSE(is_overdue(item, milestone, day("2026-01-01")));
    milestone.date = at("2025");
    CHECK_FALSE(is_overdue(item, milestone, day("2025-12-31")));
    CHECK(is_overdue(item, milestone, day("2026-01-01")));
    milestone.done = Located<bool>{false, {}};
    CHECK(is_overdue(item, milestone, day("2026-01-01")));
    milestone.done->value = true;
    CHECK_FALSE(is_overdue(item, milestone, day("2026-01-01")));
    milestone.done.reset();
    item.status->value = Status::stopped;
    CHECK_FALSE(is_overdue(item, milestone, day("2026-01-01")));
}
