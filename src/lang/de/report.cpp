// German: what stands in reports.
#include "lang/report_screen.hpp"
#include "lang/tables.hpp"

#include <fmt/format.h>

namespace agenda {

namespace {

constexpr ReportScreen screen{
    .selection = [](std::string_view query) { return fmt::format("Auswahl: {}", query); },
    .with_internal = "Mit internen Angaben: nicht zur Veröffentlichung.",
    .running = [](std::int64_t n) { return fmt::format("{} laufend", number_de(n)); },
    .of_which_silent =
        [](std::int64_t n) { return fmt::format("davon {} ohne aktuelle Meldung", number_de(n)); },
    .status_unknown =
        [](std::int64_t n) { return fmt::format("{} mit unbekanntem Status", number_de(n)); },
    .overview_heading = "Überblick",

    .deadlines_heading = "Fristen",
    .nothing_due = "Nichts ist überfällig, im kommenden Quartal endet keine Frist.",
    .what_heading = "Was",
    .date_heading = "Datum",
    .timeline_heading = "Zeitachse",
    .timeline_description = "Die Tabelle unter der Zeitachse enthält dieselben Angaben.",
    .timeline_open_end =
        "Wo kein Ende bekannt ist, reicht der Balken bis zum Datum dieses Überblicks; ruht die Arbeit "
        "oder ist der Status unbekannt, bis zur letzten Meldung.",
    .without_dates =
        [](std::int64_t n) {
            return n == 1 ? std::string("Ein Agendapunkt ohne Beginn und Ende steht nicht auf der "
                                        "Zeitachse.")
                          : fmt::format("{} Agendapunkte ohne Beginn und Ende stehen nicht auf der "
                                        "Zeitachse.",
                                        number_de(n));
        },
    .period_label = "Laufzeit",

    .no_running_project = "Kein laufendes Projekt zu diesem Thema.",
    .see_also = "Siehe auch",

    .programmes_heading = "Bezug zu anderen Programmen",
    .closed_heading = "Abgeschlossen und eingestellt",
    .about_numbers =
        "Die Nummern gelten für die gesamte öffentliche Agenda und sind in jeder Sprache "
        "gleich. Sie können sich von Überblick zu Überblick verschieben; die Kennung "
        "hinter einem Titel bleibt immer dieselbe.",

    .by_type_and_side_heading = "Organisationen nach Typ und Land",
    .several_countries = "mehrere Länder",
    .contacts_heading = "Kontakte zwischen den Ländern",
    .contacts_explained =
        "Ein Kontakt sind zwei Organisationen, die gemeinsam an mindestens einem "
        "Agendapunkt beteiligt sind, federführend oder als Partner; jedes Paar zählt "
        "einmal.",
    .contacts_across_heading = "Grenzüberschreitende Kontakte nach Typ",
    .contacts_across_explained =
        "Nur Paare, deren Organisationen in verschiedenen Ländern ansässig "
        "sind.",
    .n_contacts_across =
        [](std::int64_t n) {
            return n == 1 ? std::string("1 grenzüberschreitender Kontakt")
                          : fmt::format("{} grenzüberschreitende Kontakte", number_de(n));
        },
    .n_taking_part =
        [](std::int64_t n) {
            return n == 1 ? std::string("1 Organisation ist beteiligt")
                          : fmt::format("{} Organisationen sind beteiligt", number_de(n));
        },
    .taking_part_heading = "Wer woran beteiligt ist",
    .leads_heading = "Federführung bei",
    .partner_heading = "Partner bei",
    .other_heading = "Sonstiges",
    .items_heading = "Agendapunkte",
    .nobody_takes_part = "Zu diesen Agendapunkten sind keine Organisationen genannt.",

    .skip_to_content = "Zum Inhalt",
    .contents = "Inhalt",
    .bar_running = "laufend",
    .bar_other = "noch nicht begonnen, ruhend oder unbekannt",
    .bar_closed = "abgeschlossen oder eingestellt",
    .bar_open_end = "Ende nicht bekannt",
    .briefing_title = "Sitzungsunterlage der Lenkungsgruppe",
    .decisions_heading = "Zur Entscheidung",
    .possibilities_heading = "Was aus den Möglichkeiten geworden ist",
    .stage_heading = "Stadium",
    .count_heading = "Anzahl",
    .median_heading = "Dauer (Median)",
    .median_explained =
        "Die Dauer gibt an, wie lange die Hälfte der Möglichkeiten höchstens in diesem "
        "Stadium war oder ist; bei Projekten und verworfenen Möglichkeiten: bis es so "
        "weit war.",
    .stages{"Idee", "in Prüfung", "zum Projekt geworden", "verworfen", "ruhend oder anderes"},
    .gaps_heading = "Fehlende Angaben",
    .gaps{"Status ohne Datum", "Projekt ohne Federführung", "Projekt ohne Beginn",
          "Nächster Schritt ohne Frist", "Nicht übersetzt"},

    .cut_off =
        [](std::string_view bytes) {
            return fmt::format("Hier gekürzt: Der ganze Bericht ist länger als {} Byte.", bytes);
        },
    .unknown_report =
        [](std::string_view name) { return fmt::format("unbekannter Bericht \"{}\"", name); },
    .out_of_date =
        [](std::string_view path) { return fmt::format("{} ist nicht mehr aktuell", path); },
    .out_of_date_hint =
        [](std::string_view command) {
            return fmt::format("Mit `{}` wird die Datei erneuert.", command);
        },
    .check_needs_file = "--check vergleicht mit einer Datei: bitte mit -o angeben",
    .too_few_bytes =
        [](std::string_view bytes) {
            return fmt::format("--max-bytes: in {} Byte passt kein Bericht", bytes);
        },
    .tells_no_past =
        [](std::string_view report) {
            return fmt::format("--since: der Bericht \"{}\" vergleicht nicht mit früher", report);
        },
};

} // namespace

const ReportScreen& report_de() { return screen; }

} // namespace agenda
