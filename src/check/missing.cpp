// Reminders of what an item does not say yet.
#include "check/rules.hpp"

#include <string>

namespace agenda::check {

namespace {

Diagnostic about_status(Rule rule, const Located<Status>& status) {
    return {.rule = rule, .where = status.where, .arguments = {std::string(id_of(status.value))}};
}

bool is_project(const Item& item) { return item.kind && item.kind->value == Kind::project; }

} // namespace

void find_missing_as_of(const Item& item, const Context&, Diagnostics& diagnostics) {
    if (item.usable && !item.as_of && !states(item, "as_of"))
        diagnostics.push_back(about_status(Rule::missing_as_of, *item.status));
}

void find_missing_lead(const Item& item, const Context&, Diagnostics& diagnostics) {
    if (!is_project(item) || !item.status || is_closed(item.status->value)) return;
    if (item.lead || states(item, "lead")) return;
    diagnostics.push_back({.rule = Rule::missing_lead, .where = item.kind->where});
}

void find_missing_start(const Item& item, const Context&, Diagnostics& diagnostics) {
    if (!is_project(item) || !item.status || item.start || states(item, "start")) return;
    const Status status = item.status->value;
    if (status == Status::running || status == Status::completed)
        diagnostics.push_back(about_status(Rule::missing_start, *item.status));
}

void find_missing_due(const Item& item, const Context& context, Diagnostics& diagnostics) {
    const bool closed = item.status && is_closed(item.status->value);
    if (closed || !item.next_step || item.next_step->due) return;
    if (context.inventory.has_error_within(item.next_step->where)) return;
    diagnostics.push_back({.rule = Rule::missing_due, .where = item.next_step->where});
}

} // namespace agenda::check
