// Single values of an item in the reader's words: names for ids, dates as people write them.
#pragma once

#include "lang/lang.hpp"
#include "model/fields.hpp"
#include "model/inventory.hpp"
#include "output/document.hpp"
#include "output/items.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace agenda::output {

/// A language by its code: "Duits"; the code itself where it has no name here.
[[nodiscard]] std::string language_name(std::string_view code, const Lang& lang);

/// A theme, scope or organisation that has no name yet is called by its id.
template <class T> [[nodiscard]] Inline name_or_id(const T& entry, const Lang& lang) {
    return entry.name.empty() ? plain(std::string(entry.id.value)) : shown_text(entry.name, lang);
}

[[nodiscard]] Inline theme_name(ThemeId theme, const Vocabulary& vocabulary, const Lang& lang);
/// For narrow tables.
[[nodiscard]] Inline theme_short_name(ThemeId theme, const Vocabulary& vocabulary,
                                      const Lang& lang);
/// "stuurgroep" for the steering group.
[[nodiscard]] Inline organisation_name(OrganisationId id, const Vocabulary& vocabulary,
                                       const Lang& lang);

/// One value, as a table shows it.
[[nodiscard]] Inline value_words(const Value& value, const Vocabulary& vocabulary, const Lang& lang,
                                 Marks marks = Marks::whole);

/// What a file writes for it: ids, ISO dates, plain digits; a text in the reader's language.
[[nodiscard]] std::string value_code(const Value& value, const Vocabulary& vocabulary,
                                     const Lang& lang);

/// A label that is no noun as it stands within a line, and a word as it stands in a head: with a small
/// and a capital first letter.
[[nodiscard]] std::string in_sentence(std::string_view label);
[[nodiscard]] std::string as_head(std::string_view word);

[[nodiscard]] Inline strong(Inline text);
void append(Inline& to, Inline more);
[[nodiscard]] Inline joined(const std::vector<Inline>& parts, const std::string& separator);

/// Neighbours that look alike become one run, unless one is a name that links can point to.
template <class Alike> [[nodiscard]] Inline merged(Inline runs, const Alike& alike) {
    std::size_t kept = 0;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        if (kept > 0 && runs[i].anchor.empty() && alike(runs[kept - 1], runs[i])) {
            runs[kept - 1].text += runs[i].text;
            continue;
        }
        if (kept != i) runs[kept] = std::move(runs[i]);
        ++kept;
    }
    runs.resize(kept);
    return runs;
}

/// The text alone, for where nothing else fits.
[[nodiscard]] std::string text_of(const Inline& runs);

} // namespace agenda::output
