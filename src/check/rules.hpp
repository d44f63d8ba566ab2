// The rules that judge an inventory, a function each. A rule appends what it finds; it never speaks
// about a value that is absent because it could not be read, for that has been reported already.
#pragma once

#include "base/rules.hpp"
#include "check/check.hpp"
#include "check/reading_faults.hpp"

#include <span>

namespace agenda::check {

/// What rules may look at, and what reading found.
struct Grounds : Context {
    explicit Grounds(const Context& context) : Context(context), faults(context.inventory) {}

    ReadingFaults faults;
};

/// A rule judges each item by itself, all of them together, or both.
struct Row {
    Rule rule;
    void (*of_item)(const Item&, const Grounds&, Diagnostics&) = nullptr;
    void (*of_inventory)(const Grounds&, Diagnostics&) = nullptr;
};

/// In the order of the rule table.
[[nodiscard]] std::span<const Row> rows();

// statements.cpp: what one item says of itself
void find_status_not_for_kind(const Item& item, const Grounds& grounds, Diagnostics& diagnostics);
void find_missing_reason(const Item& item, const Grounds& grounds, Diagnostics& diagnostics);
void find_end_before_start(const Item& item, const Grounds& grounds, Diagnostics& diagnostics);
void find_as_of_in_future(const Item& item, const Grounds& grounds, Diagnostics& diagnostics);
void find_event_in_future(const Item& item, const Grounds& grounds, Diagnostics& diagnostics);
void find_log_disagrees(const Item& item, const Grounds& grounds, Diagnostics& diagnostics);
void find_one_side_only(const Item& item, const Grounds& grounds, Diagnostics& diagnostics);

// names.cpp: what must not occur twice
void find_duplicate_id(const Grounds& grounds, Diagnostics& diagnostics);
void find_duplicate_name(const Grounds& grounds, Diagnostics& diagnostics);

// relations.cpp, cycles.cpp: from item to item
void find_unknown_reference(const Grounds& grounds, Diagnostics& diagnostics);
void find_self_relation(const Item& item, const Grounds& grounds, Diagnostics& diagnostics);
void find_relation_cycle(const Grounds& grounds, Diagnostics& diagnostics);

// missing.cpp, translations.cpp, time.cpp: what to chase
void find_missing_as_of(const Item& item, const Grounds& grounds, Diagnostics& diagnostics);
void find_missing_lead(const Item& item, const Grounds& grounds, Diagnostics& diagnostics);
void find_missing_start(const Item& item, const Grounds& grounds, Diagnostics& diagnostics);
void find_missing_due(const Item& item, const Grounds& grounds, Diagnostics& diagnostics);
void find_missing_translation(const Item& item, const Grounds& grounds, Diagnostics& diagnostics);
void find_missing_translation(const Grounds& grounds, Diagnostics& diagnostics);
void find_milestone_overdue(const Item& item, const Grounds& grounds, Diagnostics& diagnostics);
void find_overdue(const Item& item, const Grounds& grounds, Diagnostics& diagnostics);
void find_stale(const Item& item, const Grounds& grounds, Diagnostics& diagnostics);

} // namespace agenda::check
