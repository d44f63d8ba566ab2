// An item as JSON: the fields of the field table by their names, with the words of the file.
#include "model/fields.hpp"
#include "model/news.hpp"
#include "output/cells.hpp"
#include "output/columns.hpp"
#include "output/item.hpp"
#include "output/items.hpp"
#include "output/record_json.hpp"

namespace agenda::output {

nlohmann::ordered_json item_json(const Inventory& inventory, const query::Order& order, ItemId id,
                                 Day today) {
    const Item& item = inventory[id];
    nlohmann::ordered_json json;
    json["id"] = std::string(item.id);
    const std::string number = number_of(order, id);
    if (!number.empty()) json["number"] = number;
    json["stale"] = is_stale(item, today);
    add_record_json(json, item, inventory.vocabulary);
    return json;
}

nlohmann::ordered_json items_json(const Inventory& inventory, const query::Order& order,
                                  const std::vector<ItemId>& items, std::size_t total, Day today) {
    nlohmann::ordered_json json{{"schemaVersion", 1},
                                {"kind", "items"},
                                {"total", total},
                                {"count", items.size()},
                                {"items", nlohmann::ordered_json::array()}};
    for (const ItemId id : items)
        json["items"].push_back(item_json(inventory, order, id, today));
    return json;
}

void print_json(std::ostream& out, const ItemList& list) {
    print_json(out, items_json(*list.inventory, *list.order, list.selection->items,
                               list.selection->total, list.today));
}

} // namespace agenda::output
