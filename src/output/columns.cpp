#include "output/columns.hpp"

#include "model/news.hpp"
#include "output/cells.hpp"
#include "query/contacts.hpp"

#include <algorithm>
#include <utility>

namespace agenda::output {

namespace {

constexpr std::string_view number_column = "number";
constexpr std::string_view id_column = "id";
constexpr std::string_view involved_column = "involved";

Inline title_cell(const Item& item, const Lang& lang, Marks marks) {
    Inline result;
    if (!item.is_public())
        result =
            emphasised("[" + std::string(lang.screen->internal_mark) + "] ", Emphasis::warning);
    append(result, shown_text(item.title, lang, marks));
    return result;
}

Inline values_cell(const Inventory& inventory, const Item& item, const Path& path, const Lang& lang,
                   Marks marks) {
    std::vector<Inline> parts;
    for (const Value& value : values_at(item, path)) {
        const ThemeId* theme = std::get_if<ThemeId>(&value);
        parts.push_back(theme != nullptr ? theme_short_name(*theme, inventory.vocabulary, lang)
                                         : value_words(value, inventory.vocabulary, lang, marks));
    }
    return joined(parts, ", ");
}

Inline involved_cell(const Inventory& inventory, const Item& item, const Lang& lang) {
    std::vector<Inline> names;
    for (const OrganisationId id : query::involved(item))
        names.push_back(organisation_name(id, inventory.vocabulary, lang));
    return joined(names, ", ");
}

bool any_has(const ItemList& list, std::string_view column) {
    const Path* path = find_path(column);
    return path != nullptr && std::ranges::any_of(list.selection->items, [&](ItemId id) {
               return !values_at((*list.inventory)[id], *path).empty();
           });
}

} // namespace

std::string number_of(const query::Order& order, ItemId item) {
    const query::Number number = order.number(item);
    return number.theme == 0 ? std::string() : query::to_string(number);
}

bool is_column(std::string_view name) {
    return name == number_column || name == id_column || name == involved_column ||
           find_path(name) != nullptr;
}

std::vector<std::string_view> column_names() {
    std::vector<std::string_view> names{number_column, id_column};
    for (const Path& path : item_paths())
        names.push_back(path.name);
    names.push_back(involved_column);
    return names;
}

Inline cell(const Inventory& inventory, const query::Order& order, ItemId id,
            std::string_view column, Day today, const Lang& lang, Marks marks) {
    const Item& item = inventory[id];
    if (column == number_column) return plain(number_of(order, id));
    if (column == id_column) return emphasised(std::string(item.id), Emphasis::code);
    if (column == involved_column) return involved_cell(inventory, item, lang);
    if (column == "title") return title_cell(item, lang, marks);
    if (column == "status") return plain(status_as_of(item, today, lang));
    const Path* path = find_path(column);
    return path == nullptr ? Inline{} : values_cell(inventory, item, *path, lang, marks);
}

Column column_of(std::string_view name, const Lang& lang) {
    if (name == number_column) return {.heading = plain(std::string(lang.screen->number_heading))};
    if (name == id_column)
        return {.heading = plain(std::string(lang.screen->id_heading)),
                // Whole, so that it can be copied; only a very long one gives way.
                .shrinks_to = 28,
                .gives_way = 1,
                .lines = 3};

    Column column{.heading = plain(std::string(field_label(name, lang)))};
    const Path* path = find_path(name);
    if (path != nullptr && path->type == ValueType::amount) column.align = Align::right;
    const bool is_short = path != nullptr && !path->many &&
                          (path->type == ValueType::amount || path->type == ValueType::date ||
                           path->type == ValueType::boolean || path->type == ValueType::kind ||
                           path->type == ValueType::visibility);
    if (is_short) return column;
    const bool is_text = path != nullptr && path->type == ValueType::text;
    column.shrinks_to = is_text ? 22 : name == "status" ? 20 : 16;
    column.gives_way = 1;
    column.lines = 3;
    return column;
}

std::vector<std::string> default_columns(const ItemList& list, bool with_kind) {
    constexpr int roomy = 100;
    const int width = list.terminal.width;
    std::vector<std::string> columns{"number", "id", "title"};
    if (with_kind) columns.emplace_back("kind");
    columns.emplace_back("status");
    if ((width <= 0 || width >= roomy) && any_has(list, "lead")) columns.emplace_back("lead");
    if ((width <= 0 || width >= roomy) && any_has(list, "next_step.due"))
        columns.emplace_back("next_step.due");
    return columns;
}

std::function<Row(ItemId)> row_maker(const ItemList& list, std::vector<std::string> columns) {
    return [&list, columns = std::move(columns)](ItemId item) {
        Row row;
        for (const std::string& name : columns)
            row.cells.push_back(cell(*list.inventory, *list.order, item, name, list.today,
                                     *list.lang, marks_for(list.terminal.width)));
        return row;
    };
}

Table table_with(const std::vector<std::string>& columns, const Lang& lang) {
    Table table;
    for (const std::string& name : columns)
        table.columns.push_back(column_of(name, lang));
    return table;
}

std::string closing_line(const ItemList& list) {
    const Screen& screen = *list.lang->screen;
    const auto total = static_cast<std::int64_t>(list.selection->total);
    const auto count = static_cast<std::int64_t>(list.selection->items.size());
    if (total == 0 && list.inventory->items.empty()) return std::string(screen.agenda_is_empty);
    if (total == 0) return screen.n_items_in_all(0); // those that are there are broken
    if (count == 0 && !list.limited) return std::string(screen.nothing_matches);
    return count == total ? screen.n_items_in_all(count) : screen.n_of_m_items(count, total);
}

} // namespace agenda::output
