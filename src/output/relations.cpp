#include "output/relations.hpp"

#include "model/fields.hpp"
#include "output/cells.hpp"
#include "output/columns.hpp"
#include "output/items.hpp"

#include <algorithm>

namespace agenda::output {

namespace {

using Names = List<std::string_view> Relations::*;
using Ids = std::vector<std::string_view>;

void add(Ids& ids, std::string_view id) {
    if (std::ranges::find(ids, id) == ids.end()) ids.push_back(id);
}

Ids named_by(const Item& item, Names names) {
    Ids ids;
    if (!item.relations) return ids;
    for (const Located<std::string_view>& name : (*item.relations).*names)
        add(ids, name.value);
    return ids;
}

/// In the order of the agenda.
Ids naming(std::string_view id, Names names, const Inventory& inventory,
           const query::Order& order) {
    Ids ids;
    for (const ItemId other : order.items) {
        const Ids named = named_by(inventory[other], names);
        if (std::ranges::find(named, id) != named.end()) add(ids, inventory[other].id);
    }
    return ids;
}

/// "1.2 Brightlands Smart Services Campus (brightlands-campus)"
Inline line_of(std::string_view id, const Inventory& inventory, const query::Order& order,
               const Lang& lang) {
    const auto found = inventory.item_by_id.find(id);
    if (found == inventory.item_by_id.end()) return emphasised(std::string(id), Emphasis::code);
    Inline line;
    const std::string number = number_of(order, found->second);
    if (!number.empty()) line = plain(number + " ");
    append(line, shown_text(inventory[found->second].title, lang));
    append(line, plain(" ("));
    append(line, emphasised(std::string(id), Emphasis::code));
    append(line, plain(")"));
    return line;
}

} // namespace

std::vector<RelatedItems> related_items(const Inventory& inventory, const query::Order& order,
                                        const Item& item, const Lang& lang) {
    const auto lines = [&](const Ids& ids) {
        std::vector<Inline> result;
        for (const std::string_view id : ids)
            result.push_back(line_of(id, inventory, order, lang));
        return result;
    };
    const Screen& screen = *lang.screen;
    std::vector<RelatedItems> result;
    for (const Field<Relations>& field : fields<Relations>()) {
        const Names names = std::get<Names>(field.slot);
        const bool follows = names == &Relations::follows;
        Ids own = named_by(item, names);
        Ids others = naming(item.id, names, inventory, order);
        if (!follows && names != &Relations::part_of) {
            for (const std::string_view id : others)
                add(own, id);
            others.clear();
        }
        const std::string name = "relations." + std::string(field.name);
        result.emplace_back(field_label(name, lang), lines(own));
        result.emplace_back(follows ? screen.follows_inverse : screen.part_of_inverse,
                            lines(others));
    }
    return result;
}

} // namespace agenda::output
