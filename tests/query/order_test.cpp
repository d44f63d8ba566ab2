// The one order of items and the numbers that follow from it.
#include "query/order.hpp"

#include "support/inventory.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace agenda;
using agenda::test::inventory_of;
using agenda::test::item;

namespace {

/// "6.1 id" for every item in order.
std::vector<std::string> numbered(const Inventory& inventory) {
    const query::Order order = query::order(inventory);
    std::vector<std::string> lines;
    for (const ItemId id : order.items)
        lines.push_back(query::to_string(order.number(id)) + " " + std::string(inventory[id].id));
    return lines;
}

using Lines = std::vector<std::string>;

} // namespace

TEST_CASE("items stand by theme in the vocabulary's order, and themes keep their position") {
    CHECK(numbered(inventory_of({{"a.yaml", item("theme: mobiliteit")},
                                 {"b.yaml", item("theme: cultuur")},
                                 {"c.yaml", item("theme: digitalisering")},
                                 {"d.yaml", item("theme: cultuur")}})) ==
          Lines{"1.1 c", "4.1 b", "4.2 d", "6.1 a"});
}

TEST_CASE("themes of an agenda of its own count in that agenda's order") {
    CHECK(numbered(inventory_of({{"_agenda.yaml", "themes:\n  zorg: {name: Zorg}\n"
                                                  "  cultuur: {name: Cultuur}\n"},
                                 {"a.yaml", item("theme: cultuur")},
                                 {"b.yaml", item("theme: zorg")}})) == Lines{"1.1 b", "2.1 a"});
}

TEST_CASE("within a theme projects come first, then possibilities, then exchanges") {
    CHECK(numbered(inventory_of({{"a.yaml", item("kind: uitwisseling\nstatus: idee")},
                                 {"b.yaml", item("kind: mogelijkheid\nstatus: idee")},
                                 {"c.yaml", item("kind: project\nstatus: gestopt")}})) ==
          Lines{"6.1 c", "6.2 b", "6.3 a"});
}

TEST_CASE("within a kind statuses stand in the order of life, the closed ones last") {
    CHECK(numbered(inventory_of({{"a.yaml", item("kind: uitwisseling\nstatus: gestopt")},
                                 {"b.yaml", item("kind: uitwisseling\nstatus: afgerond")},
                                 {"c.yaml", item("kind: uitwisseling\nstatus: onbekend")},
                                 {"d.yaml", item("kind: uitwisseling\nstatus: aangehouden")},
                                 {"e.yaml", item("kind: uitwisseling\nstatus: lopend")},
                                 {"f.yaml", item("kind: uitwisseling\nstatus: in-voorbereiding")},
                                 {"g.yaml", item("kind: uitwisseling\nstatus: idee")}})) ==
          Lines{"6.1 g", "6.2 f", "6.3 e", "6.4 d", "6.5 c", "6.6 b", "6.7 a"});
}

TEST_CASE("what is equal stands by id, and by path where ids are equal too") {
    const Inventory inventory = inventory_of({{"x/zwei.yaml", item("title: eerst")},
                                              {"y/eins.yaml", item("")},
                                              {"y/zwei.yaml", item("title: later")}});
    CHECK(numbered(inventory) == Lines{"6.1 eins", "6.2 zwei", "6.3 zwei"});
    CHECK(query::order(inventory).items[1] == ItemId{0});
}

TEST_CASE("intern items are numbered after the public ones of their theme") {
    CHECK(numbered(inventory_of({{"a.yaml", item("visibility: intern")},
                                 {"b.yaml", item("kind: uitwisseling")},
                                 {"c.yaml", item("visibility: openbaar\nstatus: gestopt")}})) ==
          Lines{"6.1 c", "6.2 b", "6.3 a"});
}

TEST_CASE("an item that is not usable has no place and takes none") {
    const Inventory inventory =
        inventory_of({{"a.yaml", item("status: bestaat-niet")}, {"b.yaml", item("")}});
    CHECK(numbered(inventory) == Lines{"6.1 b"});
    CHECK(query::order(inventory).number(ItemId{0}) == query::Number{0, 0});
}

TEST_CASE("an empty inventory has an empty order") { CHECK(numbered(inventory_of({})).empty()); }
