// KEY=VALUE, KEY+=VALUE, KEY-=VALUE as people type them -> changes to an item's file. Words of the
// vocabulary are understood by their names, dates and amounts in their usual notations; what is written
// is always the id, and the one notation.
#pragma once

#include "lang/lang.hpp"
#include "model/inventory.hpp"
#include "yaml/edit.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace agenda::cli {

/// The item that is changed, and what the change is read with.
struct Subject {
    const Inventory& inventory;
    const Item& item;
    const yaml::Tree& tree;
    std::string_view text;
    const Lang& lang;
    /// In which a text without a language is written.
    std::string_view write_language;
    /// It was asked for, by `--in`: then it must not land in a text for all languages.
    bool language_is_asked = false;
    Day today;
};

enum class Operator : std::uint8_t { set, add, remove };

struct Assignment {
    std::string key;
    Operator op = Operator::set;
    std::string value;
};

/// Throws Error where there is no `=`.
[[nodiscard]] Assignment parse_assignment(std::string_view typed, const Lang& lang);

/// Throws Error for a field or value that is none, or an operator that does not fit.
[[nodiscard]] yaml::Change change_for(const Assignment& assignment, const Subject& subject);
/// `unset`. Throws Error where there is nothing to remove.
[[nodiscard]] yaml::Change removal_of(std::string_view key, const Subject& subject);

/// A value of the field at `name` (as the field table has it) from what was typed.
[[nodiscard]] yaml::Content content_for(std::string_view name, std::string_view typed,
                                        const Subject& subject);

/// A date from what was typed; `name` is what people call it. Throws Error.
[[nodiscard]] Date date_typed(std::string_view typed, std::string_view name,
                              const Subject& subject);

/// Throws Error where a text has control or hidden characters, or is no UTF-8: no file may hold these.
void need_readable(std::string_view typed, const Lang& lang);

/// The help of a rule as a hint: a whole sentence.
[[nodiscard]] std::string hint_of(Rule rule, const Lang& lang);

} // namespace agenda::cli
