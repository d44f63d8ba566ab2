// The query language: words such as `theme:mobiliteit`, `not:lead:avv`, `start:2024..`, `is:overdue`,
// `fiets`. A comma or a repeated field is "or", different fields are "and". The options of `list` are
// the same clauses spelled longer. Fields, their values and ranges are described at `compile`.
#pragma once

#include "base/date.hpp"
#include "lang/lang.hpp"
#include "model/inventory.hpp"
#include "query/order.hpp"

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace agenda::query {

/// One word of a query, taken apart. A bare word has the field "" and is a clause of its own ("and").
/// `asked_by` is what the person typed it as, for messages: `--theme` or `theme:`; a bare word itself.
struct Clause {
    std::string field;
    std::string value;
    bool negated = false;
    std::string asked_by;
};

/// Takes a word apart at its first colon, after any `not:` (two of which cancel out). A word in double
/// quotes is bare, colons and commas included: `"Eigene Seite: RS4"`. Without them a colon always ends
/// a field's name, so that a mistyped one is never searched for as text.
[[nodiscard]] Clause clause_from_word(std::string_view word);

[[nodiscard]] std::vector<Clause> clauses_from_words(const std::vector<std::string>& words);

/// A query ready to be asked of items. Copies what it needs; the inventory must outlive it.
class Query {
  public:
    using Test = std::function<bool(const Item&)>;

    void require(Test test) { tests_.push_back(std::move(test)); }
    [[nodiscard]] bool matches(const Item& item) const;
    [[nodiscard]] bool matches_all() const { return tests_.empty(); }

  private:
    std::vector<Test> tests_;
};

struct Context {
    const Inventory* inventory = nullptr;
    Day today{};
    const Lang* lang = nullptr;
};

/// Throws Error, in the reader's language, for an unknown field or value, a range that is none, and an
/// ambiguous name; never takes it for "everything" or "nothing".
///
/// A field is a leaf of the field table (`next_step.due`; hyphens, underscores, dots and case do not
/// matter), or one of `theme` (main or further), `partner`, `programme`, `tag`, `involved` and
/// `organisation` (any role), `text`, `id`, `due`, `active`, `is`.
///
/// - Words of the vocabulary, tags, related items and booleans are looked up as model/lookup.hpp says.
/// - Texts, addresses and languages contain the value; like `text` and bare words they are compared
///   folded. A comma before a blank belongs to the text, as does all between double quotes.
/// - Dates overlap `A..B`, `A..`, `..B` or a date; amounts lie in such a range or are equal.
/// - `due` also takes a time from today on: `30d`, `6w`, `3m`, `1y`, `30 dagen`, `3 Monate`. It looks
///   at the next step and the open milestones of items that are not closed.
/// - `active`: started, and not ended before the date. A closed item without an end ended at its
///   `as_of`.
/// - `is`: overdue, stale, public, intern. Each is a property of its own: repeated, all must hold.
/// - A negated clause must not match; several of them are each required.
[[nodiscard]] Query compile(const std::vector<Clause>& clauses, const Context& context);

/// What was asked for, and of how many.
struct Selection {
    std::vector<ItemId> items;
    std::size_t total = 0;
};

/// The usable items that match, in the one order.
[[nodiscard]] Selection select(const Inventory& inventory, const Order& order, const Query& query);

/// Stable sort by a field of the field table, `number`, `id` or `due` (the first open date); items
/// without a value come last, also in reverse. A field with many values sorts by its smallest, in
/// reverse by its largest. Throws Error for an unknown field.
void sort(Selection& selection, std::string_view key, bool reverse, const Order& order,
          const Context& context);

/// All names that can stand before a colon, for help and suggestions.
[[nodiscard]] std::vector<std::string_view> field_names();

} // namespace agenda::query
