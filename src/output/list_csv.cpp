// A list of items for spreadsheets and scripts: CSV as RFC 4180 has it, UTF-8 without a byte order
// mark, and one id a line.
#include "base/text.hpp"
#include "output/cells.hpp"
#include "output/columns.hpp"
#include "output/csv_text.hpp"
#include "output/items.hpp"
#include "output/terminal_text.hpp"
#include "query/contacts.hpp"

#include <algorithm>

namespace agenda::output {

namespace {

std::string joined_codes(const std::vector<Value>& values, std::string_view separator,
                         const Vocabulary& vocabulary, const Lang& lang) {
    std::vector<std::string> codes;
    for (const Value& value : values)
        codes.push_back(value_code(value, vocabulary, lang));
    return join(codes, separator);
}

std::string code_cell(const ItemList& list, ItemId id, std::string_view column) {
    const Item& item = (*list.inventory)[id];
    if (column == "number") return number_of(*list.order, id);
    if (column == "id") return std::string(item.id);
    const Vocabulary& vocabulary = list.inventory->vocabulary;
    std::vector<std::string> parts;
    if (column == "involved") {
        for (const OrganisationId organisation : query::involved(item))
            parts.emplace_back(vocabulary.id_of(organisation));
    } else if (const Path* path = find_path(column)) {
        // A record without a value keeps its place, so that the columns of a list agree.
        for (const std::vector<Value>& record : values_by_record(item, *path))
            parts.push_back(joined_codes(record, ", ", vocabulary, *list.lang));
    }
    const bool says_nothing = std::ranges::all_of(parts, &std::string::empty);
    return says_nothing ? std::string() : join(parts, "; ");
}

std::vector<std::string> all_columns() {
    std::vector<std::string> columns{"number", "id"};
    for (const Path& path : item_paths())
        columns.push_back(path.name);
    return columns;
}

} // namespace

void print_csv(std::ostream& out, const ItemList& list) {
    const std::vector<std::string> columns = list.columns.empty() ? all_columns() : list.columns;
    CsvWriter csv(out);
    csv.row(columns);
    for (const ItemId id : list.selection->items) {
        std::vector<std::string> cells;
        for (const std::string& column : columns)
            cells.push_back(code_cell(list, id, column));
        csv.row(cells);
    }
}

void print_ids(std::ostream& out, const ItemList& list) {
    Sink<target::Terminal> sink(out);
    for (const ItemId id : list.selection->items)
        sink << target::Terminal::text((*list.inventory)[id].id) << "\n";
}

} // namespace agenda::output
