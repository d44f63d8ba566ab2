// Scalars -> typed values. Each reads one node; where it cannot, it says why and returns nothing.
#pragma once

#include "base/arena.hpp"
#include "base/diagnostic.hpp"
#include "model/fields.hpp"
#include "model/lookup.hpp"
#include "model/vocabulary.hpp"
#include "yaml/tree.hpp"

#include <optional>
#include <span>
#include <string_view>

namespace agenda {

/// What reading needs at hand.
struct Reading {
    const Vocabulary& vocabulary;
    Diagnostics& diagnostics;
    /// Where lists and records are put.
    Arena& arena;

    void report(Diagnostic diagnostic) { diagnostics.push_back(std::move(diagnostic)); }
};

/// A value's key, for messages and for the place of what is absent.
struct Key {
    std::string_view name;
    Span where;
};

/// The node's text if it is a scalar that says something, else nothing; what is wrong is reported,
/// except for nodes that were reported already.
[[nodiscard]] Maybe<std::string_view> read_scalar(const yaml::View& node, const Key& key,
                                                  Shape wanted, Reading& reading);

[[nodiscard]] Text read_text(const yaml::View& node, const Key& key, Reading& reading);
[[nodiscard]] Maybe<Date> read_date(const yaml::View& node, const Key& key, Reading& reading);
[[nodiscard]] Maybe<bool> read_boolean(const yaml::View& node, const Key& key, Reading& reading);
/// Whole euros, written as plain digits.
[[nodiscard]] Maybe<std::int64_t> read_amount(const yaml::View& node, const Key& key,
                                              Reading& reading);
[[nodiscard]] Maybe<Kind> read_kind(const yaml::View& node, const Key& key, Reading& reading);
[[nodiscard]] Maybe<Status> read_status(const yaml::View& node, const Key& key, Reading& reading);
[[nodiscard]] Maybe<Visibility> read_visibility(const yaml::View& node, const Key& key,
                                                Reading& reading);
[[nodiscard]] Maybe<OrganisationType> read_organisation_type(const yaml::View& node, const Key& key,
                                                             Reading& reading);
[[nodiscard]] Maybe<Country> read_country(const yaml::View& node, const Key& key, Reading& reading);
[[nodiscard]] Maybe<ThemeId> read_theme(const yaml::View& node, const Key& key, Reading& reading);
[[nodiscard]] Maybe<ScopeId> read_scope(const yaml::View& node, const Key& key, Reading& reading);
[[nodiscard]] Maybe<OrganisationId> read_organisation(const yaml::View& node, const Key& key,
                                                      Domain domain, Reading& reading);
/// A word, URL, address, language or item id, as the domain says.
[[nodiscard]] Maybe<std::string_view> read_word(const yaml::View& node, const Key& key,
                                                Domain domain, Reading& reading);

/// A date that is none, or is written as in another country.
[[nodiscard]] Diagnostic date_fault(const Located<std::string_view>& word,
                                    const ParsedDate& parsed);

/// An id with what it may not have; suggests a right one where one can be made of it.
[[nodiscard]] Diagnostic invalid_id(std::string_view id, Span where);

void report_wrong_type(const yaml::View& node, const Key& key, Shape wanted, Reading& reading,
                       std::string_view suggestion = {});
void report_empty(const yaml::View& node, const Key& key, Reading& reading);

} // namespace agenda
