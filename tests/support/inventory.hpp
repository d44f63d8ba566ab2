// Small inventories for tests, made of the texts of files by the same door as the program's.
#pragma once

#include "model/inventory.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace agenda::test {

/// Path in the agenda folder, and text.
using Files = std::vector<std::pair<std::string, std::string>>;

/// Reads the vocabulary's files first and then the items, in the order in which they stand here.
[[nodiscard]] Inventory inventory_of(const Files& files);

/// A sound item (`title: Titel`, a running project of theme mobiliteit) with these lines of YAML, which
/// replace what it says under the same keys.
[[nodiscard]] std::string item(std::string_view lines);

/// An organisation of each side of the border, one of both and one of neither, and a programme: heerlen
/// (nl, alias Gemeente Heerlen), aachen (de, alias Aken), avv, euregio (nl, de), brussel (eu), interreg.
[[nodiscard]] std::pair<std::string, std::string> organisations();

[[nodiscard]] Day day(std::string_view iso_day);
[[nodiscard]] Date date(std::string_view iso_date);

} // namespace agenda::test
