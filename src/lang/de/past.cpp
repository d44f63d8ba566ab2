// German: what the commands say that look into the past.
#include "lang/past_screen.hpp"
#include "lang/tables.hpp"

#include <fmt/format.h>

namespace agenda {

namespace {

constexpr PastScreen screen{
    .no_git = "das Programm git wurde nicht gefunden",
    .no_repository = "die Agenda liegt in keinem Git-Repository",
    .not_trusted =
        [](std::string_view folder) {
            return fmt::format("Git vertraut {} nicht, weil der Ordner jemand anderem gehört",
                               folder);
        },
    .damaged =
        [](std::string_view words) {
            return fmt::format("das Git-Repository ist unvollständig oder beschädigt ({})", words);
        },
    .git_failed =
        [](std::string_view words) { return fmt::format("Git gab keine Antwort ({})", words); },
    .nothing_committed = "in diesem Git-Repository ist noch nichts festgehalten",
    .no_git_hint = "Installieren Sie Git (https://git-scm.com) und versuchen Sie es erneut.",
    .no_repository_hint =
        "Ohne Git gibt es keine Vorgeschichte; `git init` legt ein Repository an, `git commit` hält "
        "die Agenda darin fest.",
    .not_trusted_hint =
        [](std::string_view folder) {
            return fmt::format("Wenn Sie dem Ordner vertrauen, geben Sie einmalig ein: `git config "
                               "--global --add safe.directory {}`.",
                               folder);
        },
    .damaged_hint =
        "`git fsck` zeigt, was fehlt; holen Sie das Repository nötigenfalls mit `git clone` neu.",
    .nothing_committed_hint = "Halten Sie die Agenda zuerst mit `git add` und `git commit` fest.",

    .no_moment =
        [](std::string_view typed) {
            return fmt::format("\"{}\" ist weder eine Revision noch ein Tag noch eine Zeitspanne "
                               "in der Vergangenheit",
                               typed);
        },
    .moment_hint =
        "Schreiben Sie ein Tag, einen Branch oder einen Commit, einen Tag wie 2026-11-24, "
        "\"vor 3 Monaten\" oder last-meeting.",
    .no_agenda_then =
        [](std::string_view revision) {
            return fmt::format("in der Revision {} ist keine Agenda zu finden", revision);
        },
    .no_agenda_then_hint =
        "Wählen Sie eine Revision, in der es den Ordner mit der Agenda schon gab.",
    .before_history =
        [](std::string_view day, std::string_view first) {
            return fmt::format("am {} war noch nichts festgehalten; die Geschichte beginnt am {}",
                               day, first);
        },
    .before_history_hint = "Wählen Sie einen Tag ab dem Beginn der Geschichte.",
    .before_shallow =
        [](std::string_view first) {
            return fmt::format("diese Kopie des Repositorys reicht nur bis zum {} zurück", first);
        },
    .shallow_hint = "Holen Sie die ganze Geschichte mit `git fetch --unshallow`.",
    .no_meeting =
        [](std::string_view day) {
            return fmt::format(
                "Es ist keine frühere Sitzung bekannt (_meetings.yaml); deshalb gilt der Stand vor drei Monaten: {}.",
                day);
        },
    .not_together =
        [](std::string_view one, std::string_view other) {
            return fmt::format("{} und {} schließen einander aus", one, other);
        },

    .changed_since =
        [](std::string_view word) { return fmt::format("Änderungen seit dem {}", word); },
    .changed_since_meeting =
        [](std::string_view word) {
            return fmt::format("Änderungen seit der Sitzung vom {}", word);
        },
    .changed_since_revision =
        [](std::string_view one, std::string_view other) {
            return fmt::format("Änderungen seit Revision {} ({})", one, other);
        },
    .not_committed = "noch nicht festgehalten",
    .nothing_changed = "Es hat sich nichts geändert.",
    .nothing_recorded_then = "Damals war noch keine Agenda festgehalten; deshalb ist alles neu.",
    .n_changed =
        [](std::int64_t n) {
            return n == 1 ? std::string{"1 Agendapunkt geändert"}
                          : fmt::format("{} Agendapunkte geändert", number_de(n));
        },
    .n_added = [](std::int64_t n) { return fmt::format("{} neu", number_de(n)); },
    .n_became_project =
        [](std::int64_t n) {
            return fmt::format("{} von der Möglichkeit zum Projekt", number_de(n));
        },
    .n_completed = [](std::int64_t n) { return fmt::format("{} abgeschlossen", number_de(n)); },
    .n_stopped = [](std::int64_t n) { return fmt::format("{} eingestellt", number_de(n)); },
    .n_removed =
        [](std::int64_t n) { return fmt::format("{} von der Agenda genommen", number_de(n)); },
    .unreadable_then =
        [](std::string_view word) {
            return fmt::format(
                "{} konnte damals nicht gelesen werden und wird deshalb nicht verglichen.", word);
        },

    .added =
        [](std::string_view one, std::string_view other) {
            return fmt::format("Neu auf der Agenda: {}, {}", one, other);
        },
    .removed =
        [](std::string_view word) {
            return fmt::format("Von der Agenda genommen; zuletzt bekannt: {}", word);
        },
    .renamed = [](std::string_view word) { return fmt::format("Die Id war zuvor {}", word); },
    .became_project = "Von der Möglichkeit zum Projekt",
    .per = [](std::string_view word) { return fmt::format("Stand {}", word); },
    .confirmed =
        [](std::string_view one, std::string_view other) {
            return fmt::format("Bestätigt: {} (Stand {})", one, other);
        },
    .reason_given = "Grund: ",
    .later = [](std::string_view word) { return fmt::format("{} später", word); },
    .earlier = [](std::string_view word) { return fmt::format("{} früher", word); },
    .n_days =
        [](std::int64_t n) {
            return n == 1 ? std::string{"1 Tag"} : fmt::format("{} Tage", number_de(n));
        },
    .n_weeks =
        [](std::int64_t n) {
            return n == 1 ? std::string{"1 Woche"} : fmt::format("{} Wochen", number_de(n));
        },
    .n_months =
        [](std::int64_t n) {
            return n == 1 ? std::string{"1 Monat"} : fmt::format("{} Monate", number_de(n));
        },
    .n_years =
        [](std::int64_t n) {
            return n == 1 ? std::string{"1 Jahr"} : fmt::format("{} Jahre", number_de(n));
        },
    .moved_times =
        [](std::int64_t n) { return fmt::format("schon {}-mal verschoben", number_de(n)); },
    .new_date = "neu",
    .no_date = "entfällt",
    .milestone_done = "Meilenstein erreicht: ",
    .milestone_added = "Neuer Meilenstein: ",
    .milestone_dropped = "Meilenstein entfällt: ",
    .step_added = "Nächster Schritt: ",
    .step_dropped = "Nicht mehr nächster Schritt: ",
    .step_before = "zuvor: ",
    .joined = "Neu dabei: ",
    .left = "Nicht mehr dabei: ",
    .theme_added = "Auch zum Thema: ",
    .theme_dropped = "Nicht mehr zum Thema: ",
    .decided = "Beschluss",
    .news = "Meldung",
    .also_changed = "Außerdem geändert: ",

    .shallow_note =
        [](std::string_view word) {
            return fmt::format(
                "Diese Kopie des Repositorys reicht nur bis zum {} zurück; `git fetch --unshallow` holt den Rest.",
                word);
        },

    .translations_heading = "Zu übersetzen",
    .missing_in = [](std::string_view word) { return fmt::format("fehlt auf {}", word); },
    .outdated_in =
        [](std::string_view one, std::string_view other) {
            return fmt::format("{}: älter als {}", one, other);
        },
    .nothing_to_translate = "Es gibt nichts zu übersetzen.",
    .source_text_heading = "Ausgangstext",
    .translation_heading = "Übersetzung",
    .name_word = "Name",
    .text_heading = "Feld",
    .state_heading = "Stand",
    .n_missing =
        [](std::int64_t n) {
            return n == 1 ? std::string{"1 Text fehlt"}
                          : fmt::format("{} Texte fehlen", number_de(n));
        },
    .n_outdated =
        [](std::int64_t n) {
            return n == 1 ? std::string{"1 Text ist veraltet"}
                          : fmt::format("{} Texte sind veraltet", number_de(n));
        },
    .no_history_for_translations =
        [](std::string_view word) {
            return fmt::format("Was veraltet ist, ist nicht bekannt: {}.", word);
        },
    .unknown_language =
        [](std::string_view word) {
            return fmt::format("die Agenda hat keine Sprache \"{}\"", word);
        },
};

} // namespace

const PastScreen& past_de() { return screen; }

} // namespace agenda
