// What a query cannot mean is an error with the nearest right word, never an empty answer.
#include "query/agenda.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <initializer_list>
#include <string>
#include <vector>

using namespace agenda;
using agenda::test::ask;

namespace {

struct Case {
    std::string word;
    std::string error;
};

void check(std::initializer_list<Case> cases, Language language = Language::en) {
    const Inventory inventory = test::small_agenda();
    for (const Case& one : cases) {
        CAPTURE(one.word);
        CHECK(ask(inventory, std::vector<std::string>{one.word}, language) == "! " + one.error);
    }
}

} // namespace

TEST_CASE("an unknown field gets the nearest one, by its name or by what the screens call it") {
    check({{"thma:cultuur", "unknown search field \"thma\" | Did you mean \"theme\"?"},
           {"themes:cultuur", "unknown search field \"themes\" | Did you mean \"theme\"?"},
           {"trekker:avv", "unknown search field \"trekker\" | Did you mean \"lead\"?"},
           {"nextstep.duo:2027",
            "unknown search field \"nextstep.duo\" | Did you mean \"next_step.due\"?"},
           {"budget:1", "unknown search field \"budget\" | Did you mean \"budget.amount\"?"}});
    check({{"thma:cultuur", "onbekend zoekveld \"thma\" | Bedoelt u \"theme\"?"}}, Language::nl);
    check({{"thma:cultuur", "unbekanntes Suchfeld \"thma\" | Meinten Sie \"theme\"?"}},
          Language::de);
}

TEST_CASE("where no field is near, text with a colon is probably meant") {
    check({{"https://example.org", "unknown search field \"https\" | Did you mean "
                                   "\"text:https://example.org\"?"},
           {"Eigene Seite: RS4", "unknown search field \"Eigene Seite\" | Did you mean "
                                 "\"text:Eigene Seite: RS4\"?"},
           {"12:30", "unknown search field \"12\" | Did you mean \"text:12:30\"?"}});
}

TEST_CASE("an unknown value gets the nearest one, or all where there are few") {
    check(
        {{"theme:mobilteit", "theme: unknown value \"mobilteit\" | Did you mean \"mobiliteit\"?"},
         {"theme:zorg", "theme: unknown value \"zorg\" | Choose one of: digitalisering, onderwijs, "
                        "energie, cultuur, toerisme-binnensteden, mobiliteit."},
         {"status:lopnd", "status: unknown value \"lopnd\" | Did you mean \"lopend\"?"},
         {"kind:projct", "kind: unknown value \"projct\" | Did you mean \"project\"?"},
         {"lead:aachne", "lead: unknown value \"aachne\" | Did you mean \"aachen\"?"},
         {"tag:fietz", "tag: unknown value \"fietz\" | Did you mean \"fiets\"?"},
         {"relations.follows:buss",
          "relations.follows: unknown value \"buss\" | Did you mean \"bus\"?"},
         {"is:overdeu", "is: unknown value \"overdeu\" | Did you mean \"overdue\"?"},
         {"milestones.done:maybe", "milestones.done: unknown value \"maybe\" | Choose one of: "
                                   "false, true."},
         {"id:fietsruote",
          "there is no item with the id \"fietsruote\" | Did you mean \"fietsroute\"?"},
         {"id:Bus", "there is no item with the id \"Bus\" | Did you mean \"bus\"?"}});
}

TEST_CASE("an ambiguous beginning names its candidates") {
    check({{"status:in", "status: \"in\" is ambiguous: in-onderzoek, in-voorbereiding"},
           {"lead:e", "lead: \"e\" is ambiguous: euregio, brussel"}});
}

TEST_CASE("a value must say something") {
    check({{"theme:", "theme: a value is missing here"},
           {"theme:cultuur,", "theme: a value is missing here"},
           {"theme:,cultuur", "theme: a value is missing here"},
           {"theme: ", "theme: a value is missing here"},
           {"id:", "id: a value is missing here"},
           {"text:-", "text: a value is missing here"},
           {"not:", "not: a value is missing here"},
           {"–", "–: a value is missing here"},
           {"\"\"", "\"\": a value is missing here"}});
    const Inventory inventory = test::small_agenda();
    CHECK(ask(inventory, {query::Clause{.field = "theme", .value = "", .asked_by = "--theme"}}) ==
          "! --theme: a value is missing here");
}

TEST_CASE("a date must be one, and a range go forwards") {
    const std::string dates = " | Write a date like 2026, 2026-Q4, 2026-11 or 2026-11-24.";
    check(
        {{"start:soon", "start: \"soon\" is not a date" + dates},
         {"start:2026-13", "start: \"2026-13\" is not a date" + dates},
         {"start:24-11-2026", "start: \"24-11-2026\" is not a date | Did you mean \"2026-11-24\"?"},
         {"start:2024..x", "start: \"x\" is not a date" + dates},
         {"start:1/2/2026", "start: \"1/2/2026\" is not a date" + dates},
         {"start:..",
          "start: \"..\" is not a range from a beginning to an end (A..B, A.. or ..B)" + dates},
         {"start:2026..2025",
          "start: \"2026..2025\" is not a range from a beginning to an end (A..B, A.. or ..B)" +
              dates},
         {"active:..",
          "active: \"..\" is not a range from a beginning to an end (A..B, A.. or ..B)" + dates},
         {"due:2026-13", "due: \"2026-13\" is not a date" + dates},
         {"due:..soon", "due: \"soon\" is not a date" + dates}});
}

TEST_CASE("a period is a number and a unit") {
    const std::string hint =
        " | Write a number of days, weeks, months or years: 30d, 6w, 3m or 1y.";
    for (const std::string_view value :
         {"soon", "30", "d", "3q", "-3d", "10000d", "3.5m", "30 d ago"})
        check(
            {{fmt::format("due:{}", value), fmt::format("\"{}\" is not a period{}", value, hint)}});
}

TEST_CASE("an amount is whole euros") {
    check({{"budget.amount:veel", "\"veel\" is not a number"},
           {"budget.amount:1e3", "\"1e3\" is not a number"},
           {"budget.amount:-1", "\"-1\" is not a number"},
           {"budget.amount:99999999999999999999", "\"99999999999999999999\" is not a number"},
           {"budget.amount:2..1",
            "budget.amount: \"2..1\" is not a range from a beginning to an end (A..B, A.. or ..B)"},
           {"budget.amount:..",
            "budget.amount: \"..\" is not a range from a beginning to an end (A..B, A.. or ..B)"}});
}

TEST_CASE("an option is named as it was typed") {
    const Inventory inventory = test::small_agenda();
    CHECK(ask(inventory, {query::Clause{.field = "theme", .value = "zrog", .asked_by = "--theme"}})
              .starts_with("! --theme: unknown value \"zrog\""));
    CHECK(ask(inventory, {query::Clause{.field = "due", .value = "2026..1", .asked_by = "--due"}})
              .starts_with("! --due: \"1\" is not a date"));
}
