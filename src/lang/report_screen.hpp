// What stands in reports besides the words of the screen. Headings begin with a capital; sentences end
// in a full stop.
#pragma once

#include "lang/lang.hpp"

#include <array>

namespace agenda {

struct ReportScreen {
    // the head
    Sentence1 selection; // the query: "Selectie: theme:cultuur"
    Sentence with_internal; // a report that is not for publication
    Counted running; // "21 lopend"
    Counted of_which_silent; // behind it: "waarvan 18 zonder recent bericht"
    Counted status_unknown; // "10 met onbekende status"
    Sentence overview_heading; // Overzicht

    // dates
    Sentence deadlines_heading; // Termijnen
    Sentence nothing_due; // no sentence of a list, but of the section
    Sentence what_heading; // Wat
    Sentence date_heading; // Datum
    Sentence timeline_heading; // Tijdlijn
    Sentence timeline_description; // that the table below holds the same, for a screen reader
    Sentence timeline_open_end; // what a bar without an end means
    Counted without_dates; // items that the timeline does not show
    Sentence period_label; // Looptijd

    // themes
    Sentence no_running_project; // Geen lopend project in dit thema.
    Sentence see_also; // items whose further theme it is

    // the end
    Sentence programmes_heading; // Samenhang met andere programma's
    Sentence closed_heading; // Afgerond en gestopt
    Sentence about_numbers; // what the numbers and ids are

    // organisations
    Sentence by_type_and_side_heading; // Organisaties naar type en land
    Sentence several_countries; // meer landen
    Sentence contacts_heading; // Contacten tussen landen
    Sentence contacts_explained; // which pairs are counted
    Sentence contacts_across_heading; // Contacten over de grens, naar type
    Sentence contacts_across_explained;
    Counted n_contacts_across; // "312 contacten over de grens"
    Counted n_taking_part; // "90 organisaties doen mee."
    Sentence taking_part_heading; // Wie waaraan meedoet
    Sentence leads_heading, partner_heading, other_heading; // Trekker van, Partner in, Overig
    Sentence items_heading; // Agendapunten: what the numbers in the table mean
    Sentence nobody_takes_part; // no organisation in the selection

    // an HTML page
    Sentence skip_to_content; // a link over the list of contents, for who reads with a keyboard
    Sentence contents; // Inhoud
    // what the bars of the timeline look like
    Sentence bar_running, bar_other, bar_closed; // other: to come, at rest, or not known
    Sentence bar_open_end; // how long it will go on is not known

    // the briefing
    Sentence briefing_title; // Vergaderstuk voor de stuurgroep
    Sentence decisions_heading; // Ter besluitvorming
    Sentence possibilities_heading; // Wat er van de mogelijkheden werd
    Sentence stage_heading, count_heading, median_heading; // Stadium, Aantal, Duur (mediaan)
    Sentence median_explained;
    std::array<Sentence, 5> stages; // in the order of query::Stage
    Sentence gaps_heading; // Ontbrekende gegevens
    std::array<Sentence, 5> gaps; // in the order of output::GapKind

    // the command
    Sentence1 cut_off; // how many bytes the report may have
    Sentence1 unknown_report;
    Sentence1 out_of_date; // FILE is not what the report says now
    Sentence1 out_of_date_hint; // the command that writes it
    Sentence check_needs_file; // --check without -o
    Sentence1 too_few_bytes; // --max-bytes so small that nothing fits
    Sentence1 tells_no_past; // report: --since says nothing to it
};

} // namespace agenda
