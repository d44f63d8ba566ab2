// What is to be translated, for people, for translators (Markdown, CSV) and for programs. THE format
// table of it.
#pragma once

#include "lang/lang.hpp"
#include "output/print.hpp"
#include "query/translations.hpp"

#include <array>
#include <iosfwd>
#include <string_view>
#include <vector>

namespace agenda::output {

struct TranslationList {
    const std::vector<query::TranslationGap>* gaps = nullptr;
    /// For a translator: with room for the translation.
    bool is_work_list = false;
    const Lang* lang = nullptr;
    Terminal terminal{};
};

void print_translations(std::ostream& out, const TranslationList& list);
void print_translations_markdown(std::ostream& out, const TranslationList& list);
void print_translations_csv(std::ostream& out, const TranslationList& list);
void print_translations_json(std::ostream& out, const TranslationList& list);

struct TranslationFormat {
    std::string_view name;
    std::string_view ending;
    void (*print)(std::ostream&, const TranslationList&);
};
inline constexpr std::array translation_formats{
    TranslationFormat{"text", ".txt", print_translations},
    TranslationFormat{"markdown", ".md", print_translations_markdown},
    TranslationFormat{"csv", ".csv", print_translations_csv},
    TranslationFormat{"json", ".json", print_translations_json},
};

} // namespace agenda::output
