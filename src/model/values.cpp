#include "model/values.hpp"

#include "base/text.hpp"
#include "model/notation.hpp"

#include <array>
#include <string>
#include <vector>

namespace agenda {

namespace {

/// A word that is not among `terms`: what it was most likely meant to be, and whether that is certain.
Diagnostic unknown_word(Rule rule, const Located<std::string_view>& word,
                        const std::vector<Term>& terms) {
    Diagnostic found{.rule = rule, .where = word.where, .arguments = {std::string(word.value)}};
    const Meant meant = meant_id(word.value, terms);
    found.suggestion = meant.id;
    if (meant.certain) found.fix = {{.where = word.where, .text = meant.id}};
    return found;
}

std::vector<std::string> ids_of(const std::vector<Term>& terms) {
    std::vector<std::string> ids;
    for (const Term& term : terms)
        ids.emplace_back(term.id);
    return ids;
}

/// One of the fixed words of base/terms.hpp.
template <class E, std::size_t N>
Maybe<E> read_fixed(const yaml::View& node, const Key& key,
                    const std::array<std::string_view, N>& ids, Rule rule,
                    std::vector<Term> (*terms)(), Reading& reading) {
    const auto word = read_scalar(node, key, Shape::word, reading);
    if (!word) return std::nullopt;
    if (const auto value = from_id<E>(ids, word->value)) return Located<E>{*value, word->where};
    Diagnostic found = unknown_word(rule, *word, terms());
    found.arguments.emplace_back(KnownWords{ids});
    if (rule == Rule::unknown_value) found.arguments.emplace_back(std::string(key.name));
    reading.report(std::move(found));
    return std::nullopt;
}

/// One of the vocabulary's themes or scopes.
template <class Id>
Maybe<Id> read_listed(const yaml::View& node, const Key& key,
                      const std::unordered_map<std::string_view, Id>& known, Rule rule,
                      std::vector<Term> (*terms)(const Vocabulary&), Reading& reading) {
    const auto word = read_scalar(node, key, Shape::word, reading);
    if (!word) return std::nullopt;
    if (const auto it = known.find(word->value); it != known.end())
        return Located<Id>{it->second, word->where};
    if (!reading.vocabulary.profile_known) return std::nullopt;
    const std::vector<Term> all = terms(reading.vocabulary);
    Diagnostic found = unknown_word(rule, *word, all);
    found.arguments.emplace_back(ids_of(all));
    reading.report(std::move(found));
    return std::nullopt;
}

void report_unknown_language(const yaml::View& language, Reading& reading) {
    std::vector<std::string> known;
    for (const auto& code : reading.vocabulary.profile.languages)
        known.emplace_back(code.value);
    Diagnostic found{.rule = Rule::unknown_language,
                     .where = language.span(),
                     .arguments = {std::string(language.value()), std::move(known)}};
    if (std::string code = fold(language.value()); reading.vocabulary.has_language(code))
        found.suggestion = code;
    reading.report(std::move(found));
}

/// Whether the entry can be read; what is wrong with it is reported.
bool read_translation(const yaml::View& language, const yaml::View& value, bool is_known,
                      Reading& reading) {
    if (!language.is_scalar()) return false;
    if (!is_known && !reading.vocabulary.has_language(language.value()) &&
        reading.vocabulary.is_sure_of_languages()) {
        report_unknown_language(language, reading);
        return false;
    }
    const Key key{.name = language.value(), .where = language.span()};
    return read_scalar(value, key, Shape::text, reading).has_value();
}

Rule word_fault(Domain domain) {
    switch (domain) {
    case Domain::url: return Rule::invalid_url;
    case Domain::email: return Rule::invalid_email;
    default: return Rule::invalid_language;
    }
}

bool fits(std::string_view word, Domain domain) {
    switch (domain) {
    case Domain::url: return is_web_url(word);
    case Domain::email: return is_email(word);
    case Domain::language: return is_language_code(word);
    default: return true;
    }
}

} // namespace

Maybe<std::string_view> read_scalar(const yaml::View& node, const Key& key, Shape wanted,
                                    Reading& reading) {
    if (node.kind() == yaml::NodeKind::invalid) return std::nullopt;
    if (!node.is_scalar()) {
        report_wrong_type(node, key, wanted, reading);
        return std::nullopt;
    }
    if (is_blank(node.value())) {
        report_empty(node, key, reading);
        return std::nullopt;
    }
    return Located<std::string_view>{node.value(), node.span()};
}

Text read_text(const yaml::View& node, const Key& key, Reading& reading) {
    const List<std::string_view>& languages = reading.vocabulary.profile.languages;
    Readable readable;
    std::size_t entries = 0;
    std::size_t in_order = 0; // of the agenda's languages
    if (node.is_mapping()) {
        node.for_each_entry([&](const yaml::View& language, const yaml::View& value) {
            const bool is_expected =
                entries < languages.size() && language.value() == languages[entries].value;
            const bool is_readable = read_translation(language, value, is_expected, reading);
            if (is_expected && is_readable) ++in_order;
            readable.set(entries++, is_readable);
        });
        if (entries == 0) report_empty(node, key, reading);
    } else {
        readable.set(0, read_scalar(node, key, Shape::text, reading).has_value());
    }
    if (in_order > 0 && in_order == languages.size()) readable.set_complete();
    return {node, readable};
}

Maybe<Date> read_date(const yaml::View& node, const Key& key, Reading& reading) {
    const auto word = read_scalar(node, key, Shape::date, reading);
    if (!word) return std::nullopt;
    const ParsedDate parsed = parse_date(word->value);
    if (parsed.date) return Located<Date>{*parsed.date, word->where};
    reading.report(date_fault(*word, parsed));
    return std::nullopt;
}

Maybe<bool> read_boolean(const yaml::View& node, const Key& key, Reading& reading) {
    const auto word = read_scalar(node, key, Shape::boolean, reading);
    if (!word) return std::nullopt;
    if (word->value == "true" || word->value == "false")
        return Located<bool>{word->value == "true", word->where};
    Diagnostic found{.rule = Rule::invalid_boolean,
                     .where = word->where,
                     .arguments = {std::string(word->value)}};
    found.suggestion = plain_boolean(word->value);
    if (!found.suggestion.empty())
        found.fix = {{.where = word->where, .text = std::string(found.suggestion)}};
    reading.report(std::move(found));
    return std::nullopt;
}

Maybe<std::int64_t> read_amount(const yaml::View& node, const Key& key, Reading& reading) {
    const auto word = read_scalar(node, key, Shape::amount, reading);
    if (!word) return std::nullopt;
    if (const auto amount = parse_amount(word->value))
        return Located<std::int64_t>{*amount, word->where};
    std::string plain = plain_amount(word->value);
    reading.report({.rule = plain.empty() ? Rule::invalid_amount : Rule::amount_notation,
                    .where = word->where,
                    .arguments = {std::string(word->value)},
                    .suggestion = plain});
    return std::nullopt;
}

Maybe<Kind> read_kind(const yaml::View& node, const Key& key, Reading& reading) {
    return read_fixed<Kind>(node, key, kind_ids, Rule::unknown_kind, kind_terms, reading);
}

Maybe<Status> read_status(const yaml::View& node, const Key& key, Reading& reading) {
    return read_fixed<Status>(node, key, status_ids, Rule::unknown_status, status_terms, reading);
}

Maybe<Visibility> read_visibility(const yaml::View& node, const Key& key, Reading& reading) {
    return read_fixed<Visibility>(node, key, visibility_ids, Rule::unknown_value, visibility_terms,
                                  reading);
}

Maybe<OrganisationType> read_organisation_type(const yaml::View& node, const Key& key,
                                               Reading& reading) {
    return read_fixed<OrganisationType>(node, key, organisation_type_ids, Rule::unknown_value,
                                        organisation_type_terms, reading);
}

Maybe<Country> read_country(const yaml::View& node, const Key& key, Reading& reading) {
    return read_fixed<Country>(node, key, country_ids, Rule::unknown_value, country_terms, reading);
}

Maybe<ThemeId> read_theme(const yaml::View& node, const Key& key, Reading& reading) {
    return read_listed(node, key, reading.vocabulary.theme_by_id, Rule::unknown_theme, theme_terms,
                       reading);
}

Maybe<ScopeId> read_scope(const yaml::View& node, const Key& key, Reading& reading) {
    return read_listed(node, key, reading.vocabulary.scope_by_id, Rule::unknown_scope, scope_terms,
                       reading);
}

Maybe<OrganisationId> read_organisation(const yaml::View& node, const Key& key, Domain domain,
                                        Reading& reading) {
    const auto word = read_scalar(node, key, Shape::id, reading);
    if (!word) return std::nullopt;
    const Vocabulary& vocabulary = reading.vocabulary;
    if (domain == Domain::organisation_or_steering_group && word->value == steering_group_id)
        return Located<OrganisationId>{steering_group, word->where};
    const auto it = vocabulary.organisation_by_id.find(word->value);
    if (it == vocabulary.organisation_by_id.end()) {
        if (vocabulary.organisations_known)
            reading.report(
                unknown_word(Rule::unknown_organisation, *word, organisation_terms(vocabulary)));
        return std::nullopt;
    }
    const auto& type = vocabulary[it->second].type;
    if (domain == Domain::programme && type && type->value != OrganisationType::programme &&
        type->value != OrganisationType::cooperation)
        reading.report({.rule = Rule::not_a_programme,
                        .where = word->where,
                        .arguments = {std::string(word->value)}});
    return Located<OrganisationId>{it->second, word->where};
}

Maybe<std::string_view> read_word(const yaml::View& node, const Key& key, Domain domain,
                                  Reading& reading) {
    const Shape wanted = domain == Domain::item ? Shape::id : Shape::word;
    const auto word = read_scalar(node, key, wanted, reading);
    if (!word) return std::nullopt;
    if (!fits(word->value, domain)) {
        Diagnostic found{.rule = word_fault(domain),
                         .where = word->where,
                         .arguments = {std::string(word->value)}};
        if (domain == Domain::url && word->value.starts_with("www."))
            found.suggestion = "https://" + std::string(word->value);
        if (std::string code = fold(word->value);
            domain == Domain::language && is_language_code(code))
            found.suggestion = code;
        reading.report(std::move(found));
        return std::nullopt;
    }
    if (domain == Domain::email && looks_personal(word->value))
        reading.report({.rule = Rule::personal_contact,
                        .where = word->where,
                        .arguments = {std::string(word->value)}});
    return word;
}

} // namespace agenda
