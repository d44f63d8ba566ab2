// The canonical look of a YAML file, for `agenda fmt`: keys in their order, even indentation, no stray
// blanks. Comments stay with what they describe; values and their quotes are left as they are.
#pragma once

#include "yaml/edit.hpp"
#include "yaml/tree.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace agenda::yaml {

/// The whole file in canonical form: at every level the keys that `order` knows in its order and the
/// others behind them as they were, two blanks of indentation, also for dashes below their key, at most
/// one blank line in a row, the line ends that most lines have, one at the end. Nothing where the file
/// holds what cannot be moved safely. What is formatted already comes back as it is; so does, always,
/// every value and every comment.
[[nodiscard]] std::optional<std::string> format(const Tree& tree, std::string_view text,
                                                const KeyOrder& order);

} // namespace agenda::yaml
