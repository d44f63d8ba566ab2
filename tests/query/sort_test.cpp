// Sorting by any field, with what has no value last.
#include "query/agenda.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using namespace agenda;

namespace {

std::string sorted(const Inventory& inventory, std::string_view key, bool reverse = false,
                   Language language = Language::nl) {
    const query::Order order = query::order(inventory);
    const query::Context context{&inventory, test::day(test::today), &lang(language)};
    query::Selection selection = query::select(inventory, order, query::compile({}, context));
    try {
        query::sort(selection, key, reverse, order, context);
    } catch (const Error& error) {
        return std::string(error.what()) + " | " + error.hint;
    }
    std::string ids;
    for (const ItemId id : selection.items)
        ids += (ids.empty() ? "" : " ") + std::string(inventory[id].id);
    return ids;
}

struct Case {
    std::string_view key;
    std::string_view forwards;
    std::string_view backwards;
};

} // namespace

TEST_CASE("sort by a field of any type; what is equal keeps the one order, also in reverse") {
    const Inventory inventory = test::small_agenda();
    for (const Case& one : {
             Case{"number", "warmte festival museum fietsroute bus",
                  "bus fietsroute museum festival warmte"},
             Case{"id", "bus festival fietsroute museum warmte",
                  "warmte museum fietsroute festival bus"},
             Case{"title", "bus festival museum fietsroute warmte",
                  "warmte fietsroute museum festival bus"},
             Case{"theme", "warmte festival museum fietsroute bus",
                  "fietsroute bus festival museum warmte"},
             Case{"kind", "warmte fietsroute bus museum festival",
                  "festival museum warmte fietsroute bus"},
             Case{"status", "museum fietsroute bus warmte festival",
                  "festival warmte bus fietsroute museum"},
             Case{"as_of", "festival bus museum fietsroute warmte",
                  "fietsroute museum bus festival warmte"},
             Case{"as-of", "festival bus museum fietsroute warmte",
                  "fietsroute museum bus festival warmte"},
             Case{"start", "festival bus fietsroute warmte museum",
                  "fietsroute bus festival warmte museum"},
             Case{"lead", "bus fietsroute warmte festival museum",
                  "fietsroute bus warmte festival museum"},
             Case{"scope", "fietsroute warmte festival museum bus",
                  "warmte fietsroute festival museum bus"},
             Case{"budget.amount", "fietsroute warmte festival museum bus",
                  "fietsroute warmte festival museum bus"},
             Case{"due", "fietsroute museum warmte festival bus",
                  "museum fietsroute warmte festival bus"},
             Case{"next_step.by", "fietsroute warmte festival museum bus",
                  "fietsroute warmte festival museum bus"},
             Case{"tag", "fietsroute bus warmte festival museum",
                  "bus fietsroute warmte festival museum"},
             Case{"milestones.done", "fietsroute warmte festival museum bus",
                  "fietsroute warmte festival museum bus"},
         }) {
        CAPTURE(one.key);
        CHECK(sorted(inventory, one.key) == one.forwards);
        CHECK(sorted(inventory, one.key, true) == one.backwards);
    }
}

TEST_CASE("texts sort as the reader sees them") {
    const Inventory inventory =
        test::inventory_of({{"a.yaml", test::item("title: {nl: Zebra, de: Äpfel}")},
                            {"b.yaml", test::item("title: {nl: École, de: Öl}")},
                            {"c.yaml", test::item("title: {nl: fiets}")}});
    CHECK(sorted(inventory, "title", false, Language::nl) == "b c a");
    CHECK(sorted(inventory, "title", false, Language::de) == "a c b");
}

TEST_CASE("dates sort by their first day, then the longer span first") {
    const Inventory inventory = test::inventory_of({{"a.yaml", test::item("start: 2026-01-01")},
                                                    {"b.yaml", test::item("start: 2026-01")},
                                                    {"c.yaml", test::item("start: 2026")},
                                                    {"d.yaml", test::item("start: 2025-12-31")},
                                                    {"e.yaml", test::item("start: 2026-Q1")}});
    CHECK(sorted(inventory, "start") == "d c e b a");
    CHECK(sorted(inventory, "start", true) == "a b e c d");
}

TEST_CASE("a field with many values sorts by its smallest, in reverse by its largest") {
    const auto log = [](std::string_view first, std::string_view second) {
        return test::item("log: [{date: " + std::string(first) +
                          ", what: x}, {date: " + std::string(second) + ", what: y}]");
    };
    const Inventory inventory = test::inventory_of({{"a.yaml", log("2021", "2029")},
                                                    {"b.yaml", log("2025", "2020")},
                                                    {"c.yaml", test::item("")}});
    CHECK(sorted(inventory, "log.date") == "b a c");
    CHECK(sorted(inventory, "log.date", true) == "a b c");
}

TEST_CASE("an unknown key gets the nearest one") {
    const Inventory inventory = test::small_agenda();
    CHECK(sorted(inventory, "titel") == "onbekend zoekveld \"titel\" | Bedoelt u \"title\"?");
    CHECK(sorted(inventory, "nubmer") == "onbekend zoekveld \"nubmer\" | Bedoelt u \"number\"?");
    CHECK(sorted(inventory, "involved").starts_with("onbekend zoekveld \"involved\""));
}
