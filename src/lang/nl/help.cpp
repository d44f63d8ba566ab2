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
    HelpText{
        "--at",
        "De agenda zoals die toen was: een revisie, een dag, `3 maanden geleden` of last-meeting"},
    HelpText{"--no-cache",
             "Leest alle bestanden opnieuw, en onthoudt niets voor een volgende keer"},
    HelpText{"--help", "Toont deze hulp"},
    HelpText{"--version", "Toont de versie van het programma"},
    HelpText{"env AGENDA_CACHE", "Met de waarde off: altijd alsof --no-cache is gegeven"},
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
    HelpText{
        "check --changed",
        "Alleen bestanden die zijn gewijzigd ten opzichte van een revisie; zonder revisie: HEAD"},
    HelpText{"check --fix",
             "Herstelt wat zonder twijfel te herstellen is, zoals een naam waar een id hoort"},
    HelpText{"check --dry-run", "Toont wat --fix zou wijzigen, maar schrijft niets"},
    HelpText{"check examples", "Alles controleren:\n"
                               "  agenda check\n"
                               "Ook zien wat er nagevraagd moet worden:\n"
                               "  agenda check --reminders\n"
                               "Alleen één map:\n"
                               "  agenda check agenda/mobiliteit\n"
                               "Zien wat --fix zou herstellen:\n"
                               "  agenda check --fix --dry-run"},

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

    HelpText{
        "report",
        "Maakt een rapport: het overzicht, een vergaderstuk, de wijzigingen of de deelnemende organisaties"},
    HelpText{
        "report QUERY",
        "Het rapport (overview, briefing, changes of organisations), daarachter wat erin moet staan, zoals theme:mobiliteit; zie `agenda list --help`"},
    HelpText{"report --format", "Het formaat van de uitvoer"},
    HelpText{
        "report --output",
        "Schrijft naar dit bestand, alleen als er iets verandert; de extensie bepaalt het formaat"},
    HelpText{"report --check", "Schrijft niets, maar meldt of het bestand nog actueel is"},
    HelpText{
        "report --since",
        "Waarmee briefing en changes vergelijken: last-meeting, een dag, een revisie van Git of \"3 maanden geleden\"; standaard last-meeting"},
    HelpText{"report --max-bytes", "Kort het rapport in tot ten hoogste zo veel bytes"},
    HelpText{"report --internal", "Ook wat intern is en de contactgegevens; niet voor publicatie"},
    HelpText{"report examples", "Het overzicht, in twee talen naast elkaar:\n"
                                "  agenda report overview --lang nl+de -o overzicht.md\n"
                                "Eén thema, in de terminal:\n"
                                "  agenda report overview theme:cultuur --format text\n"
                                "Een vergaderstuk, in twee talen:\n"
                                "  agenda report briefing --lang nl+de\n"
                                "Wie waaraan meedoet:\n"
                                "  agenda report organisations"},

    HelpText{"themes", "Toont de thema's en hoeveel agendapunten zij hebben"},
    HelpText{"themes --output", "Schrijft naar dit bestand; de extensie bepaalt het formaat"},
    HelpText{"themes --public", "Telt alleen wat openbaar is"},
    HelpText{"themes --format", "Het formaat van de uitvoer"},
    HelpText{"themes examples", "De thema's in hun vaste volgorde:\n"
                                "  agenda themes"},

    HelpText{"organisations", "Toont de organisaties en in welke rol zij meedoen"},
    HelpText{"organisations --output",
             "Schrijft naar dit bestand; de extensie bepaalt het formaat"},
    HelpText{"organisations --public", "Telt alleen wat openbaar is"},
    HelpText{"organisations --format", "Het formaat van de uitvoer"},
    HelpText{"organisations examples", "Wie meedoet, en hoe vaak:\n"
                                       "  agenda organisations"},

    HelpText{"changes", "Laat zien wat er op de agenda is gewijzigd"},
    HelpText{"changes QUERY",
             "Alleen agendapunten die hieraan voldoen, zoals theme:mobiliteit of fiets"},
    HelpText{
        "changes --since",
        "Vanaf wanneer: een revisie, een dag, `3 maanden geleden`, of last-meeting (standaard)"},
    HelpText{"changes --until",
             "Tot wanneer; zonder deze optie nu, met wat nog niet is vastgelegd"},
    HelpText{"changes --short", "Eén regel per agendapunt, met het belangrijkste"},
    HelpText{"changes --format",
             "Het formaat van de uitvoer; markdown toont alleen wat openbaar is"},
    HelpText{"changes --output",
             "Schrijft de uitvoer naar dit bestand; de extensie (.md, .json) bepaalt het formaat"},
    HelpText{"changes --public", "Alleen wat openbaar is"},
    HelpText{"changes --internal", "Ook in markdown wat intern is, en contactgegevens"},
    HelpText{"changes examples",
             "Sinds het laatste overleg:\n"
             "  agenda changes\n"
             "Wat er in het derde kwartaal gebeurde, als Markdown:\n"
             "  agenda changes --since 2026-06-30 --until 2026-09-30 --output q3.md\n"
             "Voor wie een wijzigingsvoorstel beoordeelt:\n"
             "  agenda changes --since origin/main --short --format markdown"},

    HelpText{"history", "Toont de levensloop van een agendapunt, uit Git en uit zijn logboek"},
    HelpText{"history ID", "Het id van het agendapunt; een vroeger id mag ook"},
    HelpText{"history --format", "Het formaat van de uitvoer"},
    HelpText{"history --output",
             "Schrijft de uitvoer naar dit bestand; de extensie (.md, .json) bepaalt het formaat"},
    HelpText{"history examples", "Van nu terug naar het begin:\n"
                                 "  agenda history radschnellweg\n"
                                 "Zoals het voor het overleg was:\n"
                                 "  agenda history radschnellweg --at 2026-11-02"},

    HelpText{"translations", "Toont welke vertalingen ontbreken en welke verouderd zijn"},
    HelpText{"translations --missing", "De werklijst voor een vertaler naar deze taal"},
    HelpText{"translations --format", "Het formaat van de lijst"},
    HelpText{
        "translations --output",
        "Schrijft de lijst naar dit bestand; de extensie (.md, .csv, .json) bepaalt het formaat"},
    HelpText{"translations --public", "Alleen wat openbaar is"},
    HelpText{"translations examples", "Alles wat te vertalen is:\n"
                                      "  agenda translations\n"
                                      "De werklijst voor het Duits, voor een rekenblad:\n"
                                      "  agenda translations --missing de --output duits.csv"},

    HelpText{"new", "Maakt een bestand voor een nieuw agendapunt"},
    HelpText{"new TITLE", "De titel van het agendapunt, tussen aanhalingstekens"},
    HelpText{"new --theme", "Het hoofdthema; zonder deze optie wordt ernaar gevraagd"},
    HelpText{
        "new --kind",
        "De soort: project, mogelijkheid of uitwisseling; zonder deze optie wordt ernaar gevraagd"},
    HelpText{"new --status",
             "De status; zonder deze optie: idee, en bij een project in voorbereiding"},
    HelpText{"new --scope", "De reikwijdte, zoals bilateraal of parkstad"},
    HelpText{"new --lead", "De organisatie die de trekker is"},
    HelpText{"new --partners", "De organisaties die meedoen, met komma's ertussen"},
    HelpText{"new --start", "De datum waarop het begint of begon, zoals 2026-11"},
    HelpText{"new --end", "De datum waarop het eindigt of eindigde"},
    HelpText{"new --summary", "Wat het agendapunt inhoudt, in twee of drie zinnen"},
    HelpText{"new --reason",
             "Waarom het is aangehouden of gestopt; bij die twee statussen verplicht"},
    HelpText{"new --id",
             "Het id en daarmee de bestandsnaam; zonder deze optie gemaakt van de titel"},
    HelpText{"new --in", "De taal waarin u schrijft; zonder deze optie de taal van het scherm"},
    HelpText{"new --edit", "Opent het nieuwe bestand meteen in uw teksteditor"},
    HelpText{"new --dry-run", "Toont het nieuwe bestand, maar schrijft niets"},
    HelpText{"new examples",
             "Een mogelijkheid:\n"
             "  agenda new \"Deelfietsen\" --theme mobiliteit --kind mogelijkheid\n"
             "Een project met een trekker:\n"
             "  agenda new \"Grenslab\" --theme onderwijs --kind project --lead rwth\n"
             "Wat nog ontbreekt wordt gevraagd, en daarna gaat de teksteditor open:\n"
             "  agenda new --edit"},

    HelpText{"set", "Vult velden van een agendapunt in of wijzigt ze"},
    HelpText{
        "set ID KEY=VALUE",
        "Het id van het agendapunt, en per veld de nieuwe waarde; += voegt aan een lijst toe, -= haalt eruit weg"},
    HelpText{"set --in", "De taal waarin u schrijft; zonder deze optie de taal van het scherm"},
    HelpText{"set --dry-run", "Toont de wijziging, maar schrijft niets"},
    HelpText{"set examples",
             "Een nieuwe status; de stand (as_of) wordt vandaag:\n"
             "  agenda set radschnellweg status=lopend\n"
             "Een partner erbij, een andere eraf:\n"
             "  agenda set radschnellweg partners+=rwth partners-=strassen-nrw\n"
             "De volgende stap:\n"
             "  agenda set mijnwater next_step.what=\"Plan bespreken\" next_step.due=2027-03\n"
             "De Duitse titel, en eerst zien wat er zou veranderen:\n"
             "  agenda set velocity title.de=\"Velocity\" --dry-run"},

    HelpText{"unset", "Verwijdert velden van een agendapunt"},
    HelpText{"unset ID KEY", "Het id van het agendapunt, en de velden die weg moeten"},
    HelpText{"unset --dry-run", "Toont de wijziging, maar schrijft niets"},
    HelpText{"unset examples", "Een veld:\n"
                               "  agenda unset via-avantis budget\n"
                               "Eén taal van een tekst:\n"
                               "  agenda unset via-avantis summary.en"},

    HelpText{"log", "Zet een bericht in het logboek van een agendapunt"},
    HelpText{"log ID TEXT",
             "Het id van het agendapunt, en wat er is gebeurd, tussen aanhalingstekens"},
    HelpText{"log --date", "De datum van het bericht; zonder deze optie vandaag"},
    HelpText{"log --status", "De status vanaf die datum, als die is veranderd"},
    HelpText{"log --reason",
             "Waarom het is aangehouden of gestopt; bij die twee statussen verplicht"},
    HelpText{"log --in", "De taal waarin u schrijft; zonder deze optie de taal van het scherm"},
    HelpText{"log --dry-run", "Toont de wijziging, maar schrijft niets"},
    HelpText{"log examples",
             "Wat er vandaag is gebeurd:\n"
             "  agenda log radschnellweg \"Overleg met de partners\"\n"
             "Met een nieuwe status:\n"
             "  agenda log radschnellweg \"De aanleg is begonnen\" --status lopend\n"
             "Van een eerdere datum:\n"
             "  agenda log radschnellweg \"Overleg met de partners\" --date 2025-06"},

    HelpText{"promote", "Maakt van een mogelijkheid een project, met een bericht in het logboek"},
    HelpText{"promote ID", "Het id van de mogelijkheid; het project houdt dat id"},
    HelpText{"promote --status", "De status van het project; zonder deze optie in voorbereiding"},
    HelpText{"promote --reason",
             "Waarom het is aangehouden of gestopt; bij die twee statussen verplicht"},
    HelpText{"promote --date", "De datum waarop het een project werd; zonder deze optie vandaag"},
    HelpText{"promote --dry-run", "Toont de wijziging, maar schrijft niets"},
    HelpText{"promote examples", "De focusgroep wordt een project:\n"
                                 "  agenda promote focusgroep-open-data\n"
                                 "Een project dat al loopt:\n"
                                 "  agenda promote geothermie-aachen --status lopend"},

    HelpText{"confirm", "Bevestigt dat de status van vandaag nog dezelfde is"},
    HelpText{"confirm ID", "Het id van het agendapunt; het mogen er meer zijn"},
    HelpText{"confirm --dry-run", "Toont de wijziging, maar schrijft niets"},
    HelpText{"confirm examples", "Nagevraagd, en er is niets veranderd:\n"
                                 "  agenda confirm mijnwater\n"
                                 "Na een overleg over meer agendapunten:\n"
                                 "  agenda confirm mijnwater cross-heat"},

    HelpText{"rename", "Geeft een agendapunt een ander id, ook overal waar ernaar wordt verwezen"},
    HelpText{"rename OLD NEW",
             "Het oude en het nieuwe id; dat van een organisatie, thema of reikwijdte mag ook"},
    HelpText{"rename --dry-run", "Toont de wijziging, maar schrijft niets"},
    HelpText{"rename examples", "Een agendapunt:\n"
                                "  agenda rename radschnellweg snelfietsroute\n"
                                "Een organisatie, in alle agendapunten:\n"
                                "  agenda rename rwth rwth-aachen"},

    HelpText{"edit", "Opent een agendapunt in uw teksteditor en controleert het daarna"},
    HelpText{"edit ID", "Het id van het agendapunt: de bestandsnaam zonder .yaml"},
    HelpText{"edit examples", "Met de editor die in VISUAL of EDITOR is ingesteld:\n"
                              "  agenda edit radschnellweg"},

    HelpText{"fmt", "Brengt bestanden in de vaste opmaak; opmerkingen blijven staan"},
    HelpText{"fmt PATH", "Alleen deze bestanden of mappen"},
    HelpText{"fmt --check",
             "Schrijft niets; noemt de bestanden zonder vaste opmaak en eindigt dan met status 1"},
    HelpText{"fmt --dry-run", "Toont de wijziging, maar schrijft niets"},
    HelpText{"fmt examples", "De hele agenda:\n"
                             "  agenda fmt\n"
                             "Eén map, en eerst zien wat er zou veranderen:\n"
                             "  agenda fmt agenda/mobiliteit --dry-run"},

    HelpText{"init", "Begint een nieuwe agenda, met een voorbeeld"},
    HelpText{"init DIR",
             "De map voor de nieuwe agenda; zonder deze naam `agenda` in de huidige map"},
    HelpText{"init --name", "De naam van de agenda"},
    HelpText{"init --themes", "De thema's in hun vaste volgorde, met komma's ertussen"},
    HelpText{"init --languages", "De talen van de agenda, met komma's ertussen: nl,de,en"},
    HelpText{"init examples", "Met de zes thema's van het convenant:\n"
                              "  agenda init\n"
                              "Voor een ander samenwerkingsverband:\n"
                              "  agenda init buren/agenda --name \"Buren\" --themes wonen,natuur"},

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
