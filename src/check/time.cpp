// Reminders of what is due and what sleeps, by the one rule of model/news.hpp.
#include "check/rules.hpp"
#include "model/news.hpp"

#include <cstdint>
#include <string>

namespace agenda::check {

void find_milestone_overdue(const Item& item, const Context& context, Diagnostics& diagnostics) {
    for (const Milestone& milestone : item.milestones) {
        if (!is_overdue(item, milestone, context.today)) continue;
        // It may say that it is done in words that could not be read.
        if (!milestone.done && context.inventory.has_error_within(milestone.where)) continue;
        diagnostics.push_back({.rule = Rule::milestone_overdue,
                               .where = milestone.date->where,
                               .arguments = {milestone.date->value}});
    }
}

void find_overdue(const Item& item, const Context& context, Diagnostics& diagnostics) {
    if (!is_overdue(item, context.today)) return;
    const Located<Date>& due = *item.next_step->due;
    diagnostics.push_back({.rule = Rule::overdue, .where = due.where, .arguments = {due.value}});
}

void find_stale(const Item& item, const Context& context, Diagnostics& diagnostics) {
    if (!is_stale(item, context.today)) return;
    const Status status = item.status->value;
    diagnostics.push_back({.rule = Rule::stale,
                           .where = item.as_of ? item.as_of->where : item.status->where,
                           .arguments = {*last_news(item), std::int64_t{stale_after_months(status)},
                                         std::string(id_of(status))}});
}

} // namespace agenda::check
