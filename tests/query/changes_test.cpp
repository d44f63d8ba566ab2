// What counts as a change of an item, and what is only written otherwise.
#include "query/changes.hpp"

#include "output/changes.hpp"
#include "support/inventory.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <string>
#include <string_view>
#include <vector>

using namespace agenda;

namespace {

/// The changes of all items, an item a line: its id, and what changed by kind and field.
std::string changes(const test::Files& before, const test::Files& after) {
    const Inventory then = test::inventory_of(before);
    const Inventory now = test::inventory_of(after);
    std::string lines;
    for (const query::ItemChanges& item : query::compare(then, now).items) {
        lines += (lines.empty() ? "" : "\n") + std::string(item.item().id) + ":";
        for (const query::Change& change : item.changes) {
            const auto json = output::change_json(change, &then.vocabulary, &now.vocabulary);
            lines += ' ' + json["change"].get<std::string>();
            if (!change.field.empty()) lines += '(' + std::string(change.field) + ')';
        }
    }
    return lines;
}

/// The same of one item, without its id.
std::string change(std::string_view before, std::string_view after) {
    const std::string all = changes({test::organisations(), {"x.yaml", test::item(before)}},
                                    {test::organisations(), {"x.yaml", test::item(after)}});
    return all.substr(std::min(all.size(), std::string_view("x: ").size()));
}

std::string shifted(std::string_view from, std::string_view to, std::string_view field = "end") {
    const query::Shift shift = query::shift(test::date(from), test::date(to), field);
    constexpr std::string_view units = "dwmy";
    return std::to_string(shift.count) + units[static_cast<std::size_t>(shift.unit)];
}

} // namespace

TEST_SUITE("query") {

    TEST_CASE("what is only written otherwise is no change") {
        struct Case {
            std::string_view before;
            std::string_view after;
        };
        for (const Case& c : std::vector<Case>{
                 {"title: Titel", "title: \"Titel\" # zo"},
                 {"title: {nl: Een, de: Zwei}", "title:\n  de: Zwei\n  nl: Een"},
                 {"summary: een twee", "summary: >\n  een\n  twee\n"},
                 {"partners: [aachen, avv]", "partners:\n- avv\n- aachen"},
                 {"visibility: openbaar", ""},
                 {"milestones: [{date: 2026, what: A, done: false}]",
                  "milestones:\n- what: A\n  date: 2026"},
                 {"log: [{date: 2026, what: A}, {date: 2025, what: B}]",
                  "log: [{date: 2025, what: B}, {what: A, date: 2026}]"},
                 {"tags: [a, b]", "tags: [b, a]"},
                 {"budget: {amount: 10, approximate: false}", "budget: {amount: 10}"},
             }) {
            CAPTURE(c.before);
            CHECK(change(c.before, c.after).empty());
            CHECK(change(c.after, c.before).empty());
        }
        CHECK(changes({{"a/x.yaml", test::item("")}}, {{"b/c/x.yml", test::item("")}}).empty());
    }

    TEST_CASE("each kind of change is told as what it is") {
        struct Case {
            std::string_view before;
            std::string_view after;
            std::string_view told;
        };
        for (const Case& c : std::vector<Case>{
                 {"kind: mogelijkheid\nstatus: idee", "", "became-project(kind) status(status)"},
                 {"kind: uitwisseling", "", "kind(kind)"},
                 {"", "status: afgerond", "completed(status)"},
                 {"", "status: gestopt\nreason: Geen geld", "stopped(status)"},
                 {"", "status: aangehouden\nreason: Geen geld", "status(status)"},
                 {"status: afgerond", "", "status(status)"},
                 {"as_of: 2025", "as_of: 2026", "confirmed(status)"},
                 {"", "reason: Zomaar", "other(reason)"},
                 {"title: Een", "title: Twee", "title(title)"},
                 {"title: {nl: Een}", "title: {nl: Een, de: Eins}", "other(title)"},
                 {"end: 2026", "end: 2027", "date(end)"},
                 {"", "start: 2026", "date(start)"},
                 {"end: 2026", "", "date(end)"},
                 {"next_step: {what: A, due: 2026}", "next_step: {what: A, due: 2027}",
                  "date(next_step.due)"},
                 {"next_step: {what: A, due: 2026}", "next_step: {what: B, due: 2027}",
                  "step-replaced(next_step)"},
                 {"next_step: {what: A}", "", "step-dropped(next_step)"},
                 {"", "next_step: {what: A}", "step-added(next_step)"},
                 {"next_step: {what: A, by: avv}", "next_step: {what: A, by: stuurgroep}",
                  "field(next_step.by)"},
                 {"milestones: [{date: 2026, what: A}]",
                  "milestones: [{date: 2026, what: A, done: true}]", "milestone-done(milestones)"},
                 {"milestones: [{date: 2026, what: A}, {date: 2027, what: B}]",
                  "milestones: [{date: 2028, what: B}, {date: 2026, what: A}]",
                  "date(milestones.date)"},
                 {"milestones: [{date: 2026, what: A}]", "milestones: [{date: 2027, what: B}]",
                  "step-added(milestones) step-dropped(milestones)"},
                 {"milestones: [{date: 2026, what: A}]", "milestones: [{date: 2026, what: B}]",
                  "other(milestones)"},
                 {"", "lead: avv\npartners: [aachen]", "joined(partners) joined(lead)"},
                 {"partners: [aachen]", "", "left(partners)"},
                 {"partners: [aachen]", "lead: aachen", "role(lead)"},
                 {"theme: cultuur", "", "theme(theme)"},
                 {"further_themes: [cultuur]", "further_themes: [energie]",
                  "theme-added theme-dropped"},
                 {"", "decisions: [{date: 2026, what: Ja}]", "decided(decisions)"},
                 {"", "log: [{date: 2026, what: Nieuws}]", "news(log)"},
                 {"log: [{date: 2026, what: Nieuws}]", "log: [{date: 2026, what: Niews}]",
                  "news(log) other(log)"},
                 {"scope: lokaal", "scope: parkstad", "field(scope)"},
                 {"", "visibility: intern", "field(visibility)"},
                 {"budget: {amount: 10}", "budget: {amount: 12}", "field(budget.amount)"},
                 {"", "tags: [a]\nlinks: [{url: https://a.example/}]", "other(links) other(tags)"},
                 {"", "funding: [{source: brussel}]", "other(funding)"},
             }) {
            CAPTURE(c.before);
            CAPTURE(c.after);
            CHECK(change(c.before, c.after) == c.told);
        }
    }

    TEST_CASE("an item is new, gone, or the same under another id") {
        const std::string a = test::item("title: Een");
        const std::string b = test::item("title: Twee");
        CHECK(changes({}, {{"a.yaml", a}}) == "a: added");
        CHECK(changes({{"a.yaml", a}}, {}) == "a: removed");
        CHECK(changes({{"a.yaml", a}}, {{"b.yaml", b}}) == "b: added\na: removed");
        CHECK(changes({{"a.yaml", a}}, {{"b.yaml", a}}) == "b: renamed");
        CHECK(changes({{"a.yaml", test::item("title: Een\nsummary: Zo is het")}},
                      {{"b.yaml", test::item("title: Twee\nsummary: Zo is het\nend: 2027")}}) ==
              "b: renamed title(title) date(end)");
        // The likest goes on: c has the title and the summary.
        CHECK(changes({{"a.yaml", test::item("title: Een\nsummary: Zo is het")}},
                      {{"b.yaml", a}, {"c.yaml", test::item("title: Een\nsummary: Zo is het")}}) ==
              "b: added\nc: renamed");
        // Who refers to it is not changed by that.
        const std::string refers = test::item("title: Verwijst\nrelations: {follows: [a]}");
        const std::string refers_now = test::item("title: Verwijst\nrelations: {follows: [b]}");
        CHECK(changes({{"a.yaml", a}, {"x.yaml", refers}},
                      {{"b.yaml", a}, {"x.yaml", refers_now}}) == "b: renamed");
    }

    TEST_CASE("ids of another vocabulary are the same where their names are") {
        const auto with = [](std::string_view id) {
            return test::Files{
                {"_organisations.yaml",
                 std::string(id) + ": {name: De Stad, country: nl, type: overheid}\n"},
                {"x.yaml", test::item("lead: " + std::string(id))}};
        };
        CHECK(changes(with("stad"), with("gemeente")).empty());
        const test::Files other_themes{{"_agenda.yaml", "themes:\n  verkeer: {name: Verkeer}\n"},
                                       {"x.yaml", test::item("theme: verkeer")}};
        CHECK(changes({{"x.yaml", test::item("")}}, other_themes) == "x: theme(theme)");
    }

    TEST_CASE("what could not be read on one side is not compared") {
        const std::string a = test::item("title: Een");
        CHECK(changes({{"a.yaml", a}}, {{"a.yaml", "title: [\n"}}).empty());
        CHECK(changes({{"a.yaml", "title: [\n"}}, {{"a.yaml", a}}).empty());
    }

    TEST_CASE("a shift is told in the largest unit that says it") {
        CHECK(shifted("2026-11-24", "2026-11-25") == "1d");
        CHECK(shifted("2026-11-24", "2026-12-08") == "2w");
        CHECK(shifted("2026-11-24", "2026-11-14") == "-10d");
        CHECK(shifted("2026-11-24", "2027-02-24") == "3m");
        CHECK(shifted("2026-11", "2027-02") == "3m");
        CHECK(shifted("2026-Q4", "2027-03") == "3m");
        CHECK(shifted("2026", "2027") == "1y");
        CHECK(shifted("2027", "2025") == "-2y");
        CHECK(shifted("2026", "2026-07", "start") == "6m");
        CHECK(query::has_moved(test::date("2026"), test::date("2027")));
        CHECK(!query::has_moved(test::date("2026"), test::date("2026-Q4")));
        CHECK(!query::has_moved(test::date("2026-12-31"), test::date("2026")));
    }
}
