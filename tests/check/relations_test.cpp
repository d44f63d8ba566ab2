// Rules about relations from item to item.
#include "check/findings.hpp"

#include <doctest/doctest.h>

#include <ctime>
#include <string>

using namespace agenda;
using test::findings;
using test::item;
using test::Lines;

namespace {

/// An item that is related to others in this way: `part_of: [a, b]`.
std::string related(std::string_view relations) {
    return item("relations: {" + std::string(relations) + "}");
}

} // namespace

TEST_CASE("a relation to an item that does not exist gets the nearest id") {
    CHECK(findings(
              {{"a.yaml", related("follows: [fietsruote], related: [zomaar-iets, fietsroute]")},
               {"fietsroute.yaml", item("")}},
              Rule::unknown_reference) == Lines{"a.yaml:1:23 fietsruote [fietsruote] ?fietsroute",
                                                "a.yaml:1:46 zomaar-iets [zomaar-iets]"});
}

TEST_CASE("a title, or an id in other letters, is certainly the item that has it") {
    CHECK(findings(
              {{"a.yaml", related("part_of: [Radschnellweg Aachen, Fietsroute]")},
               {"fietsroute.yaml", item("title: {nl: Snelfietsroute, de: Radschnellweg Aachen}")}},
              Rule::unknown_reference) ==
          Lines{"a.yaml:1:23 Radschnellweg Aachen [Radschnellweg Aachen] ?fietsroute =fietsroute",
                "a.yaml:1:45 Fietsroute [Fietsroute] ?fietsroute =fietsroute"});
}

TEST_CASE("the name of a file stands for its item, with its folder or without") {
    CHECK(findings({{"a.yaml", related("related: [mobiliteit/b.yaml, b.yml]")},
                    {"mobiliteit/b.yaml", item("")}},
                   Rule::unknown_reference) ==
          Lines{"a.yaml:1:23 mobiliteit/b.yaml [mobiliteit/b.yaml] ?b =b",
                "a.yaml:1:42 b.yml [b.yml] ?b =b"});
}

TEST_CASE("a title that two items share, or the item's own, is no fix") {
    CHECK(findings({{"a.yaml", related("related: [Ons netwerk]")},
                    {"b.yaml", item("title: Ons netwerk")},
                    {"c.yaml", item("title: ons netwerk")}},
                   Rule::unknown_reference) == Lines{"a.yaml:1:23 Ons netwerk [Ons netwerk]"});
    CHECK(findings({{"a.yaml", related("related: [Titel]")}}, Rule::unknown_reference) ==
          Lines{"a.yaml:1:23 Titel [Titel]"});
}

TEST_CASE("an item that cannot be read exists all the same") {
    CHECK(findings({{"a.yaml", related("related: [b]")}, {"b.yaml", "title: ["}},
                   Rule::unknown_reference)
              .empty());
}

TEST_CASE("an item's relation to itself is reported once, and is no cycle") {
    const test::Files files{{"a.yaml", related("follows: [a], related: [b, a]")},
                            {"b.yaml", item("")}};
    CHECK(findings(files, Rule::self_relation) == Lines{"a.yaml:1:23 a [a]", "a.yaml:1:40 a [a]"});
    CHECK(findings(files, Rule::relation_cycle).empty());
}

TEST_CASE("items that follow each other in a circle are reported at the first of them") {
    CHECK(findings({{"a.yaml", item("")},
                    {"b.yaml", related("follows: [a, d]")},
                    {"c.yaml", related("follows: [b]")},
                    {"d.yaml", related("follows: [c, a]")}},
                   Rule::relation_cycle) ==
          Lines{"b.yaml:1:26 d [(b d c b)] +d.yaml:1:23 +c.yaml:1:23"});
}

TEST_CASE("being part of each other is a circle too; following and being part of do not mix") {
    CHECK(findings({{"a.yaml", related("part_of: [b]")}, {"b.yaml", related("part_of: [a]")}},
                   Rule::relation_cycle) == Lines{"a.yaml:1:23 b [(a b a)] +b.yaml:1:23"});
    CHECK(findings({{"a.yaml", related("follows: [b]")}, {"b.yaml", related("part_of: [a]")}},
                   Rule::relation_cycle)
              .empty());
    CHECK(findings({{"a.yaml", related("related: [b]")}, {"b.yaml", related("related: [a]")}},
                   Rule::relation_cycle)
              .empty());
}

TEST_CASE(
    "separate circles are separate findings, joined ones are one: the shortest of the first item") {
    CHECK(findings({{"a.yaml", related("follows: [b]")},
                    {"b.yaml", related("follows: [a]")},
                    {"c.yaml", related("follows: [d]")},
                    {"d.yaml", related("follows: [c]")}},
                   Rule::relation_cycle)
              .size() == 2);
    CHECK(findings({{"a.yaml", related("follows: [b, c]")},
                    {"b.yaml", related("follows: [c]")},
                    {"c.yaml", related("follows: [a]")}},
                   Rule::relation_cycle) == Lines{"a.yaml:1:26 c [(a c a)] +c.yaml:1:23"});
}

TEST_CASE("relations in a diamond are no circle") {
    CHECK(findings({{"a.yaml", related("follows: [b, c]")},
                    {"b.yaml", related("follows: [d]")},
                    {"c.yaml", related("follows: [d]")},
                    {"d.yaml", item("")}},
                   Rule::relation_cycle)
              .empty());
}

TEST_CASE("of two files with one id the first is meant") {
    CHECK(findings({{"1/a.yaml", related("follows: [b]")},
                    {"2/a.yaml", item("")},
                    {"3/b.yaml", related("follows: [a]")}},
                   Rule::relation_cycle)
              .size() == 1);
    CHECK(findings({{"1/a.yaml", item("")},
                    {"2/a.yaml", related("follows: [b]")},
                    {"3/b.yaml", related("follows: [a]")}},
                   Rule::relation_cycle)
              .empty());
}

TEST_CASE("a circle of thousands, and thousands of unknown ids, take no long time") {
    constexpr int many = 5000;
    test::Files files;
    for (int i = 0; i < many; ++i)
        files.emplace_back("i" + std::to_string(i) + ".yaml",
                           related("follows: [i" + std::to_string((i + 1) % many) + ", i0, x" +
                                   std::to_string(i) + "]"));
    const Inventory inventory = test::inventory_of(files);
    const std::clock_t start = std::clock(); // of the processor, which may have other work
    const check::Findings found = check::judge({inventory, test::day("2026-11-24")});
    const std::clock_t used = std::clock() - start;
    CHECK(found.all.size() > 2 * many);
    CHECK(used < 10 * CLOCKS_PER_SEC); // a quadratic one takes minutes
}
