// Rules about what one item says of itself.
#include "check/findings.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <atomic>
#include <map>
#include <string>

using namespace agenda;
using test::findings;
using test::item;
using test::Lines;

TEST_CASE("every rule that judges items has a function, in the order of the rule table") {
    auto expected = static_cast<std::size_t>(Rule::status_not_for_kind);
    for (const check::Row& row : check::rows()) {
        CHECK(static_cast<std::size_t>(row.rule) == expected++);
        CHECK((row.of_item != nullptr || row.of_inventory != nullptr));
    }
    CHECK(expected == rules.size());
}

TEST_CASE("each finding is asked for once, and kept if it is wanted") {
    test::Files files{test::organisations()};
    for (int i = 0; i < 600; ++i) // more than a thread takes at once
        files.emplace_back("i" + std::to_string(i) + ".yaml",
                           item("start: 2026\nend: 2024\nrelations: {related: [x]}"));
    const Inventory inventory = test::inventory_of(files);
    std::map<Rule, std::atomic<int>> asked;
    for (const RuleInfo& row : rules)
        asked[row.rule] = 0;
    const check::Context context{inventory, test::day("2026-11-24")};
    const check::Findings found = check::judge(context, [&](const Diagnostic& one) {
        ++asked.at(one.rule);
        return one.rule == Rule::end_before_start || one.rule == Rule::unknown_reference;
    });
    CHECK(asked.at(Rule::end_before_start) == 600);
    CHECK(asked.at(Rule::unknown_reference) == 600);
    CHECK(asked.at(Rule::missing_as_of) == 600);
    CHECK(found.all.size() == 1200);
    CHECK(std::ranges::none_of(
        found.all, [](const Diagnostic* one) { return severity(*one) == Severity::reminder; }));
}

TEST_CASE("a sound item is not spoken of, nor is an empty agenda") {
    const Inventory inventory = test::inventory_of(
        {test::organisations(),
         {"a.yaml", item("title: {nl: Bus, de: Bus, en: Bus}\nas_of: 2026-11\nscope: bilateraal\n"
                         "lead: heerlen\npartners: [aachen]\nstart: 2024\nend: 2024\n"
                         "next_step: {what: Besluit, due: 2027}\n"
                         "milestones: [{date: 2025, what: Studie, done: true}]\n"
                         "log: [{date: 2026-11, what: Gestart, status: lopend}]\n"
                         "relations: {follows: [b], related: [b]}")},
         {"b.yaml", item("kind: mogelijkheid\nstatus: idee\nas_of: 2026-11\n"
                         "relations: {related: [a]}")}});
    CHECK(inventory.diagnostics.empty());
    CHECK(check::judge({inventory, test::day("2026-11-24")}).all.empty());
    CHECK(check::judge({test::inventory_of({}), test::day("2026-11-24")}).all.empty());
}

TEST_CASE("of many items each is judged once, and findings come in the order of the files") {
    constexpr int many = 1000;
    test::Files files;
    Lines expected;
    for (int i = 0; i < many; ++i) {
        const std::string path = "i" + std::to_string(many + i) + ".yaml";
        files.emplace_back(path, item("status: gestopt"));
        expected.push_back(path + ":1:9 gestopt [gestopt]");
    }
    const Inventory inventory = test::inventory_of(files);
    CHECK(findings(inventory, Rule::missing_reason) == expected);
    CHECK(findings(inventory, Rule::missing_as_of) == expected);
}

TEST_CASE("an item that could not be read, or only in part, is not spoken of for it") {
    const Inventory inventory =
        test::inventory_of({{"a.yaml", "title: [\n"},
                            {"b.yaml", ""},
                            {"c.yaml", "title: T\nkind: x\ntheme: x\nstatus: x\n"
                                       "as_of: x\nscope: x\nlead: x\nstart: x\n"},
                            {"d.yaml", "- 1\n"}});
    CHECK(check::judge({inventory, test::day("2026-11-24")}).all.empty());
}

TEST_CASE("a status that its kind cannot have") {
    CHECK(findings("kind: project\nstatus: idee", Rule::status_not_for_kind) ==
          Lines{"a.yaml:2:9 idee [idee, project, (in-voorbereiding lopend aangehouden afgerond "
                "gestopt onbekend)]"});
    CHECK(findings("kind: mogelijkheid\nstatus: lopend", Rule::status_not_for_kind) ==
          Lines{"a.yaml:2:9 lopend [lopend, mogelijkheid, (idee in-onderzoek aangehouden afgerond "
                "gestopt onbekend)]"});
    CHECK(findings("kind: uitwisseling\nstatus: idee", Rule::status_not_for_kind).empty());
    CHECK(findings("kind: x\nstatus: idee", Rule::status_not_for_kind).empty());
}

TEST_CASE("a paused or stopped item without a reason") {
    CHECK(findings("status: aangehouden", Rule::missing_reason) ==
          Lines{"a.yaml:1:9 aangehouden [aangehouden]"});
    CHECK(findings("status: gestopt", Rule::missing_reason) ==
          Lines{"a.yaml:1:9 gestopt [gestopt]"});
    CHECK(findings("status: gestopt\nreason: Geld op", Rule::missing_reason).empty());
    CHECK(findings("status: gestopt\nreason:", Rule::missing_reason).empty());
    CHECK(findings("status: afgerond", Rule::missing_reason).empty());
}

TEST_CASE("an end whose last day is before the start's first") {
    CHECK(findings("start: 2024-06\nend: 2024-05-31", Rule::end_before_start) ==
          Lines{"a.yaml:2:6 2024-05-31 [2024-05-31, 2024-06] +a.yaml:1:8"});
    CHECK(findings("start: 2024-06\nend: 2024", Rule::end_before_start).empty());
    CHECK(findings("start: 2024-06-01\nend: 2024-06-01", Rule::end_before_start).empty());
    CHECK(findings("end: 2024", Rule::end_before_start).empty());
}

TEST_CASE("an as_of whose first day is after today") {
    CHECK(findings("as_of: 2026-11-25", Rule::as_of_in_future) ==
          Lines{"a.yaml:1:8 2026-11-25 [2026-11-25]"});
    CHECK(findings("as_of: 2026-11-24", Rule::as_of_in_future).empty());
    CHECK(findings("as_of: 2026", Rule::as_of_in_future).empty());
}

TEST_CASE("what has happened cannot lie in the future") {
    CHECK(findings("log: [{date: 2026-12, what: x}]", Rule::event_in_future) ==
          Lines{"a.yaml:1:14 2026-12 [2026-12]"});
    CHECK(findings("decisions: [{date: 2027, what: x}]", Rule::event_in_future) ==
          Lines{"a.yaml:1:20 2027 [2027]"});
    CHECK(findings("milestones: [{date: 2027, what: x, done: true}, {date: 2027, what: y}]",
                   Rule::event_in_future) == Lines{"a.yaml:1:21 2027 [2027]"});
    CHECK(findings("log: [{date: 2026, what: x}]", Rule::event_in_future).empty());
}

TEST_CASE("a log whose newest status is another one, and not older") {
    const auto found = [](std::string_view as_of, std::string_view log) {
        return findings("status: lopend\nas_of: " + std::string(as_of) + "\nlog: [" +
                            std::string(log) + "]",
                        Rule::log_disagrees);
    };
    const std::string prepared = "{date: 2026-03, what: x, status: in-voorbereiding}";
    CHECK(found("2026-02", prepared) ==
          Lines{"a.yaml:1:9 lopend [lopend, in-voorbereiding, 2026-03] +a.yaml:3:40"});
    CHECK(found("2026-03", prepared).size() == 1);
    CHECK(found("2026", prepared).size() == 1);
    CHECK(found("2026-04", prepared).empty());
    CHECK(found("2026-02", "{date: 2026-03, what: x, status: lopend}").empty());
    CHECK(found("2026-02", "{date: 2026-03, what: x}").empty());
    CHECK(found("2026-02", prepared + ", {date: 2026-04, what: x, status: lopend}").empty());
    CHECK(found("2026-02", "{date: 2026-04, what: x, status: lopend}, " + prepared).empty());
}

TEST_CASE("of entries with one date the last in the file counts") {
    CHECK(findings("status: lopend\nlog: [{date: 2026, what: x, status: idee}, "
                   "{date: 2026, what: y, status: lopend}]",
                   Rule::log_disagrees)
              .empty());
    CHECK(findings("status: lopend\nlog: [{date: 2026, what: x, status: lopend}, "
                   "{date: 2026, what: y, status: idee}]",
                   Rule::log_disagrees)
              .size() == 1);
}

TEST_CASE("a log counts against a status without a date, but not against a faulty date") {
    const std::string log = "\nlog: [{date: 2020, what: x, status: gestopt}]";
    CHECK(findings("status: lopend" + log, Rule::log_disagrees).size() == 1);
    CHECK(findings("status: lopend\nas_of: gisteren" + log, Rule::log_disagrees).empty());
}

TEST_CASE("a bilateral item whose organisations stand on one side of the border") {
    const auto found = [](std::string_view lines) {
        return findings("scope: bilateraal\n" + std::string(lines), Rule::one_side_only);
    };
    CHECK(found("lead: aachen\npartners: [avv]") == Lines{"a.yaml:1:8 bilateraal [(de)]"});
    CHECK(found("lead: heerlen\npartners: [brussel]") == Lines{"a.yaml:1:8 bilateraal [(nl)]"});
    CHECK(found("") == Lines{"a.yaml:1:8 bilateraal [()]"});
    CHECK(found("lead: brussel") == Lines{"a.yaml:1:8 bilateraal [()]"});
    CHECK(found("lead: aachen\npartners: [heerlen]").empty());
    CHECK(found("partners: [aachen, heerlen]").empty());
    CHECK(found("lead: euregio").empty());
    CHECK(findings("scope: lokaal\nlead: aachen", Rule::one_side_only).empty());
    CHECK(findings("lead: aachen", Rule::one_side_only).empty());
}

TEST_CASE("nothing is said of sides where an organisation could not be read") {
    const auto found = [](std::string_view lines) {
        return findings("scope: bilateraal\n" + std::string(lines), Rule::one_side_only);
    };
    CHECK(found("lead: herlen").empty());
    CHECK(found("lead: aachen\npartners: [herlen]").empty());
    CHECK(found("lead: aachen\npartners: [avv, herlen]").empty());
    CHECK(found("lead: aachen\npartners: heerlen").empty());
    CHECK(findings({{"_organisations.yaml", "heerlen: {name: Heerlen, type: overheid}\n"},
                    {"a.yaml", item("scope: bilateraal\nlead: heerlen")}},
                   Rule::one_side_only)
              .empty());
}
