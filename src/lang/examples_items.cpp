// Examples for the rules about an item as a whole, about all items together, and about what to chase.
// Today is 24 November 2026.
#include "lang/example_rows.hpp"

namespace agenda {

namespace {

constexpr std::string_view network_path = "mobiliteit/fietsnetwerk.yaml";
constexpr std::string_view network =
    "title: {nl: Fietsnetwerk, de: Radwegenetz, en: Cycle network}\n";
constexpr ExampleFile network_file{.path = network_path, .snippet = network};

constexpr std::array rows{
    keys(Rule::status_not_for_kind,
         "kind: mogelijkheid\n"
         "status: lopend\n",
         "kind: mogelijkheid\n"
         "status: in-onderzoek\n"),
    keys(Rule::missing_reason, "status: aangehouden\n",
         "status: aangehouden\n"
         "reason:\n"
         "  nl: Wacht op een besluit over de subsidie.\n"
         "  de: Wartet auf eine Entscheidung über die Förderung.\n"
         "  en: Waiting for a decision on the funding.\n"),
    keys(Rule::end_before_start,
         "status: in-voorbereiding\n"
         "start: 2028\n"
         "end: 2027-12\n",
         "status: in-voorbereiding\n"
         "start: 2028\n"
         "end: 2029-12\n"),
    keys(Rule::as_of_in_future, "as_of: 2027-11\n", "as_of: 2026-11\n"),
    keys(Rule::event_in_future,
         "decisions:\n"
         "  - date: 2027-03\n"
         "    body: gemeente-heerlen\n"
         "    what: {nl: Raadsbesluit, de: Ratsbeschluss, en: Council decision}\n",
         "milestones:\n"
         "  - date: 2027-03\n"
         "    what: {nl: Raadsbesluit, de: Ratsbeschluss, en: Council decision}\n"),
    keys(Rule::log_disagrees,
         "status: lopend\n"
         "as_of: 2026-09\n"
         "log:\n"
         "  - date: 2026-11-06\n"
         "    status: afgerond\n"
         "    what: {nl: Feestelijk geopend, de: Feierlich eröffnet, en: Festively opened}\n",
         "status: afgerond\n"
         "as_of: 2026-11-06\n"
         "log:\n"
         "  - date: 2026-11-06\n"
         "    status: afgerond\n"
         "    what: {nl: Feestelijk geopend, de: Feierlich eröffnet, en: Festively opened}\n"),
    keys(Rule::one_side_only,
         "scope: bilateraal\n"
         "lead: stadt-aachen\n"
         "partners: [rwth]\n",
         "scope: bilateraal\n"
         "lead: stadt-aachen\n"
         "partners: [gemeente-heerlen, rwth]\n"),

    // all items together
    ExampleRow{
        .rule = Rule::duplicate_id,
        .wrong = {ExampleFile{.path = "mobiliteit/museum.yaml",
                              .snippet =
                                  "title: {nl: Museumbus, de: Museumsbus, en: Museum bus}\n"},
                  ExampleFile{.path = "cultuur/museum.yaml",
                              .snippet =
                                  "title: {nl: Museumpas, de: Museumspass, en: Museum pass}\n"
                                  "theme: cultuur\n"}},
        .right = {ExampleFile{.path = "mobiliteit/museumbus.yaml",
                              .snippet =
                                  "title: {nl: Museumbus, de: Museumsbus, en: Museum bus}\n"},
                  ExampleFile{.path = "cultuur/museumpas.yaml",
                              .snippet =
                                  "title: {nl: Museumpas, de: Museumspass, en: Museum pass}\n"
                                  "theme: cultuur\n"}},
    },
    whole(Rule::duplicate_name, "_organisations.yaml",
          "stadt-aachen:\n"
          "  name: Stadt Aachen\n"
          "  aliases: [Aken]\n"
          "  country: de\n"
          "  type: overheid\n"
          "staedteregion-aachen:\n"
          "  name: StädteRegion Aachen\n"
          "  aliases: [Aken]\n"
          "  country: de\n"
          "  type: overheid\n",
          "stadt-aachen:\n"
          "  name: Stadt Aachen\n"
          "  aliases: [Aken]\n"
          "  country: de\n"
          "  type: overheid\n"
          "staedteregion-aachen:\n"
          "  name: StädteRegion Aachen\n"
          "  aliases: [Stedenregio Aken]\n"
          "  country: de\n"
          "  type: overheid\n"),
    ExampleRow{
        .rule = Rule::unknown_reference,
        .wrong = {ExampleFile{.path = example_path,
                              .snippet = "relations:\n"
                                         "  part_of: [fietsnetwerken]\n"},
                  network_file},
        .right = {ExampleFile{.path = example_path,
                              .snippet = "relations:\n"
                                         "  part_of: [fietsnetwerk]\n"},
                  network_file},
    },
    ExampleRow{
        .rule = Rule::self_relation,
        .wrong = {ExampleFile{.path = example_path,
                              .snippet = "relations:\n"
                                         "  related: [radschnellweg]\n"}},
        .right = {ExampleFile{.path = example_path,
                              .snippet = "relations:\n"
                                         "  related: [fietsnetwerk]\n"},
                  network_file},
    },
    ExampleRow{
        .rule = Rule::relation_cycle,
        .wrong = {ExampleFile{.path = network_path,
                              .snippet =
                                  "title: {nl: Fietsnetwerk, de: Radwegenetz, en: Cycle network}\n"
                                  "relations:\n"
                                  "  part_of: [radschnellweg]\n"},
                  ExampleFile{.path = example_path,
                              .snippet = "relations:\n"
                                         "  part_of: [fietsnetwerk]\n"}},
        .right = {network_file, ExampleFile{.path = example_path,
                                            .snippet = "relations:\n"
                                                       "  part_of: [fietsnetwerk]\n"}},
    },

    // what to chase
    whole(Rule::missing_as_of, "cultuur/museumpas.yaml",
          "title: Museumpas\n"
          "kind: mogelijkheid\n"
          "theme: cultuur\n"
          "status: in-onderzoek\n",
          "title: Museumpas\n"
          "kind: mogelijkheid\n"
          "theme: cultuur\n"
          "status: in-onderzoek\n"
          "as_of: 2026-10\n"),
    whole(Rule::missing_lead, "cultuur/museumpas.yaml",
          "title: Museumpas\n"
          "kind: project\n"
          "theme: cultuur\n"
          "status: lopend\n"
          "as_of: 2026-10\n"
          "start: 2025\n",
          "title: Museumpas\n"
          "kind: project\n"
          "theme: cultuur\n"
          "status: lopend\n"
          "as_of: 2026-10\n"
          "lead: gemeente-heerlen\n"
          "start: 2025\n"),
    whole(Rule::missing_start, "cultuur/museumpas.yaml",
          "title: Museumpas\n"
          "kind: project\n"
          "theme: cultuur\n"
          "status: lopend\n"
          "as_of: 2026-10\n"
          "lead: gemeente-heerlen\n",
          "title: Museumpas\n"
          "kind: project\n"
          "theme: cultuur\n"
          "status: lopend\n"
          "as_of: 2026-10\n"
          "lead: gemeente-heerlen\n"
          "start: 2025\n"),
    keys(Rule::missing_due,
         "next_step:\n"
         "  what: {nl: Subsidie aanvragen, de: Förderung beantragen, en: Apply for funding}\n"
         "  by: stadt-aachen\n",
         "next_step:\n"
         "  what: {nl: Subsidie aanvragen, de: Förderung beantragen, en: Apply for funding}\n"
         "  by: stadt-aachen\n"
         "  due: 2027-Q1\n"),
    keys(Rule::missing_translation, "title: {nl: Snelfietsroute, en: Cycle highway}\n",
         "title: {nl: Snelfietsroute, de: Radschnellweg, en: Cycle highway}\n"),
    keys(Rule::milestone_overdue,
         "milestones:\n"
         "  - date: 2026-09\n"
         "    what: {nl: Brug geplaatst, de: Brücke montiert, en: Bridge in place}\n",
         "milestones:\n"
         "  - date: 2026-09\n"
         "    what: {nl: Brug geplaatst, de: Brücke montiert, en: Bridge in place}\n"
         "    done: true\n"),
    keys(Rule::overdue,
         "next_step:\n"
         "  what: {nl: Subsidie aanvragen, de: Förderung beantragen, en: Apply for funding}\n"
         "  by: stadt-aachen\n"
         "  due: 2026-10\n",
         "next_step:\n"
         "  what: {nl: Subsidie aanvragen, de: Förderung beantragen, en: Apply for funding}\n"
         "  by: stadt-aachen\n"
         "  due: 2027-Q1\n"),
    keys(Rule::stale, "as_of: 2026-02\n", "as_of: 2026-11\n"),
};

} // namespace

std::span<const ExampleRow> item_examples() { return rows; }

} // namespace agenda
