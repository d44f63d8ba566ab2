// THE rule table: every finding the program can report, with its name and severity. yaml, store and
// model report by it; check/rules.cpp adds the functions that judge items and inventories; lang/ adds the
// sentences; `agenda explain` and docs/rules.md follow.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace agenda {

/// error: wrong, must be mended. warning: most likely wrong. reminder: about time and completeness,
/// what to chase and not what is wrong.
enum class Severity : std::uint8_t { error, warning, reminder };

/// Behind each: the arguments of its sentences (text where nothing else is said), and what else it carries.
enum class Rule : std::uint8_t {
    // the file as such
    unreadable, // path-less; {0} FileTrouble
    not_a_file, // {0} FileTrouble
    link_outside, // {0} where the link leads
    invalid_id, // {0} the id; suggestion: a right one, if one can be made
    unknown_file, // {0} the file's name; suggestion: the nearest name that is read
    // its bytes
    too_large,
    utf_16,
    invalid_utf8, // {0} the bytes, 0xFF
    control_character, // {0} the character, U+001B
    hidden_character, // {0} the character, U+202E
    misplaced_bom,
    lone_cr,
    mixed_line_ends,
    // its YAML
    empty_file,
    not_a_mapping,
    tab_indentation,
    bad_indentation,
    missing_colon, // {0} the text
    unquoted_colon, // {0} the text; suggestion: it in quotes
    unquoted_value, // {0} the text; suggestion: it in quotes
    unclosed_quote, // {0} the quote character
    text_after_quote, // {0} the text
    bad_escape, // {0} the escape, \\q
    unclosed_bracket, // {0} the bracket
    directive, // {0} the line
    second_document,
    anchor, // {0} &name
    alias, // {0} *name
    tag, // {0} !tag
    merge_key,
    complex_key,
    duplicate_key, // {0} the key; note first_here
    too_deep,
    yaml_syntax,
    // its fields
    missing_field, // {0} the key
    unknown_field, // {0} the key, {1} the known keys; suggestion: the nearest
    wrong_type, // {0} the key, {1} Shape wanted, {2} Shape found
    empty_value, // {0} the key
    unknown_language, // {0} the code, {1} the agenda's languages
    invalid_language, // {0} the code
    invalid_date, // {0} the text
    no_such_date, // {0} the text
    date_notation, // {0} the text; suggestion: the ISO date (day first)
    ambiguous_date, // {0} the text, with slashes
    not_a_day, // {0} the key of a meeting
    invalid_boolean, // {0} the text; suggestion: true or false
    invalid_amount, // {0} the text
    amount_notation, // {0} the text; suggestion: plain digits
    unknown_theme, // {0} the word, {1} the ids; suggestion: an id
    unknown_kind, // {0} the word, {1} the ids; suggestion: an id
    unknown_status, // {0} the word, {1} the ids; suggestion: an id
    unknown_scope, // {0} the word, {1} the ids; suggestion: an id
    unknown_organisation, // {0} the word; suggestion: an id
    unknown_value, // {0} the word, {1} the allowed words, {2} the key; suggestion: one of them
    not_a_programme, // {0} the organisation
    invalid_url, // {0} the text
    invalid_email, // {0} the text
    personal_contact, // {0} the address
    duplicate_entry, // {0} the value; note first_here
    theme_twice, // {0} the theme; note first_here
    lead_in_partners, // {0} the organisation; note first_here
    // an item as a whole, and all items together
    status_not_for_kind, // {0} the status, {1} the kind, {2} the statuses this kind can have
    missing_reason, // {0} the status
    end_before_start, // {0} end Date, {1} start Date; note disagrees_with
    as_of_in_future, // {0} Date
    event_in_future, // {0} Date
    log_disagrees, // {0} the status, {1} the log's status, {2} Date of the log entry; note disagrees_with
    one_side_only, // {0} the countries named, perhaps none
    duplicate_id, // {0} the id; note other_file
    duplicate_name, // {0} the name, {1} the organisation that has it already; note first_here
    unknown_reference, // {0} the id; suggestion: an id
    self_relation, // {0} the id
    relation_cycle, // {0} the ids along the cycle, the first again at the end; notes goes_on_to
    // what to chase
    missing_as_of, // {0} the status
    missing_lead,
    missing_start, // {0} the status
    missing_due,
    missing_translation, // {0} the field, {1} LanguageCode
    milestone_overdue, // {0} Date
    overdue, // {0} Date
    stale, // {0} Date of the last news, {1} the months after which it is stale, {2} the status
};

struct RuleInfo {
    Rule rule;
    std::string_view name;
    Severity severity;
};

inline constexpr std::array rules{
    RuleInfo{Rule::unreadable, "unreadable", Severity::error},
    RuleInfo{Rule::not_a_file, "not-a-file", Severity::error},
    RuleInfo{Rule::link_outside, "link-outside", Severity::error},
    RuleInfo{Rule::invalid_id, "invalid-id", Severity::error},
    RuleInfo{Rule::unknown_file, "unknown-file", Severity::warning},
    RuleInfo{Rule::too_large, "too-large", Severity::error},
    RuleInfo{Rule::utf_16, "utf-16", Severity::error},
    RuleInfo{Rule::invalid_utf8, "invalid-utf8", Severity::error},
    RuleInfo{Rule::control_character, "control-character", Severity::error},
    RuleInfo{Rule::hidden_character, "hidden-character", Severity::error},
    RuleInfo{Rule::misplaced_bom, "misplaced-bom", Severity::error},
    RuleInfo{Rule::lone_cr, "lone-cr", Severity::error},
    RuleInfo{Rule::mixed_line_ends, "mixed-line-ends", Severity::warning},
    RuleInfo{Rule::empty_file, "empty-file", Severity::error},
    RuleInfo{Rule::not_a_mapping, "not-a-mapping", Severity::error},
    RuleInfo{Rule::tab_indentation, "tab-indentation", Severity::error},
    RuleInfo{Rule::bad_indentation, "bad-indentation", Severity::error},
    RuleInfo{Rule::missing_colon, "missing-colon", Severity::error},
    RuleInfo{Rule::unquoted_colon, "unquoted-colon", Severity::error},
    RuleInfo{Rule::unquoted_value, "unquoted-value", Severity::error},
    RuleInfo{Rule::unclosed_quote, "unclosed-quote", Severity::error},
    RuleInfo{Rule::text_after_quote, "text-after-quote", Severity::error},
    RuleInfo{Rule::bad_escape, "bad-escape", Severity::error},
    RuleInfo{Rule::unclosed_bracket, "unclosed-bracket", Severity::error},
    RuleInfo{Rule::directive, "directive", Severity::error},
    RuleInfo{Rule::second_document, "second-document", Severity::error},
    RuleInfo{Rule::anchor, "anchor", Severity::error},
    RuleInfo{Rule::alias, "alias", Severity::error},
    RuleInfo{Rule::tag, "tag", Severity::error},
    RuleInfo{Rule::merge_key, "merge-key", Severity::error},
    RuleInfo{Rule::complex_key, "complex-key", Severity::error},
    RuleInfo{Rule::duplicate_key, "duplicate-key", Severity::error},
    RuleInfo{Rule::too_deep, "too-deep", Severity::error},
    RuleInfo{Rule::yaml_syntax, "yaml-syntax", Severity::error},
    RuleInfo{Rule::missing_field, "missing-field", Severity::error},
    RuleInfo{Rule::unknown_field, "unknown-field", Severity::error},
    RuleInfo{Rule::wrong_type, "wrong-type", Severity::error},
    RuleInfo{Rule::empty_value, "empty-value", Severity::error},
    RuleInfo{Rule::unknown_language, "unknown-language", Severity::error},
    RuleInfo{Rule::invalid_language, "invalid-language", Severity::error},
    RuleInfo{Rule::invalid_date, "invalid-date", Severity::error},
    RuleInfo{Rule::no_such_date, "no-such-date", Severity::error},
    RuleInfo{Rule::date_notation, "date-notation", Severity::error},
    RuleInfo{Rule::ambiguous_date, "ambiguous-date", Severity::error},
    RuleInfo{Rule::not_a_day, "not-a-day", Severity::error},
    RuleInfo{Rule::invalid_boolean, "invalid-boolean", Severity::error},
    RuleInfo{Rule::invalid_amount, "invalid-amount", Severity::error},
    RuleInfo{Rule::amount_notation, "amount-notation", Severity::error},
    RuleInfo{Rule::unknown_theme, "unknown-theme", Severity::error},
    RuleInfo{Rule::unknown_kind, "unknown-kind", Severity::error},
    RuleInfo{Rule::unknown_status, "unknown-status", Severity::error},
    RuleInfo{Rule::unknown_scope, "unknown-scope", Severity::error},
    RuleInfo{Rule::unknown_organisation, "unknown-organisation", Severity::error},
    RuleInfo{Rule::unknown_value, "unknown-value", Severity::error},
    RuleInfo{Rule::not_a_programme, "not-a-programme", Severity::error},
    RuleInfo{Rule::invalid_url, "invalid-url", Severity::error},
    RuleInfo{Rule::invalid_email, "invalid-email", Severity::error},
    RuleInfo{Rule::personal_contact, "personal-contact", Severity::warning},
    RuleInfo{Rule::duplicate_entry, "duplicate-entry", Severity::warning},
    RuleInfo{Rule::theme_twice, "theme-twice", Severity::warning},
    RuleInfo{Rule::lead_in_partners, "lead-in-partners", Severity::warning},
    RuleInfo{Rule::status_not_for_kind, "status-not-for-kind", Severity::error},
    RuleInfo{Rule::missing_reason, "missing-reason", Severity::error},
    RuleInfo{Rule::end_before_start, "end-before-start", Severity::error},
    RuleInfo{Rule::as_of_in_future, "as-of-in-future", Severity::error},
    RuleInfo{Rule::event_in_future, "event-in-future", Severity::warning},
    RuleInfo{Rule::log_disagrees, "log-disagrees", Severity::warning},
    RuleInfo{Rule::one_side_only, "one-side-only", Severity::warning},
    RuleInfo{Rule::duplicate_id, "duplicate-id", Severity::error},
    RuleInfo{Rule::duplicate_name, "duplicate-name", Severity::warning},
    RuleInfo{Rule::unknown_reference, "unknown-reference", Severity::error},
    RuleInfo{Rule::self_relation, "self-relation", Severity::error},
    RuleInfo{Rule::relation_cycle, "relation-cycle", Severity::error},
    RuleInfo{Rule::missing_as_of, "missing-as-of", Severity::reminder},
    RuleInfo{Rule::missing_lead, "missing-lead", Severity::reminder},
    RuleInfo{Rule::missing_start, "missing-start", Severity::reminder},
    RuleInfo{Rule::missing_due, "missing-due", Severity::reminder},
    RuleInfo{Rule::missing_translation, "missing-translation", Severity::reminder},
    RuleInfo{Rule::milestone_overdue, "milestone-overdue", Severity::reminder},
    RuleInfo{Rule::overdue, "overdue", Severity::reminder},
    RuleInfo{Rule::stale, "stale", Severity::reminder},
};

/// Rows stand in the order of the enumeration, so that a rule is its own index.
consteval bool rules_are_in_order() {
    for (std::size_t i = 0; i < rules.size(); ++i)
        if (static_cast<std::size_t>(rules[i].rule) != i) return false;
    return true;
}
static_assert(rules_are_in_order());

[[nodiscard]] constexpr const RuleInfo& info(Rule rule) {
    return rules[static_cast<std::size_t>(rule)];
}

[[nodiscard]] constexpr std::optional<Rule> find_rule(std::string_view name) {
    for (const RuleInfo& row : rules)
        if (row.name == name) return row.rule;
    return std::nullopt;
}

} // namespace agenda
