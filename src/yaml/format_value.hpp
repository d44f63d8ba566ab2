// Values as they are written, in their new place: only indentation and the spacing within brackets
// change.
#pragma once

#include "yaml/edit.hpp"
#include "yaml/edit_ground.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace agenda::yaml {

using Keys = std::vector<std::string_view>;

/// The old and the new column of the key or dash whose value is moved.
struct Move {
    std::size_t from = 0;
    std::size_t to = 0;
};

/// A value that is to be written: a scalar, or a collection in brackets, and the keys that lead to it.
struct Moving {
    const Ground& ground;
    const KeyOrder& order;
    std::uint32_t index = 0;
    Keys keys{};
    Move move{};
    std::string_view line_end{};
};

/// Without a line end behind it; `comment` goes behind the first line of a block of text, and behind
/// the last line of anything else.
[[nodiscard]] std::string moved_value(const Moving& moving, std::string_view comment);

/// The comment with the blanks that are always before it; nothing for none.
[[nodiscard]] std::string behind_value(std::string_view comment);

} // namespace agenda::yaml
