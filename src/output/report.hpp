// Reports: documents about a whole agenda, or a selection of it, for people who do not type commands.
// THE report table.
#pragma once

#include "lang/lang.hpp"
#include "model/inventory.hpp"
#include "output/document.hpp"
#include "query/query.hpp"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace agenda::output {

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

    [[nodiscard]] bool is_whole() const { return query.empty(); }
};

/// Where the agenda stands: counts, deadlines, a timeline, every item under its theme, who takes part.
[[nodiscard]] Document overview_report(const Report& report);

/// Who takes part in what, by type and side of the border, and who meets whom.
[[nodiscard]] Document organisations_report(const Report& report);

struct ReportKind {
    std::string_view name;
    Document (*build)(const Report&);
};
inline constexpr std::array reports{
    ReportKind{"overview", overview_report},
    ReportKind{"organisations", organisations_report},
};

} // namespace agenda::output
