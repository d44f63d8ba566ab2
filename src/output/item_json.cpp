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
    const std::vector<ItemId>& items = list.selection->items;
    const Json head{{"schemaVersion", 1},
                    {"kind", "items"},
                    {"total", list.selection->total},
                    {"count", items.size()}};
    const auto element = [&](std::size_t i) {
        Json item = item_json(*list.inventory, *list.order, items[i], list.today);
        if (list.columns.empty()) return item;
        Json organisations = Json::array();
        for (const OrganisationId id : query::involved((*list.inventory)[items[i]]))
            organisations.push_back(list.inventory->vocabulary.id_of(id));
        return only(list.columns, item, organisations);
    };
    print_json(out, head, "items", items.size(), element, {});
}

void print_count(std::ostream& out, const ItemList& list) {
    print_json(out, {{"schemaVersion", 1},
                     {"kind", "count"},
                     {"total", list.selection->total},
                     {"count", list.selection->items.size()}});
}

} // namespace agenda::output
