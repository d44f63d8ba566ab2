// Reports: documents about a whole agenda, or a selection of it, for people who do not type commands.
// THE report table.
#pragma once

#include "lang/lang.hpp"
#include "model/inventory.hpp"
#include "output/changes.hpp"
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

class ReportWriter;

/// Where the agenda stands: counts, deadlines, a timeline, every item under its theme, who takes part.
void write_overview(ReportWriter& writer);

/// Who takes part in what, by type and side of the border, and who meets whom.
void write_organisations(ReportWriter& writer);

/// For a meeting: what changed since the last one, what is to be decided, what is due, what sleeps.
void write_briefing(ReportWriter& writer);

/// What changed since a moment.
void write_changes(ReportWriter& writer);

struct ReportKind {
    std::string_view name;
    void (*write)(ReportWriter&);
    /// Compares with an earlier state: takes --since, and needs Git.
    bool tells_past = false;
    /// Tells of what changed in a line for each item.
    bool is_brief = false;
    /// Tells of what became of the possibilities, and of gaps.
    bool tells_possibilities = false;
};
inline constexpr std::array reports{
    ReportKind{.name = "overview", .write = write_overview},
    ReportKind{.name = "briefing",
               .write = write_briefing,
               .tells_past = true,
               .is_brief = true,
               .tells_possibilities = true},
    ReportKind{.name = "changes", .write = write_changes, .tells_past = true},
    ReportKind{.name = "organisations", .write = write_organisations},
};

} // namespace agenda::output
