// German: what `--help` says of the program, its commands, their options and arguments.
#include "lang/tables.hpp"

#include <array>

namespace agenda {

namespace {

constexpr std::array texts{
    HelpText{"agenda", "Führt die dynamische Agenda zusammenarbeitender Städte: Projekte,\n"
                       "Möglichkeiten und Austausch, jeder Punkt in einer eigenen Textdatei."},

    // for every command
    HelpText{"--agenda", "Der Ordner mit der Agenda, oder ein Ordner, in dem `agenda` liegt"},
    HelpText{"--lang", "Die Sprache der Ausgabe: nl, de oder en"},
    HelpText{"--color", "Farben: auto (nur am Bildschirm), always (immer) oder never (nie)"},
    HelpText{"--today", "Der Tag, der als heute gilt, etwa 2026-11-24"},
    HelpText{
        "--at",
        "Die Agenda, wie sie damals war: eine Revision, ein Tag, `vor 3 Monaten` oder last-meeting"},
    HelpText{"--no-cache", "Liest alle Dateien neu ein und merkt sich nichts für das nächste Mal"},
    HelpText{"--help", "Zeigt diese Hilfe"},
    HelpText{"--version", "Zeigt die Version des Programms"},
    HelpText{"env AGENDA_CACHE", "Mit dem Wert off: immer so, als wäre --no-cache angegeben"},
    HelpText{"env AGENDA_DIR", "Der Ordner mit der Agenda, wenn -C nicht angegeben ist"},
    HelpText{"env AGENDA_LANG", "Die Sprache der Ausgabe, wenn --lang nicht angegeben ist"},
    HelpText{"env NO_COLOR", "Keine Farben, wenn diese Variable nicht leer ist"},
    HelpText{"env CLICOLOR_FORCE",
             "Immer Farben, auch in einer Datei, wenn diese Variable etwas anderes ist als 0"},
    HelpText{
        "env SOURCE_DATE_EPOCH",
        "Der Tag, der als heute gilt, in Sekunden seit 1970, wenn --today nicht angegeben ist"},

    HelpText{"check", "Prüft die Agenda und zeigt, was nicht stimmt"},
    HelpText{"check PATH", "Meldet nur, was in diesen Dateien oder Ordnern gefunden wurde"},
    HelpText{"check --format", "Das Format, in dem die Befunde ausgegeben werden"},
    HelpText{"check --output", "Schreibt die Befunde in diese Datei"},
    HelpText{"check --reminders",
             "Zeigt auch die Erinnerungen: was veraltet, überfällig oder unvollständig ist"},
    HelpText{"check --strict",
             "Endet bei jedem Befund mit Status 1, auch bei einer Warnung oder Erinnerung"},
    HelpText{"check --only", "Prüft nur diese Regel"},
    HelpText{"check --skip", "Lässt diese Regel aus"},
    HelpText{"check --changed",
             "Nur Dateien, die sich gegenüber einer Revision geändert haben; ohne Revision: HEAD"},
    HelpText{"check --fix",
             "Behebt, was sich ohne Zweifel beheben lässt, etwa einen Namen anstelle einer ID"},
    HelpText{"check --dry-run", "Zeigt, was --fix ändern würde, schreibt aber nichts"},
    HelpText{"check examples", "Alles prüfen:\n"
                               "  agenda check\n"
                               "Auch sehen, wo nachzufragen ist:\n"
                               "  agenda check --reminders\n"
                               "Nur einen Ordner:\n"
                               "  agenda check agenda/mobiliteit\n"
                               "Sehen, was --fix beheben würde:\n"
                               "  agenda check --fix --dry-run"},

    HelpText{"list", "Zeigt die Agendapunkte als Tabelle"},
    HelpText{"list QUERY", "Was für die Agendapunkte gelten soll, etwa theme:mobiliteit oder Rad"},
    HelpText{"list --theme", "Zu diesem Thema, als Hauptthema oder als eines der weiteren"},
    HelpText{"list --kind", "Von dieser Art: Projekt, Möglichkeit oder Austausch"},
    HelpText{"list --status", "Mit diesem Status"},
    HelpText{"list --scope", "Mit dieser Reichweite"},
    HelpText{"list --lead", "Unter der Federführung dieser Organisation"},
    HelpText{"list --partner", "Mit dieser Organisation als Partner"},
    HelpText{"list --involved", "Mit dieser Organisation in irgendeiner Rolle"},
    HelpText{"list --tag", "Mit diesem Schlagwort"},
    HelpText{"list --text",
             "Mit diesem Text in Titel, Kurzbeschreibung, Ziel, ID oder Schlagwörtern"},
    HelpText{
        "list --active",
        "Mit einer Laufzeit, die mindestens teilweise in diesen Zeitraum fällt, etwa 2026 oder 2026-11-24"},
    HelpText{"list --due",
             "Deren nächster Schritt innerhalb dieser Frist zu tun ist: 30d, 6w, 3m oder 1y"},
    HelpText{"list --overdue", "Bei denen etwas überfällig ist"},
    HelpText{"list --stale", "Zu denen es lange keine Meldung gab"},
    HelpText{"list --public", "Nur was öffentlich ist"},
    HelpText{"list --sort", "Sortiert nach diesem Feld, etwa title, start oder next_step.due"},
    HelpText{"list --reverse", "Kehrt die Reihenfolge um"},
    HelpText{"list --columns", "Die Spalten, durch Kommas getrennt: number,id,title,lead"},
    HelpText{"list --limit", "Zeigt höchstens so viele Agendapunkte"},
    HelpText{"list --count", "Zeigt nur, wie viele Agendapunkte es sind"},
    HelpText{"list --format", "Das Format der Liste"},
    HelpText{
        "list --output",
        "Schreibt die Liste in diese Datei; die Endung (.md, .csv, .json) bestimmt das Format"},
    HelpText{"list query",
             "Eine Anfrage besteht aus Wörtern. Jedes Wort nennt ein Feld und einen Wert:\n"
             "\n"
             "  theme:mobiliteit                 das Thema ist Mobilität\n"
             "  status:lopend,in-voorbereiding   der Status ist einer von diesen beiden\n"
             "  not:lead:avv                     die Federführung liegt nicht beim AVV\n"
             "  start:2024..   due:..2027-03     ab 2024; bis März 2027\n"
             "  is:overdue  is:stale  is:public  überfällig; ohne Meldung; öffentlich\n"
             "  fiets                            steht in Titel, Kurzbeschreibung, Ziel,\n"
             "                                   ID oder Schlagwörtern\n"
             "\n"
             "Ein Komma oder dasselbe Feld noch einmal heißt „oder“; verschiedene Felder\n"
             "heißen „und“. Namen gelten in jeder Sprache, auch abgekürzt: lead:heerlen."},
    HelpText{"list examples", "Was zur Mobilität läuft:\n"
                              "  agenda list --theme Mobilität --status laufend\n"
                              "Möglichkeiten, zu denen es lange keine Meldung gab:\n"
                              "  agenda list kind:Möglichkeit is:stale\n"
                              "Alles mit Heerlen, für eine Tabellenkalkulation:\n"
                              "  agenda list --involved Heerlen --output heerlen.csv"},

    HelpText{"show", "Zeigt alles zu einem Agendapunkt"},
    HelpText{"show ID", "Die ID des Agendapunkts: der Dateiname ohne .yaml"},
    HelpText{"show --format", "Das Format der Ausgabe"},
    HelpText{"show --public", "Nur wenn er öffentlich ist"},
    HelpText{"show examples", "Ein Agendapunkt:\n"
                              "  agenda show radschnellweg\n"
                              "Zwei nacheinander:\n"
                              "  agenda show radschnellweg emr-connect"},

    HelpText{"summary", "Fasst die Agenda auf einer Bildschirmseite zusammen"},
    HelpText{
        "summary QUERY",
        "Fasst nur zusammen, was dem entspricht, etwa theme:mobiliteit; siehe `agenda list --help`"},
    HelpText{"summary --output", "Schreibt in diese Datei; die Endung bestimmt das Format"},
    HelpText{"summary --format", "Das Format der Ausgabe"},
    HelpText{"summary --public", "Nur was öffentlich ist"},
    HelpText{"summary examples", "Die gesamte Agenda:\n"
                                 "  agenda summary\n"
                                 "Nur was beide Städte gemeinsam tun:\n"
                                 "  agenda summary scope:bilateraal"},

    HelpText{
        "report",
        "Erstellt einen Bericht: den Überblick, eine Sitzungsunterlage, die Änderungen oder die beteiligten Organisationen"},
    HelpText{
        "report QUERY",
        "Der Bericht (overview, briefing, changes oder organisations), dahinter was darin stehen soll, etwa theme:mobiliteit; siehe `agenda list --help`"},
    HelpText{"report --format", "Das Format der Ausgabe"},
    HelpText{"report --output",
             "Schreibt in diese Datei, nur wenn sich etwas ändert; die Endung bestimmt das Format"},
    HelpText{"report --check", "Schreibt nichts, sondern meldet, ob die Datei noch aktuell ist"},
    HelpText{
        "report --since",
        "Womit briefing und changes vergleichen: last-meeting, ein Tag, eine Revision von Git oder \"vor 3 Monaten\"; ohne Angabe last-meeting"},
    HelpText{"report --max-bytes", "Kürzt den Bericht auf höchstens so viele Byte"},
    HelpText{"report --internal", "Auch Internes und die Kontaktdaten; nicht zur Veröffentlichung"},
    HelpText{"report examples", "Der Überblick, in zwei Sprachen nebeneinander:\n"
                                "  agenda report overview --lang nl+de -o ueberblick.md\n"
                                "Ein Thema, im Terminal:\n"
                                "  agenda report overview theme:cultuur --format text\n"
                                "Eine Sitzungsunterlage, in zwei Sprachen:\n"
                                "  agenda report briefing --lang nl+de\n"
                                "Wer woran beteiligt ist:\n"
                                "  agenda report organisations"},

    HelpText{"themes", "Zeigt die Themen und wie viele Agendapunkte sie haben"},
    HelpText{"themes --output", "Schreibt in diese Datei; die Endung bestimmt das Format"},
    HelpText{"themes --public", "Zählt nur, was öffentlich ist"},
    HelpText{"themes --format", "Das Format der Ausgabe"},
    HelpText{"themes examples", "Die Themen in ihrer festen Reihenfolge:\n"
                                "  agenda themes"},

    HelpText{"organisations", "Zeigt die Organisationen und in welcher Rolle sie mitwirken"},
    HelpText{"organisations --output", "Schreibt in diese Datei; die Endung bestimmt das Format"},
    HelpText{"organisations --public", "Zählt nur, was öffentlich ist"},
    HelpText{"organisations --format", "Das Format der Ausgabe"},
    HelpText{"organisations examples", "Wer mitwirkt, und wie oft:\n"
                                       "  agenda organisations"},

    HelpText{"changes", "Zeigt, was sich auf der Agenda geändert hat"},
    HelpText{"changes QUERY",
             "Nur Agendapunkte, auf die dies zutrifft, etwa theme:mobiliteit oder Rad"},
    HelpText{"changes --since",
             "Ab wann: eine Revision, ein Tag, `vor 3 Monaten` oder last-meeting (Vorgabe)"},
    HelpText{"changes --until",
             "Bis wann; ohne diese Option bis jetzt, mit dem, was noch nicht festgehalten ist"},
    HelpText{"changes --short", "Eine Zeile je Agendapunkt, mit dem Wichtigsten"},
    HelpText{"changes --format", "Das Format der Ausgabe; markdown zeigt nur, was öffentlich ist"},
    HelpText{"changes --output",
             "Schreibt die Ausgabe in diese Datei; die Endung (.md, .json) bestimmt das Format"},
    HelpText{"changes --public", "Nur was öffentlich ist"},
    HelpText{"changes --internal", "Auch in markdown, was intern ist, und Kontaktdaten"},
    HelpText{"changes examples",
             "Seit der letzten Sitzung:\n"
             "  agenda changes\n"
             "Was im dritten Quartal geschah, als Markdown:\n"
             "  agenda changes --since 2026-06-30 --until 2026-09-30 --output q3.md\n"
             "Für alle, die einen Änderungsvorschlag prüfen:\n"
             "  agenda changes --since origin/main --short --format markdown"},

    HelpText{"history", "Zeigt den Werdegang eines Agendapunktes, aus Git und aus seinem Logbuch"},
    HelpText{"history ID", "Die Id des Agendapunktes; auch eine frühere Id ist möglich"},
    HelpText{"history --format", "Das Format der Ausgabe"},
    HelpText{"history --output",
             "Schreibt die Ausgabe in diese Datei; die Endung (.md, .json) bestimmt das Format"},
    HelpText{"history examples", "Von heute zurück bis zum Anfang:\n"
                                 "  agenda history radschnellweg\n"
                                 "Wie er vor der Sitzung war:\n"
                                 "  agenda history radschnellweg --at 2026-11-02"},

    HelpText{"translations", "Zeigt, welche Übersetzungen fehlen und welche veraltet sind"},
    HelpText{"translations --missing", "Die Arbeitsliste für das Übersetzen in diese Sprache"},
    HelpText{"translations --format", "Das Format der Liste"},
    HelpText{
        "translations --output",
        "Schreibt die Liste in diese Datei; die Endung (.md, .csv, .json) bestimmt das Format"},
    HelpText{"translations --public", "Nur was öffentlich ist"},
    HelpText{"translations examples", "Alles, was zu übersetzen ist:\n"
                                      "  agenda translations\n"
                                      "Die Arbeitsliste für Deutsch, für ein Tabellenblatt:\n"
                                      "  agenda translations --missing de --output deutsch.csv"},

    HelpText{"new", "Legt eine Datei für einen neuen Agendapunkt an"},
    HelpText{"new TITLE", "Der Titel des Agendapunkts, in Anführungszeichen"},
    HelpText{"new --theme", "Das Hauptthema; ohne diese Option wird danach gefragt"},
    HelpText{"new --kind",
             "Die Art: Projekt, Möglichkeit oder Austausch; ohne diese Option wird danach gefragt"},
    HelpText{"new --status",
             "Der Status; ohne diese Option: Idee, bei einem Projekt in Vorbereitung"},
    HelpText{"new --scope", "Die Reichweite, etwa bilateral oder Parkstad"},
    HelpText{"new --lead", "Die federführende Organisation"},
    HelpText{"new --partners", "Die beteiligten Organisationen, durch Kommas getrennt"},
    HelpText{"new --start", "Das Datum, an dem es beginnt oder begann, etwa 2026-11"},
    HelpText{"new --end", "Das Datum, an dem es endet oder endete"},
    HelpText{"new --summary", "Worum es geht, in zwei oder drei Sätzen"},
    HelpText{"new --reason",
             "Warum der Agendapunkt ruht oder eingestellt wurde; bei diesen beiden Status Pflicht"},
    HelpText{"new --id",
             "Die ID und damit der Dateiname; ohne diese Option aus dem Titel gebildet"},
    HelpText{"new --in", "Die Sprache, in der Sie schreiben; ohne diese Option die der Ausgabe"},
    HelpText{"new --edit", "Öffnet die neue Datei gleich in Ihrem Texteditor"},
    HelpText{"new --dry-run", "Zeigt die neue Datei, schreibt aber nichts"},
    HelpText{"new examples",
             "Eine Möglichkeit:\n"
             "  agenda new \"Leihräder\" --theme Mobilität --kind Möglichkeit\n"
             "Ein Projekt mit Federführung:\n"
             "  agenda new \"Grenzlabor\" --theme Bildung --kind Projekt --lead rwth\n"
             "Was noch fehlt, wird erfragt, und danach öffnet sich der Texteditor:\n"
             "  agenda new --edit"},

    HelpText{"set", "Füllt Felder eines Agendapunkts aus oder ändert sie"},
    HelpText{
        "set ID KEY=VALUE",
        "Die ID des Agendapunkts und zu jedem Feld der neue Wert; += ergänzt eine Liste, -= nimmt etwas heraus"},
    HelpText{"set --in", "Die Sprache, in der Sie schreiben; ohne diese Option die der Ausgabe"},
    HelpText{"set --dry-run", "Zeigt die Änderung, schreibt aber nichts"},
    HelpText{"set examples",
             "Ein neuer Status; der Stand (as_of) wird der heutige Tag:\n"
             "  agenda set radschnellweg status=laufend\n"
             "Ein Partner kommt hinzu, ein anderer geht:\n"
             "  agenda set radschnellweg partners+=rwth partners-=strassen-nrw\n"
             "Der nächste Schritt:\n"
             "  agenda set mijnwater next_step.what=\"Plan beraten\" next_step.due=2027-03\n"
             "Der niederländische Titel, und zuerst sehen, was sich ändern würde:\n"
             "  agenda set velocity title.nl=\"Velocity\" --dry-run"},

    HelpText{"unset", "Entfernt Felder eines Agendapunkts"},
    HelpText{"unset ID KEY", "Die ID des Agendapunkts und die Felder, die wegfallen sollen"},
    HelpText{"unset --dry-run", "Zeigt die Änderung, schreibt aber nichts"},
    HelpText{"unset examples", "Ein Feld:\n"
                               "  agenda unset via-avantis budget\n"
                               "Eine Sprache eines Textes:\n"
                               "  agenda unset via-avantis summary.en"},

    HelpText{"log", "Trägt eine Meldung in den Verlauf eines Agendapunkts ein"},
    HelpText{"log ID TEXT", "Die ID des Agendapunkts und was geschehen ist, in Anführungszeichen"},
    HelpText{"log --date", "Das Datum der Meldung; ohne diese Option heute"},
    HelpText{"log --status", "Der Status ab diesem Datum, wenn er sich geändert hat"},
    HelpText{"log --reason",
             "Warum der Agendapunkt ruht oder eingestellt wurde; bei diesen beiden Status Pflicht"},
    HelpText{"log --in", "Die Sprache, in der Sie schreiben; ohne diese Option die der Ausgabe"},
    HelpText{"log --dry-run", "Zeigt die Änderung, schreibt aber nichts"},
    HelpText{"log examples",
             "Was heute geschehen ist:\n"
             "  agenda log radschnellweg \"Abstimmung mit den Partnern\"\n"
             "Mit einem neuen Status:\n"
             "  agenda log radschnellweg \"Der Bau hat begonnen\" --status laufend\n"
             "Zu einem früheren Datum:\n"
             "  agenda log radschnellweg \"Abstimmung mit dem Land\" --date 2025-06"},

    HelpText{"promote", "Macht aus einer Möglichkeit ein Projekt, mit einer Meldung im Verlauf"},
    HelpText{"promote ID", "Die ID der Möglichkeit; das Projekt behält sie"},
    HelpText{"promote --status", "Der Status des Projekts; ohne diese Option in Vorbereitung"},
    HelpText{"promote --reason",
             "Warum der Agendapunkt ruht oder eingestellt wurde; bei diesen beiden Status Pflicht"},
    HelpText{"promote --date",
             "Das Datum, an dem daraus ein Projekt wurde; ohne diese Option heute"},
    HelpText{"promote --dry-run", "Zeigt die Änderung, schreibt aber nichts"},
    HelpText{"promote examples", "Die Fokusgruppe wird ein Projekt:\n"
                                 "  agenda promote focusgroep-open-data\n"
                                 "Ein Projekt, das schon läuft:\n"
                                 "  agenda promote geothermie-aachen --status laufend"},

    HelpText{"confirm", "Bestätigt, dass der Status heute noch derselbe ist"},
    HelpText{"confirm ID", "Die ID des Agendapunkts; es dürfen mehrere sein"},
    HelpText{"confirm --dry-run", "Zeigt die Änderung, schreibt aber nichts"},
    HelpText{"confirm examples", "Nachgefragt, und es hat sich nichts geändert:\n"
                                 "  agenda confirm mijnwater\n"
                                 "Nach einer Sitzung zu mehreren Agendapunkten:\n"
                                 "  agenda confirm mijnwater cross-heat"},

    HelpText{"rename",
             "Gibt einem Agendapunkt eine andere ID, auch überall, wo auf ihn verwiesen wird"},
    HelpText{
        "rename OLD NEW",
        "Die alte und die neue ID; auch die einer Organisation, eines Themas oder einer Reichweite"},
    HelpText{"rename --dry-run", "Zeigt die Änderung, schreibt aber nichts"},
    HelpText{"rename examples", "Ein Agendapunkt:\n"
                                "  agenda rename radschnellweg snelfietsroute\n"
                                "Eine Organisation, in allen Agendapunkten:\n"
                                "  agenda rename rwth rwth-aachen"},

    HelpText{"edit", "Öffnet einen Agendapunkt in Ihrem Texteditor und prüft ihn danach"},
    HelpText{"edit ID", "Die ID des Agendapunkts: der Dateiname ohne .yaml"},
    HelpText{"edit examples", "Mit dem Editor, der in VISUAL oder EDITOR eingestellt ist:\n"
                              "  agenda edit radschnellweg"},

    HelpText{"fmt", "Bringt Dateien in die einheitliche Form; Kommentare bleiben stehen"},
    HelpText{"fmt PATH", "Nur diese Dateien oder Ordner"},
    HelpText{
        "fmt --check",
        "Schreibt nichts; nennt die Dateien ohne einheitliche Form und endet dann mit Status 1"},
    HelpText{"fmt --dry-run", "Zeigt die Änderung, schreibt aber nichts"},
    HelpText{"fmt examples", "Die gesamte Agenda:\n"
                             "  agenda fmt\n"
                             "Ein Ordner, und zuerst sehen, was sich ändern würde:\n"
                             "  agenda fmt agenda/mobiliteit --dry-run"},

    HelpText{"init", "Beginnt eine neue Agenda, mit einem Beispiel"},
    HelpText{"init DIR",
             "Der Ordner für die neue Agenda; ohne Angabe `agenda` im aktuellen Ordner"},
    HelpText{"init --name", "Der Name der Agenda"},
    HelpText{"init --themes", "Die Themen in ihrer festen Reihenfolge, durch Kommas getrennt"},
    HelpText{"init --languages", "Die Sprachen der Agenda, durch Kommas getrennt: nl,de,en"},
    HelpText{"init examples",
             "Mit den sechs Themen des Convenants:\n"
             "  agenda init\n"
             "Für eine andere Zusammenarbeit:\n"
             "  agenda init nachbarn/agenda --name \"Nachbarn\" --themes wohnen,natur"},

    HelpText{
        "explain",
        "Erklärt eine Regel von `agenda check`, mit einem falschen und einem richtigen Beispiel"},
    HelpText{
        "explain RULE",
        "Der Name der Regel, wie er in einer Meldung in Klammern steht; ohne Namen: alle Regeln"},
    HelpText{"explain examples", "Alle Regeln:\n"
                                 "  agenda explain\n"
                                 "Eine Regel:\n"
                                 "  agenda explain unknown-theme"},
};

} // namespace

std::span<const HelpText> help_texts_de() { return texts; }

} // namespace agenda
