// The canonical order of the keys of an item's file, at every level, as the field table has it; the
// languages of a text in the order of the agenda.
#pragma once

#include "model/vocabulary.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace agenda {

enum class FileKind : std::uint8_t { item, profile, organisations, meetings };

/// `path` are the keys that lead to a mapping, without indices of lists: {} for the item, {"log"} for
/// an entry of its log, {"log", "what"} for the text in it. Empty where the table knows no such mapping.
[[nodiscard]] std::vector<std::string_view> key_order(std::span<const std::string_view> path,
                                                      const Vocabulary& vocabulary,
                                                      FileKind file = FileKind::item);

/// What a dotted name such as `next_step.due`, `milestones.0.done` or `title.de` stands for.
struct Target {
    /// The name in the field table, without indices and language.
    std::string name;
    /// The language that the name ends in; empty: none.
    std::string language;
    enum class Shape : std::uint8_t { unknown, leaf, list_of_leaves, record, list_of_records };
    Shape shape = Shape::unknown;
};
[[nodiscard]] Target target_of(std::string_view dotted, const Vocabulary& vocabulary);

} // namespace agenda
