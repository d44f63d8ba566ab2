// An item as JSON: the fields of the field table by their names, with the words of the file.
#include "model/fields.hpp"
#include "model/news.hpp"
#include "output/cells.hpp"
#include "output/columns.hpp"
#include "output/item.hpp"
#include "output/items.hpp"
#include "output/record_json.hpp"
#include "query/contacts.hpp"

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

namespace {

using Json = nlohmann::ordered_json;

/// Copies what stands at a path ("next_step.due"), in every record of a list.
void keep(const Json& from, Json& to, std::string_view path) {
    const std::size_t dot = path.find('.');
    const std::string key(path.substr(0, dot));
    if (!from.contains(key)) return;
    const Json& value = from[key];
    if (dot == std::string_view::npos) {
        to[key] = value;
        return;
    }
    const std::string_view rest = path.substr(dot + 1);
    if (value.is_object()) return keep(value, to[key], rest);
    if (to[key].is_null()) to[key] = Json(value.size(), Json::object());
    for (std::size_t i = 0; i < value.size(); ++i)
        keep(value[i], to[key][i], rest);
}

/// Only what the columns are about; what an item does not state is absent.
Json only(const std::vector<std::string>& columns, const Json& item, const Json& organisations) {
    Json kept = Json::object();
    for (const std::string& column : columns)
        if (column == "involved")
            kept[column] = organisations;
        else
            keep(item, kept, column);
    return kept;
}

} // namespace

void print_json(std::ostream& out, const ItemList& list) {
    Json json = items_json(*list.inventory, *list.order, list.selection->items,
                           list.selection->total, list.today);
    if (!list.columns.empty())
        for (std::size_t i = 0; i < list.selection->items.size(); ++i) {
            Json organisations = Json::array();
            for (const OrganisationId id :
                 query::involved((*list.inventory)[list.selection->items[i]]))
                organisations.push_back(list.inventory->vocabulary.id_of(id));
            json["items"][i] = only(list.columns, json["items"][i], organisations);
        }
    print_json(out, json);
}

void print_count(std::ostream& out, const ItemList& list) {
    print_json(out, {{"schemaVersion", 1},
                     {"kind", "count"},
                     {"total", list.selection->total},
                     {"count", list.selection->items.size()}});
}

} // namespace agenda::output
