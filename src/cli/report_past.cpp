#include "cli/report_past.hpp"

#include "check/check.hpp"
#include "cli/chronicle.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>

namespace agenda::cli {

namespace {

bool is_wanted(const query::Life& life, const LivesWanted& wanted, const Inventory& now) {
    const query::Version* known = life.last_known();
    if (known == nullptr) return false;
    if (!wanted.internal && !known->item->is_public()) return false;
    if (wanted.query == nullptr) return true;
    const Item* item = now.find(life.id);
    return item != nullptr && item->usable && wanted.query->matches(*item);
}

} // namespace

query::Possibilities possibilities_of(const Agenda& now, const LivesWanted& wanted,
                                      const Invocation& invocation) {
    Chronicle chronicle = chronicle_of(now, invocation);
    std::erase_if(chronicle.lives,
                  [&](const query::Life& life) { return !is_wanted(life, wanted, now.inventory); });
    return query::possibilities(chronicle.lives, invocation.today);
}

std::vector<output::Gap> gaps_of(const Inventory& inventory, const query::Selection& selection,
                                 Day today) {
    constexpr std::array rules{Rule::missing_as_of, Rule::missing_lead, Rule::missing_start,
                               Rule::missing_due, Rule::missing_translation};
    std::map<FileId, ItemId> items;
    for (const ItemId id : selection.items)
        items.emplace(inventory[id].file, id);
    const check::Findings found =
        check::find({.inventory = inventory, .today = today}, [&](const Diagnostic& one) {
            return std::ranges::find(rules, one.rule) != rules.end();
        });
    std::array<std::set<ItemId>, rules.size()> missing;
    for (const Diagnostic* diagnostic : found.all) {
        const auto rule = std::ranges::find(rules, diagnostic->rule);
        const auto item = items.find(diagnostic->where.file);
        if (item != items.end())
            missing[static_cast<std::size_t>(rule - rules.begin())].insert(item->second);
    }
    std::vector<output::Gap> gaps;
    for (std::size_t i = 0; i < missing.size(); ++i) {
        if (missing[i].empty()) continue;
        output::Gap gap{.kind = static_cast<output::GapKind>(i), .items = {}};
        for (const ItemId id : selection.items)
            if (missing[i].contains(id)) gap.items.push_back(id);
        gaps.push_back(std::move(gap));
    }
    return gaps;
}

} // namespace agenda::cli
