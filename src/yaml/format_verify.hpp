// Holds a formatted file to the one before it. Works on what was read of both, and knows nothing of how
// files are formatted.
#pragma once

#include "yaml/edit.hpp"
#include "yaml/edit_ground.hpp"

#include <string_view>

namespace agenda::yaml {

/// Whether the formatted text can be read without a new fault, has the same values with their keys in
/// order, and the same comments.
[[nodiscard]] bool holds_the_same(const Ground& before, std::string_view formatted,
                                  const KeyOrder& order);

} // namespace agenda::yaml
