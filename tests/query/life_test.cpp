// What follows from the versions of an item: how often its dates moved, what became of the
// possibilities, what a translator has to do.
#include "query/life.hpp"

#include "query/possibilities.hpp"
#include "query/translations.hpp"
#include "support/inventory.hpp"

#include <doctest/doctest.h>

#include <deque>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace agenda;

namespace {

/// A day, and what the item's file said from then on; empty: it was gone.
using Said = std::pair<std::string_view, std::string_view>;

/// Keeps the inventories that lives point into.
class Lives {
  public:
    Lives& add(std::string_view id, const std::vector<Said>& versions) {
        query::Life life{.id = id, .versions = {}};
        for (const auto& [day, text] : versions) {
            query::Version version{.day = test::day(day), .commit = "c"};
            if (!text.empty()) {
                inventories_.push_back(test::inventory_of(
                    {test::organisations(), {std::string(id) + ".yaml", test::item(text)}}));
                version.item = inventories_.back().find(id);
                version.vocabulary = &inventories_.back().vocabulary;
            }
            life.versions.push_back(version);
        }
        all.push_back(std::move(life));
        return *this;
    }
    const Inventory& last() const { return inventories_.back(); }

    std::vector<query::Life> all;

  private:
    std::deque<Inventory> inventories_;
};

std::string stage(const query::Possibilities& possibilities, query::Stage stage) {
    const query::StageFigures& figures = possibilities[stage];
    return std::to_string(figures.items) + "/" +
           (figures.median_days ? std::to_string(*figures.median_days) : "-");
}

constexpr std::string_view idea = "kind: mogelijkheid\nstatus: idee";
constexpr std::string_view examined = "kind: mogelijkheid\nstatus: in-onderzoek";
constexpr std::string_view stopped = "kind: mogelijkheid\nstatus: gestopt\nreason: Nee";
constexpr std::string_view project = "kind: project\nstatus: lopend";

std::vector<std::string> gaps(const std::vector<Said>& versions) {
    Lives lives;
    lives.add("x", versions);
    std::vector<std::string> found;
    for (const query::TranslationGap& gap : query::translation_gaps(lives.last(), lives.all))
        if (gap.state == query::TranslationGap::State::outdated)
            found.push_back(gap.field + " " + std::string(gap.language) + "<" +
                            std::string(gap.source) + " " + iso(date_of(*gap.since)));
    return found;
}

} // namespace

TEST_SUITE("query") {

    TEST_CASE("moves of a date are counted, and not that it is said more exactly") {
        Lives lives;
        lives.add("x", {{"2026-01-01", "end: 2026"},
                        {"2026-02-01", "end: 2026-Q4"},
                        {"2026-03-01", "end: 2027"},
                        {"2026-04-01", ""},
                        {"2026-05-01", "summary: Zonder"},
                        {"2026-06-01", "end: 2028\nnext_step: {what: A, due: 2026-07}"},
                        {"2026-07-01", "end: 2028\nnext_step: {what: A, due: 2026-09}"},
                        {"2026-08-01", "end: 2028\nnext_step: {what: B, due: 2026-12}"},
                        {"2026-09-01", "end: 2028\nnext_step: {what: B, due: 2027-01}"}});
        const query::Life& life = lives.all.front();
        CHECK(query::moves(life, "end", nullptr) == 2);
        CHECK(query::moves(life, "start", nullptr) == 0);
        const Text& what = life.versions.back().item->next_step->what;
        CHECK(query::moves(life, "next_step.due", &what) == 1);
    }

    TEST_CASE("possibilities are counted by what became of them") {
        Lives lives;
        lives.add("a", {{"2026-01-01", idea}})
            .add("b", {{"2026-01-01", idea}, {"2026-02-01", examined}})
            .add("c", {{"2026-01-01", idea}, {"2026-01-11", examined}, {"2026-01-31", project}})
            .add("d", {{"2026-01-01", examined}, {"2026-01-21", stopped}})
            .add("e", {{"2026-01-01", idea}, {"2026-01-06", ""}})
            .add("f", {{"2026-01-01", project}})
            .add("g", {{"2026-01-01", "kind: mogelijkheid\nstatus: aangehouden\nreason: Wacht"}});
        const auto found = query::possibilities(lives.all, test::day("2026-04-11"));
        CHECK(found.total == 6);
        CHECK(stage(found, query::Stage::idea) == "1/20"); // 100, 31, 10, 5
        CHECK(stage(found, query::Stage::examined) == "1/20"); // 69, 20, 20
        CHECK(stage(found, query::Stage::project) == "1/30");
        CHECK(stage(found, query::Stage::dropped) == "2/12"); // 20, 5
        CHECK(stage(found, query::Stage::other) == "1/100");
    }

    TEST_CASE("the log says what happened before the first version, and when exactly") {
        Lives lives;
        lives.add("x",
                  {{"2026-03-01",
                    "kind: project\nstatus: lopend\n"
                    "log: [{date: 2026-01-01, what: A, status: idee}, "
                    "{date: 2026-01-11, what: B, kind: project, status: lopend}, "
                    "{date: 2025-12-02, what: C, kind: mogelijkheid, status: in-onderzoek}]"}});
        const auto found = query::possibilities(lives.all, test::day("2026-04-01"));
        CHECK(stage(found, query::Stage::project) == "1/40");
        CHECK(stage(found, query::Stage::idea) == "0/10");
        CHECK(stage(found, query::Stage::examined) == "0/30");

        Lives later;
        later.add("x",
                  {{"2026-01-01", idea},
                   {"2026-02-10", "kind: mogelijkheid\nstatus: in-onderzoek\n"
                                  "log: [{date: 2026-01-21, what: A, status: in-onderzoek}]"}});
        CHECK(stage(query::possibilities(later.all, test::day("2026-04-01")), query::Stage::idea) ==
              "0/20");
    }

    TEST_CASE("a language is outdated where another one was changed in a later version") {
        using List = std::vector<std::string>;
        CHECK(gaps({{"2026-01-01", "summary: {nl: A, de: B}"},
                    {"2026-02-01", "summary: {nl: A2, de: B}"}}) ==
              List{"summary de<nl 2026-02-01"});
        CHECK(gaps({{"2026-01-01", "summary: {nl: A, de: B}"},
                    {"2026-02-01", "summary: {nl: A2, de: B}"},
                    {"2026-03-01", "summary: {nl: A2, de: B2}"}})
                  .empty());
        CHECK(gaps({{"2026-01-01", "summary: {nl: A, de: B}"},
                    {"2026-02-01", "summary: {nl: A2, de: B2}"}})
                  .empty());
        // A translation that is added is up to date, and makes nothing else old.
        CHECK(gaps({{"2026-01-01", "summary: {nl: A}"}, {"2026-02-01", "summary: {nl: A, de: B}"}})
                  .empty());
        CHECK(gaps({{"2026-01-01", "summary: {nl: A}"},
                    {"2026-02-01", "summary: {nl: A2}"},
                    {"2026-03-01", "summary: {nl: A2, de: B}"}})
                  .empty());
        // How it is typed makes no difference.
        CHECK(gaps({{"2026-01-01", "summary: {nl: A b, de: B}"},
                    {"2026-02-01", "summary:\n  nl: >\n    A\n    b\n  de: B\n"}})
                  .empty());
        // In a list a text is known by what it says, wherever it stands.
        CHECK(gaps({{"2026-01-01", "milestones: [{date: 2026, what: {nl: A, de: B}}]"},
                    {"2026-02-01", "milestones: [{date: 2025, what: {nl: X, de: Y}}, "
                                   "{date: 2026, what: {nl: A, de: B2}}]"}}) ==
              List{"milestones.what nl<de 2026-02-01"});
    }

    TEST_CASE("a life is told the newest first, and nothing twice") {
        Lives lives;
        lives.add("x", {{"2026-01-01", "status: lopend"},
                        {"2026-02-01", "status: lopend\nlog: [{date: 2026-01-20, what: A}]"},
                        {"2026-03-01", "status: afgerond\nlog: [{date: 2026-01-20, what: A}]\n"
                                       "decisions: [{date: 2026-02-25, what: Ja}]"}});
        std::string told;
        for (const query::Event& event : query::events(lives.all.front()))
            told += iso(event.date) + " " + std::to_string(static_cast<int>(event.source)) + ";";
        CHECK(told == "2026-03-01 0;2026-02-25 2;2026-01-20 1;2026-01-01 0;");
    }
}
