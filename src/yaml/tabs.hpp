// Tabs where YAML wants blanks. The parser stops at some of them and overlooks others; whether one
// is harmless depends on what it stands in, which only the tree can tell.
#pragma once

#include "yaml/prescan.hpp"
#include "yaml/tree.hpp"

#include <cstddef>
#include <string>

namespace agenda::yaml {

/// Gives every tab in an indentation the place of one blank, so that the parser can read on.
void blank_out_tabs(Prepared& prepared);

/// The file with two blanks for every tab in an indentation, as the fixes have it.
[[nodiscard]] std::string with_blanks(const Prepared& prepared);

/// Reports the lines before `end` that are indented with tabs, unless they continue a quoted text, a
/// block of text or brackets. `stopped` says that the parser did not get past them. Each finding has a
/// fix; returns how many there are.
std::size_t report_tabs(std::span<const Node> nodes, const Prepared& prepared, std::size_t end,
                        bool stopped, Reporter& reporter);

} // namespace agenda::yaml
