// What changed between two states of an agenda, by meaning: formatting, comments, the order of keys and
// folders are no change. Pure; where the states come from is not known here.
#pragma once

#include "model/inventory.hpp"
#include "query/meaning.hpp"

#include <cstdint>
#include <optional>
#include <set>
#include <span>
#include <string_view>
#include <vector>

namespace agenda::query {

/// In the order in which they are told of an item.
enum class ChangeKind : std::uint8_t {
    added,
    removed,
    renamed,
    /// a possibility was taken up
    became_project,
    /// any other change of kind
    kind,
    completed,
    stopped,
    /// any other change of status
    status,
    /// the same status, known to be so at a later date
    confirmed,
    title,
    /// set, moved or dropped: `start`, `end`, `next_step.due`, `milestones.date`
    date,
    milestone_done,
    /// a milestone or a next step that was not there before, or is there no more
    step_added,
    step_dropped,
    /// another next step in the place of the last one
    step_replaced,
    joined,
    left,
    /// an organisation that takes part in another role
    role,
    /// the main theme
    theme,
    theme_added,
    theme_dropped,
    decided,
    /// a new entry of the log
    news,
    /// a field with one value: from what to what
    field,
    /// anything else: which field
    other,
};

struct Change {
    ChangeKind kind{};
    /// By its dotted name in the field table; of joined and left the role (`lead`, `partners`).
    std::string_view field{};
    /// In the words of the vocabulary before, and after.
    std::optional<Value> from{};
    std::optional<Value> to{};
    /// The step, milestone, decision or entry that it is about.
    const Text* what = nullptr;
    /// When that is, or since when a status is known.
    std::optional<Date> date{};
    /// `role`: the role before.
    std::string_view field_before{};
    /// `date`: how often it has moved, this time included; filled in from the history (life.hpp).
    int moves = 0;
};

struct ItemChanges {
    /// Null: new.
    const Item* before = nullptr;
    /// Null: removed.
    const Item* after = nullptr;
    std::vector<Change> changes{};

    [[nodiscard]] const Item& item() const { return after ? *after : *before; }
    [[nodiscard]] bool has(ChangeKind kind) const;
};

struct Comparison {
    const Inventory* before = nullptr;
    const Inventory* after = nullptr;
    /// Items that changed, in the one order of the agenda as it is after; those removed follow at the end
    /// of their theme.
    std::vector<ItemChanges> items{};
    /// Items that can be read now and could not be before, so that they cannot be compared.
    std::vector<const Item*> unreadable_before{};

    [[nodiscard]] std::size_t count(ChangeKind kind) const;
};

/// `unchanged`: ids that need not be looked at, since their files are the same; they may be missing from
/// `before`. Both must outlive the result.
[[nodiscard]] Comparison compare(const Inventory& before, const Inventory& after,
                                 const std::set<std::string_view>& unchanged = {});

/// One item in two states.
struct State {
    const Item& item;
    const Vocabulary& vocabulary;
};
[[nodiscard]] std::vector<Change> compare(const State& before, const State& after,
                                          const Renamed& renamed);

/// How much two items have in common, for one that may have another id now; 0: they are not the same.
[[nodiscard]] int likeness(const Item& a, const Item& b);

/// Which of the items that are gone goes on under which new id: the likest first. Positions in both.
struct Pair {
    std::size_t gone = 0;
    std::size_t come = 0;
};
[[nodiscard]] std::vector<Pair> pair_renamed(std::span<const Item* const> gone,
                                             std::span<const Item* const> come);

/// The theme under which changes of an item are told: by its id, since each side has its own list.
[[nodiscard]] std::string_view theme_of(const ItemChanges& changes, const Comparison& comparison);

/// How far a date moved. Months where days would not say more; negative: to an earlier time.
struct Shift {
    enum class Unit : std::uint8_t { day, week, month, year };
    int count = 0;
    Unit unit{};
};
/// Whether a date is another one, and not only said more or less exactly.
[[nodiscard]] bool has_moved(const Date& from, const Date& to);
[[nodiscard]] Shift shift(const Date& from, const Date& to, std::string_view field);

} // namespace agenda::query
