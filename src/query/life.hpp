// An item through time: every state that its file had, and what follows from them.
#pragma once

#include "query/changes.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace agenda::query {

/// What an item's file said from a commit on, until the next version.
struct Version {
    Day day{};
    /// Empty: not committed yet. Kept elsewhere.
    std::string_view commit;
    /// Null: the item was gone. Else readable.
    const Item* item = nullptr;
    const Vocabulary* vocabulary = nullptr;
};

/// The item keeps its life where it gets another id.
struct Life {
    /// The last one it had; kept elsewhere.
    std::string_view id;
    /// The oldest first; at least one.
    std::vector<Version> versions;

    [[nodiscard]] bool is_gone() const { return versions.back().item == nullptr; }
    /// The last version that says something; null where none does.
    [[nodiscard]] const Version* last_known() const;
};

/// How often a date of an item moved: `start`, `end`, `next_step.due`, `milestones.date`; of a step or
/// milestone that is called `what`.
[[nodiscard]] int moves(const Life& life, std::string_view field, const Text* what);

/// Fills in how often the dates that moved have done so, this time included.
void count_moves(Comparison& comparison, std::span<const Life> lives);

/// Something that happened to an item.
struct Event {
    enum class Source : std::uint8_t { git, log, decision };
    Date date{};
    Source source{};
    /// `git`: empty where it is not committed yet.
    std::string commit{};
    /// `git`: what changed; its values are in the words of these two.
    std::vector<Change> changes{};
    const Version* before = nullptr;
    const Version* after = nullptr;
    /// `log` and `decision`: what the file says.
    const LogEntry* entry = nullptr;
    const Decision* decision = nullptr;
};

/// The life in one line of time, the newest first. What the log or the decisions say themselves is not
/// told as a change once more.
[[nodiscard]] std::vector<Event> events(const Life& life);

} // namespace agenda::query
