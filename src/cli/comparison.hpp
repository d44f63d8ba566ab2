// Two states of the agenda, compared: what `changes` and the reports about them are made of.
#pragma once

#include "cli/past.hpp"
#include "output/changes.hpp"
#include "query/changes.hpp"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace agenda::cli {

struct ComparisonWanted {
    /// WHEN.
    std::string since = std::string(last_meeting_word);
    /// WHEN; empty: now, with what is not committed yet.
    std::string until{};
    /// Without what is internal, and without contacts.
    bool only_public = false;
    /// Words of a query that items must match, as they are now or, if they are gone, as they were.
    std::vector<std::string> query{};
};

/// The agendas stay where they are as long as this lives, wherever it is moved.
struct Compared {
    std::unique_ptr<Agenda> before;
    std::unique_ptr<Agenda> after;
    query::Comparison comparison;
    query::Order order;
    output::TimePoint since;
    std::optional<output::TimePoint> until;
};

/// Throws Error and GitFault. Says on stderr what could not be compared, and that no meeting is known.
[[nodiscard]] Compared compare_agendas(const ComparisonWanted& wanted,
                                       const Invocation& invocation);

[[nodiscard]] output::ChangesView view_of(const Compared& compared, const Invocation& invocation);

} // namespace agenda::cli
