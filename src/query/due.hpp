// The dates that an item still has to meet.
#pragma once

#include "model/item.hpp"

#include <cstddef>
#include <optional>

namespace agenda::query {

/// Calls f(Date, position of the milestone, or nothing for the next step) for the next step's date and
/// those of milestones that are not done. A closed item has nothing to meet any more.
template <class F> void for_each_open_date(const Item& item, F&& f) {
    if (item.status && is_closed(item.status->value)) return;
    if (item.next_step && item.next_step->due)
        f(item.next_step->due->value, std::optional<std::size_t>{});
    for (std::size_t i = 0; i < item.milestones.size(); ++i) {
        const Milestone& milestone = item.milestones[i];
        const bool done = milestone.done && milestone.done->value;
        if (milestone.date && !done) f(milestone.date->value, std::optional<std::size_t>{i});
    }
}

} // namespace agenda::query
