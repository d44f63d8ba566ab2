// What the generated agenda says: sentences as they stand in real ones, `{}` being the place they are about.
#pragma once

#include <array>
#include <string_view>

namespace agenda::bench {

struct Phrase {
    std::string_view nl;
    std::string_view de;
    std::string_view en;
};

struct Subject {
    std::string_view id;
    std::string_view nl;
    std::string_view de;
    std::string_view en;
};

struct Place {
    std::string_view id;
    std::string_view nl;
    std::string_view de;
    std::string_view en;
};

struct State {
    std::string_view kind;
    std::string_view status;
};

inline constexpr std::array subjects{
    Subject{"fietsroute", "Snelle fietsroute {}", "Radschnellweg {}", "Cycle highway {}"},
    Subject{"warmtenet", "Warmtenet {}", "Wärmenetz {}", "Heat network {}"},
    Subject{"taalcursus", "Taalcursussen voor ambtenaren in {}",
            "Sprachkurse für Beschäftigte in {}", "Language courses for officials in {}"},
    Subject{"museumnacht", "Museumnacht {}", "Museumsnacht {}", "Museum night {}"},
    Subject{"buslijn", "Doorgaande buslijn naar {}", "Durchgehende Buslinie nach {}",
            "Through bus line to {}"},
    Subject{"open-data", "Open data over {}", "Offene Daten über {}", "Open data about {}"},
    Subject{"binnenstad", "Levendige binnenstad {}", "Lebendige Innenstadt {}",
            "Lively city centre {}"},
    Subject{"stage", "Stages over de grens in {}", "Praktika über die Grenze in {}",
            "Cross-border internships in {}"},
};

inline constexpr std::array places{
    Place{"aken", "Aken", "Aachen", "Aachen"},
    Place{"heerlen", "Heerlen", "Heerlen", "Heerlen"},
    Place{"herzogenrath", "Herzogenrath", "Herzogenrath", "Herzogenrath"},
    Place{"wuerselen", "Würselen", "Würselen", "Würselen"},
    Place{"kerkrade", "Kerkrade", "Kerkrade", "Kerkrade"},
    Place{"dueren", "Düren", "Düren", "Düren"},
    Place{"keulen", "Keulen", "Köln", "Cologne"},
    Place{"luik", "Luik", "Lüttich", "Liège"},
};

inline constexpr std::array themes{
    std::string_view("digitalisering"), std::string_view("onderwijs"),
    std::string_view("energie"),        std::string_view("cultuur"),
    std::string_view("mobiliteit"),     std::string_view("toerisme-binnensteden"),
};
inline constexpr std::array states{
    State{"project", "lopend"},      State{"project", "in-voorbereiding"},
    State{"mogelijkheid", "idee"},   State{"mogelijkheid", "in-onderzoek"},
    State{"uitwisseling", "lopend"}, State{"project", "lopend"},
};
inline constexpr std::array scopes{std::string_view("parkstad"), std::string_view("euregionaal")};
inline constexpr std::array organisations{
    std::string_view("stadt-aachen"),       std::string_view("gemeente-heerlen"),
    std::string_view("staedteregion"),      std::string_view("gemeente-kerkrade"),
    std::string_view("gemeente-landgraaf"), std::string_view("stadt-herzogenrath"),
    std::string_view("hochschule-aachen"),  std::string_view("gemeente-maastricht"),
    std::string_view("stadt-dueren"),       std::string_view("verkehrsverbund"),
    std::string_view("zweckverband"),       std::string_view("gemeente-brunssum"),
};
inline constexpr std::array tags{std::string_view("fiets"), std::string_view("jeugd"),
                                 std::string_view("subsidie"), std::string_view("pilot")};

inline constexpr std::array comments{
    std::string_view("Status volgens het overleg van maart; nog niet bevestigd."),
    std::string_view("Laut Pressemitteilung; Zuständigkeit wird noch geklärt."),
    std::string_view("Zie ook de notitie van de stuurgroep."),
};

inline constexpr std::array summaries{
    Phrase{
        "De steden verbeteren samen de verbinding met {}, met één loket voor inwoners.",
        "Die Städte verbessern gemeinsam die Verbindung nach {}, mit einer Anlaufstelle für alle.",
        "The cities improve the connection with {} together, with one desk for residents."},
    Phrase{"\"Haalbaarheidsstudie en proef: de eerste resultaten uit {} zijn gunstig.\"",
           "\"Machbarkeitsstudie und Versuch: die ersten Ergebnisse aus {} sind günstig.\"",
           "\"Feasibility study and trial: the first results from {} are favourable.\""},
    Phrase{"Uitwisseling van kennis tussen de diensten, om de beurt in {} en in de andere stad.",
           "Austausch zwischen den Ämtern, abwechselnd in {} und in der anderen Stadt.",
           "Exchange of knowledge between the departments, by turns in {} and the other city."},
};

inline constexpr std::array goals{
    Phrase{"Meer inwoners van {} gebruiken het aanbod aan de andere kant van de grens.",
           "Mehr Einwohnerinnen und Einwohner von {} nutzen das Angebot jenseits der Grenze.",
           "More residents of {} use what is offered across the border."},
    Phrase{"Minder uitstoot en lagere kosten voor huishoudens in {}.",
           "Weniger Ausstoß und geringere Kosten für Haushalte in {}.",
           "Lower emissions and costs for households in {}."},
};

inline constexpr std::array steps_to_take{
    Phrase{"Aanvraag voor subsidie indienen met {}", "Förderantrag mit {} einreichen",
           "Apply for a grant with {}"},
    Phrase{"Afstemmen met de raad van {}", "Mit dem Rat von {} abstimmen",
           "Agree with the council of {}"},
};

inline constexpr std::array events{
    Phrase{"Gezamenlijke bijeenkomst in {}", "Gemeinsames Treffen in {}", "Joint meeting in {}"},
    Phrase{"Besluit van het college van {}", "Beschluss der Verwaltung von {}",
           "Decision of the executive of {}"},
};

} // namespace agenda::bench
