// The summary on one screen.
#include "output/summary.hpp"

#include "base/text.hpp"
#include "output/agenda.hpp"
#include "output/printed.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>

using namespace agenda;
using nlohmann::json;

namespace {

/// An agenda in which every list is long: of each theme nine items with all statuses, each late.
test::Files full_agenda(int themes, std::string_view organisations) {
    test::Files files{{"_organisations.yaml", std::string(organisations)}};
    std::string profile = "themes:\n";
    for (int theme = 0; theme < themes; ++theme)
        profile += "  thema-" + std::to_string(theme) +
                   ": {name: Toerisme en ontwikkeling van de binnensteden}\n";
    if (themes != 6) files.emplace_back("_agenda.yaml", profile);
    const std::vector<std::string> ids{"digitalisering",        "onderwijs", "energie", "cultuur",
                                       "toerisme-binnensteden", "mobiliteit"};
    for (int i = 0; i < themes * 9; ++i) {
        const auto number = static_cast<std::size_t>(i % themes);
        const std::string theme = themes == 6 ? ids[number] : "thema-" + std::to_string(number);
        const std::string status(status_ids[static_cast<std::size_t>(i % 8)]);
        const bool project = i % 8 > 1;
        files.emplace_back(
            "x/item-" + std::to_string(i) + ".yaml",
            test::item(fmt::format("title: Snelfietsroute Aken–Herzogenrath–Kerkrade–Heerlen\n"
                                   "kind: {}\ntheme: {}\nstatus: {}\nas_of: 2024-02-15\n"
                                   "reason: x\nlead: org-{}\n"
                                   "next_step: {{what: Het tracé door alle gemeenten laten "
                                   "vaststellen, by: stuurgroep, due: {}}}\n",
                                   project ? "project" : "mogelijkheid", theme, status, i % 9,
                                   i % 2 == 0 ? "2026-06-30" : "2027-02-28")));
    }
    return files;
}

std::string nine_organisations() {
    std::string text;
    for (int i = 0; i < 9; ++i)
        text += "org-" + std::to_string(i) +
                ": {name: Zweckverband Region Aachen, country: de, type: overheid}\n";
    return text;
}

output::Document document(const Inventory& inventory, Language language) {
    const query::Order order = query::order(inventory);
    const Day today = test::day("2026-11-24");
    const query::Summary summary =
        query::summarise(inventory, query::select(inventory, order, {}), today);
    return output::summary_document(inventory, order, summary, today, lang(language));
}

void check_fits(const std::string& text) {
    std::istringstream lines(text);
    int count = 0;
    for (std::string line; std::getline(lines, line); ++count) {
        CAPTURE(line);
        CHECK(display_width(line) <= 80);
    }
    CHECK(count <= 40);
}

} // namespace

TEST_CASE("summary: the matrix, the dates, what sleeps, and who leads") {
    CHECK(test::terminal(document(test::shown_agenda(), Language::nl)) ==
          R"(Dynamische agenda Aken–Heerlen · Stand van zaken per 24 november 2026
5 agendapunten: 3 projecten, 1 mogelijkheid en 1 uitwisseling

           idee  voorber.   aangeh.   gestopt    Totaal
Per thema  onderzoek    lopend  afgerond  onbekend
─────────────────────────────────────────────────────────────────────
Digitaal      ·    ·    ·    ·    ·    ·    ·    ·    0
Onderwijs     ·    ·    ·    ·    ·    ·    ·    ·    0
Energie       ·    ·    ·    ·    ·    ·    ·    ·    0
Cultuur       ·    ·    ·    ·    ·    ·    ·    1    1  ███
Toerisme      ·    ·    ·    ·    ·    ·    ·    ·    0
Mobiliteit    1    ·    1    2    ·    ·    ·    ·    4  ████████████
Totaal        1    ·    1    2    ·    ·    ·    1    5

Termijn verstreken: 2
3e kw. 2026  6.1  Snelfietsroute Ake…  mijlpaal: Plan
10-2026      4.1  日本の祭り           volgende stap: Mail

Komend kwartaal (1e kwartaal 2027): 1
03-2027      6.1  Snelfietsroute Ake…  stuurgroep: Besluit nemen

Lang zonder bericht: 1
02-2024      6.1  Snelfietsroute Ake…  laatst bekend: in voorbereiding (02-2024)

- Thema's zonder lopend project: Digitaal, Onderwijs, Energie, Cultuur, Toerisme
- Trekkers: zonder trekker 3, Stadt Aachen 1, Aachener Verkehrsverbund 1
)");
}

TEST_CASE("summary: the same as Markdown") {
    CHECK(test::markdown(document(test::shown_agenda(), Language::de)) ==
          R"(# Dynamische Agenda Aachen–Heerlen · Stand vom 24. November 2026

5 Agendapunkte: 3 Projekte, 1 Möglichkeit und 1 Austausch

| Nach Themen | Idee | Prüfung | Vorber. | laufend | ruht | abgeschl. | eingest. | unbekannt | Gesamt | |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |
| Digitales | · | · | · | · | · | · | · | · | **0** | |
| Bildung | · | · | · | · | · | · | · | · | **0** | |
| Energie | · | · | · | · | · | · | · | · | **0** | |
| Kultur | · | · | · | · | · | · | · | 1 | **1** | ███ |
| Tourismus | · | · | · | · | · | · | · | · | **0** | |
| Mobilität | 1 | · | 1 | 2 | · | · | · | · | **4** | ████████████ |
| **Gesamt** | 1 | · | 1 | 2 | · | · | · | 1 | **5** | |

| Datum | Nr. | Titel | Status |
| --- | --- | --- | --- |
| **Überfällig: 2** | | | |
| Q3/2026 | 6.1 | Radschnellweg Aachen–Heerlen | Meilenstein: Plan |
| 10.2026 | 4.1 | 日本の祭り | nächster Schritt: Mail |
| **Kommendes Quartal (1. Quartal 2027): 1** | | | |
| 03.2027 | 6.1 | Radschnellweg Aachen–Heerlen | Lenkungsgruppe: Besluit nemen |
| **Lange ohne Meldung: 1** | | | |
| 02.2024 | 6.1 | Radschnellweg Aachen–Heerlen | zuletzt bekannt: in Vorbereitung (02.2024) |

- **Themen ohne laufendes Projekt:** Digitales, Bildung, Energie, Kultur, Tourismus
- **Federführung:** ohne Federführung 3, Stadt Aachen 1, Aachener Verkehrsverbund 1
)");
}

TEST_CASE("summary: JSON has all of every list, in ids and ISO dates") {
    const Inventory inventory = test::shown_agenda();
    const query::Order order = query::order(inventory);
    const Day today = test::day("2026-11-24");
    const query::Summary summary =
        query::summarise(inventory, query::select(inventory, order, {}), today);
    const json all = json::parse(output::summary_json(inventory, summary, today).dump());
    CHECK(all["kind"] == "summary");
    CHECK(all["today"] == "2026-11-24");
    CHECK(all["items"] == 5);
    CHECK(all["byKind"] == json::parse(R"({"project": 3, "mogelijkheid": 1, "uitwisseling": 1})"));
    CHECK(all["themes"][5]["theme"] == "mobiliteit");
    CHECK(all["themes"][5]["total"] == 4);
    CHECK(all["themes"][5]["byStatus"]["lopend"] == 2);
    CHECK(all["overdue"] == json::parse(R"([
        {"item": "fietsroute", "date": "2026-Q3", "field": "milestones", "what": "Plan"},
        {"item": "een-hele-lange-naam-voor-een-id", "date": "2026-10", "field": "next_step",
         "what": "Mail"}])"));
    CHECK(all["nextQuarter"] == "2027-Q1");
    CHECK(all["dueNextQuarter"] == json::parse(R"([{"item": "fietsroute", "date": "2027-03",
        "field": "next_step", "what": "Besluit nemen", "by": "stuurgroep"}])"));
    CHECK(all["stale"] == json::parse(R"([{"item": "fietsroute", "status": "in-voorbereiding",
        "lastNews": "2024-02"}])"));
    CHECK(all["nothingRunning"].size() == 5);
    CHECK(all["leads"].back() == json::parse(R"({"organisation": null, "items": 3})"));
}

TEST_CASE("summary: a full agenda fits on a screen in every language") {
    const Inventory inventory = test::inventory_of(full_agenda(6, nine_organisations()));
    for (const Language language : languages) {
        const std::string text = test::terminal(document(inventory, language));
        CAPTURE(text);
        check_fits(text);
    }
}

TEST_CASE("summary: so it does with twice as many themes, and their names are cut") {
    const Inventory inventory = test::inventory_of(full_agenda(12, nine_organisations()));
    check_fits(test::terminal(document(inventory, Language::de)));
}
