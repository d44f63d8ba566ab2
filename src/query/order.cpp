#include "query/order.hpp"

#include <algorithm>
#include <tuple>

namespace agenda::query {

namespace {

bool stands_before(const Item& a, const Item& b) {
    const auto place = [](const Item& item) {
        return std::tuple(item.theme->value, !item.is_public(), item.kind->value,
                          rank(item.status->value), item.id);
    };
    return place(a) < place(b);
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
    for (std::size_t i = 0; i < inventory.items.size(); ++i)
        if (inventory.items[i].usable) result.items.push_back(static_cast<ItemId>(i));

    // Stable: of two files with the same id the one whose path comes first stays first.
    std::stable_sort(result.items.begin(), result.items.end(),
                     [&](ItemId a, ItemId b) { return stands_before(inventory[a], inventory[b]); });

    Number number;
    for (const ItemId id : result.items) {
        const int theme = static_cast<int>(inventory[id].theme->value) + 1;
        number = {theme, theme == number.theme ? number.place + 1 : 1};
        result.numbers[static_cast<std::size_t>(id)] = number;
    }
    return result;
}

} // namespace agenda::query
