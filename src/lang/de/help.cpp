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
    HelpText{"--help", "Zeigt diese Hilfe"},
    HelpText{"--version", "Zeigt die Version des Programms"},
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
    HelpText{"check examples", "Alles prüfen:\n"
                               "  agenda check\n"
                               "Auch sehen, wo nachzufragen ist:\n"
                               "  agenda check --reminders\n"
                               "Nur einen Ordner:\n"
                               "  agenda check agenda/mobiliteit"},

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
