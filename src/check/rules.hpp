// The rules that judge an inventory, a function each. A rule appends what it finds; it never speaks
// about a value that is absent because it could not be read, for that has been reported already.
#pragma once

#include "base/rules.hpp"
#include "check/check.hpp"
#include "check/reading_faults.hpp"

#include <span>

namespace agenda::check {

/// A rule judges each item by itself, all of them together, or both.
struct Row {
    Rule rule;
    void (*of_item)(const Item&, const Context&, Diagnostics&) = nullptr;
    void (*of_inventory)(const Context&, Diagnostics&) = nullptr;
};

/// In the order of the rule table.
[[nodiscard]] std::span<const Row> rows();

// statements.cpp: what one item says of itself
void find_status_not_for_kind(const Item& item, const Context& context, Diagnostics& diagnostics);
void find_missing_reason(const Item& item, const Context& context, Diagnostics& diagnostics);
void find_end_before_start(const Item& item, const Context& context, Diagnostics& diagnostics);
void find_as_of_in_future(const Item& item, const Context& context, Diagnostics& diagnostics);
void find_event_in_future(const Item& item, const Context& context, Diagnostics& diagnostics);
void find_log_disagrees(const Item& item, const Context& context, Diagnostics& diagnostics);
void find_one_side_only(const Item& item, const Context& context, Diagnostics& diagnostics);

// names.cpp: what must not occur twice
void find_duplicate_id(const Context& context, Diagnostics& diagnostics);
void find_duplicate_name(const Context& context, Diagnostics& diagnostics);

// relations.cpp, cycles.cpp: from item to item
void find_unknown_reference(const Context& context, Diagnostics& diagnostics);
void find_self_relation(const Item& item, const Context& context, Diagnostics& diagnostics);
void find_relation_cycle(const Context& context, Diagnostics& diagnostics);

// missing.cpp, translations.cpp, time.cpp: what to chase
void find_missing_as_of(const Item& item, const Context& context, Diagnostics& diagnostics);
void find_missing_lead(const Item& item, const Context& context, Diagnostics& diagnostics);
void find_missing_start(const Item& item, const Context& context, Diagnostics& diagnostics);
void find_missing_due(const Item& item, const Context& context, Diagnostics& diagnostics);
void find_missing_translation(const Item& item, const Context& context, Diagnostics& diagnostics);
void find_missing_translation(const Context& context, Diagnostics& diagnostics);
void find_milestone_overdue(const Item& item, const Context& context, Diagnostics& diagnostics);
void find_overdue(const Item& item, const Context& context, Diagnostics& diagnostics);
void find_stale(const Item& item, const Context& context, Diagnostics& diagnostics);

} // namespace agenda::check
