// The vocabulary with what it is used for: the themes with their items, the organisations with their
// roles. THE format tables of both.
#pragma once

#include "lang/lang.hpp"
#include "model/inventory.hpp"
#include "output/print.hpp"

#include <array>
#include <iosfwd>
#include <string_view>

namespace agenda::output {

struct VocabularyList {
    const Inventory* inventory = nullptr;
    const Lang* lang = nullptr;
    Terminal terminal{};
};

/// Number, name, id, items by kind and in all; an item counts under its main theme.
void print_themes(std::ostream& out, const VocabularyList& list);
void print_themes_markdown(std::ostream& out, const VocabularyList& list);
void print_themes_csv(std::ostream& out, const VocabularyList& list);
void print_themes_json(std::ostream& out, const VocabularyList& list);

/// Name, id, type, side of the border, other names; items that it leads, takes part in as a partner,
/// or appears in otherwise. By type, then id.
void print_organisations(std::ostream& out, const VocabularyList& list);
void print_organisations_markdown(std::ostream& out, const VocabularyList& list);
void print_organisations_csv(std::ostream& out, const VocabularyList& list);
void print_organisations_json(std::ostream& out, const VocabularyList& list);

/// `ending`: the file ending by which `-o FILE` chooses it.
struct VocabularyFormat {
    std::string_view name;
    std::string_view ending;
    void (*print)(std::ostream&, const VocabularyList&);
};
inline constexpr std::array theme_formats{
    VocabularyFormat{"table", ".txt", print_themes},
    VocabularyFormat{"markdown", ".md", print_themes_markdown},
    VocabularyFormat{"csv", ".csv", print_themes_csv},
    VocabularyFormat{"json", ".json", print_themes_json},
};
inline constexpr std::array organisation_formats{
    VocabularyFormat{"table", ".txt", print_organisations},
    VocabularyFormat{"markdown", ".md", print_organisations_markdown},
    VocabularyFormat{"csv", ".csv", print_organisations_csv},
    VocabularyFormat{"json", ".json", print_organisations_json},
};

} // namespace agenda::output
