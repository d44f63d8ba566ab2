// A timeline on a terminal.
#pragma once

#include "output/document.hpp"

namespace agenda::output {

/// Labels, and bars of characters below a scale of years, for a terminal of `width` columns (0: as wide
/// as needed): █ what runs, ░ what is over, ▒ anything else, ▶ at an end that is not known.
[[nodiscard]] Table timeline_table(const Timeline& timeline, int width);

} // namespace agenda::output
