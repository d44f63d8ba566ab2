// The one order of an agenda, the same in every language: theme, kind, status in the order of life
// with the closed ones last, id; and the numbers ("6.3") that follow from it.
#pragma once

#include "model/inventory.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace agenda::query {

/// Theme's position (1-based) and the item's place within it; intern items come after the public
/// ones. An item that is not usable has 0.0.
struct Number {
    int theme = 0;
    int place = 0;

    friend auto operator<=>(const Number&, const Number&) = default;
};
[[nodiscard]] std::string to_string(Number number);

/// All usable items in the order of their numbers. `numbers` is indexed by ItemId.
struct Order {
    std::vector<ItemId> items;
    std::vector<Number> numbers;

    [[nodiscard]] Number number(ItemId id) const { return numbers[static_cast<std::size_t>(id)]; }
};
[[nodiscard]] Order order(const Inventory& inventory);

/// A status's place in that order: from idea to paused, unknown, completed, stopped.
[[nodiscard]] int rank(Status status);

} // namespace agenda::query
