// Dutch: what the commands say that look into the past.
#include "lang/past_screen.hpp"
#include "lang/tables.hpp"

#include <fmt/format.h>

namespace agenda {

namespace {

constexpr PastScreen screen{
    .no_git = "het programma git is niet gevonden",
    .no_repository = "de agenda staat niet in een Git-repository",
    .not_trusted =
        [](std::string_view folder) {
            return fmt::format("Git vertrouwt {} niet, omdat die map van iemand anders is", folder);
        },
    .damaged =
        [](std::string_view words) {
            return fmt::format("de Git-repository is onvolledig of beschadigd ({})", words);
        },
    .git_failed =
        [](std::string_view words) { return fmt::format("Git gaf geen antwoord ({})", words); },
    .nothing_committed = "in deze Git-repository is nog niets vastgelegd",
    .no_git_hint = "Installeer Git (https://git-scm.com) en probeer het opnieuw.",
    .no_repository_hint =
        "Zonder Git is er geen geschiedenis; `git init` begint een repository, `git commit` legt de "
        "agenda erin vast.",
    .not_trusted_hint =
        [](std::string_view folder) {
            return fmt::format("Vertrouwt u de map wel, geef dan eenmalig op: `git config --global "
                               "--add safe.directory {}`.",
                               folder);
        },
    .damaged_hint =
        "`git fsck` wijst aan wat er mist; haal de repository zo nodig opnieuw op met `git clone`.",
    .nothing_committed_hint = "Leg de agenda eerst vast met `git add` en `git commit`.",

    .no_moment =
        [](std::string_view typed) {
            return fmt::format("\"{}\" is geen revisie, geen dag en geen tijd geleden", typed);
        },
    .moment_hint =
        "Schrijf een tag, een branch of een commit, een dag als 2026-11-24, \"3 maanden geleden\" of "
        "last-meeting.",
    .no_agenda_then =
        [](std::string_view revision) {
            return fmt::format("in revisie {} is geen agenda te vinden", revision);
        },
    .no_agenda_then_hint = "Kies een revisie waarin de map met de agenda al bestond.",
    .before_history =
        [](std::string_view day, std::string_view first) {
            return fmt::format("op {} was er nog niets vastgelegd; de geschiedenis begint op {}",
                               day, first);
        },
    .before_history_hint = "Kies een dag vanaf het begin van de geschiedenis.",
    .before_shallow =
        [](std::string_view first) {
            return fmt::format("deze kopie van de repository gaat niet verder terug dan {}", first);
        },
    .shallow_hint = "Haal de hele geschiedenis op met `git fetch --unshallow`.",
    .no_meeting =
        [](std::string_view day) {
            return fmt::format(
                "Er is geen eerder overleg bekend (_meetings.yaml); daarom geldt drie maanden geleden: {}.",
                day);
        },
    .not_together =
        [](std::string_view one, std::string_view other) {
            return fmt::format("{} en {} gaan niet samen", one, other);
        },

    .changed_since =
        [](std::string_view word) { return fmt::format("Wijzigingen sinds {}", word); },
    .changed_since_meeting =
        [](std::string_view word) {
            return fmt::format("Wijzigingen sinds het overleg van {}", word);
        },
    .changed_since_revision =
        [](std::string_view one, std::string_view other) {
            return fmt::format("Wijzigingen sinds revisie {} ({})", one, other);
        },
    .not_committed = "nog niet vastgelegd",
    .nothing_changed = "Er is niets gewijzigd.",
    .nothing_recorded_then = "Toen was er nog geen agenda vastgelegd; daarom is alles nieuw.",
    .n_changed =
        [](std::int64_t n) {
            return n == 1 ? std::string{"1 agendapunt gewijzigd"}
                          : fmt::format("{} agendapunten gewijzigd", number_nl(n));
        },
    .n_added = [](std::int64_t n) { return fmt::format("{} nieuw", number_nl(n)); },
    .n_became_project =
        [](std::int64_t n) {
            return fmt::format("{} van mogelijkheid naar project", number_nl(n));
        },
    .n_completed = [](std::int64_t n) { return fmt::format("{} afgerond", number_nl(n)); },
    .n_stopped = [](std::int64_t n) { return fmt::format("{} gestopt", number_nl(n)); },
    .n_removed =
        [](std::int64_t n) { return fmt::format("{} van de agenda gehaald", number_nl(n)); },
    .unreadable_then =
        [](std::string_view word) {
            return fmt::format("{} kon toen niet worden gelezen en is daarom niet vergeleken.",
                               word);
        },

    .added =
        [](std::string_view one, std::string_view other) {
            return fmt::format("Nieuw op de agenda: {}, {}", one, other);
        },
    .removed =
        [](std::string_view word) {
            return fmt::format("Van de agenda gehaald; laatst bekend: {}", word);
        },
    .renamed = [](std::string_view word) { return fmt::format("Het id was eerst {}", word); },
    .became_project = "Van mogelijkheid naar project",
    .per = [](std::string_view word) { return fmt::format("per {}", word); },
    .confirmed =
        [](std::string_view one, std::string_view other) {
            return fmt::format("Bevestigd: {} (per {})", one, other);
        },
    .reason_given = "reden: ",
    .later = [](std::string_view word) { return fmt::format("{} later", word); },
    .earlier = [](std::string_view word) { return fmt::format("{} eerder", word); },
    .n_days =
        [](std::int64_t n) {
            return n == 1 ? std::string{"1 dag"} : fmt::format("{} dagen", number_nl(n));
        },
    .n_weeks =
        [](std::int64_t n) {
            return n == 1 ? std::string{"1 week"} : fmt::format("{} weken", number_nl(n));
        },
    .n_months =
        [](std::int64_t n) {
            return n == 1 ? std::string{"1 maand"} : fmt::format("{} maanden", number_nl(n));
        },
    .n_years = [](std::int64_t n) { return fmt::format("{} jaar", number_nl(n)); },
    .moved_times =
        [](std::int64_t n) { return fmt::format("al {} keer verschoven", number_nl(n)); },
    .new_date = "nieuw",
    .no_date = "vervallen",
    .milestone_done = "Mijlpaal gehaald: ",
    .milestone_added = "Nieuwe mijlpaal: ",
    .milestone_dropped = "Mijlpaal vervallen: ",
    .step_added = "Volgende stap: ",
    .step_dropped = "Niet langer de volgende stap: ",
    .step_before = "eerst: ",
    .joined = "Doet mee: ",
    .left = "Doet niet meer mee: ",
    .theme_added = "Ook bij thema: ",
    .theme_dropped = "Niet meer bij thema: ",
    .decided = "Besluit",
    .news = "Bericht",
    .also_changed = "Ook gewijzigd: ",

    .shallow_note =
        [](std::string_view word) {
            return fmt::format(
                "Deze kopie van de repository gaat niet verder terug dan {}; `git fetch --unshallow` haalt de rest op.",
                word);
        },

    .translations_heading = "Te vertalen",
    .missing_in = [](std::string_view word) { return fmt::format("ontbreekt in het {}", word); },
    .outdated_in =
        [](std::string_view one, std::string_view other) {
            return fmt::format("{}: ouder dan het {}", one, other);
        },
    .nothing_to_translate = "Er valt niets te vertalen.",
    .source_text_heading = "Brontekst",
    .translation_heading = "Vertaling",
    .name_word = "Naam",
    .text_heading = "Veld",
    .state_heading = "Stand",
    .n_missing =
        [](std::int64_t n) {
            return n == 1 ? std::string{"1 tekst ontbreekt"}
                          : fmt::format("{} teksten ontbreken", number_nl(n));
        },
    .n_outdated =
        [](std::int64_t n) {
            return n == 1 ? std::string{"1 tekst is verouderd"}
                          : fmt::format("{} teksten zijn verouderd", number_nl(n));
        },
    .no_history_for_translations =
        [](std::string_view word) {
            return fmt::format("Wat verouderd is, is niet bekend: {}.", word);
        },
    .unknown_language =
        [](std::string_view word) { return fmt::format("de agenda heeft geen taal \"{}\"", word); },
};

} // namespace

const PastScreen& past_nl() { return screen; }

} // namespace agenda
