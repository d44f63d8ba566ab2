// The steering group's first questions.
#include "query/summary.hpp"

#include "query/agenda.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

using namespace agenda;
using agenda::test::item;

namespace {

query::Summary summary_of(const Inventory& inventory, std::string_view today = test::today) {
    const query::Order order = query::order(inventory);
    return query::summarise(inventory, query::select(inventory, order, {}), test::day(today));
}

std::string in_words(const Inventory& inventory, const std::vector<query::Due>& dues) {
    std::string text;
    for (const query::Due& due : dues) {
        if (!text.empty()) text += ", ";
        text += std::string(inventory[due.item].id) + ' ' + iso(due.date);
        if (due.what == query::Due::What::milestone) text += " #" + std::to_string(due.milestone);
        if (due.what == query::Due::What::end) text += " end";
    }
    return text;
}

std::string in_words(const Inventory& inventory, const std::vector<query::Lead>& leads) {
    std::string text;
    for (const query::Lead& lead : leads) {
        if (!text.empty()) text += ", ";
        text += lead.organisation ? inventory.vocabulary.id_of(*lead.organisation) : "none";
        text += ' ' + std::to_string(lead.items);
    }
    return text;
}

} // namespace

TEST_CASE("items are counted by kind, and by main theme and status with every theme there") {
    const query::Summary summary = summary_of(test::small_agenda());
    CHECK(summary.items == 5);
    CHECK(summary.by_kind == std::array<std::size_t, 3>{3, 1, 1});
    REQUIRE(summary.by_theme.size() == 6);
    using Counts = std::array<std::size_t, 8>;
    CHECK(summary.by_theme[0] == Counts{});
    CHECK(summary.by_theme[2] == Counts{0, 0, 0, 0, 0, 0, 0, 1});
    CHECK(summary.by_theme[3] == Counts{0, 1, 0, 0, 0, 1, 0, 0});
    CHECK(summary.by_theme[4] == Counts{});
    CHECK(summary.by_theme[5] == Counts{0, 0, 1, 1, 0, 0, 0, 0});
}

TEST_CASE("overdue are open steps and milestones, the longest overdue first") {
    const Inventory inventory = test::inventory_of(
        {{"a.yaml", item("next_step: {what: x, due: 2026-05}\n"
                         "milestones: [{date: 2024, what: x, done: true}, {date: 2025, what: y}, "
                         "{date: 2027, what: z}]")},
         {"b.yaml", item("status: gestopt\nreason: x\nnext_step: {what: x, due: 2020}")},
         {"c.yaml", item("next_step: {what: x, due: 2024-12-31}")},
         {"d.yaml", item("next_step: {what: x, due: 2026-11-24}\nend: 2020")}});
    CHECK(in_words(inventory, summary_of(inventory).overdue) ==
          "c 2024-12-31, a 2025 #1, a 2026-05");
}

TEST_CASE("due next quarter is what ends within it: steps, milestones and ends of items") {
    const Inventory inventory = test::inventory_of(
        {{"a.yaml", item("next_step: {what: x, due: 2027-Q1}\nend: 2027-02\n"
                         "milestones: [{date: 2027-01-01, what: x}, {date: 2027-03-31, what: y}, "
                         "{date: 2027-02, what: z, done: true}, {date: 2027, what: later}]")},
         {"b.yaml", item("status: afgerond\nend: 2027-02")},
         {"c.yaml", item("next_step: {what: x, due: 2026-12-31}\nend: 2027-04-01")}});
    const query::Summary summary = summary_of(inventory);
    CHECK(summary.next_quarter == test::date("2027-Q1"));
    CHECK(in_words(inventory, summary.due_next_quarter) ==
          "a 2027-Q1, a 2027-01-01 #0, a 2027-02 end, a 2027-03-31 #1");
    CHECK(in_words(inventory, summary_of(inventory, "2027-07-01").due_next_quarter) == "a 2027 #3");
}

TEST_CASE("stale items stand with the oldest news first") {
    const Inventory inventory =
        test::inventory_of({{"a.yaml", item("as_of: 2024")},
                            {"b.yaml", item("as_of: 2026-11")},
                            {"c.yaml", item("as_of: 2023-05")},
                            {"d.yaml", item("as_of: 2024")},
                            {"e.yaml", item("status: onbekend\nas_of: 2001")}});
    std::string ids;
    for (const ItemId id : summary_of(inventory).stale)
        ids += inventory[id].id;
    CHECK(ids == "cad");
}

TEST_CASE("nothing runs in a theme without a running project of its own") {
    const Inventory inventory =
        test::inventory_of({{"a.yaml", item("theme: cultuur\nfurther_themes: [energie]")},
                            {"b.yaml", item("theme: mobiliteit\nkind: uitwisseling")},
                            {"c.yaml", item("theme: onderwijs\nstatus: in-voorbereiding")}});
    std::string ids;
    for (const ThemeId id : summary_of(inventory).nothing_running)
        ids += std::string(inventory.vocabulary[id].id.value) + ' ';
    CHECK(ids == "digitalisering onderwijs energie toerisme-binnensteden mobiliteit ");
}

TEST_CASE("leads are counted over what is not closed, the busiest first, those without one last") {
    const Inventory inventory =
        test::inventory_of({test::organisations(),
                            {"a.yaml", item("lead: aachen")},
                            {"b.yaml", item("lead: avv")},
                            {"c.yaml", item("lead: avv")},
                            {"d.yaml", item("lead: heerlen")},
                            {"e.yaml", item("lead: heerlen\nstatus: afgerond")},
                            {"f.yaml", item("")},
                            {"g.yaml", item("")},
                            {"h.yaml", item("")}});
    CHECK(in_words(inventory, summary_of(inventory).leads) == "avv 2, heerlen 1, aachen 1, none 3");
}

TEST_CASE("a summary is of the selection, and of an empty one there is nothing to say") {
    const Inventory inventory = test::small_agenda();
    const query::Summary summary = query::summarise(inventory, {}, test::day(test::today));
    CHECK(summary.items == 0);
    CHECK(summary.by_theme.size() == 6);
    CHECK(summary.overdue.empty());
    CHECK(summary.leads.empty());
    CHECK(summary.nothing_running.size() == 6);
}
