// A text that people read, in the languages it was written in.
#pragma once

#include "base/source.hpp"

#include <string_view>
#include <vector>

namespace agenda {

struct Translation {
    /// Empty where the file has one plain string for every language (a name).
    std::string_view language;
    std::string_view value;
    Span where;
};

struct Text {
    std::vector<Translation> translations;
    Span where;

    [[nodiscard]] bool empty() const { return translations.empty(); }
    [[nodiscard]] bool is_plain() const {
        return !empty() && translations.front().language.empty();
    }

    /// The translation into exactly this language, or the plain string; null where there is none.
    [[nodiscard]] const Translation* find(std::string_view language) const;
};

/// What to show to a reader of `language`. Where that language is missing another one is shown, in
/// the order of the file, and `fallback` names it so that print can mark it visibly.
struct Shown {
    std::string_view value;
    std::string_view fallback;
};
[[nodiscard]] Shown shown(const Text& text, std::string_view language);

} // namespace agenda
