// Reminders of what an item does not say yet.
#include "check/reading_faults.hpp"
#include "check/rules.hpp"

#include <string>

namespace agenda::check {

namespace {

Diagnostic about_status(Rule rule, const Located<Status>& status) {
    return {.rule = rule, .where = status.where, .arguments = {std::string(id_of(status.value))}};
}

bool is_project(const Item& item) { return item.kind && item.kind->value == Kind::project; }

} // namespace

void find_missing_as_of(const Context& context, Diagnostics& diagnostics) {
    for (const Item& item : context.inventory.items)
        if (item.usable && !item.as_of && !states(item, "as_of"))
            diagnostics.push_back(about_status(Rule::missing_as_of, *item.status));
}

void find_missing_lead(const Context& context, Diagnostics& diagnostics) {
    for (const Item& item : context.inventory.items) {
        if (!is_project(item) || !item.status || is_closed(item.status->value)) continue;
        if (item.lead || states(item, "lead")) continue;
        diagnostics.push_back({.rule = Rule::missing_lead, .where = item.kind->where});
    }
}

void find_missing_start(const Context& context, Diagnostics& diagnostics) {
    for (const Item& item : context.inventory.items) {
        if (!is_project(item) || !item.status || item.start || states(item, "start")) continue;
        const Status status = item.status->value;
        if (status == Status::running || status == Status::completed)
            diagnostics.push_back(about_status(Rule::missing_start, *item.status));
    }
}

void find_missing_due(const Context& context, Diagnostics& diagnostics) {
    const ReadingFaults faults(context.inventory);
    for (const Item& item : context.inventory.items) {
        const bool closed = item.status && is_closed(item.status->value);
        if (closed || !item.next_step || item.next_step->due) continue;
        if (faults.within(item.next_step->where)) continue;
        diagnostics.push_back({.rule = Rule::missing_due, .where = item.next_step->where});
    }
}

} // namespace agenda::check
