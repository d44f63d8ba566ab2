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

const Ids& naming(std::string_view id, std::size_t relation, const Naming& naming) {
    static const Ids none;
    const auto found = naming.by[relation].find(id);
    return found == naming.by[relation].end() ? none : found->second;
}

} // namespace

Naming naming(const Inventory& inventory, const query::Order& order) {
    Naming naming;
    for (const ItemId id : order.items) {
        const Item& item = inventory[id];
        if (!item.relations) continue;
        for (std::size_t i = 0; i < naming.by.size(); ++i)
            for (const std::string_view named :
                 named_by(item, std::get<Names>(fields<Relations>()[i].slot)))
                naming.by[i][named].push_back(item.id);
    }
    return naming;
}

Inline item_reference(std::string_view id, const ItemReader& reader) {
    const auto found = reader.inventory.item_by_id.find(id);
    if (found == reader.inventory.item_by_id.end())
        return emphasised(std::string(id), Emphasis::code);
    const ItemId other = found->second;
    Inline line;
    const std::string number = number_of(reader.order, other);
    if (!number.empty()) line = plain(number + " ");
    append(line, shown_text(reader.inventory[other].title, reader.lang));
    const bool anchored =
        reader.anchored != nullptr && (*reader.anchored)[static_cast<std::size_t>(other)];
    for (Run& run : line)
        if (anchored && run.emphasis == Emphasis::none) run.link = "#" + item_anchor(id);
    append(line, plain(" ("));
    append(line, emphasised(std::string(id), Emphasis::code));
    append(line, plain(")"));
    return line;
}

std::vector<RelatedItems> related_items(const Item& item, const ItemReader& reader) {
    const auto lines = [&](const Ids& ids) {
        std::vector<Inline> result;
        for (const std::string_view id : ids)
            result.push_back(item_reference(id, reader));
        return result;
    };
    const Screen& screen = *reader.lang.screen;
    std::vector<RelatedItems> result;
    for (std::size_t i = 0; i < reader.naming.by.size(); ++i) {
        const Field<Relations>& field = fields<Relations>()[i];
        const Names names = std::get<Names>(field.slot);
        const bool follows = names == &Relations::follows;
        Ids own = named_by(item, names);
        Ids others = naming(item.id, i, reader.naming);
        if (!follows && names != &Relations::part_of) {
            for (const std::string_view id : others)
                add(own, id);
            others.clear();
        }
        const std::string name = "relations." + std::string(field.name);
        result.emplace_back(field_label(name, reader.lang), lines(own));
        result.emplace_back(follows ? screen.follows_inverse : screen.part_of_inverse,
                            lines(others));
    }
    return result;
}

} // namespace agenda::output
