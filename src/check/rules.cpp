#include "check/rules.hpp"

#include "base/memory.hpp"
#include "base/parallel.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <iterator>
#include <utility>
#include <vector>

namespace agenda::check {

namespace {

constexpr std::array table{
    Row{.rule = Rule::status_not_for_kind, .of_item = find_status_not_for_kind},
    Row{.rule = Rule::missing_reason, .of_item = find_missing_reason},
    Row{.rule = Rule::end_before_start, .of_item = find_end_before_start},
    Row{.rule = Rule::as_of_in_future, .of_item = find_as_of_in_future},
    Row{.rule = Rule::event_in_future, .of_item = find_event_in_future},
    Row{.rule = Rule::log_disagrees, .of_item = find_log_disagrees},
    Row{.rule = Rule::one_side_only, .of_item = find_one_side_only},
    Row{.rule = Rule::duplicate_id, .of_inventory = find_duplicate_id},
    Row{.rule = Rule::duplicate_name, .of_inventory = find_duplicate_name},
    Row{.rule = Rule::unknown_reference, .of_inventory = find_unknown_reference},
    Row{.rule = Rule::self_relation, .of_item = find_self_relation},
    Row{.rule = Rule::relation_cycle, .of_inventory = find_relation_cycle},
    Row{.rule = Rule::missing_as_of, .of_item = find_missing_as_of},
    Row{.rule = Rule::missing_lead, .of_item = find_missing_lead},
    Row{.rule = Rule::missing_start, .of_item = find_missing_start},
    Row{.rule = Rule::missing_due, .of_item = find_missing_due},
    Row{.rule = Rule::missing_translation,
        .of_item = find_missing_translation,
        .of_inventory = find_missing_translation},
    Row{.rule = Rule::milestone_overdue, .of_item = find_milestone_overdue},
    Row{.rule = Rule::overdue, .of_item = find_overdue},
    Row{.rule = Rule::stale, .of_item = find_stale},
};

/// Items that a thread takes at once.
constexpr std::size_t a_handful = 256;

/// Appends the findings that are wanted, sorted and each once, and forgets the others.
void take_wanted(Diagnostics& found, const Wanted& wanted, Diagnostics& taken) {
    sort_diagnostics(found);
    for (Diagnostic& one : found)
        if (!wanted || wanted(one)) taken.push_back(std::move(one));
    found.clear();
}

/// Sorted, so that little is left to do when all findings are.
Diagnostics findings_of_items(std::span<const Item> items, const Context& context,
                              const Wanted& wanted) {
    Diagnostics taken;
    Diagnostics found;
    for (const Item& item : items) {
        for (const Row& row : table)
            if (row.of_item != nullptr) row.of_item(item, context, found);
        take_wanted(found, wanted, taken);
    }
    taken.shrink_to_fit(); // there may be many
    return taken;
}

Diagnostics findings_of_all(const Row& row, const Context& context, const Wanted& wanted) {
    Diagnostics found;
    if (row.of_inventory == nullptr) return found;
    row.of_inventory(context, found);
    sort_diagnostics(found);
    if (wanted) std::erase_if(found, std::not_fn(wanted));
    found.shrink_to_fit();
    return found;
}

} // namespace

std::span<const Row> rows() { return table; }

Findings judge(const Context& context, const Wanted& wanted) {
    const std::span<const Item> items = context.inventory.items;
    const std::size_t handfuls = (items.size() + a_handful - 1) / a_handful;
    Findings findings;
    // Rules that judge all items come first, since they take longest.
    std::vector<Diagnostics>& found = findings.of_rules;
    found.resize(table.size() + handfuls);
    const std::size_t at_once = handfuls > 1 ? 1 : found.size();
    const auto judge_part = [&](std::size_t begin, std::size_t end) {
        in_parallel(end - begin, at_once, [&](std::size_t part, std::size_t) {
            const std::size_t i = begin + part;
            if (i < table.size()) {
                found[i] = findings_of_all(table[i], context, wanted);
            } else {
                const std::size_t first = (i - table.size()) * a_handful;
                found[i] = findings_of_items(
                    items.subspan(first, std::min(a_handful, items.size() - first)), context,
                    wanted);
            }
        });
    };
    if (context.inventory.diagnostics.empty()) {
        judge_part(0, found.size());
    } else { // where much was found already, what is found here takes the room of what it was found with
        judge_part(0, table.size());
        give_back_memory();
        judge_part(table.size(), found.size());
    }
    std::size_t count = 0;
    for (const Diagnostics& piece : found)
        count += piece.size();
    findings.all.reserve(count);
    for (const Diagnostics& piece : found)
        for (const Diagnostic& one : piece)
            findings.all.push_back(&one);
    sort_diagnostics(findings.all);
    return findings;
}

void add_reading(Findings& of_rules, const Inventory& inventory, const Wanted& wanted) {
    DiagnosticRefs all;
    all.reserve(inventory.diagnostics.size() + of_rules.all.size());
    std::ranges::copy_if(inventory.diagnostics, std::back_inserter(all),
                         [&](const Diagnostic* one) { return !wanted || wanted(*one); });
    merge_diagnostics(all, of_rules.all);
    of_rules.all = std::move(all);
}

Findings find(const Context& context, const Wanted& wanted) {
    Findings findings = judge(context, wanted);
    add_reading(findings, context.inventory, wanted);
    return findings;
}

} // namespace agenda::check
