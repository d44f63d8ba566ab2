// Dutch: what `--help` says of the program, its commands, their options and arguments.
#include "lang/tables.hpp"

#include <array>

namespace agenda {

namespace {

constexpr std::array texts{
    HelpText{"agenda", "Houdt de dynamische agenda van samenwerkende steden bij: projecten,\n"
                       "mogelijkheden en uitwisselingen, elk in een eigen tekstbestand."},

    // for every command
    HelpText{"--agenda", "De map met de agenda, of een map waarin `agenda` staat"},
    HelpText{"--lang", "De taal van wat u leest: nl, de of en"},
    HelpText{"--color", "Kleuren: auto (alleen op een scherm), always (altijd) of never (nooit)"},
    HelpText{"--today", "De dag die als vandaag geldt, zoals 2026-11-24"},
    HelpText{"--help", "Toont deze hulp"},
    HelpText{"--version", "Toont de versie van het programma"},
    HelpText{"env AGENDA_DIR", "De map met de agenda, als -C niet is gegeven"},
    HelpText{"env AGENDA_LANG", "De taal van wat u leest, als --lang niet is gegeven"},
    HelpText{"env NO_COLOR", "Geen kleuren, als deze variabele niet leeg is"},
    HelpText{"env CLICOLOR_FORCE",
             "Altijd kleuren, ook in een bestand, als deze variabele iets anders is dan 0"},
    HelpText{"env SOURCE_DATE_EPOCH",
             "De dag die als vandaag geldt, in seconden sinds 1970, als --today niet is gegeven"},

    HelpText{"check", "Controleert de agenda en wijst aan wat niet klopt"},
    HelpText{"check PATH", "Meldt alleen wat er in deze bestanden of mappen is gevonden"},
    HelpText{"check --format", "Het formaat waarin de bevindingen worden getoond"},
    HelpText{"check --output", "Schrijft de bevindingen naar dit bestand"},
    HelpText{"check --reminders",
             "Toont ook de herinneringen: wat verouderd, te laat of onvolledig is"},
    HelpText{"check --strict",
             "Eindigt met status 1 bij elke bevinding, ook een waarschuwing of herinnering"},
    HelpText{"check --only", "Controleert alleen deze regel"},
    HelpText{"check --skip", "Slaat deze regel over"},
    HelpText{"check examples", "Alles controleren:\n"
                               "  agenda check\n"
                               "Ook zien wat er nagevraagd moet worden:\n"
                               "  agenda check --reminders\n"
                               "Alleen één map:\n"
                               "  agenda check agenda/mobiliteit"},

    HelpText{"list", "Toont de agendapunten als tabel"},
    HelpText{"list QUERY",
             "Waaraan de agendapunten moeten voldoen, zoals theme:mobiliteit of fiets"},
    HelpText{"list --theme", "Met dit thema, als hoofdthema of als een van de overige"},
    HelpText{"list --kind", "Van deze soort: project, mogelijkheid of uitwisseling"},
    HelpText{"list --status", "Met deze status"},
    HelpText{"list --scope", "Met deze reikwijdte"},
    HelpText{"list --lead", "Met deze organisatie als trekker"},
    HelpText{"list --partner", "Met deze organisatie als partner"},
    HelpText{"list --involved", "Met deze organisatie in welke rol dan ook"},
    HelpText{"list --tag", "Met dit trefwoord"},
    HelpText{"list --text", "Met deze tekst in titel, samenvatting, doel, id of trefwoorden"},
    HelpText{
        "list --active",
        "Met een looptijd die ten minste deels in deze periode valt, zoals 2026 of 2026-11-24"},
    HelpText{"list --due",
             "Waarvan de volgende stap binnen deze termijn gezet moet zijn: 30d, 6w, 3m of 1y"},
    HelpText{"list --overdue", "Waarvan een termijn is verstreken"},
    HelpText{"list --stale", "Waarover al lang niets is gehoord"},
    HelpText{"list --public", "Alleen wat openbaar is"},
    HelpText{"list --sort", "Sorteert op dit veld, zoals title, start of next_step.due"},
    HelpText{"list --reverse", "Keert de volgorde om"},
    HelpText{"list --columns", "De kolommen, met komma's ertussen: number,id,title,lead"},
    HelpText{"list --limit", "Toont niet meer dan zoveel agendapunten"},
    HelpText{"list --count", "Toont alleen hoeveel agendapunten het zijn"},
    HelpText{"list --format", "Het formaat van de lijst"},
    HelpText{
        "list --output",
        "Schrijft de lijst naar dit bestand; de extensie (.md, .csv, .json) bepaalt het formaat"},
    HelpText{"list query",
             "Een vraag bestaat uit woorden. Elk woord noemt een veld en een waarde:\n"
             "\n"
             "  theme:mobiliteit                 het thema is mobiliteit\n"
             "  status:lopend,in-voorbereiding   de status is een van deze twee\n"
             "  not:lead:avv                     de trekker is niet AVV\n"
             "  start:2024..   due:..2027-03     vanaf 2024; uiterlijk in maart 2027\n"
             "  is:overdue  is:stale  is:public  te laat; lang zonder bericht; openbaar\n"
             "  fiets                            staat in titel, samenvatting, doel,\n"
             "                                   id of trefwoorden\n"
             "\n"
             "Een komma of hetzelfde veld nog eens betekent \"of\"; verschillende velden\n"
             "betekenen \"en\". Namen mogen in elke taal, ook afgekort: lead:heerlen."},
    HelpText{"list examples", "Wat er loopt rond mobiliteit:\n"
                              "  agenda list --theme mobiliteit --status lopend\n"
                              "Mogelijkheden waarover lang niets is gehoord:\n"
                              "  agenda list kind:mogelijkheid is:stale\n"
                              "Alles met Heerlen, voor een rekenblad:\n"
                              "  agenda list --involved Heerlen --output heerlen.csv"},

    HelpText{"show", "Toont alles over een agendapunt"},
    HelpText{"show ID", "Het id van het agendapunt: de bestandsnaam zonder .yaml"},
    HelpText{"show --format", "Het formaat van de uitvoer"},
    HelpText{"show --public", "Alleen als het openbaar is"},
    HelpText{"show examples", "Eén agendapunt:\n"
                              "  agenda show radschnellweg\n"
                              "Twee na elkaar:\n"
                              "  agenda show radschnellweg emr-connect"},

    HelpText{"summary", "Vat de agenda samen op één scherm"},
    HelpText{
        "summary QUERY",
        "Vat alleen samen wat hieraan voldoet, zoals theme:mobiliteit; zie `agenda list --help`"},
    HelpText{"summary --output", "Schrijft naar dit bestand; de extensie bepaalt het formaat"},
    HelpText{"summary --format", "Het formaat van de uitvoer"},
    HelpText{"summary --public", "Alleen wat openbaar is"},
    HelpText{"summary examples", "De hele agenda:\n"
                                 "  agenda summary\n"
                                 "Alleen wat beide steden samen doen:\n"
                                 "  agenda summary scope:bilateraal"},

    HelpText{"themes", "Toont de thema's en hoeveel agendapunten zij hebben"},
    HelpText{"themes --output", "Schrijft naar dit bestand; de extensie bepaalt het formaat"},
    HelpText{"themes --public", "Telt alleen wat openbaar is"},
    HelpText{"themes --format", "Het formaat van de uitvoer"},
    HelpText{"themes examples", "De thema's in hun vaste volgorde:\n"
                                "  agenda themes"},

    HelpText{"organisations", "Toont de organisaties en in welke rol zij meedoen"},
    HelpText{"organisations --output", "Schrijft naar dit bestand; de extensie bepaalt het formaat"},
    HelpText{"organisations --public", "Telt alleen wat openbaar is"},
    HelpText{"organisations --format", "Het formaat van de uitvoer"},
    HelpText{"organisations examples", "Wie meedoet, en hoe vaak:\n"
                                       "  agenda organisations"},

    HelpText{"explain",
             "Legt een regel van `agenda check` uit, met een fout en een goed voorbeeld"},
    HelpText{
        "explain RULE",
        "De naam van de regel, zoals die tussen haken in een melding staat; zonder naam: alle regels"},
    HelpText{"explain examples", "Alle regels:\n"
                                 "  agenda explain\n"
                                 "Eén regel:\n"
                                 "  agenda explain unknown-theme"},
};

} // namespace

std::span<const HelpText> help_texts_nl() { return texts; }

} // namespace agenda
