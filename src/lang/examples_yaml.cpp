// Examples for the rules about files, their bytes and their YAML.
#include "lang/example_rows.hpp"

namespace agenda {

namespace {

using namespace std::string_view_literals;

constexpr std::string_view museum_pass = "title: Museumpas\n"
                                         "kind: mogelijkheid\n"
                                         "theme: cultuur\n"
                                         "status: idee\n"
                                         "as_of: 2026-11\n";

constexpr std::array rows{
    // the file as such
    none(Rule::unreadable),
    none(Rule::not_a_file),
    none(Rule::link_outside),
    ExampleRow{
        .rule = Rule::invalid_id,
        .wrong = {ExampleFile{.path = "mobiliteit/Buslijn_44.yaml",
                              .snippet = "title: Buslijn 44\n"}},
        .right = {ExampleFile{.path = "mobiliteit/buslijn-44.yaml",
                              .snippet = "title: Buslijn 44\n"}},
    },
    ExampleRow{
        .rule = Rule::unknown_file,
        .wrong = {ExampleFile{.path = "_meeting.yaml",
                              .snippet = "2026-11-03: {place: Heerlen, host: gemeente-heerlen}\n",
                              .whole = true}},
        .right = {ExampleFile{.path = "_meetings.yaml",
                              .snippet = "2026-11-03: {place: Heerlen, host: gemeente-heerlen}\n",
                              .whole = true}},
    },

    // its bytes
    ExampleRow{
        .rule = Rule::too_large,
        .wrong = {ExampleFile{.path = example_path,
                              .snippet =
                                  "# Uit het verslag van de vergadering over de fietsroute.\n",
                              .whole = true,
                              .times = 5000}},
        .right = {ExampleFile{.path = example_path,
                              .snippet = "links:\n"
                                         "  - url: https://www.heerlen.example/verslag\n"
                                         "    title: Verslag van de vergadering\n"
                                         "    lang: nl\n"}},
    },
    whole(Rule::utf_16, "cultuur/museumpas.yaml",
          "\xFF\xFEt\0i\0t\0l\0e\0:\0 \0M\0u\0s\0e\0u\0m\0p\0a\0s\0\n\0"sv, museum_pass),
    keys(Rule::invalid_utf8, "title: Radweg D\xFCren\n", "title: Radweg Düren\n"),
    keys(Rule::control_character, "title: Buslijn\x1B 44\n", "title: Buslijn 44\n"),
    keys(Rule::hidden_character, "title: Bus\xE2\x80\x8Blijn 44\n", "title: Buslijn 44\n"),
    keys(Rule::misplaced_bom, "title: \xEF\xBB\xBFMuseumpas\n", "title: Museumpas\n"),
    keys(Rule::lone_cr,
         "summary: Een pas voor alle musea,\r"
         "  ook voor kinderen.\n",
         "summary: Een pas voor alle musea,\n"
         "  ook voor kinderen.\n"),
    keys(Rule::mixed_line_ends, "summary: Een pas voor alle musea.\r\n",
         "summary: Een pas voor alle musea.\n"),

    // its YAML
    whole(Rule::empty_file, "cultuur/museumpas.yaml", "# nog invullen\n", museum_pass),
    whole(Rule::not_a_mapping, "cultuur/museumpas.yaml",
          "- Museumpas\n"
          "- Buslijn 44\n",
          museum_pass),
    keys(Rule::tab_indentation,
         "budget:\n"
         "\tamount: 350000\n",
         "budget:\n"
         "  amount: 350000\n"),
    keys(Rule::bad_indentation,
         "title:\n"
         "    nl: Museumpas\n"
         "    de: Museumspass\n"
         "  en: Museum pass\n",
         "title:\n"
         "  nl: Museumpas\n"
         "  de: Museumspass\n"
         "  en: Museum pass\n"),
    keys(Rule::missing_colon, "lead stadt-aachen\n", "lead: stadt-aachen\n"),
    keys(Rule::unquoted_colon, "title: Buslijn 44: naar Aken\n",
         "title: \"Buslijn 44: naar Aken\"\n"),
    keys(Rule::unquoted_value, "title: @home in de grensstreek\n",
         "title: \"@home in de grensstreek\"\n"),
    keys(Rule::unclosed_quote, "summary: \"Elk kwartier een trein.\n",
         "summary: \"Elk kwartier een trein.\"\n"),
    keys(Rule::text_after_quote, "title: \"Buslijn 44\" naar Aken\n",
         "title: \"Buslijn 44 naar Aken\"\n"),
    keys(Rule::bad_escape, "summary: \"Tekeningen in N:\\Fietsroute\"\n",
         "summary: 'Tekeningen in N:\\Fietsroute'\n"),
    keys(Rule::unclosed_bracket, "tags: [fiets, grens\n", "tags: [fiets, grens]\n"),
    keys(Rule::directive, "% nog vertalen\n", "# nog vertalen\n"),
    ExampleRow{
        .rule = Rule::second_document,
        .wrong = {ExampleFile{.path = "cultuur/museumpas.yaml",
                              .snippet = "title: Museumpas\n"
                                         "kind: mogelijkheid\n"
                                         "theme: cultuur\n"
                                         "status: idee\n"
                                         "as_of: 2026-11\n"
                                         "---\n"
                                         "title: Museumnacht\n"
                                         "kind: mogelijkheid\n"
                                         "theme: cultuur\n"
                                         "status: idee\n"
                                         "as_of: 2026-11\n",
                              .whole = true}},
        .right = {ExampleFile{
                      .path = "cultuur/museumpas.yaml", .snippet = museum_pass, .whole = true},
                  ExampleFile{.path = "cultuur/museumnacht.yaml",
                              .snippet = "title: Museumnacht\n"
                                         "kind: mogelijkheid\n"
                                         "theme: cultuur\n"
                                         "status: idee\n"
                                         "as_of: 2026-11\n",
                              .whole = true}},
    },
    keys(Rule::anchor, "lead: &trekker stadt-aachen\n", "lead: stadt-aachen\n"),
    keys(Rule::alias, "partners: [*trekker]\n", "partners: [gemeente-heerlen]\n"),
    keys(Rule::tag, "start: !!str 2025\n", "start: 2025\n"),
    keys(Rule::merge_key, "<<: {scope: bilateraal}\n", "scope: bilateraal\n"),
    keys(Rule::complex_key, "[lead, partners]: stadt-aachen\n",
         "lead: stadt-aachen\n"
         "partners: [gemeente-heerlen]\n"),
    keys(Rule::duplicate_key,
         "theme: mobiliteit\n"
         "theme: energie\n",
         "theme: mobiliteit\n"
         "further_themes: [energie]\n"),
    keys(Rule::too_deep, "tags: [[[[[[[[[[[[[[[[[fiets]]]]]]]]]]]]]]]]]\n", "tags: [fiets]\n"),
    keys(Rule::yaml_syntax, "tags: [fiets, grens]]\n", "tags: [fiets, grens]\n"),
};

} // namespace

std::span<const ExampleRow> yaml_examples() { return rows; }

} // namespace agenda
