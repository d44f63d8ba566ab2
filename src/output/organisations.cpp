// The organisations by type and id, with the items in which they have a role.
#include "output/cells.hpp"
#include "output/csv_text.hpp"
#include "output/items.hpp"
#include "output/record_json.hpp"
#include "output/usage.hpp"
#include "output/vocabulary.hpp"
#include "query/contacts.hpp"
#include "query/order.hpp"

#include <algorithm>
#include <numeric>

namespace agenda::output {

namespace {

/// Positions in the vocabulary; what has no type comes last.
std::vector<std::size_t> by_type(const Vocabulary& vocabulary) {
    std::vector<std::size_t> positions(vocabulary.organisations.size());
    std::iota(positions.begin(), positions.end(), std::size_t{0});
    const auto key = [&](std::size_t i) {
        const Organisation& organisation = vocabulary.organisations[i];
        const std::size_t type = organisation.type
                                     ? static_cast<std::size_t>(organisation.type->value)
                                     : organisation_type_ids.size();
        return std::pair(type, organisation.id.value);
    };
    std::ranges::sort(positions, {}, key);
    return positions;
}

Inline sides(const Organisation& organisation, const Lang& lang) {
    std::vector<Inline> names;
    for (const Located<Country>& country : organisation.countries)
        names.push_back(plain(std::string(name_of(country.value, lang))));
    return joined(names, ", ");
}

template <class T> std::string ids(const List<T>& values, std::string_view (*id)(T)) {
    std::string text;
    for (const Located<T>& value : values)
        text += (text.empty() ? "" : "; ") + std::string(id(value.value));
    return text;
}

/// "Stadt Aachen (ook: Aken, Aachen)"
Inline name_with_aliases(const Organisation& organisation, const Lang& lang) {
    Inline name = name_or_id(organisation, lang);
    std::string aliases;
    for (const Located<std::string_view>& alias : organisation.aliases)
        aliases += (aliases.empty() ? "" : ", ") + std::string(alias.value);
    if (!aliases.empty())
        append(name, emphasised(" (" + lang.screen->aliases(aliases) + ")", Emphasis::muted));
    return name;
}

std::vector<Column> columns(const Lang& lang) {
    const Screen& screen = *lang.screen;
    const auto head = [](Sentence text) { return plain(std::string(text)); };
    std::vector<Column> columns{
        {.heading = head(screen.organisation_heading),
         .shrinks_to = 20,
         .gives_way = 1,
         .lines = 3},
        {.heading = head(screen.id_heading), .shrinks_to = 16, .gives_way = 1, .lines = 3},
        {.heading = head(screen.side_heading), .shrinks_to = 12, .gives_way = 2, .lines = 3}};
    for (const Sentence role : {screen.as_lead, screen.as_partner, screen.as_other})
        columns.push_back({.heading = head(role), .align = Align::right});
    return columns;
}

/// One for each organisation of the vocabulary, with or without a role.
std::vector<query::Part> parts(const Inventory& inventory) {
    std::vector<query::Part> all(inventory.vocabulary.organisations.size());
    for (query::Part& part : query::parts(inventory, query::order(inventory).items))
        all[static_cast<std::size_t>(part.organisation)] = std::move(part);
    return all;
}

Row row_of(const Organisation& organisation, const query::Part& part, const Lang& lang) {
    return {.cells = {name_with_aliases(organisation, lang),
                      emphasised(std::string(organisation.id.value), Emphasis::code),
                      sides(organisation, lang), count_cell(part.lead.size()),
                      count_cell(part.partner.size()), count_cell(part.other.size())}};
}

Document organisations_document(const VocabularyList& list) {
    const Vocabulary& vocabulary = list.inventory->vocabulary;
    const auto part_of = parts(*list.inventory);
    Table table{.columns = columns(*list.lang)};
    std::optional<std::string_view> last;
    for (const std::size_t i : by_type(vocabulary)) {
        const Organisation& organisation = vocabulary.organisations[i];
        const std::string_view type = organisation.type
                                          ? name_of(organisation.type->value, *list.lang)
                                          : list.lang->screen->unknown;
        if (type != last)
            table.rows.push_back({.group = emphasised(as_head(type), Emphasis::strong)});
        last = type;
        table.rows.push_back(row_of(organisation, part_of[i], *list.lang));
    }
    const auto count = static_cast<std::int64_t>(vocabulary.organisations.size());
    Document document;
    if (count > 0) document.blocks.emplace_back(std::move(table));
    document.blocks.emplace_back(Paragraph{plain(list.lang->screen->n_organisations(count))});
    return document;
}

} // namespace

void print_organisations(std::ostream& out, const VocabularyList& list) {
    print_terminal(out, organisations_document(list), list.terminal);
}

void print_organisations_markdown(std::ostream& out, const VocabularyList& list) {
    Document document = organisations_document(list);
    document.blocks.insert(
        document.blocks.begin(),
        Heading{.level = 1, .text = plain(std::string(list.lang->screen->organisations_heading))});
    print_markdown(out, document);
}

void print_organisations_csv(std::ostream& out, const VocabularyList& list) {
    CsvWriter csv(out);
    csv.row({"id", "name", "type", "country", "lead", "partner", "other", "aliases", "url"});
    const Vocabulary& vocabulary = list.inventory->vocabulary;
    const auto part_of = parts(*list.inventory);
    for (const std::size_t i : by_type(vocabulary)) {
        const Organisation& organisation = vocabulary.organisations[i];
        csv.row({std::string(organisation.id.value), text_of(name_or_id(organisation, *list.lang)),
                 std::string(organisation.type ? id_of(organisation.type->value) : ""),
                 ids<Country>(organisation.countries, id_of),
                 std::to_string(part_of[i].lead.size()), std::to_string(part_of[i].partner.size()),
                 std::to_string(part_of[i].other.size()),
                 ids<std::string_view>(organisation.aliases, [](std::string_view a) { return a; }),
                 std::string(organisation.url ? organisation.url->value : "")});
    }
}

void print_organisations_json(std::ostream& out, const VocabularyList& list) {
    using Json = nlohmann::ordered_json;
    const Vocabulary& vocabulary = list.inventory->vocabulary;
    const auto part_of = parts(*list.inventory);
    Json organisations = Json::array();
    for (const std::size_t i : by_type(vocabulary)) {
        Json json{{"id", vocabulary.organisations[i].id.value}};
        add_record_json(json, vocabulary.organisations[i], vocabulary);
        json["lead"] = part_of[i].lead.size();
        json["partner"] = part_of[i].partner.size();
        json["other"] = part_of[i].other.size();
        organisations.push_back(std::move(json));
    }
    print_json(out, {{"schemaVersion", 1},
                     {"kind", "organisations"},
                     {"organisations", std::move(organisations)}});
}

} // namespace agenda::output
