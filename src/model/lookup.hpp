// What people type for a word of the vocabulary: its id, its name or alias in any language, or an
// unambiguous beginning of a word of it; whatever its case, accents, blanks or hyphens.
#pragma once

#include "model/vocabulary.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace agenda {

/// Something that can be meant by a name, with all its names.
struct Term {
    std::string_view id;
    std::vector<std::string_view> names;
};

/// Positions in `terms` of what is meant: one is the answer, none is unknown, more are ambiguous. An
/// id beats a name, a name or alias beats the beginning of a word.
[[nodiscard]] std::vector<std::size_t> look_up(std::string_view typed,
                                               const std::vector<Term>& terms);

/// The id, or a name, that a mistyped word is nearest to; then the one term of which it is a word's
/// beginning. The position in `terms`; `terms.size()` where nothing is near.
[[nodiscard]] std::size_t nearest_term(std::string_view typed, const std::vector<Term>& terms);

[[nodiscard]] std::vector<Term> theme_terms(const Vocabulary& vocabulary);
[[nodiscard]] std::vector<Term> scope_terms(const Vocabulary& vocabulary);
[[nodiscard]] std::vector<Term> organisation_terms(const Vocabulary& vocabulary);

// The fixed words, with their names in all languages, in the order of their enumerations.
[[nodiscard]] std::vector<Term> kind_terms();
[[nodiscard]] std::vector<Term> status_terms();
[[nodiscard]] std::vector<Term> visibility_terms();
[[nodiscard]] std::vector<Term> organisation_type_terms();
[[nodiscard]] std::vector<Term> country_terms();
[[nodiscard]] Term steering_group_term();

/// For a word that stands in a file, where only ids are right: the id it was meant to be, and whether
/// that is certain (the word is exactly one of its names or aliases, so that it can be replaced).
/// The id is empty where nothing is near.
struct Meant {
    std::string id;
    bool certain = false;
};
[[nodiscard]] Meant meant_id(std::string_view written, const std::vector<Term>& terms);

/// A text as it may be typed: folded, and, where it has ä, ö or ü, with these written out as well
/// ("mobilitat", "mobilitaet"). Two texts are alike where they share a spelling.
[[nodiscard]] std::vector<std::string> spellings(std::string_view text);

} // namespace agenda
