// Dutch: what the commands that change files say.
#include "lang/edit_screen.hpp"
#include "lang/tables.hpp"

#include <fmt/format.h>

namespace agenda {

namespace {

std::string count(std::int64_t n, std::string_view one, std::string_view many) {
    return fmt::format("{} {}", number_nl(n), n == 1 ? one : many);
}

constexpr EditScreen screen{
    .bad_assignment =
        [](std::string_view typed) {
            return fmt::format("\"{}\" is niet geschreven als veld=waarde", typed);
        },
    .assignment_hint =
        "Schrijf bijvoorbeeld status=lopend, partners+=rwth, tags-=fiets, next_step.due=2027-03, "
        "title.de=\"Radschnellweg\" of milestones+=\"{date: 2027-03, what: Opening}\".",
    .unknown_field =
        [](std::string_view field) { return fmt::format("onbekend veld \"{}\"", field); },
    .not_a_list =
        [](std::string_view field) {
            return fmt::format("\"{}\" is geen lijst; += en -= kunnen hier niet", field);
        },
    .not_in_list =
        [](std::string_view value, std::string_view field) {
            return fmt::format("{}: \"{}\" staat niet in de lijst", field, value);
        },
    .already_in_list =
        [](std::string_view value, std::string_view field) {
            return fmt::format("{}: \"{}\" staat al in de lijst", field, value);
        },
    .not_set =
        [](std::string_view field) {
            return fmt::format("\"{}\" is niet ingevuld; er valt niets te verwijderen", field);
        },
    .has_parts =
        [](std::string_view field) {
            return fmt::format("\"{}\" bestaat uit een groep velden en heeft niet één waarde",
                               field);
        },
    .no_language_here =
        [](std::string_view field) {
            return fmt::format("\"{}\" is één tekst voor alle talen", field);
        },
    .languages_hint =
        [](std::string_view field) {
            return fmt::format("Geef de tekst in elke taal: {}=\"{{nl: …, de: …}}\".", field);
        },
    .bad_value =
        [](std::string_view value, std::string_view field) {
            return fmt::format("{}: \"{}\" kan hier niet", field, value);
        },
    .unset_hint = "Leeg maakt u een veld met `agenda unset`.",
    .unreadable_text =
        [](std::string_view typed) {
            return fmt::format("\"{}\" bevat tekens die onzichtbaar of onleesbaar zijn", typed);
        },
    .bad_entry =
        [](std::string_view typed) {
            return fmt::format("\"{}\" is niet te lezen als {{veld: waarde}} of [waarde, waarde]",
                               typed);
        },
    .not_an_id =
        [](std::string_view text) { return fmt::format("\"{}\" is geen geldig id", text); },
    .id_taken = [](std::string_view id) { return fmt::format("het id \"{}\" bestaat al", id); },
    .built_in =
        [](std::string_view id) {
            return fmt::format("\"{}\" is ingebouwd en kan niet worden hernoemd", id);
        },
    .required_field =
        [](std::string_view field) {
            return fmt::format("\"{}\" is verplicht en kan niet worden verwijderd", field);
        },

    .quote_words =
        [](std::string_view command) {
            return fmt::format("Zet een tekst van meer woorden tussen aanhalingstekens: {}.",
                               command);
        },
    .choose_id = "Kies met --id een ander id.",
    .new_hint = "Schrijf bijvoorbeeld: agenda new \"Deelfietsen\" --theme mobiliteit "
                "--kind mogelijkheid.",
    .rename_hint = "Het id is de bestandsnaam; `agenda rename` verandert die.",
    .date_in_future =
        [](std::string_view date) { return fmt::format("{} ligt in de toekomst", date); },
    .newer_known =
        [](std::string_view date) {
            return fmt::format("de status is al van {}, en dat is later", date);
        },

    .your_choice = "Uw keuze: ",
    .your_choice_or =
        [](std::string_view word) { return fmt::format("Uw keuze (Enter: {}): ", word); },
    .choice_wanted =
        [](std::int64_t n) {
            return fmt::format("Typ een nummer van 1 tot en met {}, of een van de namen.", n);
        },
    .text_wanted = "Hier is een tekst nodig.",
    .no_terminal = "de teksteditor kan alleen in een terminalvenster worden geopend",
    .edit_by_hand =
        [](std::string_view path) {
            return fmt::format("Wijzig {} in een teksteditor en voer daarna `agenda check` uit.",
                               path);
        },
    .editor_failed =
        [](std::string_view editor) {
            return fmt::format(
                "de teksteditor \"{}\" kon niet worden gestart of eindigde met een fout", editor);
        },
    .edit_again = "Opnieuw bewerken? (j/N)",
    .hints_heading =
        "Nog in te vullen: haal # en de spatie weg voor wat bekend is, en schrijf het in plaats van de puntjes.",

    .item_has_errors =
        [](std::string_view id) {
            return fmt::format(
                "het bestand van \"{}\" bevat fouten en kan zo niet worden gewijzigd", id);
        },
    .mend_first =
        [](std::string_view path) {
            return fmt::format("Herstel eerst het bestand; `agenda check {}` wijst de fouten aan.",
                               path);
        },
    .no_such_place =
        [](std::string_view field) {
            return fmt::format("\"{}\" staat niet in het bestand", field);
        },
    .other_kind =
        [](std::string_view field) {
            return fmt::format("\"{}\" past niet bij wat er nu in het bestand staat", field);
        },
    .not_readable =
        [](std::string_view field) {
            return fmt::format("bij \"{}\" staat in het bestand een fout die eerst hersteld moet "
                               "worden; `agenda check` wijst die aan",
                               field);
        },
    .not_possible =
        [](std::string_view field) {
            return fmt::format("\"{}\" kan zo niet worden gewijzigd", field);
        },
    .would_have_errors =
        [](std::int64_t n) {
            return n == 1 ? std::string{"met deze wijziging zou er 1 fout bij komen"}
                          : fmt::format("met deze wijziging zouden er {} fouten bij komen",
                                        number_nl(n));
        },
    .nothing_written = "Er is niets geschreven.",
    .busy =
        [](std::string_view path) {
            return fmt::format("iemand anders wijzigt op dit moment de agenda in {}; probeer het "
                               "zo dadelijk opnieuw",
                               path);
        },
    .changed_meanwhile =
        [](std::string_view path) {
            return fmt::format("{} is intussen gewijzigd; voer de opdracht opnieuw uit", path);
        },
    .exists = [](std::string_view path) { return fmt::format("{} bestaat al", path); },
    .outside =
        [](std::string_view path) {
            return fmt::format("{} loopt via een koppeling naar een plaats buiten de agenda", path);
        },
    .symbolic_link =
        [](std::string_view path) {
            return fmt::format("{} is een koppeling; hernoem het bestand waar die naar wijst",
                               path);
        },
    .hard_link =
        [](std::string_view path) {
            return fmt::format("{} heeft nog een tweede naam, waaronder de oude tekst zou blijven "
                               "staan",
                               path);
        },
    .not_a_file =
        [](std::string_view path) { return fmt::format("{} is geen gewoon bestand", path); },
    .twice =
        [](std::string_view path) {
            return fmt::format("{} zou tegelijk op twee manieren worden gewijzigd", path);
        },
    .file_permission =
        [](std::string_view path) { return fmt::format("geen schrijfrecht voor {}", path); },
    .folder_permission =
        [](std::string_view path) { return fmt::format("geen schrijfrecht in de map {}", path); },
    .read_only_disk =
        [](std::string_view path) {
            return fmt::format("{} staat op een schijf die alleen gelezen kan worden", path);
        },
    .disk_full =
        [](std::string_view path) {
            return fmt::format("op de schijf is geen ruimte meer voor {}", path);
        },
    .input_output =
        [](std::string_view path) {
            return fmt::format("de schijf meldt een fout bij het schrijven van {}", path);
        },
    .interrupted = "de opdracht is afgebroken voordat er iets was gewijzigd",
    .other_failure =
        [](std::string_view path, std::string_view reason) {
            return fmt::format("{} kan niet worden geschreven: {}", path, reason);
        },
    .restored =
        [](std::string_view path) { return fmt::format("{} is weer zoals het was.", path); },
    .not_restored =
        [](std::string_view path, std::string_view kept) {
            return fmt::format(
                "{} kon niet worden teruggezet; de oude tekst staat nog één dag in {}.", path,
                kept);
        },
    .unknown_state =
        [](std::string_view path) {
            return fmt::format("Kijk {} zelf na: het is niet zeker of daar de oude of de nieuwe "
                               "tekst staat.",
                               path);
        },

    .unchanged =
        [](std::string_view id) {
            return fmt::format("{}: dit staat er al zo; er is niets gewijzigd.", id);
        },
    .absent = "leeg",
    .created = [](std::string_view path) { return fmt::format("{} is aangemaakt.", path); },
    .references_changed =
        [](std::int64_t n) {
            return fmt::format("verwijzingen in {} aangepast", count(n, "bestand", "bestanden"));
        },
    .no_possibility =
        [](std::string_view id) {
            return fmt::format("\"{}\" is geen mogelijkheid en kan dus geen project worden", id);
        },
    .promoted = "Van mogelijkheid naar project",
    .formatted =
        [](std::string_view path) { return fmt::format("{} heeft nu de vaste opmaak.", path); },
    .would_format =
        [](std::string_view path) {
            return fmt::format("{} heeft nog niet de vaste opmaak.", path);
        },
    .files_in_order =
        [](std::int64_t n) {
            if (n == 0) return std::string{"Er zijn geen bestanden om op te maken."};
            if (n == 1) return std::string{"Het bestand heeft al de vaste opmaak."};
            if (n == 2) return std::string{"Beide bestanden hebben al de vaste opmaak."};
            return fmt::format("Alle {} bestanden hebben al de vaste opmaak.", number_nl(n));
        },
    .fixed =
        [](std::int64_t n) {
            if (n == 0) return std::string{"Er was niets dat het programma zelf kan herstellen."};
            return fmt::format("{} hersteld.", count(n, "bevinding is", "bevindingen zijn"));
        },
    .status_stays =
        [](std::string_view status) {
            return fmt::format("De status blijft {}: dat is van later.", status);
        },
    .other_languages =
        [](std::string_view field, std::string_view languages) {
            return fmt::format("De tekst van ‘{}’ in het {} is niet gewijzigd.", field, languages);
        },
    .reason_stays =
        [](std::string_view id) {
            return fmt::format(
                "De reden van toen staat er nog; `agenda unset {} reason` verwijdert "
                "die.",
                id);
        },
    .example_id = "voorbeeld",
    .example_title = "Voorbeeld van een mogelijkheid",
    .example_summary =
        "Eén bestand per agendapunt: geef het een sprekende naam en vul in wat bekend is.",
    .organisations_heading =
        "Alle organisaties die in agendapunten voorkomen, elk onder een eigen id. Zet de eerste op de plaats van {}. Een voorbeeld:",
    .init_next =
        "Vul `_organisations.yaml` met de deelnemende organisaties, voeg punten toe met `agenda new` en controleer met `agenda check`.",
    .workflow_next =
        "Neem ook `.github` op. Geef in GitHub de variabele `AGENDA_REPOSITORY` de plaats van dit programma (eigenaar/naam); dan wordt elke wijziging gecontroleerd.",
    .look_with_git = "Bekijk de wijziging met `git diff` en leg die vast met `git commit`.",
    .add_with_git =
        [](std::string_view what) {
            return fmt::format("Neem dit op met `git add {}` en leg het vast met `git commit`.",
                               what);
        },
    .dry_run = "Proef: er is niets geschreven.",
};

} // namespace

const EditScreen& edit_nl() { return screen; }

} // namespace agenda
