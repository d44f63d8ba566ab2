// German: the words and sentences on screens, and how dates and numbers are written.
#include "lang/calendar.hpp"
#include "lang/tables.hpp"

#include <fmt/format.h>

namespace agenda {

namespace {

std::string count(std::int64_t n, std::string_view one, std::string_view many) {
    return fmt::format("{} {}", number_de(n), n == 1 ? one : many);
}

/// After a preposition a day and a quarter take the article, a month and a year do not: "seit dem
/// 24. November 2026", "seit November 2026". Days and quarters in words hold ". ", short days two dots.
bool takes_article(std::string_view date) {
    const std::size_t dot = date.find('.');
    if (dot == std::string_view::npos) return false;
    return date.substr(dot + 1, 1) == " " || date.find('.', dot + 1) != std::string_view::npos;
}

constexpr Screen screen{
    .error = "Fehler",
    .warning = "Warnung",
    .reminder = "Erinnerung",
    .help = "Hilfe",
    .note = "Hinweis",
    .did_you_mean = [](std::string_view word) { return fmt::format("meinten Sie \"{}\"?", word); },
    .write_instead = [](std::string_view text) { return fmt::format("schreiben Sie {}", text); },
    .notes{
        "steht hier schon",
        "auch hier",
        "die andere Datei",
        "beginnt hier",
        "im Widerspruch hierzu",
        "geht hier weiter",
    },
    .errors = [](std::int64_t n) { return count(n, "Fehler", "Fehler"); },
    .warnings = [](std::int64_t n) { return count(n, "Warnung", "Warnungen"); },
    .reminders = [](std::int64_t n) { return count(n, "Erinnerung", "Erinnerungen"); },
    .files = [](std::int64_t n) { return count(n, "Datei", "Dateien"); },
    .conjunction = " und ",
    .found_in =
        [](std::string_view findings, std::int64_t in, std::int64_t of) {
            return fmt::format("{} in {} von {}.", findings, number_de(in),
                               count(of, "Datei", "Dateien"));
        },
    .all_files_valid =
        [](std::int64_t n) {
            if (n == 0) return std::string{"Es gibt keine Dateien zu prüfen."};
            if (n == 1) return std::string{"Die Datei ist in Ordnung."};
            if (n == 2) return std::string{"Beide Dateien sind in Ordnung."};
            return fmt::format("Alle {} Dateien sind in Ordnung.", number_de(n));
        },
    .reminders_hidden =
        [](std::int64_t n) {
            return fmt::format("{}; `agenda check --reminders` zeigt sie an.",
                               count(n, "Erinnerung", "Erinnerungen"));
        },

    .kinds{"Projekt", "Möglichkeit", "Austausch"},
    .kinds_plural{"Projekte", "Möglichkeiten", "Austausche"},
    .statuses{"Idee", "in Prüfung", "in Vorbereitung", "laufend", "ruht", "abgeschlossen",
              "eingestellt", "unbekannt"},
    .statuses_narrow{"Idee", "Prüfung", "Vorber.", "laufend", "ruht", "abgeschl.", "eingest.",
                     "unbekannt"},
    .visibilities{"öffentlich", "intern"},
    .organisation_types{"öffentliche Hand", "Unternehmen", "Hochschul- und Forschungseinrichtung",
                        "Kultureinrichtung", "Zivilgesellschaft", "Kooperationsverbund",
                        "Förderprogramm"},
    .countries{"Niederlande", "Deutschland", "Belgien", "Luxemburg", "EU"},
    .shapes{
        "ein Text",
        "eine Liste",
        "eine Gruppe von Feldern",
        "ein Datum",
        "ein Betrag",
        "true oder false",
        "eine ID",
        "ein Wort",
        "nichts",
    },
    .file_troubles{
        "keine Leseberechtigung",
        "nicht vorhanden",
        "die Verknüpfung führt ins Leere",
        "die Verknüpfung führt auf sich selbst zurück",
        "Lesefehler auf dem Datenträger",
        "ein Ordner",
        "eine Verknüpfung mit einem Ordner",
        "ein Datenkanal (Pipe)",
        "eine andere Art von Datei",
    },
    .steering_group = "Lenkungsgruppe",
    .yes = "ja",
    .no = "nein",
    .unknown = "unbekannt",
    .none = "keine",
    .language_names{"Niederländisch", "Deutsch", "Englisch"},
    .n_projects = [](std::int64_t n) { return count(n, "Projekt", "Projekte"); },
    .n_possibilities = [](std::int64_t n) { return count(n, "Möglichkeit", "Möglichkeiten"); },
    .n_exchanges = [](std::int64_t n) { return count(n, "Austausch", "Austausche"); },
    .n_items = [](std::int64_t n) { return count(n, "Agendapunkt", "Agendapunkte"); },

    .date_unknown = "Datum unbekannt",
    .last_known =
        [](std::string_view status, std::string_view date) {
            return fmt::format("zuletzt bekannt: {} ({})", status, date);
        },
    .months{"Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September",
            "Oktober", "November", "Dezember"},
    .quarter_ordinal = [](std::int64_t quarter) { return fmt::format("{}. Quartal", quarter); },
    .as_of =
        [](std::string_view date) {
            return fmt::format("{} {}", takes_article(date) ? "Stand vom" : "Stand", date);
        },
    .since =
        [](std::string_view date) {
            return fmt::format("{} {}", takes_article(date) ? "seit dem" : "seit", date);
        },
    .from =
        [](std::string_view date) {
            return fmt::format("{} {}", takes_article(date) ? "ab dem" : "ab", date);
        },
    .until =
        [](std::string_view date) {
            return fmt::format("{} {}", takes_article(date) ? "bis zum" : "bis", date);
        },
    .ongoing = "fortlaufend",
    .not_translated =
        [](std::string_view language) {
            return fmt::format("[{}; noch nicht übersetzt]", language);
        },
    .approximately = "rund",

    .number_heading = "Nr.",
    .id_heading = "ID",
    .n_of_m_items =
        [](std::int64_t shown, std::int64_t all) {
            return fmt::format("{} von {}", number_de(shown),
                               count(all, "Agendapunkt", "Agendapunkten"));
        },
    .n_items_in_all = [](std::int64_t n) { return count(n, "Agendapunkt", "Agendapunkte"); },
    .nothing_matches = "Zu dieser Anfrage gibt es keinen Agendapunkt.",
    .agenda_is_empty = "Die Agenda ist noch leer.",
    .internal_mark = "intern",
    .skipped_file =
        [](std::string_view path, std::string_view errors) {
            return fmt::format("{} fehlt hier: {} (siehe `agenda check`)", path, errors);
        },
    .files_with_errors =
        [](std::int64_t n) {
            return n == 1
                       ? std::
                             string{"1 aufgeführte Datei enthält Fehler; `agenda check` zeigt sie an."}
                       : fmt::format(
                             "{} aufgeführte Dateien enthalten Fehler; `agenda check` zeigt sie an.",
                             number_de(n));
        },

    .same_id =
        [](std::string_view id, std::string_view paths) {
            return fmt::format("ID \"{}\" steht in mehr als einer Datei: {}", id, paths);
        },
    .follows_inverse = "Fortgeführt durch",
    .part_of_inverse = "Umfasst",
    .related_inverse = "Verwandt mit",

    .selection_mark = "Auswahl",
    .summary_items_by_theme = "Nach Themen",
    .total = "Gesamt",
    .overdue_heading = "Überfällig",
    .next_quarter_of =
        [](std::string_view quarter) { return fmt::format("Kommendes Quartal ({})", quarter); },
    .stale_heading = "Lange ohne Meldung",
    .nothing_running_heading = "Themen ohne laufendes Projekt",
    .leads_heading = "Federführung",
    .no_lead = "ohne Federführung",
    .and_more =
        [](std::int64_t n) {
            return fmt::format("{} {}", number_de(n), n == 1 ? "weiterer" : "weitere");
        },
    .nothing_here = "keine",
    .milestone_word = "Meilenstein",
    .next_step_word = "nächster Schritt",
    .end_word = "Ende",

    .theme_heading = "Thema",
    .organisation_heading = "Organisation",
    .organisations_heading = "Organisationen",
    .side_heading = "Land",
    .type_heading = "Typ",
    .as_lead = "Federführung",
    .as_partner = "Partner",
    .as_other = "Sonstiges",
    .aliases = [](std::string_view names) { return fmt::format("auch: {}", names); },
    .n_organisations = [](std::int64_t n) { return count(n, "Organisation", "Organisationen"); },

    .wrong_heading = "Falsch",
    .right_heading = "Richtig",
    .severity_heading = "Schweregrad",
    .explain_list_heading = "Regeln",
    .see_explain = "`agenda explain REGEL` erklärt eine Regel.",

    .what_next_heading = "Hier wurde keine Agenda gefunden.",
    .what_next =
        "Eine Agenda ist ein Ordner namens `agenda` mit einer Datei für jeden Agendapunkt.\n"
        "Gesucht wurde in diesem Ordner und in den Ordnern darüber. Sie können jetzt:\n"
        "\n"
        "  - in den Ordner wechseln, in dem `agenda` liegt, und es dort noch einmal versuchen;\n"
        "  - den Ordner angeben: `agenda -C ORDNER summary`;\n"
        "  - den Pfad des Ordners in die Umgebungsvariable AGENDA_DIR schreiben;\n"
        "  - eine neue Agenda beginnen: `agenda init`;\n"
        "  - mit `agenda --help` sehen, was das Programm kann.",

    .no_agenda_from =
        [](std::string_view path) {
            return fmt::format("keine Agenda gefunden, weder in {} noch in einem Ordner darüber",
                               path);
        },
    .no_agenda_at_flag =
        [](std::string_view path) {
            return fmt::format("-C verweist auf {}, dort ist aber keine Agenda", path);
        },
    .no_agenda_at_variable =
        [](std::string_view path) {
            return fmt::format("AGENDA_DIR verweist auf {}, dort ist aber keine Agenda", path);
        },
    .no_agenda_hint =
        "Wechseln Sie in den Ordner mit der Agenda, geben Sie ihn mit `-C ORDNER` an oder "
        "schreiben Sie seinen Pfad in AGENDA_DIR.",
    .agenda_folder_empty =
        [](std::string_view path) {
            return fmt::format("{} enthält noch keine Agendapunkte.", path);
        },
    .cannot_read_folder =
        [](std::string_view path, std::string_view reason) {
            return fmt::format("der Ordner {} kann nicht gelesen werden: {}", path, reason);
        },
    .cannot_read_file =
        [](std::string_view path, std::string_view reason) {
            return fmt::format("{} kann nicht gelesen werden: {}", path, reason);
        },
    .cannot_write =
        [](std::string_view path, std::string_view reason) {
            return fmt::format("{} kann nicht geschrieben werden: {}", path, reason);
        },
    .no_write_permission = "keine Schreibberechtigung",
    .no_room = "kein Platz mehr auf dem Datenträger",
    .unknown_command =
        [](std::string_view word) { return fmt::format("unbekannter Befehl \"{}\"", word); },
    .unknown_option =
        [](std::string_view word) { return fmt::format("unbekannte Option \"{}\"", word); },
    .unknown_rule =
        [](std::string_view word) { return fmt::format("unbekannte Regel \"{}\"", word); },
    .unknown_item =
        [](std::string_view word) {
            return fmt::format("es gibt keinen Agendapunkt mit der ID \"{}\"", word);
        },
    .unknown_column =
        [](std::string_view word) { return fmt::format("unbekannte Spalte \"{}\"", word); },
    .unknown_format =
        [](std::string_view word) { return fmt::format("unbekanntes Format \"{}\"", word); },
    .unknown_query_field =
        [](std::string_view word) { return fmt::format("unbekanntes Suchfeld \"{}\"", word); },
    .unknown_query_value =
        [](std::string_view value, std::string_view field) {
            return fmt::format("{}: unbekannter Wert \"{}\"", field, value);
        },
    .ambiguous_query_value =
        [](std::string_view value, std::string_view field, std::string_view candidates) {
            return fmt::format("{}: \"{}\" ist mehrdeutig: {}", field, value, candidates);
        },
    .empty_query_value =
        [](std::string_view field) { return fmt::format("{}: hier fehlt ein Wert", field); },
    .bad_date_value =
        [](std::string_view value, std::string_view field) {
            return fmt::format("{}: \"{}\" ist kein Datum", field, value);
        },
    .bad_range =
        [](std::string_view value, std::string_view field) {
            return fmt::format(
                "{}: \"{}\" ist kein Bereich von Anfang bis Ende (A..B, A.. oder ..B)", field,
                value);
        },
    .bad_period =
        [](std::string_view value) { return fmt::format("\"{}\" ist kein Zeitraum", value); },
    .bad_period_hint =
        "Schreiben Sie eine Anzahl von Tagen, Wochen, Monaten oder Jahren: 30d, 6w, 3m oder 1y.",
    .date_hint = "Schreiben Sie ein Datum wie 2026, 2026-Q4, 2026-11 oder 2026-11-24.",
    .bad_number =
        [](std::string_view value) { return fmt::format("\"{}\" ist keine Zahl", value); },
    .nearest = [](std::string_view word) { return fmt::format("Meinten Sie \"{}\"?", word); },
    .choose_from =
        [](std::string_view words) { return fmt::format("Zur Wahl stehen: {}.", words); },
    .option_needs_value =
        [](std::string_view option) { return fmt::format("bei {} fehlt ein Wert", option); },
    .unexpected_argument =
        [](std::string_view word) { return fmt::format("\"{}\" ist hier zu viel", word); },
    .missing_argument =
        [](std::string_view name) { return fmt::format("es fehlt eine Angabe: {}", name); },
    .only_one_language_here =
        [](std::string_view option, std::string_view command) {
            return fmt::format("{}: `agenda {}` zeigt nur eine Sprache auf einmal", option,
                               command);
        },
    .bad_today =
        [](std::string_view value) {
            return fmt::format("--today: \"{}\" ist kein Tag wie 2026-11-24", value);
        },
    .bad_source_date_epoch =
        [](std::string_view value) {
            return fmt::format("SOURCE_DATE_EPOCH: \"{}\" ist keine Anzahl von Sekunden seit 1970",
                               value);
        },
    .see_help = "`agenda --help` zeigt alle Befehle.",
    .see_help_of =
        [](std::string_view command) {
            return fmt::format("`agenda {} --help` zeigt, was möglich ist.", command);
        },
    .file_outside =
        [](std::string_view path, std::string_view folder) {
            return fmt::format("{} gehört nicht zur Agenda in {}", path, folder);
        },
    .output_incomplete = "die Ausgabe konnte nicht vollständig geschrieben werden",

    .command_word = "BEFEHL",
    .usage = "Aufruf",
    .options = "Optionen",
    .commands = "Befehle",
    .arguments = "Argumente",
    .common_options = "Allgemeine Optionen",
    .examples = "Beispiele",
    .default_value = "Vorgabe",
    .environment = "Umgebungsvariablen",
};

} // namespace

const Screen& screen_de() { return screen; }

std::string long_date_de(const Date& date) {
    const DateParts parts = parts_of(date);
    switch (date.precision) {
    case Precision::year: break;
    case Precision::quarter:
        return fmt::format("{} {}", screen.quarter_ordinal(parts.quarter), parts.year);
    case Precision::month: return fmt::format("{} {}", screen.months[parts.month - 1], parts.year);
    case Precision::day:
        return fmt::format("{}. {} {}", parts.day, screen.months[parts.month - 1], parts.year);
    }
    return std::to_string(parts.year);
}

std::string short_date_de(const Date& date) {
    const DateParts parts = parts_of(date);
    switch (date.precision) {
    case Precision::year: break;
    case Precision::quarter: return fmt::format("Q{}/{}", parts.quarter, parts.year);
    case Precision::month: return fmt::format("{:02}.{}", parts.month, parts.year);
    case Precision::day: return fmt::format("{:02}.{:02}.{}", parts.day, parts.month, parts.year);
    }
    return std::to_string(parts.year);
}

std::string number_de(std::int64_t number) { return grouped(number, '.'); }
std::string euros_de(std::int64_t amount) { return fmt::format("{} Euro", number_de(amount)); }

} // namespace agenda
