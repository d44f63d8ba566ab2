// When items of an agenda run: what a timeline shows.
#pragma once

#include "base/date.hpp"
#include "model/inventory.hpp"

#include <vector>

namespace agenda::query {

struct Period {
    ItemId item{};
    Day first{};
    Day last{};
    /// No end is known: `last` is today, the last news, or the last day of a start still to come.
    bool open_ended = false;
};

/// The items that state a start or an end, in the order given. Where one of the two is missing: a start
/// is as early as the end's first day; an item that is over ended at its `as_of`, and one that pauses, or
/// of which the status is not known, is not known to have gone on after its last news.
[[nodiscard]] std::vector<Period> periods(const Inventory& inventory,
                                          const std::vector<ItemId>& items, Day today);

} // namespace agenda::query
