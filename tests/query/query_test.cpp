// What queries find, operator by operator.
#include "query/query.hpp"

#include "model/fields.hpp"
#include "query/agenda.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <initializer_list>
#include <string>
#include <vector>

using namespace agenda;
using agenda::test::ask;

namespace {

struct Case {
    std::vector<std::string> words;
    std::string ids;
};

void check(std::initializer_list<Case> cases) {
    const Inventory inventory = test::small_agenda();
    for (const Case& one : cases) {
        std::string words;
        for (const std::string& word : one.words)
            words += word + ' ';
        CAPTURE(words);
        CHECK(ask(inventory, one.words) == one.ids);
    }
}

} // namespace

TEST_CASE("a word is taken apart at its first colon, after not:") {
    const auto apart = [](std::string_view word) {
        const query::Clause clause = query::clause_from_word(word);
        return (clause.negated ? "not " : "") + clause.field + "|" + clause.value + "|" +
               clause.asked_by;
    };
    CHECK(apart("fiets") == "|fiets|fiets");
    CHECK(apart("theme:cultuur") == "theme|cultuur|theme:");
    CHECK(apart("not:lead:avv") == "not lead|avv|lead:");
    CHECK(apart("not:fiets") == "not |fiets|not:fiets");
    CHECK(apart("NOT:not:lead:avv") == "lead|avv|lead:");
    CHECK(apart("text:RS4: plan") == "text|RS4: plan|text:");
    CHECK(apart("theme:") == "theme||theme:");
    CHECK(apart(":x") == "|:x|:x");
    CHECK(apart("\"Eigene Seite: RS4\"") == "|\"Eigene Seite: RS4\"|\"Eigene Seite: RS4\"");
}

TEST_CASE("without words everything is found, in the one order") {
    check({{{}, "warmte festival museum fietsroute bus"}});
    const Inventory inventory = test::small_agenda();
    const query::Context context{&inventory, test::day(test::today), &lang(Language::en)};
    CHECK(query::compile({}, context).matches_all());
    CHECK_FALSE(query::compile({query::clause_from_word("x")}, context).matches_all());
    CHECK(query::select(inventory, query::order(inventory), query::compile({}, context)).total ==
          5);
}

TEST_CASE("a comma or a repeated field is or, different fields are and") {
    check({{{"theme:cultuur,energie"}, "warmte festival museum"},
           {{"theme:cultuur, energie"}, "warmte festival museum"},
           {{"theme:cultuur", "theme:energie"}, "warmte festival museum"},
           {{"theme:cultuur", "kind:uitwisseling"}, "festival"},
           {{"partner:heerlen", "partners:aachen"}, "museum fietsroute"},
           {{"involved:euregio", "organisation:avv"}, "warmte fietsroute bus"}});
}

TEST_CASE("not: excludes, and several of them are each required") {
    check({{{"not:theme:cultuur"}, "warmte fietsroute bus"},
           {{"not:theme:cultuur", "not:theme:energie"}, "fietsroute bus"},
           {{"not:theme:cultuur,energie"}, "fietsroute bus"},
           {{"theme:cultuur,mobiliteit", "not:kind:project"}, "festival museum"},
           {{"not:fiets"}, "warmte festival bus"},
           {{"not:not:theme:energie"}, "warmte"}});
}

TEST_CASE("words of the vocabulary are understood as people type them") {
    check({{{"theme:Mobilität"}, "fietsroute bus"},
           {{"theme:mob"}, "fietsroute bus"},
           {{"kind:Projekte"}, "warmte fietsroute bus"},
           {{"status:laufend"}, "bus"},
           {{"status:in_voorbereiding"}, "fietsroute"},
           {{"scope:bilateral"}, "fietsroute"},
           {{"lead:Aken"}, "fietsroute"},
           {{"lead:aachener"}, "bus"}});
}

TEST_CASE("theme looks at further themes too, and fields may be written in several ways") {
    check({{{"theme:toerisme"}, "bus"},
           {{"further_themes:toerisme"}, "bus"},
           {{"further-themes:toerisme"}, "bus"},
           {{"Further_Themes:toerisme"}, "bus"},
           {{"as-of:2023"}, "festival"},
           {{"next-step.due:2027"}, "fietsroute"},
           {{"next_step_due:2027"}, "fietsroute"}});
}

TEST_CASE("involved looks at every role") {
    check({{{"involved:aachen"}, "museum fietsroute"},
           {{"involved:stuurgroep"}, "festival fietsroute"},
           {{"involved:steering"}, "festival fietsroute"},
           {{"involved:brussel"}, "bus"},
           {{"involved:interreg"}, "bus"},
           {{"organisation:euregio"}, "warmte"},
           {{"contact.organisation:euregio"}, "warmte"},
           {{"funding.source:heerlen"}, "bus"},
           {{"decisions.body:stuurgroep"}, "festival"},
           {{"next_step.by:stuurgroep"}, "fietsroute"},
           {{"programme:interreg"}, "bus"}});
}

TEST_CASE("bare words are searched for in titles, summaries, goals, ids and tags, each required") {
    check({{{"fiets"}, "museum fietsroute"},
           {{"radschnellweg"}, "fietsroute"},
           {{"WARMTE"}, "warmte"},
           {{"open data"}, "fietsroute"},
           {{"munchen"}, "fietsroute"},
           {{"Muenchen"}, "fietsroute"},
           {{"mu\xCC\x88nchen"}, "fietsroute"},
           {{"fiets", "studie"}, "fietsroute"},
           {{"fiets", "bus"}, ""},
           {{"fietsroute,busticket"}, "fietsroute bus"},
           {{"fietsen, en"}, "museum"},
           {{"\"14,3\""}, "museum"},
           {{"nergens"}, ""}});
}

TEST_CASE("text: searches the same, and repeated it is or") {
    check({{{"text:fiets"}, "museum fietsroute"},
           {{"text:fiets", "text:bus"}, "museum fietsroute bus"},
           {{"text:fiets", "studie"}, "fietsroute"},
           {{"title:museum"}, "museum"},
           {{"next_step.what:besluit"}, "fietsroute"},
           {{"log.what:auflage"}, "festival"}});
}

TEST_CASE("tags, related items, addresses and languages") {
    check({{{"tag:fiets"}, "fietsroute"},
           {{"tags:Open-Data"}, "fietsroute"},
           {{"tag:fiets,ov"}, "fietsroute bus"},
           {{"tag:fiets, ov"}, "fietsroute bus"},
           {{"relations.follows:fietsroute"}, "bus"},
           {{"relations.follows:bus"}, ""},
           {{"links.url:example.org"}, "fietsroute"},
           {{"links.lang:de"}, "fietsroute"},
           {{"contact.email:info@"}, "warmte"},
           {{"id:bus"}, "bus"},
           {{"id:bus,warmte"}, "warmte bus"},
           {{"not:id:bus"}, "warmte festival museum fietsroute"}});
}

TEST_CASE("dates match what overlaps, both ends included") {
    check({{{"as_of:2026"}, "museum fietsroute"},
           {{"as_of:2026-06-01"}, "museum"},
           {{"as_of:2026-10-05"}, "fietsroute"},
           {{"as_of:..2024-02-01"}, "festival bus"},
           {{"as_of:2026-06-02.."}, "fietsroute"},
           {{"as_of:2023-12-31..2024-01-31"}, "festival"},
           {{"as_of:2024 .. 2026-06-01"}, "museum bus"},
           {{"as_of:2026..2026-03"}, ""},
           {{"start:2024.."}, "fietsroute"},
           {{"end:2027-Q2"}, "fietsroute"},
           {{"decisions.date:2018-05"}, "festival"},
           {{"log.date:2022-Q2"}, "festival"},
           {{"log.status:lopend"}, "festival"}});
}

TEST_CASE("amounts match a number or a range, booleans in every language") {
    check({{{"budget.amount:350000"}, "fietsroute"},
           {{"budget.amount:350001.."}, ""},
           {{"budget.amount:..350000"}, "fietsroute"},
           {{"funding.amount:5000"}, "bus"},
           {{"funding.amount:6000..99999"}, ""},
           {{"budget.approximate:ja"}, "fietsroute"},
           {{"milestones.done:true"}, "fietsroute"},
           {{"milestones.done:nein"}, ""},
           {{"not:milestones.done:yes"}, "warmte festival museum bus"}});
}

TEST_CASE("due looks at next steps and open milestones of what is not closed") {
    check({{{"due:30d"}, "museum"},
           {{"due:29d"}, ""},
           {{"due:30 dagen"}, "museum"},
           {{"due:5w"}, "museum"},
           {{"due:1m"}, "museum"},
           {{"due:3 Monate"}, "museum"},
           {{"due:4 months"}, "museum fietsroute"},
           {{"due:1J"}, "museum fietsroute"},
           {{"due:0d"}, ""},
           {{"due:..2026-11-24"}, "fietsroute"},
           {{"due:2026-07-01"}, "fietsroute"},
           {{"due:2025"}, ""},
           {{"due:2020"}, ""},
           {{"due:2027"}, "fietsroute"}});
}

TEST_CASE("active is what started, and has not ended before") {
    check({{{"active:2026-11-24"}, "fietsroute bus"},
           {{"active:2022"}, "festival bus"},
           {{"active:2023-12-31"}, "festival bus"},
           {{"active:2024"}, "fietsroute bus"},
           {{"active:2027-07.."}, "bus"},
           {{"active:..2019"}, "festival"},
           {{"active:..2018"}, ""}});
}

TEST_CASE("is asks for properties, all of which must hold") {
    check({{{"is:overdue"}, "fietsroute"},
           {{"is:stale"}, "bus"},
           {{"is:public"}, "warmte festival fietsroute bus"},
           {{"is:openbaar"}, "warmte festival fietsroute bus"},
           {{"is:intern"}, "museum"},
           {{"is:stale,overdue"}, "fietsroute bus"},
           {{"is:stale", "is:overdue"}, ""},
           {{"not:is:public"}, "museum"},
           {{"visibility:intern"}, "museum"},
           {{"visibility:public"}, "warmte festival fietsroute bus"}});
}

TEST_CASE("every leaf of the field table can be asked for") {
    const std::vector<std::string_view> names = query::field_names();
    for (const Path& path : item_paths()) {
        CAPTURE(path.name);
        CHECK(std::count(names.begin(), names.end(), path.name) == 1);
    }
    for (const char* name : {"partner", "programme", "tag", "involved", "organisation", "text",
                             "id", "due", "active", "is"})
        CHECK(std::count(names.begin(), names.end(), name) == 1);
}

TEST_CASE("an item that is not usable is not found") {
    const Inventory inventory = test::inventory_of({{"kapot.yaml", "title: Kapot\n"}});
    CHECK(ask(inventory, std::vector<std::string>{}).empty());
    CHECK(ask(inventory, std::vector<std::string>{"id:kapot"}).empty());
}
