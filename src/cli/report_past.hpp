// What reports tell besides the agenda as it is: what became of the possibilities, and what is missing.
#pragma once

#include "cli/load.hpp"
#include "output/report.hpp"
#include "query/possibilities.hpp"
#include "query/query.hpp"

#include <vector>

namespace agenda::cli {

/// Of whom possibilities are told.
struct LivesWanted {
    /// Also of items that are, or last were, internal.
    bool internal = false;
    /// Only of items that match now; null: all, those that are gone included.
    const query::Query* query = nullptr;
};

/// From Git, up to what `now` is. Throws Error and GitFault.
[[nodiscard]] query::Possibilities possibilities_of(const Agenda& now, const LivesWanted& wanted,
                                                    const Invocation& invocation);

/// What `check` reminds of as missing, of the selected items; a kind of which nothing is missing is left
/// out.
[[nodiscard]] std::vector<output::Gap> gaps_of(const Inventory& inventory,
                                               const query::Selection& selection, Day today);

} // namespace agenda::cli
