// Lists of items in every format.
#include "output/items.hpp"

#include "model/fields.hpp"
#include "output/agenda.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using namespace agenda;
using nlohmann::json;
using test::Listing;

TEST_CASE("list: a table of a line for each item where nothing limits it") {
    CHECK(
        Listing().print("table") ==
        "Nr.  Id                               Titel                                             "
        "         Status                                     Trekker                   Uiterlijk\n"
        "────────────────────────────────────────────────────────────────────────────────────────"
        "───────────────────────────────────────────────────────────────────────────────────────\n"
        "4 Cultuur · uitwisselingen\n"
        "4.1  een-hele-lange-naam-voor-een-id  日本の祭り                                        "
        "         onbekend (datum onbekend)                                            10-2026\n"
        "\n"
        "6 Mobiliteit · projecten\n"
        "6.1  fietsroute                       Snelfietsroute Aken–Heerlen                       "
        "         laatst bekend: in voorbereiding (02-2024)  Stadt Aachen              03-2027\n"
        "6.2  bus                              Eén busticket voor iedereen aan beide kanten van "
        "de grens  lopend (01-10-2026)                        Aachener Verkehrsverbund\n"
        "\n"
        "6 Mobiliteit · mogelijkheden\n"
        "6.3  net                              [Duits; nog niet vertaald] Gemeinsames Netz       "
        "         idee (11-2026)\n"
        "\n"
        "6 Mobiliteit · projecten (intern)\n"
        "6.4  geheim                           [intern] Geheim                                   "
        "         lopend (11-2026)\n"
        "\n"
        "5 agendapunten\n");
}

TEST_CASE("list: at 80 columns cells are spread over lines, and nothing is lost") {
    CHECK(Listing().print("table", 80) ==
          R"(Nr.  Id                            Titel                   Status
────────────────────────────────────────────────────────────────────────────────
4 Cultuur · uitwisselingen
4.1  een-hele-lange-naam-voor-     日本の祭り              onbekend (datum
     een-id                                                onbekend)

6 Mobiliteit · projecten
6.1  fietsroute                    Snelfietsroute          laatst bekend: in
                                   Aken–Heerlen            voorbereiding
                                                           (02-2024)
6.2  bus                           Eén busticket voor      lopend (01-10-2026)
                                   iedereen aan beide
                                   kanten van de grens

6 Mobiliteit · mogelijkheden
6.3  net                           [de] Gemeinsames Netz   idee (11-2026)

6 Mobiliteit · projecten (intern)
6.4  geheim                        [intern] Geheim         lopend (11-2026)

5 agendapunten
)");
}

TEST_CASE("list: chosen columns, sorted otherwise, in another language") {
    Listing listing;
    listing.language = Language::de;
    listing.grouped = false;
    listing.columns = {"number", "kind", "theme", "involved", "budget.amount", "milestones.done"};
    listing.selection.items = {listing.id("fietsroute"), listing.id("net")};
    CHECK(
        listing.print("table") ==
        R"(Nr.  Art          Thema      Beteiligt                                                                        Budget  Erledigt
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
6.1  Projekt      Mobilität  Stadt Aachen, Heerlen, Aachener Verkehrsverbund, Lenkungsgruppe, Interreg  350.000 Euro  ja
6.3  Möglichkeit  Mobilität

2 von 5 Agendapunkten
)");
}

TEST_CASE("list: an empty one says why") {
    Listing listing;
    listing.selection.items.clear();
    CHECK(listing.print("table", 80) == "Geen agendapunt voldoet aan de vraag.\n");
    CHECK(listing.print("ids").empty());
    CHECK(json::parse(listing.print("json")) ==
          json::parse(
              R"({"schemaVersion": 1, "kind": "items", "total": 5, "count": 0, "items": []})"));
    listing.inventory = test::inventory_of({});
    listing.order = query::order(listing.inventory);
    listing.selection.total = 0;
    CHECK(listing.print("table", 80) == "De agenda is nog leeg.\n");
    CHECK(listing.print("markdown") ==
          "# Dynamische agenda Aken–Heerlen\n\nDe agenda is nog leeg.\n");
}

TEST_CASE("list: as Markdown, a table for each theme") {
    CHECK(Listing().print("markdown") == R"(# Dynamische agenda Aken–Heerlen

## 4 Cultuur

| Nr. | Id | Titel | Soort | Status | Trekker | Uiterlijk |
| --- | --- | --- | --- | --- | --- | --- |
| 4.1 | `een-hele-lange-naam-voor-een-id` | 日本の祭り | uitwisseling | onbekend (datum onbekend) | | 10-2026 |

## 6 Mobiliteit

| Nr. | Id | Titel | Soort | Status | Trekker | Uiterlijk |
| --- | --- | --- | --- | --- | --- | --- |
| 6.1 | `fietsroute` | Snelfietsroute Aken–Heerlen | project | laatst bekend: in voorbereiding (02-2024) | Stadt Aachen | 03-2027 |
| 6.2 | `bus` | Eén busticket voor iedereen aan beide kanten van de grens | project | lopend (01-10-2026) | Aachener Verkehrsverbund | |
| 6.3 | `net` | &#91;Duits; nog niet vertaald&#93; Gemeinsames Netz | mogelijkheid | idee (11-2026) | | |
| 6.4 | `geheim` | **&#91;intern&#93;** Geheim | project | lopend (11-2026) | | |

5 agendapunten
)");
}

TEST_CASE("list: as CSV, with the words of the files") {
    Listing listing;
    listing.columns = {"number",   "id",           "title",           "status",
                       "partners", "next_step.by", "milestones.date", "budget.approximate",
                       "tags",     "involved"};
    listing.selection.items = {listing.id("fietsroute"), listing.id("net")};
    CHECK(listing.print("csv") ==
          "number,id,title,status,partners,next_step.by,milestones.date,budget.approximate,tags,"
          "involved\r\n"
          "6.1,fietsroute,Snelfietsroute Aken–Heerlen,in-voorbereiding,heerlen; avv,stuurgroep,"
          "2025-06; 2026-Q3,true,fiets; =open data,aachen; heerlen; avv; stuurgroep; interreg\r\n"
          "6.3,net,[Duits; nog niet vertaald] Gemeinsames Netz,idee,,,,,,\r\n");
}

TEST_CASE("list: CSV has every field unless some are chosen") {
    const std::string csv = Listing().print("csv");
    std::string head = "number,id";
    for (const Path& path : item_paths())
        head += "," + path.name;
    CHECK(csv.substr(0, csv.find("\r\n")) == head);
}

TEST_CASE("list: as JSON, all fields of each item, and ids one a line") {
    const json all = json::parse(Listing().print("json"));
    CHECK(all["total"] == 5);
    CHECK(all["count"] == 5);
    CHECK(all["items"].size() == 5);
    CHECK(all["items"][1]["partners"] == json::parse(R"(["heerlen", "avv"])"));
    CHECK(Listing().print("ids") ==
          "een-hele-lange-naam-voor-een-id\nfietsroute\nbus\nnet\ngeheim\n");
}

TEST_CASE("list: every leaf of the field table is a column") {
    const std::vector<std::string_view> names = output::column_names();
    for (const Path& path : item_paths())
        CHECK(output::is_column(path.name));
    CHECK(names.size() == item_paths().size() + 3);
    CHECK_FALSE(output::is_column("nonsense"));
}
