// Who takes part in what, and who meets whom.
#include "query/contacts.hpp"

#include "query/agenda.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

using namespace agenda;
using agenda::test::item;
using query::Side;

namespace {

query::Contacts contacts_of(const Inventory& inventory) {
    return query::contacts(inventory, query::order(inventory).items);
}

std::size_t by_side(const query::Contacts& contacts, Side a, Side b) {
    return contacts.by_side[static_cast<std::size_t>(a)][static_cast<std::size_t>(b)];
}

Inventory agenda_of(std::vector<std::string> items) {
    test::Files files{test::organisations()};
    for (std::size_t i = 0; i < items.size(); ++i)
        files.emplace_back("item-" + std::to_string(i) + ".yaml", item(items[i]));
    return test::inventory_of(files);
}

std::string in_words(const Inventory& inventory) {
    std::string text;
    for (const query::Part& part : query::parts(inventory, query::order(inventory).items)) {
        text +=
            (text.empty() ? "" : "; ") + std::string(inventory.vocabulary.id_of(part.organisation));
        text += ' ' + std::to_string(part.lead.size()) + '/' + std::to_string(part.partner.size()) +
                '/' + std::to_string(part.other.size());
    }
    return text;
}

} // namespace

TEST_CASE("a contact is a pair of lead and partners, counted once however often they meet") {
    const Inventory inventory = agenda_of(
        {"lead: heerlen\npartners: [aachen, avv]\n", "lead: aachen\npartners: [heerlen]\n"});
    const query::Contacts contacts = contacts_of(inventory);
    CHECK(by_side(contacts, Side::nl, Side::de) == 2);
    CHECK(by_side(contacts, Side::de, Side::nl) == 2);
    CHECK(by_side(contacts, Side::de, Side::de) == 1);
    CHECK(by_side(contacts, Side::nl, Side::nl) == 0);
    CHECK(contacts.across == 2);
}

TEST_CASE("only who has no country in common meets across the border, and the EU is no country") {
    const Inventory inventory = agenda_of({"lead: heerlen\npartners: [euregio, brussel]\n"});
    const query::Contacts contacts = contacts_of(inventory);
    CHECK(by_side(contacts, Side::nl, Side::several) == 1);
    CHECK(by_side(contacts, Side::nl, Side::eu) == 1);
    CHECK(by_side(contacts, Side::eu, Side::several) == 1);
    CHECK(contacts.across == 0);
}

TEST_CASE("who only pays, decides or acts next is no contact") {
    const Inventory inventory = agenda_of(
        {"lead: heerlen\nnext_step: {what: x, by: aachen}\nfunding: [{source: interreg}]\n"});
    CHECK(contacts_of(inventory).across == 0);
    CHECK(in_words(inventory) == "heerlen 1/0/0; aachen 0/0/1; interreg 0/0/1");
}

TEST_CASE(
    "an organisation counts once for an item, under its first role; the steering group is none") {
    const Inventory inventory = agenda_of(
        {"lead: heerlen\npartners: [heerlen, aachen]\n"
         "next_step: {what: x, by: stuurgroep}\nprogrammes: [interreg]\nfunding: [{source: aachen}]\n"});
    CHECK(in_words(inventory) == "heerlen 1/0/0; aachen 0/1/0; interreg 0/0/1");
}
