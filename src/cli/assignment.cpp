#include "cli/assignment.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "lang/edit_screen.hpp"
#include "model/fields.hpp"
#include "model/key_order.hpp"
#include "model/lookup.hpp"
#include "model/notation.hpp"
#include "query/asked.hpp"
#include "yaml/parse.hpp"

#include <algorithm>
#include <array>

namespace agenda::cli {

namespace {

using yaml::Change;
using yaml::Content;

[[noreturn]] void bad_value(std::string_view value, std::string_view name, const Subject& subject,
                            std::string hint) {
    throw Error(subject.lang.edit->bad_value(value, name), std::move(hint));
}

/// The id of the one term that is meant.
std::string id_meant(std::string_view typed, std::string_view name, const std::vector<Term>& terms,
                     const Subject& subject) {
    const query::Context context{
        .inventory = &subject.inventory, .today = subject.today, .lang = &subject.lang};
    return std::string(
        terms[query::chosen({.value = typed, .by = name, .context = &context}, terms)].id);
}

Content boolean_from(std::string_view typed, std::string_view name, const Subject& subject) {
    const std::string_view plain = plain_boolean(typed);
    if (plain.empty())
        bad_value(typed, name, subject, hint_of(Rule::invalid_boolean, subject.lang));
    return Content::typed(std::string(plain));
}

Content amount_from(std::string_view typed, std::string_view name, const Subject& subject) {
    const std::string plain = parse_amount(typed) ? std::string(typed) : plain_amount(typed);
    if (plain.empty() || !parse_amount(plain))
        bad_value(typed, name, subject, hint_of(Rule::invalid_amount, subject.lang));
    return Content::typed(plain);
}

std::vector<Term> organisations(std::string_view name, const Vocabulary& vocabulary) {
    std::vector<Term> terms = organisation_terms(vocabulary);
    if (name == "next_step.by" || name == "decisions.body") terms.push_back(steering_group_term());
    return terms;
}

/// `{…}` or `[…]` is YAML, taken as it is: whole records and lists.
std::optional<Content> yaml_value(std::string_view typed, const Subject& subject) {
    if (!typed.starts_with('{') && !typed.starts_with('[')) return std::nullopt;
    const std::string text = "value: " + std::string(typed) + '\n';
    Diagnostics faults;
    const auto tree = yaml::parse(no_file, text, faults);
    const auto value = tree ? yaml::find(*tree, yaml::path_of("value")) : std::nullopt;
    if (!value || !faults.empty())
        throw Error(subject.lang.edit->bad_entry(typed),
                    std::string(subject.lang.edit->assignment_hint));
    return yaml::content_of(*value);
}

Content list_from(std::string_view name, std::string_view typed, const Subject& subject) {
    if (auto value = yaml_value(typed, subject)) return *value;
    std::vector<Content> elements;
    for (const std::string_view part : split(typed, ','))
        if (!is_blank(part)) elements.push_back(content_for(name, trim(part), subject));
    return Content::list(std::move(elements));
}

[[noreturn]] void unknown_field(std::string_view key, const Subject& subject) {
    const EditScreen& screen = *subject.lang.edit;
    if (key == "id") throw Error(screen.unknown_field(key), std::string(screen.rename_hint));
    std::vector<std::string_view> names;
    for (const Path& path : item_paths())
        names.push_back(path.name);
    for (const Field<Item>& field : fields<Item>())
        names.push_back(field.name);
    const auto near = nearest(key, names);
    throw Error(screen.unknown_field(key), near ? subject.lang.screen->nearest(*near) : "");
}

bool is_text(const Target& target) {
    const Path* path = find_path(target.name);
    return path != nullptr && path->type == ValueType::text;
}

/// `title.fr` where the agenda has no French.
void need_language(std::string_view key, const Subject& subject) {
    const std::size_t dot = key.find_last_of('.');
    if (dot == std::string_view::npos) return;
    const Vocabulary& vocabulary = subject.inventory.vocabulary;
    const Target target = target_of(key.substr(0, dot), vocabulary);
    if (target.shape != Target::Shape::leaf || !is_text(target)) return;
    std::vector<std::string_view> codes;
    for (const auto& language : vocabulary.profile.languages)
        codes.push_back(language.value);
    const std::string_view asked = key.substr(dot + 1);
    throw Error(subject.lang.screen->unknown_query_value(asked, target.name),
                query::hint_for(asked, codes, *subject.lang.screen));
}

Target known_target(std::string_view key, const Subject& subject) {
    Target target = target_of(key, subject.inventory.vocabulary);
    if (target.shape == Target::Shape::unknown) {
        need_language(key, subject);
        unknown_field(key, subject);
    }
    return target;
}

/// `{nl: …, de: …}`: a text in several languages at once. Any other text in braces is just a text.
std::optional<Content> all_languages(std::string_view typed, const Subject& subject) {
    if (!typed.starts_with('{')) return std::nullopt;
    const std::string text = "value: " + std::string(typed) + '\n';
    Diagnostics faults;
    const auto tree = yaml::parse(no_file, text, faults);
    const auto value = tree ? yaml::find(*tree, yaml::path_of("value")) : std::nullopt;
    if (!value || !faults.empty()) return std::nullopt;
    Content content = yaml::content_of(*value);
    const bool fits =
        !content.keys.empty() && std::ranges::all_of(content.keys, [&](const std::string& key) {
            return subject.inventory.vocabulary.has_language(key);
        });
    return fits ? std::optional(std::move(content)) : std::nullopt;
}

/// A text: under the language that was named; else in the plain string that stands there; else under
/// the language of whoever writes.
Change text_change(const Assignment& assignment, const Target& target, const Subject& subject) {
    yaml::Path path = yaml::path_of(assignment.key);
    if (target.language.empty())
        if (auto texts = all_languages(assignment.value, subject))
            return Change::set(std::move(path), std::move(*texts));
    yaml::Path whole = path;
    if (!target.language.empty()) whole.pop_back();
    const auto there = yaml::find(subject.tree, whole);
    const bool is_plain = there && there->is_scalar();
    if (is_plain && (!target.language.empty() || subject.language_is_asked))
        throw Error(subject.lang.edit->no_language_here(target.name),
                    subject.lang.edit->languages_hint(target.name));
    if (target.language.empty() && !is_plain)
        path.emplace_back(std::string(subject.write_language));
    return Change::set(std::move(path), Content::text(assignment.value));
}

Change list_change(const Assignment& assignment, const Target& target, const Subject& subject) {
    const yaml::Path path = yaml::path_of(assignment.key);
    if (assignment.op == Operator::set)
        return Change::set(path, list_from(target.name, assignment.value, subject));
    const Content entry = content_for(target.name, assignment.value, subject);
    std::optional<std::size_t> position;
    if (const auto list = yaml::find(subject.tree, path); list && list->is_sequence()) {
        std::size_t i = 0;
        list->for_each([&](const yaml::View& element) {
            if (element.value() == entry.value && !position) position = i;
            ++i;
        });
    }
    if (assignment.op == Operator::add) {
        if (position)
            throw Error(subject.lang.edit->already_in_list(entry.value, target.name), "",
                        ExitStatus::findings);
        return Change::append(path, entry);
    }
    if (!position)
        throw Error(subject.lang.edit->not_in_list(entry.value, target.name), "",
                    ExitStatus::findings);
    yaml::Path element = path;
    element.emplace_back(*position);
    return Change::remove(std::move(element));
}

/// A whole record in braces; a list of them also grows by one.
Change record_change(const Assignment& assignment, const Target& target, const Subject& subject) {
    const auto value = yaml_value(assignment.value, subject);
    if (!value)
        throw Error(subject.lang.edit->has_parts(target.name),
                    std::string(subject.lang.edit->assignment_hint));
    const yaml::Path path = yaml::path_of(assignment.key);
    if (assignment.op == Operator::set) return Change::set(path, *value);
    if (assignment.op == Operator::add && target.shape == Target::Shape::list_of_records)
        return Change::append(path, *value);
    throw Error(subject.lang.edit->not_a_list(target.name));
}

} // namespace

Assignment parse_assignment(std::string_view typed, const Lang& lang) {
    const std::size_t equals = typed.find('=');
    if (equals == std::string_view::npos || equals == 0)
        throw Error(lang.edit->bad_assignment(typed), std::string(lang.edit->assignment_hint));
    Assignment assignment{.key = std::string(trim(typed.substr(0, equals))),
                          .op = Operator::set,
                          .value = std::string(typed.substr(equals + 1))};
    const char last = assignment.key.back();
    if (last == '+' || last == '-') {
        assignment.op = last == '+' ? Operator::add : Operator::remove;
        assignment.key.pop_back();
    }
    if (assignment.key.empty())
        throw Error(lang.edit->bad_assignment(typed), std::string(lang.edit->assignment_hint));
    if (is_blank(assignment.value))
        throw Error(lang.screen->empty_query_value(assignment.key),
                    std::string(lang.edit->unset_hint));
    need_readable(assignment.value, lang);
    return assignment;
}

void need_readable(std::string_view typed, const Lang& lang) {
    std::string text(typed);
    std::erase_if(text, [](char c) { return c == '\n' || c == '\t'; });
    if (visible(text) != text) throw Error(lang.edit->unreadable_text(typed));
}

Date date_typed(std::string_view typed, std::string_view name, const Subject& subject) {
    const std::string word = fold(typed);
    constexpr std::array<std::string_view, 3> today{"vandaag", "heute", "today"};
    if (std::ranges::find(today, word) != today.end()) return date_of(subject.today);
    const ParsedDate parsed = parse_date(trim(typed));
    if (parsed.date) return *parsed.date;
    if (parsed.fault == DateFault::foreign)
        if (const ParsedDate meant = parse_date(parsed.iso); meant.date) return *meant.date;
    bad_value(typed, name, subject, std::string(subject.lang.screen->date_hint));
}

std::string hint_of(Rule rule, const Lang& lang) {
    std::string hint(text_of(rule, lang).help);
    if (!hint.empty() && hint.front() >= 'a' && hint.front() <= 'z')
        hint.front() = static_cast<char>(hint.front() - 'a' + 'A');
    return hint + '.';
}

Content content_for(std::string_view name, std::string_view typed, const Subject& subject) {
    const Path* path = find_path(name);
    if (path == nullptr) unknown_field(name, subject);
    const Vocabulary& vocabulary = subject.inventory.vocabulary;
    switch (path->type) {
    case ValueType::date: return Content::typed(iso(date_typed(typed, name, subject)));
    case ValueType::boolean: return boolean_from(typed, name, subject);
    case ValueType::amount: return amount_from(typed, name, subject);
    case ValueType::kind: return Content::text(id_meant(typed, name, kind_terms(), subject));
    case ValueType::status: return Content::text(id_meant(typed, name, status_terms(), subject));
    case ValueType::visibility:
        return Content::text(id_meant(typed, name, visibility_terms(), subject));
    case ValueType::theme:
        return Content::text(id_meant(typed, name, theme_terms(vocabulary), subject));
    case ValueType::scope:
        return Content::text(id_meant(typed, name, scope_terms(vocabulary), subject));
    case ValueType::organisation:
        return Content::text(id_meant(typed, name, organisations(name, vocabulary), subject));
    case ValueType::text:
    case ValueType::word: break;
    }
    return Content::text(std::string(typed));
}

Change change_for(const Assignment& assignment, const Subject& subject) {
    const Target target = known_target(assignment.key, subject);
    switch (target.shape) {
    case Target::Shape::list_of_leaves: return list_change(assignment, target, subject);
    case Target::Shape::record:
    case Target::Shape::list_of_records: return record_change(assignment, target, subject);
    default: break;
    }
    if (assignment.op != Operator::set) throw Error(subject.lang.edit->not_a_list(target.name));
    if (is_text(target)) return text_change(assignment, target, subject);
    return Change::set(yaml::path_of(assignment.key),
                       content_for(target.name, assignment.value, subject));
}

Change removal_of(std::string_view key, const Subject& subject) {
    const Target target = known_target(key, subject);
    const Field<Item>* field = find_field<Item>(key);
    if (field != nullptr && field->required)
        throw Error(subject.lang.edit->required_field(key), "", ExitStatus::findings);
    const yaml::Path path = yaml::path_of(key);
    if (!yaml::find(subject.tree, path))
        throw Error(subject.lang.edit->not_set(key), "", ExitStatus::findings);
    return Change::remove(path);
}

} // namespace agenda::cli
