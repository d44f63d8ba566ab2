// The themes in their order, with their items by kind.
#include "output/cells.hpp"
#include "output/csv_text.hpp"
#include "output/items.hpp"
#include "output/record_json.hpp"
#include "output/usage.hpp"
#include "output/vocabulary.hpp"

#include <numeric>

namespace agenda::output {

namespace {

std::size_t sum(const KindCounts& counts) {
    return std::accumulate(counts.begin(), counts.end(), std::size_t{0});
}

Row row_of(Inline number, Inline name, Inline id, const KindCounts& counts) {
    Row row{.cells = {std::move(number), std::move(name), std::move(id)}};
    for (const std::size_t count : counts)
        row.cells.push_back(count_cell(count));
    row.cells.push_back(emphasised(std::to_string(sum(counts)), Emphasis::strong));
    return row;
}

Table themes_table(const VocabularyList& list) {
    const Screen& screen = *list.lang->screen;
    Table table{.columns = {{.heading = plain(std::string(screen.number_heading))},
                            {.heading = plain(std::string(screen.theme_heading)),
                             .shrinks_to = 12,
                             .gives_way = 1,
                             .lines = 3},
                            {.heading = plain(std::string(screen.id_heading)),
                             .shrinks_to = 22,
                             .gives_way = 1,
                             .lines = 3}}};
    for (const Sentence kind : screen.kinds_plural)
        table.columns.push_back({.heading = plain(as_head(kind)), .align = Align::right});
    table.columns.push_back({.heading = plain(std::string(screen.total)), .align = Align::right});

    constexpr int roomy = 100;
    const bool narrow = list.terminal.width > 0 && list.terminal.width < roomy;
    const auto usage = theme_usage(*list.inventory);
    KindCounts totals{};
    for (std::size_t i = 0; i < usage.size(); ++i) {
        const auto id = static_cast<ThemeId>(i);
        const Vocabulary& vocabulary = list.inventory->vocabulary;
        table.rows.push_back(
            row_of(plain(std::to_string(i + 1)),
                   narrow ? theme_short_name(id, vocabulary, *list.lang)
                          : theme_name(id, vocabulary, *list.lang),
                   emphasised(std::string(vocabulary[id].id.value), Emphasis::code), usage[i]));
        for (std::size_t kind = 0; kind < totals.size(); ++kind)
            totals[kind] += usage[i][kind];
    }
    table.rows.push_back(
        row_of({}, emphasised(std::string(screen.total), Emphasis::strong), {}, totals));
    return table;
}

} // namespace

void print_themes(std::ostream& out, const VocabularyList& list) {
    print_terminal(out, document(themes_table(list)), list.terminal);
}

void print_themes_markdown(std::ostream& out, const VocabularyList& list) {
    const std::string heading(field_label("agenda.themes", *list.lang));
    print_markdown(out, document(Heading{.level = 1, .text = plain(heading)}, themes_table(list)));
}

void print_themes_csv(std::ostream& out, const VocabularyList& list) {
    CsvWriter csv(out);
    csv.row({"number", "id", "name", "project", "mogelijkheid", "uitwisseling", "total"});
    const auto usage = theme_usage(*list.inventory);
    for (std::size_t i = 0; i < usage.size(); ++i) {
        const Theme& theme = list.inventory->vocabulary.themes()[i];
        std::vector<std::string> row{
            std::to_string(i + 1), std::string(theme.id.value),
            text_of(theme_name(static_cast<ThemeId>(i), list.inventory->vocabulary, *list.lang))};
        for (const std::size_t count : usage[i])
            row.push_back(std::to_string(count));
        row.push_back(std::to_string(sum(usage[i])));
        csv.row(row);
    }
}

void print_themes_json(std::ostream& out, const VocabularyList& list) {
    using Json = nlohmann::ordered_json;
    const Vocabulary& vocabulary = list.inventory->vocabulary;
    const auto usage = theme_usage(*list.inventory);
    Json themes = Json::array();
    for (std::size_t i = 0; i < usage.size(); ++i) {
        const Theme& theme = vocabulary.themes()[i];
        Json json{{"id", theme.id.value}, {"number", i + 1}};
        add_record_json(json, theme, vocabulary);
        json["items"] = Json::object();
        for (std::size_t kind = 0; kind < kind_ids.size(); ++kind)
            json["items"][std::string(kind_ids[kind])] = usage[i][kind];
        json["total"] = sum(usage[i]);
        themes.push_back(std::move(json));
    }
    print_json(out, {{"schemaVersion", 1}, {"kind", "themes"}, {"themes", std::move(themes)}});
}

} // namespace agenda::output
