// Reminders: what an item does not say yet, what is due, and what sleeps.
#include "check/findings.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace agenda;
using test::findings;
using test::item;
using test::Lines;

TEST_CASE("a status without the date as of which it is known, whatever the status") {
    CHECK(findings("status: lopend", Rule::missing_as_of) == Lines{"a.yaml:1:9 lopend [lopend]"});
    CHECK(findings("status: onbekend", Rule::missing_as_of) ==
          Lines{"a.yaml:1:9 onbekend [onbekend]"});
    CHECK(findings("as_of: 2026", Rule::missing_as_of).empty());
    CHECK(findings("as_of: gisteren", Rule::missing_as_of).empty());
    CHECK(findings("kind: x", Rule::missing_as_of).empty());
}

TEST_CASE("an open project without a lead") {
    CHECK(findings("kind: project", Rule::missing_lead) == Lines{"a.yaml:1:7 project []"});
    CHECK(findings("kind: project\nlead: aachen", Rule::missing_lead).empty());
    CHECK(findings("kind: project\nlead: aken", Rule::missing_lead).empty());
    CHECK(findings("kind: project\nstatus: afgerond", Rule::missing_lead).empty());
    CHECK(findings("kind: uitwisseling", Rule::missing_lead).empty());
}

TEST_CASE("a running or completed project without a start") {
    CHECK(findings("status: lopend", Rule::missing_start) == Lines{"a.yaml:1:9 lopend [lopend]"});
    CHECK(findings("status: afgerond", Rule::missing_start).size() == 1);
    CHECK(findings("status: lopend\nstart: 2020", Rule::missing_start).empty());
    CHECK(findings("status: lopend\nstart: ooit", Rule::missing_start).empty());
    CHECK(findings("status: in-voorbereiding", Rule::missing_start).empty());
    CHECK(findings("kind: uitwisseling", Rule::missing_start).empty());
}

TEST_CASE("a next step without a due date") {
    CHECK(findings("next_step: {what: Besluit}", Rule::missing_due) ==
          Lines{"a.yaml:1:12 {what: Besluit} []"});
    CHECK(findings("next_step: {what: Besluit, due: 2027}", Rule::missing_due).empty());
    CHECK(findings("next_step: {what: Besluit, due: ooit}", Rule::missing_due).empty());
    CHECK(findings("status: afgerond\nnext_step: {what: Besluit}", Rule::missing_due).empty());
    CHECK(findings("", Rule::missing_due).empty());
}

TEST_CASE("a text that lacks a language of the agenda, wherever it stands") {
    CHECK(findings("title: {nl: Bus}", Rule::missing_translation) ==
          Lines{"a.yaml:1:8 {nl: Bus} [title, de]", "a.yaml:1:8 {nl: Bus} [title, en]"});
    CHECK(findings("log: [{date: 2020, what: {nl: x, de: x}}]", Rule::missing_translation) ==
          Lines{"a.yaml:1:26 {nl: x, de: x} [log.what, en]"});
    CHECK(findings("next_step: {what: {de: x, en: x}}", Rule::missing_translation) ==
          Lines{"a.yaml:1:19 {de: x, en: x} [next_step.what, nl]"});
    CHECK(
        findings("title: Bus\nsummary: {nl: x, de: x, en: x}", Rule::missing_translation).empty());
}

TEST_CASE("names of the vocabulary are texts too; what is built in is no one's to translate") {
    CHECK(findings({{"_agenda.yaml", "name: {nl: N, de: N}\nlanguages: [nl, de]\n"
                                     "themes:\n  zorg: {name: {nl: Zorg}}\n"},
                    {"_organisations.yaml", "a: {name: {de: A}, country: de, type: overheid}\n"},
                    {"_meetings.yaml", "2026-11-03: {place: {nl: Aken}}\n"}},
                   Rule::missing_translation) ==
          Lines{"_agenda.yaml:4:16 {nl: Zorg} [themes.name, de]",
                "_organisations.yaml:1:11 {de: A} [name, nl]",
                "_meetings.yaml:1:21 {nl: Aken} [place, de]"});
    CHECK(findings({{"_agenda.yaml", "languages: [nl, fr]\n"}}, Rule::missing_translation).empty());
}

TEST_CASE("a faulty translation is not called missing as well") {
    CHECK(findings("title: {nl: Bus, de: , en: Bus}", Rule::missing_translation).empty());
    CHECK(findings({{"_agenda.yaml", "languages: ["}, {"a.yaml", item("title: {nl: Bus}")}},
                   Rule::missing_translation)
              .empty());
}

TEST_CASE("a next step and a milestone whose last day has passed") {
    CHECK(findings("next_step: {what: x, due: 2026-Q3}", Rule::overdue) ==
          Lines{"a.yaml:1:27 2026-Q3 [2026-Q3]"});
    CHECK(findings("next_step: {what: x, due: 2026-11-24}", Rule::overdue).empty());
    CHECK(findings("status: afgerond\nnext_step: {what: x, due: 2020}", Rule::overdue).empty());
    CHECK(findings("milestones: [{date: 2025, what: x}, {date: 2024, what: y, done: true}]",
                   Rule::milestone_overdue) == Lines{"a.yaml:1:21 2025 [2025]"});
    CHECK(findings("milestones: [{date: 2026, what: x}]", Rule::milestone_overdue).empty());
    CHECK(
        findings("milestones: [{date: 2025, what: x, done: ja}]", Rule::milestone_overdue).empty());
}

TEST_CASE("an item whose last news is too long ago") {
    CHECK(findings("as_of: 2026-02", Rule::stale) ==
          Lines{"a.yaml:1:8 2026-02 [2026-02, 6, lopend]"});
    CHECK(findings("as_of: 2026-02\nlog: [{date: 2026-03, what: x}]", Rule::stale) ==
          Lines{"a.yaml:1:8 2026-02 [2026-03, 6, lopend]"});
    CHECK(findings("status: lopend\nlog: [{date: 2026-03, what: x}]", Rule::stale) ==
          Lines{"a.yaml:1:9 lopend [2026-03, 6, lopend]"});
    CHECK(findings("kind: mogelijkheid\nstatus: idee\nas_of: 2025-11-23", Rule::stale) ==
          Lines{"a.yaml:3:8 2025-11-23 [2025-11-23, 12, idee]"});
    CHECK(findings("as_of: 2026-05-24", Rule::stale).empty());
    CHECK(findings("", Rule::stale).empty());
}
