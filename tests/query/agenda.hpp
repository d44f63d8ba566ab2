// A small agenda that has something for every operator of the query language, and how to ask it.
#pragma once

#include "base/error.hpp"
#include "query/query.hpp"
#include "support/inventory.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace agenda::test {

inline constexpr std::string_view today = "2026-11-24";

inline Inventory small_agenda() {
    return inventory_of({
        organisations(),
        {"mobiliteit/fietsroute.yaml",
         item("title: {nl: Snelfietsroute Aken–Heerlen, de: Radschnellweg Aachen–Heerlen, "
              "en: Cycle highway}\n"
              "status: in-voorbereiding\nas_of: 2026-10\nscope: bilateraal\nlead: aachen\n"
              "partners: [heerlen, avv]\nstart: 2024\nend: 2027-06\n"
              "summary: {nl: Haalbaar volgens de studie, de: Machbarkeit in München geprüft}\n"
              "next_step: {what: Besluit nemen, by: stuurgroep, due: 2027-03}\n"
              "milestones: [{date: 2025, what: Studie, done: true}, {date: 2026-Q3, what: Plan}]\n"
              "budget: {amount: 350000, approximate: true}\n"
              "tags: [fiets, open data]\n"
              "links: [{url: https://www.example.org/rs4, lang: de}]\n")},
        {"mobiliteit/bus.yaml",
         item(
             "title: Busticket\nas_of: 2024-02\nlead: avv\nprogrammes: [interreg]\nstart: 2021-05\n"
             "further_themes: [toerisme-binnensteden]\n"
             "funding: [{source: brussel, amount: 100000}, {source: heerlen, amount: 5000}]\n"
             "relations: {follows: [fietsroute]}\ntags: [ov]\nvisibility: openbaar\n")},
        {"cultuur/museum.yaml",
         item(
             "title: Museumkaart\nkind: mogelijkheid\ntheme: cultuur\nstatus: in-onderzoek\n"
             "as_of: 2026-06-01\npartners: [aachen]\nvisibility: intern\ngoal: \"14,3 fietsen, en meer\"\n"
             "next_step: {what: Gesprek, due: 2026-12-24}\n")},
        {"cultuur/festival.yaml",
         item("title: Festival\nkind: uitwisseling\ntheme: cultuur\nstatus: afgerond\nas_of: 2023\n"
              "start: 2019\nnext_step: {what: Vervolg, due: 2020}\n"
              "decisions: [{date: 2018-05-04, body: stuurgroep, what: Ja}]\n"
              "log: [{date: 2022-05, what: Zweite Auflage, status: lopend}]\n")},
        {"energie/warmte.yaml",
         item("title: Warmtenet\ntheme: energie\nstatus: onbekend\n"
              "contact: {organisation: euregio, email: info@example.org}\nscope: parkstad\n")},
    });
}

/// The ids of what is found, in order and with blanks between them; or the error and its hint.
inline std::string ask(const Inventory& inventory, const std::vector<query::Clause>& clauses,
                       Language language = Language::en) {
    try {
        const query::Context context{&inventory, day(today), &lang(language)};
        const query::Query query = query::compile(clauses, context);
        const query::Order order = query::order(inventory);
        std::string ids;
        for (const ItemId id : query::select(inventory, order, query).items)
            ids += (ids.empty() ? "" : " ") + std::string(inventory[id].id);
        return ids;
    } catch (const Error& error) {
        return "! " + std::string(error.what()) + (error.hint.empty() ? "" : " | " + error.hint);
    }
}

inline std::string ask(const Inventory& inventory, const std::vector<std::string>& words,
                       Language language = Language::en) {
    return ask(inventory, query::clauses_from_words(words), language);
}

} // namespace agenda::test
