// German: what the commands that change files say.
#include "lang/edit_screen.hpp"
#include "lang/tables.hpp"

#include <fmt/format.h>

namespace agenda {

namespace {

std::string count(std::int64_t n, std::string_view one, std::string_view many) {
    return fmt::format("{} {}", number_de(n), n == 1 ? one : many);
}

constexpr EditScreen screen{
    .bad_assignment =
        [](std::string_view typed) {
            return fmt::format("\"{}\" ist nicht als Feld=Wert geschrieben", typed);
        },
    .assignment_hint = "Schreiben Sie zum Beispiel status=laufend, partners+=rwth, tags-=fahrrad, "
                       "next_step.due=2027-03, title.de=\"Radschnellweg\" oder "
                       "milestones+=\"{date: 2027-03, what: Eröffnung}\".",
    .unknown_field =
        [](std::string_view field) { return fmt::format("unbekanntes Feld \"{}\"", field); },
    .not_a_list =
        [](std::string_view field) {
            return fmt::format("\"{}\" ist keine Liste; += und -= gehen hier nicht", field);
        },
    .not_in_list =
        [](std::string_view value, std::string_view field) {
            return fmt::format("{}: \"{}\" steht nicht in der Liste", field, value);
        },
    .already_in_list =
        [](std::string_view value, std::string_view field) {
            return fmt::format("{}: \"{}\" steht schon in der Liste", field, value);
        },
    .not_set =
        [](std::string_view field) {
            return fmt::format("\"{}\" ist nicht ausgefüllt; es gibt nichts zu entfernen", field);
        },
    .has_parts =
        [](std::string_view field) {
            return fmt::format("\"{}\" besteht aus einer Gruppe von Feldern und hat keinen "
                               "einzelnen Wert",
                               field);
        },
    .no_language_here =
        [](std::string_view field) {
            return fmt::format("\"{}\" ist ein Text für alle Sprachen", field);
        },
    .languages_hint =
        [](std::string_view field) {
            return fmt::format("Geben Sie den Text in jeder Sprache an: {}=\"{{nl: …, de: …}}\".",
                               field);
        },
    .bad_value =
        [](std::string_view value, std::string_view field) {
            return fmt::format("{}: \"{}\" passt hier nicht", field, value);
        },
    .unset_hint = "Leeren können Sie ein Feld mit `agenda unset`.",
    .unreadable_text =
        [](std::string_view typed) {
            return fmt::format("\"{}\" enthält Zeichen, die unsichtbar oder unlesbar sind", typed);
        },
    .bad_entry =
        [](std::string_view typed) {
            return fmt::format("\"{}\" lässt sich nicht als {{Feld: Wert}} oder [Wert, Wert] lesen",
                               typed);
        },
    .not_an_id =
        [](std::string_view text) { return fmt::format("\"{}\" ist keine gültige ID", text); },
    .id_taken = [](std::string_view id) { return fmt::format("die ID \"{}\" gibt es schon", id); },
    .built_in =
        [](std::string_view id) {
            return fmt::format("\"{}\" ist eingebaut und kann nicht umbenannt werden", id);
        },
    .required_field =
        [](std::string_view field) {
            return fmt::format("\"{}\" ist Pflicht und kann nicht entfernt werden", field);
        },

    .quote_words =
        [](std::string_view command) {
            return fmt::format(
                "Setzen Sie einen Text aus mehreren Wörtern in Anführungszeichen: {}.", command);
        },
    .choose_id = "Wählen Sie mit --id eine andere ID.",
    .new_hint = "Schreiben Sie zum Beispiel: agenda new \"Leihräder\" --theme mobiliteit "
                "--kind mogelijkheid.",
    .rename_hint = "Die ID ist der Dateiname; `agenda rename` ändert ihn.",
    .date_in_future =
        [](std::string_view date) { return fmt::format("{} liegt in der Zukunft", date); },
    .newer_known =
        [](std::string_view date) {
            return fmt::format("der Status ist schon vom {}, und das ist später", date);
        },

    .your_choice = "Ihre Wahl: ",
    .your_choice_or =
        [](std::string_view word) { return fmt::format("Ihre Wahl (Enter: {}): ", word); },
    .choice_wanted =
        [](std::int64_t n) {
            return fmt::format("Geben Sie eine Nummer von 1 bis {} oder einen der Namen ein.", n);
        },
    .text_wanted = "Hier wird ein Text gebraucht.",
    .no_terminal = "der Texteditor lässt sich nur in einem Terminalfenster öffnen",
    .edit_by_hand =
        [](std::string_view path) {
            return fmt::format("Ändern Sie {} in einem Texteditor und führen Sie danach "
                               "`agenda check` aus.",
                               path);
        },
    .editor_failed =
        [](std::string_view editor) {
            return fmt::format(
                "der Texteditor \"{}\" ließ sich nicht starten oder endete mit einem "
                "Fehler",
                editor);
        },
    .edit_again = "Noch einmal bearbeiten? (j/N)",
    .hints_heading =
        "Noch auszufüllen: Entfernen Sie # und Leerzeichen vor dem, was bekannt ist, und schreiben Sie es anstelle der Punkte.",

    .item_has_errors =
        [](std::string_view id) {
            return fmt::format(
                "die Datei von \"{}\" enthält Fehler und kann so nicht geändert werden", id);
        },
    .mend_first =
        [](std::string_view path) {
            return fmt::format("Berichtigen Sie zuerst die Datei; `agenda check {}` zeigt die "
                               "Fehler an.",
                               path);
        },
    .no_such_place =
        [](std::string_view field) {
            return fmt::format("\"{}\" steht nicht in der Datei", field);
        },
    .other_kind =
        [](std::string_view field) {
            return fmt::format("\"{}\" passt nicht zu dem, was jetzt in der Datei steht", field);
        },
    .not_readable =
        [](std::string_view field) {
            return fmt::format("bei \"{}\" steht in der Datei ein Fehler, der zuerst berichtigt "
                               "werden muss; `agenda check` zeigt ihn an",
                               field);
        },
    .not_possible =
        [](std::string_view field) {
            return fmt::format("\"{}\" kann so nicht geändert werden", field);
        },
    .would_have_errors =
        [](std::int64_t n) {
            return n == 1 ? std::string{"durch diese Änderung käme 1 Fehler hinzu"}
                          : fmt::format("durch diese Änderung kämen {} Fehler hinzu", number_de(n));
        },
    .nothing_written = "Es wurde nichts geschrieben.",
    .busy =
        [](std::string_view path) {
            return fmt::format("jemand anders ändert gerade die Agenda in {}; versuchen Sie es "
                               "gleich noch einmal",
                               path);
        },
    .changed_meanwhile =
        [](std::string_view path) {
            return fmt::format(
                "{} wurde inzwischen geändert; führen Sie den Befehl noch einmal aus", path);
        },
    .exists = [](std::string_view path) { return fmt::format("{} gibt es schon", path); },
    .outside =
        [](std::string_view path) {
            return fmt::format("{} führt über eine Verknüpfung aus der Agenda hinaus", path);
        },
    .symbolic_link =
        [](std::string_view path) {
            return fmt::format("{} ist eine Verknüpfung; benennen Sie die Datei um, auf die sie "
                               "verweist",
                               path);
        },
    .hard_link =
        [](std::string_view path) {
            return fmt::format("{} hat noch einen zweiten Namen, unter dem der alte Text stehen "
                               "bliebe",
                               path);
        },
    .not_a_file =
        [](std::string_view path) { return fmt::format("{} ist keine gewöhnliche Datei", path); },
    .twice =
        [](std::string_view path) {
            return fmt::format("{} würde gleichzeitig auf zwei Arten geändert", path);
        },
    .file_permission =
        [](std::string_view path) { return fmt::format("keine Schreibberechtigung für {}", path); },
    .folder_permission =
        [](std::string_view path) {
            return fmt::format("keine Schreibberechtigung im Ordner {}", path);
        },
    .read_only_disk =
        [](std::string_view path) {
            return fmt::format("{} liegt auf einem schreibgeschützten Datenträger", path);
        },
    .disk_full =
        [](std::string_view path) {
            return fmt::format("auf dem Datenträger ist kein Platz mehr für {}", path);
        },
    .input_output =
        [](std::string_view path) {
            return fmt::format("der Datenträger meldet einen Fehler beim Schreiben von {}", path);
        },
    .interrupted = "der Befehl wurde abgebrochen, bevor etwas geändert war",
    .other_failure =
        [](std::string_view path, std::string_view reason) {
            return fmt::format("{} kann nicht geschrieben werden: {}", path, reason);
        },
    .restored =
        [](std::string_view path) { return fmt::format("{} ist wieder so wie vorher.", path); },
    .not_restored =
        [](std::string_view path, std::string_view kept) {
            return fmt::format(
                "{} konnte nicht zurückgesetzt werden; der alte Text steht noch einen "
                "Tag lang in {}.",
                path, kept);
        },
    .unknown_state =
        [](std::string_view path) {
            return fmt::format("Sehen Sie in {} selbst nach: Es ist nicht sicher, ob dort der alte "
                               "oder der neue Text steht.",
                               path);
        },

    .unchanged =
        [](std::string_view id) {
            return fmt::format("{}: Das steht dort schon so; es wurde nichts geändert.", id);
        },
    .absent = "leer",
    .created = [](std::string_view path) { return fmt::format("{} wurde angelegt.", path); },
    .references_changed =
        [](std::int64_t n) {
            return fmt::format("Verweise in {} angepasst", count(n, "Datei", "Dateien"));
        },
    .no_possibility =
        [](std::string_view id) {
            return fmt::format("\"{}\" ist keine Möglichkeit und kann daher kein Projekt werden",
                               id);
        },
    .promoted = "Von der Möglichkeit zum Projekt",
    .formatted =
        [](std::string_view path) {
            return fmt::format("{} hat jetzt die einheitliche Form.", path);
        },
    .would_format =
        [](std::string_view path) {
            return fmt::format("{} hat noch nicht die einheitliche Form.", path);
        },
    .files_in_order =
        [](std::int64_t n) {
            if (n == 0) return std::string{"Es gibt keine Dateien zu formatieren."};
            if (n == 1) return std::string{"Die Datei hat schon die einheitliche Form."};
            if (n == 2) return std::string{"Beide Dateien haben schon die einheitliche Form."};
            return fmt::format("Alle {} Dateien haben schon die einheitliche Form.", number_de(n));
        },
    .fixed =
        [](std::int64_t n) {
            if (n == 0)
                return std::string{"Es gab nichts, was das Programm selbst berichtigen kann."};
            return fmt::format("{} behoben.", count(n, "Befund wurde", "Befunde wurden"));
        },
    .status_stays =
        [](std::string_view status) {
            return fmt::format("Der Status bleibt {}: Das ist neuer.", status);
        },
    .other_languages =
        [](std::string_view field, std::string_view languages) {
            return fmt::format("Der Text von „{}“ auf {} wurde nicht geändert.", field, languages);
        },
    .reason_stays =
        [](std::string_view id) {
            return fmt::format("Der Grund von damals steht noch da; `agenda unset {} reason` "
                               "entfernt ihn.",
                               id);
        },
    .example_id = "beispiel",
    .example_title = "Beispiel für eine Möglichkeit",
    .example_summary =
        "Eine Datei je Agendapunkt: Geben Sie ihr einen sprechenden Namen und tragen Sie ein, was bekannt ist.",
    .organisations_heading =
        "Alle Organisationen, die in Agendapunkten vorkommen, jede unter einer eigenen ID. Schreiben Sie die erste an die Stelle von {}. Ein Beispiel:",
    .init_next =
        "Tragen Sie die beteiligten Organisationen in `_organisations.yaml` ein, legen Sie Punkte mit `agenda new` an und prüfen Sie mit `agenda check`.",
    .workflow_next =
        "Nehmen Sie auch `.github` auf. Geben Sie der Variablen `AGENDA_REPOSITORY` in GitHub den Ort dieses Programms (Eigentümer/Name); dann wird jede Änderung geprüft.",
    .look_with_git =
        "Sehen Sie sich die Änderung mit `git diff` an und halten Sie sie mit `git commit` fest.",
    .add_with_git =
        [](std::string_view what) {
            return fmt::format("Nehmen Sie das mit `git add {}` auf und halten Sie es mit "
                               "`git commit` fest.",
                               what);
        },
    .dry_run = "Probelauf: Es wurde nichts geschrieben.",
};

} // namespace

const EditScreen& edit_de() { return screen; }

} // namespace agenda
