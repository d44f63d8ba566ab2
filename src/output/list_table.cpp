// A list of items for people: a table on a terminal, one for each theme in Markdown.
#include "output/cells.hpp"
#include "output/columns.hpp"
#include "output/items.hpp"

#include <algorithm>
#include <functional>
#include <span>
#include <utility>

namespace agenda::output {

namespace {

bool has_column(const std::vector<std::string>& columns, std::string_view name) {
    return std::ranges::find(columns, name) != columns.end();
}

/// What rows stand under: their theme, and where no column says it their kind too.
struct Group {
    ThemeId theme{};
    Kind kind{};
    bool is_public = true;

    friend bool operator==(const Group&, const Group&) = default;
};

Group group_of(const Item& item, bool with_kind) {
    Group group{.theme = item.theme->value};
    if (with_kind) {
        group.kind = item.kind->value;
        group.is_public = item.is_public();
    }
    return group;
}

/// "6 Mobiliteit · projecten"
Inline group_heading(const Group& group, bool with_kind, const ItemList& list) {
    const Screen& screen = *list.lang->screen;
    const std::string number = std::to_string(static_cast<int>(group.theme) + 1);
    Inline heading = emphasised(number + " ", Emphasis::strong);
    for (Run run : theme_name(group.theme, list.inventory->vocabulary, *list.lang)) {
        if (run.emphasis == Emphasis::none) run.emphasis = Emphasis::strong;
        heading.push_back(std::move(run));
    }
    if (!with_kind) return heading;
    std::string kind(screen.kinds_plural[static_cast<std::size_t>(group.kind)]);
    if (!group.is_public) kind += " (" + std::string(screen.internal_mark) + ")";
    append(heading, plain(" · " + kind));
    return heading;
}

/// Rows under headings for their groups.
Parts<Row> grouped_rows(const ItemList& list, bool with_kind, std::function<Row(ItemId)> row) {
    const std::vector<ItemId>& items = list.selection->items;
    const auto group = [&list, &items, with_kind](std::size_t i) {
        return group_of((*list.inventory)[items[i]], with_kind);
    };
    return under_headings(
        items.size(), [&](std::size_t i) { return i == 0 || group(i) != group(i - 1); },
        [&list, group, with_kind](std::size_t i) {
            return Row{.group = group_heading(group(i), with_kind, list)};
        },
        [&items, row = std::move(row)](std::size_t i) { return row(items[i]); });
}

/// A row for each of these items, which outlive it.
Parts<Row> rows_of(std::span<const ItemId> items, std::function<Row(ItemId)> row) {
    return {items.size(), [items, row = std::move(row)](std::size_t i) { return row(items[i]); }};
}

void add_markdown_themes(Document& document, const ItemList& list) {
    const std::vector<std::string> columns =
        list.columns.empty() ? default_columns(list, true) : list.columns;
    const auto add_table = [&](std::span<const ItemId> items) {
        Table table = table_with(columns, *list.lang);
        table.rows = rows_of(items, row_maker(list, columns));
        document.blocks.emplace_back(std::move(table));
    };
    const std::vector<ItemId>& items = list.selection->items;
    if (!list.grouped) return add_table(items);
    for (auto first = items.begin(); first != items.end();) {
        const ThemeId theme = (*list.inventory)[*first].theme->value;
        const auto last = std::find_if(first, items.end(), [&](ItemId id) {
            return (*list.inventory)[id].theme->value != theme;
        });
        const Group group{.theme = theme};
        document.blocks.emplace_back(
            Heading{.level = 2, .text = group_heading(group, false, list)});
        add_table({first, last});
        first = last;
    }
}

} // namespace

void print_table(std::ostream& out, const ItemList& list) {
    const bool with_kind =
        list.grouped && !has_column(list.columns, "kind") && list.columns.empty();
    Document document;
    if (!list.selection->items.empty()) {
        const std::vector<std::string> columns =
            list.columns.empty() ? default_columns(list, !list.grouped) : list.columns;
        Table table = table_with(columns, *list.lang);
        auto row = row_maker(list, columns);
        table.rows = list.grouped ? grouped_rows(list, with_kind, std::move(row))
                                  : rows_of(list.selection->items, std::move(row));
        document.blocks.emplace_back(std::move(table));
    }
    document.blocks.emplace_back(Paragraph{plain(closing_line(list))});
    print_terminal(out, document, list.terminal);
}

void print_markdown_list(std::ostream& out, const ItemList& list) {
    Document document;
    const Text& name = list.inventory->vocabulary.profile.name;
    document.blocks.emplace_back(Heading{.level = 1, .text = shown_text(name, *list.lang)});
    ItemList wide = list;
    wide.terminal.width = 0;
    if (!list.selection->items.empty()) add_markdown_themes(document, wide);
    document.blocks.emplace_back(Paragraph{plain(closing_line(list))});
    print_markdown(out, document);
}

} // namespace agenda::output
