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
[[nodiscard]] std::vector<std::size_t> look_up(std::string_view typed, const std::vector<Term>& terms);

[[nodiscard]] std::vector<Term> theme_terms(const Vocabulary& vocabulary);
[[nodiscard]] std::vector<Term> scope_terms(const Vocabulary& vocabulary);
[[nodiscard]] std::vector<Term> organisation_terms(const Vocabulary& vocabulary);

/// For a word that stands in a file, where only ids are right: the id it was meant to be, and whether
/// that is certain (the word is exactly one of its names or aliases, so that it can be replaced).
struct Meant {
    std::string id;
    bool certain = false;
};
[[nodiscard]] Meant meant_id(std::string_view written, const std::vector<Term>& terms);

} // namespace agenda
