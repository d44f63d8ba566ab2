#include "query/order.hpp"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace agenda::query {

namespace {

/// What stands above the id in the order of items, as one number.
std::size_t place_of(const Item& item) {
    auto place = static_cast<std::size_t>(item.theme->value);
    place = place * 2 + (item.is_public() ? 0 : 1);
    place = place * kind_ids.size() + static_cast<std::size_t>(item.kind->value);
    return place * 2 * status_ids.size() + static_cast<std::size_t>(rank(item.status->value));
}

/// The items of each place, in the order of their ids. Of two files with the same id the one whose path comes
/// first stays first.
std::vector<std::vector<ItemId>> items_by_place(const Inventory& inventory) {
    std::vector<std::vector<ItemId>> places;
    for (std::size_t i = 0; i < inventory.items.size(); ++i) {
        if (!inventory.items[i].usable) continue;
        const std::size_t place = place_of(inventory.items[i]);
        if (place >= places.size()) places.resize(place + 1);
        places[place].push_back(static_cast<ItemId>(i));
    }
    const auto id = [&](ItemId item) { return inventory[item].id; };
    for (std::vector<ItemId>& items : places)
        // They come in the order of their paths, which mostly is that of their ids.
        if (!std::ranges::is_sorted(items, {}, id)) std::ranges::stable_sort(items, {}, id);
    return places;
}

} // namespace

std::string to_string(Number number) {
    return std::to_string(number.theme) + "." + std::to_string(number.place);
}

int rank(Status status) {
    const int life = static_cast<int>(status);
    return is_closed(status) ? life + static_cast<int>(status_ids.size()) : life;
}

Order order(const Inventory& inventory) {
    Order result;
    result.numbers.resize(inventory.items.size());
    result.items.reserve(inventory.items.size());
    Number number;
    for (const std::vector<ItemId>& items : items_by_place(inventory))
        for (const ItemId id : items) {
            const int theme = static_cast<int>(inventory[id].theme->value) + 1;
            number = {theme, theme == number.theme ? number.place + 1 : 1};
            result.numbers[static_cast<std::size_t>(id)] = number;
            result.items.push_back(id);
        }
    return result;
}

} // namespace agenda::query
