// A selection of items as a table, Markdown, CSV, JSON or ids: THE format table of lists.
#pragma once

#include "lang/lang.hpp"
#include "model/inventory.hpp"
#include "output/document.hpp"
#include "output/print.hpp"
#include "query/query.hpp"

#include <array>
#include <cstdint>
#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

namespace agenda::output {

/// What a list shows and for whom. `columns` are names of the field table, or number, id, involved;
/// none: those that the format shows by itself (CSV: all).
struct ItemList {
    const Inventory* inventory = nullptr;
    const query::Order* order = nullptr;
    const query::Selection* selection = nullptr;
    std::vector<std::string> columns{};
    /// Rows under their theme; off when sorted by something else.
    bool grouped = true;
    /// Whether there is more than the selection holds, because so few were asked for.
    bool limited = false;
    Day today{};
    const Lang* lang = nullptr;
    Terminal terminal{};
};

/// The table, a blank line, and how many of how many items it shows.
void print_table(std::ostream& out, const ItemList& list);
void print_markdown_list(std::ostream& out, const ItemList& list);
/// RFC 4180, ids in the head, several values separated by "; "; a cell that a spreadsheet would take
/// for a formula gets a leading '.
void print_csv(std::ostream& out, const ItemList& list);
/// {"schemaVersion": 1, "kind": "items", "total": …, "count": …, "items": […]}; all fields, or those of
/// the columns; never translated.
void print_json(std::ostream& out, const ItemList& list);
void print_ids(std::ostream& out, const ItemList& list);
/// {"schemaVersion": 1, "kind": "count", "total": …, "count": …}
void print_count(std::ostream& out, const ItemList& list);

/// THE format table of lists. `ending`: the file ending by which `-o FILE` chooses it.
struct ListFormat {
    std::string_view name;
    std::string_view ending;
    void (*print)(std::ostream&, const ItemList&);
};
inline constexpr std::array list_formats{
    ListFormat{"table", ".txt", print_table}, ListFormat{"markdown", ".md", print_markdown_list},
    ListFormat{"csv", ".csv", print_csv},     ListFormat{"json", ".json", print_json},
    ListFormat{"ids", ".ids", print_ids},
};

/// Whether a list can have this column.
[[nodiscard]] bool is_column(std::string_view name);
/// All of them, for help and suggestions.
[[nodiscard]] std::vector<std::string_view> column_names();

/// How a text in another language is marked: "[Duits; nog niet vertaald]", or "[de]" where that would
/// leave no room for the text.
enum class Marks : std::uint8_t { whole, brief };

/// A terminal of fewer columns is narrow; one without a width is not.
[[nodiscard]] constexpr Marks marks_for(int width) {
    constexpr int roomy = 100;
    return width > 0 && width < roomy ? Marks::brief : Marks::whole;
}

/// The cell of an item in a column, for people of one language.
[[nodiscard]] Inline cell(const Inventory& inventory, const query::Order& order, ItemId id,
                          std::string_view column, Day today, const Lang& lang,
                          Marks marks = Marks::whole);

/// *lopend (02-2024)*, for a stale item *laatst bekend: lopend (02-2024)*.
[[nodiscard]] std::string status_as_of(const Item& item, Day today, const Lang& lang);

/// The text in the reader's language; in another one, visibly marked, where it is missing.
[[nodiscard]] Inline shown_text(const Text& text, const Lang& lang, Marks marks = Marks::whole);
[[nodiscard]] Inline shown_text(const Shown& text, const Lang& lang, Marks marks = Marks::whole);

} // namespace agenda::output
