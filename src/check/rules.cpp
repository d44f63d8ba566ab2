#include "check/rules.hpp"

#include "base/parallel.hpp"

#include <array>
#include <iterator>
#include <utility>

namespace agenda::check {

namespace {

constexpr std::array table{
    Row{Rule::status_not_for_kind, find_status_not_for_kind},
    Row{Rule::missing_reason, find_missing_reason},
    Row{Rule::end_before_start, find_end_before_start},
    Row{Rule::as_of_in_future, find_as_of_in_future},
    Row{Rule::event_in_future, find_event_in_future},
    Row{Rule::log_disagrees, find_log_disagrees},
    Row{Rule::one_side_only, find_one_side_only},
    Row{Rule::duplicate_id, find_duplicate_id},
    Row{Rule::duplicate_name, find_duplicate_name},
    Row{Rule::unknown_reference, find_unknown_reference},
    Row{Rule::self_relation, find_self_relation},
    Row{Rule::relation_cycle, find_relation_cycle},
    Row{Rule::missing_as_of, find_missing_as_of},
    Row{Rule::missing_lead, find_missing_lead},
    Row{Rule::missing_start, find_missing_start},
    Row{Rule::missing_due, find_missing_due},
    Row{Rule::missing_translation, find_missing_translation},
    Row{Rule::milestone_overdue, find_milestone_overdue},
    Row{Rule::overdue, find_overdue},
    Row{Rule::stale, find_stale},
};

} // namespace

std::span<const Row> rows() { return table; }

void run(const Context& context, Diagnostics& diagnostics) {
    std::array<Diagnostics, table.size()> found;
    constexpr std::size_t worth_a_thread = 500;
    const bool many = context.inventory.items.size() > worth_a_thread;
    in_parallel(table.size(), many ? 1 : table.size(),
                [&](std::size_t i) { table[i].find(context, found[i]); });
    for (Diagnostics& of_rule : found)
        std::move(of_rule.begin(), of_rule.end(), std::back_inserter(diagnostics));
}

} // namespace agenda::check
