// Rules about ids and names that stand for more than one thing.
#include "check/findings.hpp"

#include <doctest/doctest.h>

using namespace agenda;
using test::findings;
using test::item;
using test::Lines;

TEST_CASE("an id that another file has already, also by case") {
    CHECK(findings({{"a/bus.yaml", item("")},
                    {"b/bus.yaml", item("")},
                    {"c/Bus.yaml", item("")},
                    {"d/trein.yaml", item("")},
                    {"e/bus.yml", "title: ["}},
                   Rule::duplicate_id) == Lines{"b/bus.yaml [bus] +a/bus.yaml",
                                                "c/Bus.yaml [Bus] +a/bus.yaml",
                                                "e/bus.yml [bus] +a/bus.yaml"});
    CHECK(findings({{"a.yaml", item("")}, {"b.yaml", item("")}}, Rule::duplicate_id).empty());
}

TEST_CASE("a name or alias that another organisation has") {
    CHECK(findings({{"_organisations.yaml",
                     "a: {name: Stadt Aachen, aliases: [Aken], country: de}\n"
                     "b: {name: {nl: AKEN, de: aken}, country: de}\n"
                     "c: {name: C, aliases: [stadt-aachen, Aken], country: de}\n"}},
                   Rule::duplicate_name) ==
          Lines{"_organisations.yaml:2:16 AKEN [AKEN, a] +_organisations.yaml:1:35",
                "_organisations.yaml:3:24 stadt-aachen [stadt-aachen, a] +_organisations.yaml:1:11",
                "_organisations.yaml:3:38 Aken [Aken, a] +_organisations.yaml:1:35"});
}

TEST_CASE("an organisation may repeat its own name") {
    CHECK(findings({{"_organisations.yaml",
                     "a: {name: {nl: Aken, de: Aachen, en: Aachen}, aliases: [aken], country: de}\n"
                     "b: {name: B, country: de}\n"}},
                   Rule::duplicate_name)
              .empty());
}

TEST_CASE("themes may not share a name either, but a theme and an organisation may") {
    CHECK(findings(
              {{"_agenda.yaml", "themes:\n  a: {name: Zorg}\n  b: {name: Welzijn, short: Zorg}\n"},
               {"_organisations.yaml", "c: {name: Zorg, country: nl}\n"}},
              Rule::duplicate_name) ==
          Lines{"_agenda.yaml:3:29 Zorg [Zorg, a] +_agenda.yaml:2:13"});
    CHECK(findings(test::Files{}, Rule::duplicate_name).empty());
}
