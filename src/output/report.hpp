// Reports: documents about a whole agenda, or a selection of it, for people who do not type commands.
// THE report table.
#pragma once

#include "lang/lang.hpp"
#include "model/inventory.hpp"
#include "output/changes.hpp"
#include "output/document.hpp"
#include "query/possibilities.hpp"
#include "query/query.hpp"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace agenda::output {

/// What items do not say (yet), as `check` reminds of it.
enum class GapKind : std::uint8_t { as_of, lead, start, due, translation };
struct Gap {
    GapKind kind{};
    std::vector<ItemId> items;
};

/// What a report is about, and for whom. What is not for the public has been taken out of the inventory
/// before, unless `internal`.
struct Report {
    const Inventory& inventory;
    const query::Order& order;
    const query::Selection& selection;
    /// The query as it was typed; empty for the whole agenda.
    std::string query{};
    Day today{};
    /// One, or several for one handout in all of them.
    std::vector<const Lang*> langs{};
    bool internal = false;
    /// For reports that tell of the past; null for the others.
    const ChangesView* changes = nullptr;
    const query::Possibilities* possibilities = nullptr;
    std::vector<Gap> gaps{};

    [[nodiscard]] bool is_whole() const { return query.empty(); }
};

/// Where the agenda stands: counts, deadlines, a timeline, every item under its theme, who takes part.
[[nodiscard]] Document overview_report(const Report& report);

/// Who takes part in what, by type and side of the border, and who meets whom.
[[nodiscard]] Document organisations_report(const Report& report);

/// For a meeting: what changed since the last one, what is to be decided, what is due, what sleeps.
[[nodiscard]] Document briefing_report(const Report& report);

/// What changed since a moment.
[[nodiscard]] Document changes_report(const Report& report);

struct ReportKind {
    std::string_view name;
    Document (*build)(const Report&);
    /// Compares with an earlier state: takes --since, and needs Git.
    bool tells_past = false;
    /// Tells of what changed in a line for each item.
    bool is_brief = false;
    /// Tells of what became of the possibilities, and of gaps.
    bool tells_possibilities = false;
};
inline constexpr std::array reports{
    ReportKind{.name = "overview", .build = overview_report},
    ReportKind{.name = "briefing",
               .build = briefing_report,
               .tells_past = true,
               .is_brief = true,
               .tells_possibilities = true},
    ReportKind{.name = "changes", .build = changes_report, .tells_past = true},
    ReportKind{.name = "organisations", .build = organisations_report},
};

} // namespace agenda::output
