// Dutch: what stands in reports.
#include "lang/report_screen.hpp"
#include "lang/tables.hpp"

#include <fmt/format.h>

namespace agenda {

namespace {

constexpr ReportScreen screen{
    .selection = [](std::string_view query) { return fmt::format("selectie: {}", query); },
    .with_internal = "Met interne gegevens: niet voor publicatie.",
    .running = [](std::int64_t n) { return fmt::format("{} lopend", number_nl(n)); },
    .of_which_silent =
        [](std::int64_t n) {
            return fmt::format("waarvan {} zonder recent bericht", number_nl(n));
        },
    .status_unknown =
        [](std::int64_t n) { return fmt::format("{} met onbekende status", number_nl(n)); },
    .overview_heading = "Overzicht",

    .deadlines_heading = "Termijnen",
    .nothing_due = "Geen termijn verstreken, geen termijn in het komende kwartaal.",
    .what_heading = "Wat",
    .date_heading = "Datum",
    .timeline_heading = "Tijdlijn",
    .timeline_description = "De tabel onder de tijdlijn bevat dezelfde gegevens.",
    .timeline_open_end =
        "Waar geen einddatum bekend is, loopt de balk tot de datum van dit overzicht; rust het werk of "
        "is de status onbekend, dan tot het laatste bericht.",
    .without_dates =
        [](std::int64_t n) {
            return n == 1
                       ? std::string("Eén agendapunt zonder begin- en einddatum staat niet in de "
                                     "tijdlijn.")
                       : fmt::format("{} agendapunten zonder begin- en einddatum staan niet in "
                                     "de tijdlijn.",
                                     number_nl(n));
        },
    .period_label = "Looptijd",

    .no_running_project = "Geen lopend project in dit thema.",
    .see_also = "Zie ook",

    .programmes_heading = "Samenhang met andere programma's",
    .closed_heading = "Afgerond en gestopt",
    .about_numbers =
        "De nummers gelden voor de hele openbare agenda en zijn in elke taal gelijk. Ze "
        "kunnen van overzicht tot overzicht verschuiven; het id achter een titel blijft "
        "altijd hetzelfde.",

    .by_type_and_side_heading = "Organisaties naar type en land",
    .several_countries = "meer landen",
    .contacts_heading = "Contacten tussen landen",
    .contacts_explained = "Een contact is een tweetal organisaties dat samen aan ten minste één "
                          "agendapunt deelneemt, als trekker of als partner; elk tweetal telt één "
                          "keer.",
    .contacts_across_heading = "Contacten over de grens, naar type",
    .contacts_across_explained =
        "Alleen tweetallen waarvan de organisaties in verschillende landen "
        "thuishoren.",
    .n_contacts_across =
        [](std::int64_t n) {
            return n == 1 ? std::string("1 contact over de grens")
                          : fmt::format("{} contacten over de grens", number_nl(n));
        },
    .n_taking_part =
        [](std::int64_t n) {
            return n == 1 ? std::string("1 organisatie doet mee")
                          : fmt::format("{} organisaties doen mee", number_nl(n));
        },
    .taking_part_heading = "Wie waaraan meedoet",
    .leads_heading = "Trekker van",
    .partner_heading = "Partner in",
    .other_heading = "Overig",
    .items_heading = "Agendapunten",
    .nobody_takes_part = "Bij deze agendapunten staan geen organisaties vermeld.",

    .skip_to_content = "Naar de inhoud",
    .contents = "Inhoud",
    .bar_running = "lopend",
    .bar_other = "nog niet begonnen, aangehouden of onbekend",
    .bar_closed = "afgerond of gestopt",
    .bar_open_end = "einde niet bekend",
    .briefing_title = "vergaderstuk voor de stuurgroep",
    .decisions_heading = "Ter besluitvorming",
    .possibilities_heading = "Wat er van de mogelijkheden is geworden",
    .stage_heading = "Stadium",
    .count_heading = "Aantal",
    .median_heading = "Duur (mediaan)",
    .median_explained =
        "De duur is hoelang de helft van de mogelijkheden ten hoogste in dit stadium was "
        "of is; bij projecten en afgevallen mogelijkheden: tot het zover was.",
    .stages{"idee", "in onderzoek", "project geworden", "afgevallen", "aangehouden of anders"},
    .gaps_heading = "Ontbrekende gegevens",
    .gaps{"Zonder datum van de status", "Project zonder trekker", "Project zonder begin",
          "Volgende stap zonder termijn", "Niet vertaald"},

    .cut_off =
        [](std::string_view bytes) {
            return fmt::format("Hier ingekort: het hele rapport is langer dan {} bytes.", bytes);
        },
    .unknown_report =
        [](std::string_view name) { return fmt::format("onbekend rapport \"{}\"", name); },
    .out_of_date =
        [](std::string_view path) { return fmt::format("{} is niet meer actueel", path); },
    .out_of_date_hint =
        [](std::string_view command) { return fmt::format("Vernieuw het met `{}`.", command); },
    .check_needs_file = "--check vergelijkt met een bestand: noem het met -o",
    .too_few_bytes =
        [](std::string_view bytes) {
            return fmt::format("--max-bytes: in {} bytes past geen rapport", bytes);
        },
    .tells_no_past =
        [](std::string_view report) {
            return fmt::format("--since: het rapport \"{}\" vergelijkt niet met vroeger", report);
        },
};

} // namespace

const ReportScreen& report_nl() { return screen; }

} // namespace agenda
