// One item for people and programs.
#include "output/item.hpp"

#include "output/agenda.hpp"
#include "output/printed.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using namespace agenda;
using nlohmann::json;
using test::Listing;

namespace {

const Listing& listing() {
    static const Listing all;
    return all;
}

output::Document document(std::string_view id, Language language = Language::nl) {
    return output::item_document(listing().inventory, listing().order, listing().id(id),
                                 test::day("2026-11-24"), lang(language));
}

json as_json(std::string_view id) {
    return json::parse(output::item_json(listing().inventory, listing().order, listing().id(id),
                                         test::day("2026-11-24"))
                           .dump());
}

} // namespace

TEST_CASE("item: everything that is known of it") {
    CHECK(test::terminal(document("fietsroute")) ==
          R"(6.1 Snelfietsroute Aken–Heerlen
Id             fietsroute
Soort          project
Thema          Mobiliteit
Status         laatst bekend: in voorbereiding (02-2024)
Reikwijdte     bilateraal
Trekker        Stadt Aachen
Partners       Heerlen, Aachener Verkehrsverbund
Begin          2013
Einde          juni 2027
Samenvatting   [Duits; nog niet vertaald] Gemeinsamer Plan
Volgende stap  Besluit nemen · stuurgroep · uiterlijk 03-2027
Mijlpalen      06-2025: Studie (gereed)
               3e kw. 2026: Plan (termijn verstreken)
Besluiten      15-01-2024: Heerlen · Budget verleend
Logboek        03-02-2024: Tweede · nieuwe status: in voorbereiding
               01-2024: Eerste
Budget         circa € 350.000
Financiering   Interreg · € 100.000 · Toegezegd
Programma's    Interreg
Onderdeel van  6.3 [Duits; nog niet vertaald] Gemeinsames Netz (net)
Verwant met    6.2 Eén busticket voor iedereen aan beide kanten van de grens
               (bus)
Bronnen        Projektseite (Duits)
               https://e.org/rs4?a=1&b=2
Contact        Heerlen · Mobiliteit · post@e.org
Trefwoorden    fiets, =open data
)");
}

TEST_CASE("item: who names it stands with it, and what is related is so both ways") {
    CHECK(test::terminal(document("net")) ==
          R"(6.3 [Duits; nog niet vertaald] Gemeinsames Netz
Id              net
Soort           mogelijkheid
Thema           Mobiliteit
Status          idee (11-2026)
Opgevolgd door  6.2 Eén busticket voor iedereen aan beide kanten van de grens
                (bus)
Omvat           6.1 Snelfietsroute Aken–Heerlen (fietsroute)
)");
    CHECK(test::terminal(document("bus", Language::en)).find("Related to  6.1 [Dutch; not yet") !=
          std::string::npos);
}

TEST_CASE("item: intern is marked, and a date that nobody knows is said") {
    CHECK(test::terminal(document("geheim", Language::de)) == R"(6.4 [intern] Geheim
ID            geheim
Art           Projekt
Thema         Mobilität
Status        laufend (11.2026)
Sichtbarkeit  intern
)");
    CHECK(test::terminal(document("een-hele-lange-naam-voor-een-id", Language::en)) ==
          R"(4.1 日本の祭り
Id         een-hele-lange-naam-voor-een-id
Kind       exchange
Theme      Culture
Status     unknown (date unknown)
Next step  Mail · due 10/2026 (overdue)
)");
}

TEST_CASE("item: the same as Markdown") {
    CHECK(test::markdown(document("fietsroute", Language::en)) ==
          R"(# 6.1 &#91;Dutch; not yet translated&#93; Snelfietsroute Aken–Heerlen

- **Id:** `fietsroute`
- **Kind:** project
- **Theme:** Mobility
- **Status:** last known: in preparation (02/2024)
- **Scope:** bilateral
- **Lead:** Stadt Aachen
- **Partners:** Heerlen, Aachener Verkehrsverbund
- **Start:** 2013
- **End:** June 2027
- **Summary:** &#91;German; not yet translated&#93; Gemeinsamer Plan
- **Next step:** Besluit nemen · steering group · due 03/2027
- **Milestones:**
  - 06/2025: Studie (done)
  - Q3 2026: Plan **(overdue)**
- **Decisions:** 15/01/2024: Heerlen · Budget verleend
- **Log:**
  - 03/02/2024: Tweede · new status: in preparation
  - 01/2024: Eerste
- **Budget:** about EUR 350,000
- **Funding:** Interreg · EUR 100,000 · Toegezegd
- **Programmes:** Interreg
- **Part of:** 6.3 &#91;German; not yet translated&#93; Gemeinsames Netz (`net`)
- **Related to:** 6.2 Eén busticket voor iedereen aan beide kanten van de grens (`bus`)
- **Sources:** [Projektseite](https://e.org/rs4?a=1&amp;b=2) (German)
- **Contact:** Heerlen · Mobiliteit · post@<!-- -->e.org
- **Tags:** fiets, =open data
)");
}

TEST_CASE("item: JSON has the fields of the file, and its words") {
    CHECK(as_json("fietsroute") == json::parse(R"({
        "id": "fietsroute", "number": "6.1", "stale": true,
        "title": {"nl": "Snelfietsroute Aken–Heerlen", "de": "Radschnellweg Aachen–Heerlen"},
        "kind": "project", "theme": "mobiliteit", "status": "in-voorbereiding", "as_of": "2024-02",
        "scope": "bilateraal", "lead": "aachen", "partners": ["heerlen", "avv"], "start": "2013",
        "end": "2027-06", "summary": {"de": "Gemeinsamer Plan"},
        "next_step": {"what": "Besluit nemen", "by": "stuurgroep", "due": "2027-03"},
        "milestones": [{"date": "2025-06", "what": "Studie", "done": true},
                       {"date": "2026-Q3", "what": "Plan"}],
        "decisions": [{"date": "2024-01-15", "body": "heerlen", "what": "Budget verleend"}],
        "log": [{"date": "2024-01", "what": "Eerste"},
                {"date": "2024-02-03", "what": "Tweede", "status": "in-voorbereiding"}],
        "budget": {"amount": 350000, "approximate": true},
        "funding": [{"source": "interreg", "amount": 100000, "note": "Toegezegd"}],
        "programmes": ["interreg"], "relations": {"part_of": ["net"], "related": ["bus"]},
        "links": [{"url": "https://e.org/rs4?a=1&b=2", "title": "Projektseite", "lang": "de"}],
        "contact": {"organisation": "heerlen", "role": "Mobiliteit", "email": "post@e.org"},
        "tags": ["fiets", "=open data"]})"));
    CHECK(as_json("geheim") == json::parse(R"({
        "id": "geheim", "number": "6.4", "stale": false, "title": "Geheim", "kind": "project",
        "theme": "mobiliteit", "status": "lopend", "as_of": "2026-11", "visibility": "intern"})"));
}
