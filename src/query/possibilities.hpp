// What became of the possibilities: how many are ideas, are examined, became projects or were dropped,
// and how long each of these took.
#pragma once

#include "query/life.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace agenda::query {

enum class Stage : std::uint8_t {
    idea,
    examined,
    project,
    /// stopped, or taken off the agenda as a possibility
    dropped,
    /// paused, completed without becoming a project, or of unknown status
    other,
};
inline constexpr std::size_t stages = 5;

struct StageFigures {
    /// Possibilities that are at this stage now, those that became projects included.
    std::size_t items = 0;
    /// Half of them took (or have taken, where they are at it) no more days at this stage; of `dropped` and
    /// `project` from their begin until they came to it. Nothing where none is known.
    std::optional<int> median_days;
    /// How many figures that is the median of.
    std::size_t measured = 0;
};

struct Possibilities {
    /// All that ever were a possibility.
    std::size_t total = 0;
    std::array<StageFigures, stages> by_stage{};

    [[nodiscard]] const StageFigures& operator[](Stage stage) const {
        return by_stage[static_cast<std::size_t>(stage)];
    }
};

/// From the versions of the files; and from entries of the log that state a status or a kind and the first
/// version's `as_of`, which often go back further.
[[nodiscard]] Possibilities possibilities(std::span<const Life> lives, Day today);

} // namespace agenda::query
