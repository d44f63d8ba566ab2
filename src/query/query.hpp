// The query language: words such as `theme:mobiliteit`, `not:lead:avv`, `start:2024..`, `is:overdue`,
// `fiets`. A comma or a repeated field is "or", different fields are "and". The options of `list` are
// the same clauses spelled longer.
#pragma once

#include "base/date.hpp"
#include "lang/lang.hpp"
#include "model/inventory.hpp"
#include "query/order.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace agenda::query {

/// One word of a query, taken apart. A bare word has the field "" and is a clause of its own ("and").
/// `asked_by` is what the person typed it as, for messages: `--theme` or `theme:`.
struct Clause {
    std::string field;
    std::string value;
    bool negated = false;
    std::string asked_by;
};

[[nodiscard]] Clause clause_from_word(std::string_view word);

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
[[nodiscard]] Query compile(const std::vector<Clause>& clauses, const Context& context);

/// What was asked for, and of how many.
struct Selection {
    std::vector<ItemId> items;
    std::size_t total = 0;
};

/// The usable items that match, in the one order.
[[nodiscard]] Selection select(const Inventory& inventory, const Order& order, const Query& query);

/// Stable sort by a field of the field table, `number` or `id`; items without a value come last, also
/// in reverse. Throws Error for an unknown field.
void sort(Selection& selection, std::string_view key, bool reverse, const Order& order, const Context& context);

/// All names that can stand before a colon, for help and suggestions.
[[nodiscard]] std::vector<std::string_view> field_names();

} // namespace agenda::query
