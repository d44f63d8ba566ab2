// Examples for the rules about the fields of a file.
#include "lang/example_rows.hpp"

namespace agenda {

namespace {

constexpr std::array rows{
    whole(Rule::missing_field, "cultuur/museumpas.yaml",
          "title: Museumpas\n"
          "kind: mogelijkheid\n"
          "status: idee\n"
          "as_of: 2026-11\n",
          "title: Museumpas\n"
          "kind: mogelijkheid\n"
          "theme: cultuur\n"
          "status: idee\n"
          "as_of: 2026-11\n"),
    keys(Rule::unknown_field, "partner: [rwth]\n", "partners: [gemeente-heerlen, rwth]\n"),
    keys(Rule::wrong_type, "partners: gemeente-heerlen\n", "partners: [gemeente-heerlen]\n"),
    keys(Rule::empty_value, "goal:\n",
         "goal: {nl: Vaker op de fiets, de: Öfter mit dem Rad, en: Cycling more often}\n"),
    keys(Rule::unknown_language,
         "title: {nl: Museumpas, de: Museumspass, en: Museum pass, fr: Passe musées}\n",
         "title: {nl: Museumpas, de: Museumspass, en: Museum pass}\n"),
    whole(Rule::invalid_language, "_agenda.yaml",
          "name: Agenda Aken–Heerlen\n"
          "languages: [nl, Deutsch]\n",
          "name: Agenda Aken–Heerlen\n"
          "languages: [nl, de]\n"),

    // dates, answers and amounts
    keys(Rule::invalid_date, "end: najaar 2028\n", "end: 2028-Q4\n"),
    keys(Rule::no_such_date, "end: 2028-06-31\n", "end: 2028-06-30\n"),
    keys(Rule::date_notation, "end: 31-12-2028\n", "end: 2028-12-31\n"),
    keys(Rule::ambiguous_date, "end: 1/2/2028\n", "end: 2028-02-01\n"),
    whole(Rule::not_a_day, "_meetings.yaml", "2026-11: {place: Heerlen}\n",
          "2026-11-03: {place: Heerlen}\n"),
    keys(Rule::invalid_boolean,
         "budget:\n"
         "  amount: 350000\n"
         "  approximate: ja\n",
         "budget:\n"
         "  amount: 350000\n"
         "  approximate: true\n"),
    keys(Rule::invalid_amount,
         "budget:\n"
         "  amount: nog onbekend\n",
         "budget:\n"
         "  amount: 350000\n"
         "  approximate: true\n"),
    keys(Rule::amount_notation,
         "budget:\n"
         "  amount: € 350.000\n",
         "budget:\n"
         "  amount: 350000\n"),

    // words that have to be known
    keys(Rule::unknown_theme, "theme: mobilität\n", "theme: mobiliteit\n"),
    keys(Rule::unknown_kind, "kind: projekt\n", "kind: project\n"),
    keys(Rule::unknown_status, "status: laufend\n", "status: lopend\n"),
    keys(Rule::unknown_scope, "scope: bilateral\n", "scope: bilateraal\n"),
    keys(Rule::unknown_organisation, "lead: Aken\n", "lead: stadt-aachen\n"),
    keys(Rule::unknown_value, "visibility: geheim\n", "visibility: intern\n"),
    keys(Rule::not_a_programme, "programmes: [rwth]\n", "programmes: [interreg]\n"),

    // addresses
    keys(Rule::invalid_url,
         "links:\n"
         "  - url: www.heerlen.example/fietsroute\n",
         "links:\n"
         "  - url: https://www.heerlen.example/fietsroute\n"),
    keys(Rule::invalid_email,
         "contact:\n"
         "  organisation: gemeente-heerlen\n"
         "  email: mobiliteit (at) heerlen.example\n",
         "contact:\n"
         "  organisation: gemeente-heerlen\n"
         "  email: mobiliteit@heerlen.example\n"),
    keys(Rule::personal_contact,
         "contact:\n"
         "  organisation: gemeente-heerlen\n"
         "  email: v.achternaam@heerlen.example\n",
         "contact:\n"
         "  organisation: gemeente-heerlen\n"
         "  email: mobiliteit@heerlen.example\n"),

    // the same thing twice
    keys(Rule::duplicate_entry, "tags: [fiets, grens, fiets]\n", "tags: [fiets, grens]\n"),
    keys(Rule::theme_twice,
         "theme: mobiliteit\n"
         "further_themes: [mobiliteit, energie]\n",
         "theme: mobiliteit\n"
         "further_themes: [energie]\n"),
    keys(Rule::lead_in_partners,
         "lead: stadt-aachen\n"
         "partners: [stadt-aachen, gemeente-heerlen]\n",
         "lead: stadt-aachen\n"
         "partners: [gemeente-heerlen]\n"),
};

} // namespace

std::span<const ExampleRow> field_examples() { return rows; }

} // namespace agenda
