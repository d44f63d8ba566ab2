// Themes and organisations with what they are used for.
#include "output/vocabulary.hpp"

#include "output/agenda.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using namespace agenda;
using nlohmann::json;

namespace {

template <class Formats>
std::string print(const Formats& formats, std::string_view format, bool only_public = false,
                  Language language = Language::nl) {
    Inventory inventory = test::shown_agenda();
    if (only_public) inventory.keep_public();
    std::ostringstream out;
    for (const output::VocabularyFormat& row : formats)
        if (row.name == format)
            row.print(out, {.inventory = &inventory,
                            .lang = &lang(language),
                            .terminal = {.width = 80, .colour = false}});
    return out.str();
}

} // namespace

TEST_CASE("themes: in their order, with their items by kind") {
    CHECK(print(output::theme_formats, "table", false, Language::en) ==
          R"(No.  Theme      Id                     Projects  Possibilities  Exchanges  Total
────────────────────────────────────────────────────────────────────────────────
1    Digital    digitalisering                ·              ·          ·      0
2    Education  onderwijs                     ·              ·          ·      0
3    Energy     energie                       ·              ·          ·      0
4    Culture    cultuur                       ·              ·          1      1
5    Tourism    toerisme-binnensteden         ·              ·          ·      0
6    Mobility   mobiliteit                    3              1          ·      4
     Total                                    3              1          1      5
)");
    const std::string markdown = print(output::theme_formats, "markdown");
    CHECK(markdown.starts_with("# Thema's\n\n| Nr. | Thema | Id | "));
    CHECK(markdown.find("| 6 | Mobiliteit | `mobiliteit` | 3 | 1 | · | **4** |\n") !=
          std::string::npos);
    CHECK(print(output::theme_formats, "csv", false, Language::de)
              .ends_with("6,mobiliteit,Mobilität,3,1,0,4\r\n"));
    CHECK(json::parse(print(output::theme_formats, "json"))["themes"][5] ==
          json::parse(R"({"id": "mobiliteit", "number": 6,
              "name": {"nl": "Mobiliteit", "de": "Mobilität", "en": "Mobility"},
              "items": {"project": 3, "mogelijkheid": 1, "uitwisseling": 0}, "total": 4})"));
}

TEST_CASE("themes: what is public can be counted alone") {
    CHECK(
        print(output::theme_formats, "csv", true).ends_with("6,mobiliteit,Mobiliteit,2,1,0,3\r\n"));
}

TEST_CASE("organisations: by type, with the items in which they have a role") {
    CHECK(print(output::organisation_formats, "table") ==
          R"(Organisatie                     Id        Land          Trekker  Partner  Overig
────────────────────────────────────────────────────────────────────────────────
Overheid
Stadt Aachen (ook: Aken)        aachen    Duitsland           1        ·       ·
Europese Unie                   brussel   EU                  ·        ·       ·
Heerlen (ook: Gemeente          heerlen   Nederland           ·        1       ·
Heerlen)

Samenwerkingsverband
Aachener Verkehrsverbund        avv       Duitsland           1        1       ·
Euregio                         euregio   Nederland,          ·        ·       ·
                                          Duitsland

Programma
Interreg                        interreg  EU                  ·        ·       1

6 organisaties
)");
    const std::string markdown =
        print(output::organisation_formats, "markdown", false, Language::de);
    CHECK(markdown.starts_with(
        "# Organisationen\n"
        "\n"
        "| Organisation | ID | Land | Federführung | Partner | Sonstiges |\n"
        "| --- | --- | --- | ---: | ---: | ---: |\n"
        "| **Öffentliche Hand** | | | | | |\n"
        "| Stadt Aachen (auch: Aken) | `aachen` | Deutschland | 1 | · | · |\n"));
    CHECK(markdown.ends_with("\n6 Organisationen\n"));
}

TEST_CASE("organisations: for programs, by ids") {
    CHECK(print(output::organisation_formats, "csv") ==
          "id,name,type,country,lead,partner,other,aliases,url\r\n"
          "aachen,Stadt Aachen,overheid,de,1,0,0,Aken,\r\n"
          "brussel,Europese Unie,overheid,eu,0,0,0,,\r\n"
          "heerlen,Heerlen,overheid,nl,0,1,0,Gemeente Heerlen,\r\n"
          "avv,Aachener Verkehrsverbund,samenwerkingsverband,de,1,1,0,,\r\n"
          "euregio,Euregio,samenwerkingsverband,nl; de,0,0,0,,\r\n"
          "interreg,Interreg,programma,eu,0,0,1,,\r\n");
    CHECK(json::parse(print(output::organisation_formats, "json"))["organisations"][0] ==
          json::parse(R"({"id": "aachen", "name": "Stadt Aachen", "aliases": ["Aken"],
              "country": ["de"], "type": "overheid", "lead": 1, "partner": 0, "other": 0})"));
}
