// The steering group's first questions, answered over a selection of items.
#pragma once

#include "base/date.hpp"
#include "model/inventory.hpp"
#include "query/query.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace agenda::query {

/// Something with a date: a next step, a milestone, an item's end.
struct Due {
    enum class What : std::uint8_t { next_step, milestone, end };
    ItemId item{};
    What what{};
    Date date{};
    /// The position in Item::milestones, for `milestone`.
    std::size_t milestone = 0;
};

struct Lead {
    /// Absent: items without one.
    std::optional<OrganisationId> organisation;
    std::size_t items = 0;
};

struct Summary {
    std::size_t items = 0;
    /// Of how many in all.
    std::size_t total = 0;
    std::array<std::size_t, kind_ids.size()> by_kind{};
    /// [theme][status], every theme of the vocabulary, zeros included. An item counts under its main theme only.
    std::vector<std::array<std::size_t, status_ids.size()>> by_theme;
    /// Open next steps and milestones whose last day has passed, the longest overdue first.
    std::vector<Due> overdue;
    /// The next quarter, and what is due in it, by its last day: open steps and milestones, and ends
    /// of items that are not closed. The earliest first.
    Date next_quarter;
    std::vector<Due> due_next_quarter;
    /// Stale items, the oldest news first.
    std::vector<ItemId> stale;
    /// Themes that are the main theme of no running project in the selection, of those that could be.
    std::vector<ThemeId> nothing_running;
    /// [theme]: whether the question leaves room for a running project in it.
    std::vector<bool> in_question;
    /// Leads of items that are not closed, the busiest first; then those without one.
    std::vector<Lead> leads;
};

/// The themes in which the clauses, as far as they ask for themes, kinds and statuses, would find a
/// running project.
[[nodiscard]] std::vector<bool> themes_in_question(const std::vector<Clause>& clauses,
                                                   const Context& context);

/// `in_question`: as `themes_in_question` says; empty: all themes.
[[nodiscard]] Summary summarise(const Inventory& inventory, const Selection& selection, Day today,
                                std::vector<bool> in_question = {});

} // namespace agenda::query
