// An item for people: every field of the field table that it states, in the table's order.
#include "output/cells.hpp"
#include "output/columns.hpp"
#include "output/item.hpp"
#include "output/item_entries.hpp"
#include "output/items.hpp"

namespace agenda::output {

namespace {

Heading heading_of(const query::Order& order, ItemId id, const Item& item, const Lang& lang) {
    Heading heading{.level = 1};
    const std::string number = number_of(order, id);
    if (!number.empty()) heading.text = plain(number + " ");
    if (!item.is_public())
        append(heading.text,
               emphasised("[" + std::string(lang.screen->internal_mark) + "] ", Emphasis::warning));
    append(heading.text, shown_text(item.title, lang));
    return heading;
}

} // namespace

Document item_document(const Inventory& inventory, const query::Order& order, ItemId id, Day today,
                       const Lang& lang) {
    const Item& item = inventory[id];
    Definitions definitions;
    const auto add = [&definitions](std::string_view label, std::vector<Inline> lines) {
        definitions.entries.emplace_back(emphasised(std::string(label), Emphasis::muted),
                                         std::move(lines));
    };
    add(lang.screen->id_heading, {emphasised(std::string(item.id), Emphasis::code)});
    const Naming all = naming(inventory, order);
    const ItemReader reader{
        .inventory = inventory, .order = order, .naming = all, .today = today, .lang = lang};
    for (ItemEntry& entry : item_entries(id, reader))
        add(entry.label, std::move(entry.lines));
    return document(heading_of(order, id, item, lang), std::move(definitions));
}

} // namespace agenda::output
