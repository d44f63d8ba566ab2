// Who takes part in what, by type and side of the border, and who meets whom: the acquaintance that the
// covenant wants, counted.
#include "output/cells.hpp"
#include "output/items.hpp"
#include "output/overview.hpp"
#include "query/contacts.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <memory>
#include <utility>
#include <vector>

namespace agenda::output {

namespace {

/// A symmetric matrix of counts, without the rows and columns in `absent`.
template <std::size_t N, class Name>
Table matrix(const std::array<std::array<std::size_t, N>, N>& counts,
             const std::array<bool, N>& present, Name&& name) {
    Table table;
    table.columns.push_back({.shrinks_to = 12, .gives_way = 1});
    for (std::size_t i = 0; i < N; ++i)
        if (present[i]) table.columns.push_back({.heading = name(i), .align = Align::right});
    for (std::size_t i = 0; i < N; ++i) {
        if (!present[i]) continue;
        Row row{.cells = {name(i)}};
        for (std::size_t j = 0; j < N; ++j)
            if (present[j]) row.cells.push_back(number_cell(counts[i][j]));
        table.rows.push_back(std::move(row));
    }
    return table;
}

void add_contacts(ReportWriter& writer, const std::vector<query::Part>& parts,
                  const query::Contacts& contacts) {
    std::array<bool, query::sides> sides{};
    std::array<bool, query::types> types{};
    for (const query::Part& part : parts) {
        if (part.lead.empty() && part.partner.empty()) continue;
        const Organisation& organisation = writer.vocabulary[part.organisation];
        sides[static_cast<std::size_t>(query::side_of(organisation))] = true;
        types[query::type_of(organisation)] = true;
    }
    writer.heading(2, writer.wording.of(&ReportScreen::contacts_heading));
    writer.sentences(&ReportScreen::contacts_explained);
    writer.add(matrix(contacts.by_side, sides,
                      [&](std::size_t side) { return side_name(side, writer.wording); }));
    writer.heading(2, writer.wording.of(&ReportScreen::contacts_across_heading));
    writer.sentences(&ReportScreen::contacts_across_explained);
    writer.add(matrix(contacts.across_by_type, types,
                      [&](std::size_t type) { return type_name(type, writer.wording); }));
}

Inline countries(const ReportWriter& writer, const Organisation& organisation) {
    return writer.wording.each([&](const Lang& lang) {
        std::vector<Inline> names;
        for (const Located<Country>& country : organisation.countries)
            names.push_back(plain(std::string(name_of(country.value, lang))));
        return joined(names, ", ");
    });
}

Row part_row(const ReportWriter& writer, const query::Part& part) {
    const Organisation& organisation = writer.vocabulary[part.organisation];
    return {.cells = {writer.wording.organisation(part.organisation, writer.vocabulary),
                      countries(writer, organisation), writer.numbers(part.lead),
                      writer.numbers(part.partner), writer.numbers(part.other)}};
}

Table taking_part(const ReportWriter& writer, std::vector<query::Part> parts) {
    const Wording& wording = writer.wording;
    Table table;
    const auto column = [](Inline heading) {
        return Column{.heading = std::move(heading), .shrinks_to = 10, .gives_way = 1, .lines = 6};
    };
    table.columns.push_back(column(wording.of(&Screen::organisation_heading)));
    table.columns.push_back(column(wording.of(&Screen::side_heading)));
    table.columns.push_back(column(wording.of(&ReportScreen::leads_heading)));
    table.columns.push_back(column(wording.of(&ReportScreen::partner_heading)));
    table.columns.push_back(column(wording.of(&ReportScreen::other_heading)));
    const auto type = [&writer](const query::Part& part) {
        return query::type_of(writer.vocabulary[part.organisation]);
    };
    std::ranges::stable_sort(parts, {}, type);
    const auto sorted = std::make_shared<const std::vector<query::Part>>(std::move(parts));
    const auto type_at = [type, sorted](std::size_t i) { return type((*sorted)[i]); };
    table.rows = under_headings(
        sorted->size(), [&](std::size_t i) { return i == 0 || type_at(i) != type_at(i - 1); },
        [&writer, type_at](std::size_t i) {
            return Row{.group = strong(type_name(type_at(i), writer.wording))};
        },
        [&writer, sorted](std::size_t i) { return part_row(writer, (*sorted)[i]); });
    return table;
}

/// What a number in the table means: "1.2 Title (id)".
Inline item_line(const ReportWriter& writer, ItemId id) {
    const Item& item = writer.inventory[id];
    Inline line = writer.reference(id);
    line.front().anchor = item_anchor(item.id);
    for (Run& run : line)
        run.link = {};
    append(line, plain(" ("));
    append(line, emphasised(std::string(item.id), Emphasis::code));
    append(line, plain(")"));
    return line;
}

} // namespace

void write_organisations(ReportWriter& writer) {
    const Report& report = writer.report;
    for (const ItemId id : report.selection.items)
        writer.anchored[static_cast<std::size_t>(id)] = true;
    std::vector<query::Part> parts = query::parts(report.inventory, report.selection.items);
    sort_by_id(parts, writer.vocabulary);
    const query::Contacts contacts = query::contacts(report.inventory, report.selection.items);

    Inline title = writer.wording.text(writer.vocabulary.profile.name);
    append(title, plain(" – "));
    append(title, writer.head_word(&Screen::organisations_heading));
    writer.head(std::move(title));
    writer.as_of([&](const Lang& lang) {
        return lang.report->n_taking_part(static_cast<std::int64_t>(parts.size())) + "; " +
               lang.report->n_contacts_across(static_cast<std::int64_t>(contacts.across));
    });
    if (parts.empty()) {
        if (report.selection.items.empty()) return writer.nothing();
        return writer.sentences(&ReportScreen::nobody_takes_part);
    }
    std::vector<OrganisationId> organisations;
    for (const query::Part& part : parts)
        organisations.push_back(part.organisation);
    writer.heading(2, writer.wording.of(&ReportScreen::by_type_and_side_heading));
    writer.add(types_by_side(writer, organisations));
    add_contacts(writer, parts, contacts);
    writer.heading(2, writer.wording.of(&ReportScreen::taking_part_heading));
    writer.add(taking_part(writer, std::move(parts)));
    writer.heading(2, writer.wording.of(&ReportScreen::items_heading));
    writer.add(ListBlock{.items = {report.selection.items.size(), [&writer](std::size_t i) {
                                       return item_line(writer, writer.report.selection.items[i]);
                                   }}});
    writer.sentences(&ReportScreen::about_numbers);
}

} // namespace agenda::output
