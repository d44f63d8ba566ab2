// A small agenda that has one of everything lists and records show.
#pragma once

#include "output/items.hpp"
#include "query/query.hpp"
#include "support/inventory.hpp"

#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace agenda::test {

inline Inventory shown_agenda() {
    return inventory_of({
        organisations(),
        {"mobiliteit/fietsroute.yaml",
         item(
             "title: {nl: Snelfietsroute Aken–Heerlen, de: Radschnellweg Aachen–Heerlen}\n"
             "status: in-voorbereiding\nas_of: 2024-02\nscope: bilateraal\nlead: aachen\n"
             "partners: [heerlen, avv]\nstart: 2013\nend: 2027-06\n"
             "summary: {de: Gemeinsamer Plan}\n"
             "next_step: {what: Besluit nemen, by: stuurgroep, due: 2027-03}\n"
             "milestones: [{date: 2025-06, what: Studie, done: true}, {date: 2026-Q3, what: Plan}]\n"
             "decisions: [{date: 2024-01-15, body: heerlen, what: Budget verleend}]\n"
             "log: [{date: 2024-01, what: Eerste}, {date: 2024-02-03, what: Tweede, status: "
             "in-voorbereiding}]\n"
             "budget: {amount: 350000, approximate: true}\n"
             "funding: [{source: interreg, amount: 100000, note: Toegezegd}]\n"
             "programmes: [interreg]\nrelations: {related: [bus], part_of: [net]}\n"
             "links: [{url: \"https://e.org/rs4?a=1&b=2\", title: Projektseite, lang: de}]\n"
             "contact: {organisation: heerlen, role: Mobiliteit, email: post@e.org}\n"
             "tags: [fiets, \"=open data\"]\n")},
        {"mobiliteit/bus.yaml",
         item("title: Eén busticket voor iedereen aan beide kanten van de grens\n"
              "as_of: 2026-10-01\nlead: avv\nrelations: {follows: [net]}\n")},
        {"mobiliteit/net.yaml", item("title: {de: Gemeinsames Netz}\nkind: mogelijkheid\n"
                                     "status: idee\nas_of: 2026-11\n")},
        {"mobiliteit/geheim.yaml", item("title: Geheim\nas_of: 2026-11\nvisibility: intern\n")},
        {"cultuur/een-hele-lange-naam-voor-een-id.yaml",
         item("title: 日本の祭り\nkind: uitwisseling\ntheme: cultuur\nstatus: onbekend\n"
              "next_step: {what: Mail, due: 2026-10}\n")},
    });
}

/// A list of the agenda's items, all of them unless some are chosen.
struct Listing {
    Inventory inventory = shown_agenda();
    query::Order order = query::order(inventory);
    query::Selection selection{.items = order.items, .total = order.items.size()};
    Language language = Language::nl;
    std::vector<std::string> columns{};
    bool grouped = true;

    [[nodiscard]] std::string print(std::string_view format, int width = 0) const {
        const output::ItemList list{.inventory = &inventory,
                                    .order = &order,
                                    .selection = &selection,
                                    .columns = columns,
                                    .grouped = grouped,
                                    .today = day("2026-11-24"),
                                    .lang = &lang(language),
                                    .terminal = {.width = width, .colour = false}};
        std::ostringstream out;
        for (const output::ListFormat& row : output::list_formats)
            if (row.name == format) row.print(out, list);
        return out.str();
    }

    [[nodiscard]] ItemId id(std::string_view item) const { return inventory.item_by_id.at(item); }
};

} // namespace agenda::test
