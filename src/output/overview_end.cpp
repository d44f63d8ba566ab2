// The end of the overview: who takes part, what it complements, what is over.
#include "output/cells.hpp"
#include "output/columns.hpp"
#include "output/items.hpp"
#include "output/overview.hpp"
#include "query/contacts.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <map>
#include <utility>
#include <vector>

namespace agenda::output {

namespace {

/// "Gemeente Heerlen (13)": in how many of the items.
Inline name_with_count(const ReportWriter& writer, const query::Part& part) {
    Inline name = writer.wording.organisation(part.organisation, writer.vocabulary);
    append(name, plain(" (" + std::to_string(part.items()) + ")"));
    return name;
}

Row closed_row(const ReportWriter& writer, ItemId id) {
    const Item& item = writer.inventory[id];
    Inline number = plain(number_of(writer.report.order, id));
    number.front().anchor = item_anchor(item.id);
    return {.cells = {std::move(number), writer.title(id), writer.status(item), writer.period(item),
                      writer.wording.text(item.reason)}};
}

} // namespace

Table types_by_side(const ReportWriter& writer, const std::vector<OrganisationId>& organisations) {
    std::array<std::array<std::size_t, query::sides>, query::types> counts{};
    std::array<std::size_t, query::sides> in_all{};
    for (const OrganisationId id : organisations) {
        const Organisation& organisation = writer.vocabulary[id];
        const auto side = static_cast<std::size_t>(query::side_of(organisation));
        ++counts[query::type_of(organisation)][side];
        ++in_all[side];
    }
    Table table;
    table.columns.push_back(
        {.heading = writer.wording.of(&Screen::type_heading), .shrinks_to = 12, .gives_way = 1});
    for (std::size_t side = 0; side < in_all.size(); ++side)
        if (in_all[side] > 0)
            table.columns.push_back(
                {.heading = side_name(side, writer.wording), .align = Align::right});
    table.columns.push_back({.heading = writer.wording.of(&Screen::total), .align = Align::right});
    const auto add_row = [&](Inline label, const auto& row) {
        Row cells{.cells = {std::move(label)}};
        std::size_t total = 0;
        for (std::size_t side = 0; side < row.size(); ++side) {
            total += row[side];
            if (in_all[side] > 0) cells.cells.push_back(number_cell(row[side]));
        }
        cells.cells.push_back(emphasised(std::to_string(total), Emphasis::strong));
        table.rows.push_back(std::move(cells));
    };
    for (std::size_t type = 0; type < counts.size(); ++type) {
        const bool known = type < organisation_type_ids.size();
        if (known || std::ranges::any_of(counts[type], [](auto n) { return n > 0; }))
            add_row(type_name(type, writer.wording), counts[type]);
    }
    add_row(strong(writer.wording.of(&Screen::total)), in_all);
    return table;
}

Inline type_name(std::size_t type, const Wording& wording) {
    return wording.each([type](const Lang& lang) {
        return as_head(type < organisation_type_ids.size() ? lang.screen->organisation_types[type]
                                                           : lang.screen->unknown);
    });
}

void sort_by_id(std::vector<query::Part>& parts, const Vocabulary& vocabulary) {
    std::ranges::sort(parts, {},
                      [&](const query::Part& part) { return vocabulary.id_of(part.organisation); });
}

Inline side_name(std::size_t side, const Wording& wording) {
    return wording.each([side](const Lang& lang) {
        if (side < country_ids.size()) return as_head(lang.screen->countries[side]);
        const bool several = side == static_cast<std::size_t>(query::Side::several);
        return as_head(several ? lang.report->several_countries : lang.screen->unknown);
    });
}

void add_organisations(ReportWriter& writer) {
    std::vector<query::Part> parts = query::parts(writer.inventory, writer.report.selection.items);
    if (parts.empty()) return;
    sort_by_id(parts, writer.vocabulary);
    writer.heading(2, writer.head_word(&Screen::organisations_heading));
    std::vector<OrganisationId> organisations;
    std::array<std::vector<Inline>, query::types> names;
    for (const query::Part& part : parts) {
        organisations.push_back(part.organisation);
        names[query::type_of(writer.vocabulary[part.organisation])].push_back(
            name_with_count(writer, part));
    }
    writer.add(types_by_side(writer, organisations));
    Definitions by_type;
    for (std::size_t type = 0; type < names.size(); ++type)
        if (!names[type].empty())
            by_type.entries.emplace_back(type_name(type, writer.wording),
                                         std::vector<Inline>{joined(names[type], ", ")});
    writer.add(std::move(by_type));
}

void add_programmes(ReportWriter& writer) {
    std::map<std::string_view, std::vector<ItemId>> by_programme;
    for (const ItemId id : writer.report.selection.items)
        for (const Located<OrganisationId>& programme : writer.inventory[id].programmes)
            by_programme[writer.vocabulary.id_of(programme.value)].push_back(id);
    if (by_programme.empty()) return;
    writer.heading(2, writer.wording.of(&ReportScreen::programmes_heading));
    writer.later([&writer, by_programme] {
        Definitions definitions;
        for (const auto& [programme, items] : by_programme) {
            std::vector<Inline> references;
            for (const ItemId id : items)
                references.push_back(writer.reference(id));
            const OrganisationId id = writer.vocabulary.organisation_by_id.at(programme);
            definitions.entries.emplace_back(writer.wording.organisation(id, writer.vocabulary),
                                             std::move(references));
        }
        return definitions;
    });
}

void add_closed(ReportWriter& writer) {
    std::vector<ItemId> items;
    std::ranges::copy_if(writer.report.selection.items, std::back_inserter(items),
                         [&](ItemId id) { return is_closed(writer.inventory[id].status->value); });
    if (items.empty()) return;
    writer.heading(2, writer.wording.of(&ReportScreen::closed_heading));
    Table table;
    table.columns.push_back({.heading = writer.wording.of(&Screen::number_heading)});
    for (Inline heading : {writer.field("title"), writer.field("status"),
                           writer.wording.of(&ReportScreen::period_label), writer.field("reason")})
        table.columns.push_back(
            {.heading = std::move(heading), .shrinks_to = 14, .gives_way = 1, .lines = 4});
    const std::size_t size = items.size();
    table.rows = {size, [&writer, items = std::move(items)](std::size_t i) {
                      return closed_row(writer, items[i]);
                  }};
    writer.add(std::move(table));
}

} // namespace agenda::output
