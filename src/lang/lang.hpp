// Every word and sentence that people read, in their language. A language is a folder here and a row
// in lang.cpp. Sentences with arguments are functions, so that each language places them, chooses its
// plurals, and has its format string checked by the compiler.
#pragma once

#include "base/date.hpp"
#include "base/diagnostic.hpp"
#include "base/rules.hpp"
#include "base/terms.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace agenda {

enum class Language : std::uint8_t { nl, de, en };
inline constexpr std::array<Language, 3> languages{Language::nl, Language::de, Language::en};
inline constexpr std::array<std::string_view, 3> language_codes{"nl", "de", "en"};

using Sentence = std::string_view;
using Sentence1 = std::string (*)(std::string_view);
using Sentence2 = std::string (*)(std::string_view, std::string_view);
using Sentence3 = std::string (*)(std::string_view, std::string_view, std::string_view);
using Counted = std::string (*)(std::int64_t);
using Counted2 = std::string (*)(std::int64_t, std::int64_t);

/// The sentences of a rule. `message` and `help` are fmt format strings over the diagnostic's
/// arguments ({0}, {1}, …), already written out in the language; `label` stands under the carets
/// where the diagnostic has no suggestion; either may be empty. `explanation` is for `explain`: two
/// to four sentences for someone who does not know YAML.
struct RuleText {
    Rule rule;
    Sentence message;
    Sentence label;
    Sentence help;
    Sentence explanation;
};

/// A field by its dotted name: its label on screen and what it is for.
struct FieldText {
    std::string_view name;
    Sentence label;
    Sentence description;
};

/// A command (`list`), an option (`list --theme`, or `--lang` for every command) or an argument
/// (`show ID`), and its help.
struct HelpText {
    std::string_view name;
    Sentence description;
};

/// What appears on screens besides fields and rules. Headings and hints begin with a capital and hints
/// are whole sentences; words, and messages of faults, begin small and have no full stop. Sentences
/// put quotes around what was typed, so callers pass it bare.
struct Screen {
    // severities and parts of a diagnostic
    Sentence error, warning, reminder, help, note;
    Sentence1 did_you_mean; // bedoelt u "mobiliteit"?
    Sentence1 write_instead; // schrijf "Aachen: ein Plan" (what stands there is quoted already)
    // one for each NoteKind, in its order
    std::array<Sentence, 6> notes;
    Counted errors, warnings, reminders, files; // "3 fouten", "1 bestand"
    Sentence conjunction; // " en "
    /// findings ("2 fouten en 1 waarschuwing"), files with findings, all files
    std::string (*found_in)(std::string_view findings, std::int64_t in, std::int64_t of);
    Counted all_files_valid; // "Alle 53 bestanden zijn in orde."
    Counted reminders_hidden; // "41 herinneringen; toon ze met `agenda check --reminders`."

    // words
    std::array<Sentence, 3> kinds; // in the order of Kind
    std::array<Sentence, 3> kinds_plural; // projecten, mogelijkheden, uitwisselingen
    std::array<Sentence, 8> statuses; // in the order of Status
    std::array<Sentence, 8> statuses_narrow; // at most 10 wide, for the heads of a matrix
    std::array<Sentence, 2> visibilities;
    std::array<Sentence, 7> organisation_types;
    std::array<Sentence, 5> countries; // Nederland, Duitsland, …, EU
    // in the order of Shape, with the article of a subject: "een tekst", "een lijst", …, "niets"
    std::array<Sentence, 9> shapes;
    // in the order of FileTrouble: reasons ("geen leesrecht"), and from `folder` on things ("een map")
    std::array<Sentence, 9> file_troubles;
    Sentence steering_group;
    Sentence yes, no, unknown, none;
    std::array<Sentence, 3> language_names; // in the order of Language: Nederlands, Duits, Engels
    Counted n_projects, n_possibilities, n_exchanges, n_items;

    // status and time
    Sentence date_unknown; // datum onbekend
    Sentence2 last_known; // status, date: laatst bekend: lopend (02-2024)
    std::array<Sentence, 12> months; // januari …
    Counted quarter_ordinal; // "4e kwartaal", "4. Quartal", "Q4"
    Sentence1 as_of; // Stand van zaken per 24 november 2026
    Sentence1 since, from, until; // sinds 2019, vanaf 2028 (still to come), tot en met 2030
    Sentence ongoing; // doorlopend
    Sentence1 not_translated; // the language shown: [Duits; nog niet vertaald]
    Sentence approximately; // circa

    // list
    Sentence number_heading; // Nr.
    Sentence id_heading; // Id
    Counted2 n_of_m_items; // "13 van 50 agendapunten"
    Counted n_items_in_all; // "50 agendapunten"
    Sentence nothing_matches; // Geen agendapunt voldoet aan de vraag.
    Sentence agenda_is_empty; // De agenda is nog leeg.
    Sentence internal_mark; // intern
    Sentence2 skipped_file; // path, "3 fouten"
    Counted files_with_errors; // some files are listed but have errors: see agenda check

    // show
    Sentence2 same_id; // id, paths: more than one file has it
    Sentence follows_inverse, part_of_inverse,
        related_inverse; // Opgevolgd door, Omvat, Verwant met

    // summary
    Sentence selection_mark; // in the heading: not of the whole agenda
    Sentence summary_items_by_theme; // Per thema
    Sentence total; // Totaal
    Sentence overdue_heading; // Termijn verstreken
    Sentence1 next_quarter_of; // "Komend kwartaal (1e kwartaal 2027)"
    Sentence stale_heading; // Lang zonder bericht
    Sentence nothing_running_heading; // Thema's zonder lopend project
    Sentence leads_heading; // Trekkers
    Sentence no_lead; // zonder trekker
    Counted and_more; // "nog 15"
    Sentence nothing_here; // geen
    Sentence milestone_word; // mijlpaal
    Sentence next_step_word; // volgende stap
    Sentence end_word; // einde

    // themes, organisations
    Sentence theme_heading, organisation_heading, organisations_heading, side_heading, type_heading;
    Sentence as_lead, as_partner, as_other; // column heads: Trekker, Partner, Overig
    Sentence1 aliases; // ook: Aken, Aachen
    Counted n_organisations;

    // explain
    Sentence wrong_heading, right_heading; // Fout, Goed
    Sentence severity_heading; // Zwaarte
    Sentence explain_list_heading; // Regels
    Sentence see_explain; // "`agenda explain REGEL` legt een regel uit."

    // no command, no agenda
    Sentence what_next_heading; // shown without a command where there is no agenda
    Sentence what_next; // a few lines: -C, AGENDA_DIR, where it was looked for

    // faults of use and environment: message functions, then hints
    Sentence1 no_agenda_from; // tried upwards from {}
    Sentence1 no_agenda_at_flag; // -C {}
    Sentence1 no_agenda_at_variable; // AGENDA_DIR={}
    Sentence no_agenda_hint;
    Sentence1 agenda_folder_empty; // {} holds no items yet
    Sentence2 cannot_read_folder; // path, reason
    Sentence2 cannot_read_file; // path, reason
    Sentence2 cannot_write; // path, reason
    Sentence no_write_permission, no_room; // reasons
    Sentence1 unknown_command, unknown_option, unknown_rule, unknown_item, unknown_column,
        unknown_format;
    Sentence1 unknown_query_field;
    Sentence2 unknown_query_value; // value, field
    Sentence3 ambiguous_query_value; // value, field, candidates
    Sentence1 empty_query_value; // field
    Sentence2 bad_date_value; // value, option or field
    Sentence2 bad_range; // value, field: begins after it ends, or no range at all
    Sentence1 bad_period; // "soon"
    Sentence bad_period_hint; // 30d, 6w, 3m, 1y, …
    Sentence date_hint; // 2026, 2026-Q4, 2026-11, 2026-11-24
    Sentence1 bad_number;
    Sentence1 nearest; // Bedoelt u {}?
    Sentence1 choose_from; // Kies een van: …
    Sentence1 option_needs_value; // --theme
    Sentence1 unexpected_argument;
    Sentence1 missing_argument; // ID
    Sentence2 only_one_language_here; // nl+de where one is meant; option, command
    Sentence1 bad_today; // --today
    Sentence1 bad_source_date_epoch; // SOURCE_DATE_EPOCH
    Sentence see_help; // "`agenda --help` …"
    Sentence1 see_help_of; // list
    Sentence2 file_outside; // path given to check is not in the agenda
    Sentence output_incomplete; // writing to standard output failed

    // words of the help screen
    Sentence command_word; // agenda [OPDRACHT] [OPTIES]: what stands for a command
    Sentence usage, options, commands, arguments, common_options, examples, default_value,
        environment;
};

struct EditScreen;
struct PastScreen;
struct ReportScreen;

struct Lang {
    Language language{};
    std::string_view code;
    const Screen* screen = nullptr;
    /// What the commands that change files say; see edit_screen.hpp.
    const EditScreen* edit = nullptr;
    /// What the commands that look into the past say; see past_screen.hpp.
    const PastScreen* past = nullptr;
    /// What stands in reports; see report_screen.hpp.
    const ReportScreen* report = nullptr;
    std::span<const RuleText> rules;
    std::span<const FieldText> fields;
    std::span<const HelpText> help;
    /// 24 november 2026, 4e kwartaal 2026
    std::string (*long_date)(const Date&) = nullptr;
    /// 24-11-2026, 02-2024, 4e kw. 2026
    std::string (*short_date)(const Date&) = nullptr;
    /// 350.000
    std::string (*number)(std::int64_t) = nullptr;
    /// € 350.000, 350.000 Euro, EUR 350,000
    std::string (*euros)(std::int64_t) = nullptr;
    /// Around a title in running text. What is typed or stands in a file gets "…" in every language.
    std::string_view open_quote, close_quote;
};

[[nodiscard]] const Lang& lang(Language language);
[[nodiscard]] std::optional<Language> language_from_code(std::string_view code);

// The sentences of a diagnostic. Text from files in them is verbatim: whoever prints makes it visible.
[[nodiscard]] std::string message(const Diagnostic& diagnostic, const Lang& lang);
[[nodiscard]] std::string label(const Diagnostic& diagnostic, const Lang& lang);
[[nodiscard]] std::string help(const Diagnostic& diagnostic, const Lang& lang);

[[nodiscard]] inline const RuleText& text_of(Rule rule, const Lang& lang) {
    return lang.rules[static_cast<std::size_t>(rule)];
}
/// The label of a field by its dotted name; the last part's own label where the whole has none, the
/// name itself where that has none either.
[[nodiscard]] Sentence field_label(std::string_view name, const Lang& lang);
[[nodiscard]] Sentence field_description(std::string_view name, const Lang& lang);
[[nodiscard]] Sentence help_text(std::string_view name, const Lang& lang);

[[nodiscard]] inline Sentence name_of(Kind kind, const Lang& lang) {
    return lang.screen->kinds[static_cast<std::size_t>(kind)];
}
[[nodiscard]] inline Sentence name_of(Status status, const Lang& lang) {
    return lang.screen->statuses[static_cast<std::size_t>(status)];
}
[[nodiscard]] inline Sentence name_of(Visibility visibility, const Lang& lang) {
    return lang.screen->visibilities[static_cast<std::size_t>(visibility)];
}
[[nodiscard]] inline Sentence name_of(OrganisationType type, const Lang& lang) {
    return lang.screen->organisation_types[static_cast<std::size_t>(type)];
}
[[nodiscard]] inline Sentence name_of(Country country, const Lang& lang) {
    return lang.screen->countries[static_cast<std::size_t>(country)];
}

} // namespace agenda
