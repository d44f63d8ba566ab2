// Documents on a terminal.
#include "output/bar.hpp"
#include "output/printed.hpp"

#include <doctest/doctest.h>

using namespace agenda;
using namespace agenda::output;
using test::terminal;

namespace {

Document of(Block block) {
    Document document;
    document.blocks.push_back(std::move(block));
    return document;
}

Row cells(std::vector<std::string> texts) {
    Row row;
    for (std::string& text : texts)
        row.cells.push_back(plain(std::move(text)));
    return row;
}

Table small_table() {
    return {.columns = {{.heading = plain("Nr.")},
                        {.heading = plain("Titel"), .shrinks_to = 8, .gives_way = 2},
                        {.heading = plain("Id"), .shrinks_to = 6, .gives_way = 1},
                        {.heading = plain("€"), .align = Align::right}},
            .rows = {cells({"1.1", "Zäune über Brücken", "zaeune", "7"}),
                     cells({"1.10", "日本語の題名", "nihon", "1.200"}),
                     cells({"2.1", "e\u0301e\u0301n 👨‍👩‍👧 ❤️", "een", ""})}};
}

} // namespace

TEST_CASE("terminal: columns are aligned by what a terminal shows") {
    CHECK(terminal(of(small_table()), 0) ==
          "Nr.   Titel               Id          €\n"
          "───────────────────────────────────────\n"
          "1.1   Zäune über Brücken  zaeune      7\n"
          "1.10  日本語の題名        nihon   1.200\n"
          "2.1   e\u0301e\u0301n 👨‍👩‍👧 ❤️           een\n");
}

TEST_CASE("terminal: a table that is too wide is cut where it gives way first") {
    CHECK(terminal(of(small_table()), 33) ==
          "Nr.   Titel         Id          €\n"
          "─────────────────────────────────\n"
          "1.1   Zäune über…   zaeune      7\n"
          "1.10  日本語の題名  nihon   1.200\n"
          "2.1   e\u0301e\u0301n 👨‍👩‍👧 ❤️     een\n");
    CHECK(terminal(of(small_table()), 30) ==
          "Nr.   Titel      Id          €\n"
          "──────────────────────────────\n"
          "1.1   Zäune üb…  zaeune      7\n"
          "1.10  日本語の…  nihon   1.200\n"
          "2.1   e\u0301e\u0301n 👨‍👩‍👧 ❤️  een\n");
}

TEST_CASE("terminal: a cell may be spread over lines before it is cut") {
    Table table{
        .columns = {{.heading = plain("Id"), .shrinks_to = 10, .gives_way = 1, .lines = 2},
                    {.heading = plain("Titel"), .shrinks_to = 12, .gives_way = 1, .lines = 2}},
        .rows = {cells({"een-heel-lang-id", "Een titel van vele woorden en meer"}),
                 cells({"kort", "Kort"})}};
    CHECK(terminal(of(table), 26) == "Id            Titel\n"
                                     "──────────────────────────\n"
                                     "een-heel-     Een titel\n"
                                     "lang-id       van vele wo…\n"
                                     "kort          Kort\n");
}

TEST_CASE("terminal: groups are headings above their rows") {
    Table table{.columns = {{.heading = plain("A")}, {.heading = plain("B")}},
                .rows = {{.group = plain("Een")},
                         cells({"1", "x"}),
                         {.group = plain("Twee")},
                         cells({"2", "y"})}};
    CHECK(terminal(of(table)) == "A  B\n"
                                 "────\n"
                                 "Een\n"
                                 "1  x\n"
                                 "\n"
                                 "Twee\n"
                                 "2  y\n");
    table.head_optional = true;
    CHECK(terminal(of(table)) == "Een\n1  x\n\nTwee\n2  y\n");
}

TEST_CASE("terminal: heads wider than their numbers stand on two lines where there is no room") {
    Table table{.columns = {{.heading = plain("Thema")}}, .rows = {cells({"Een", "1", "22", "3"})}};
    for (const char* head : {"onderzoek", "lopend", "afgerond"})
        table.columns.push_back({.heading = plain(head), .align = Align::right});
    CHECK(terminal(of(table), 80) == "Thema  onderzoek  lopend  afgerond\n"
                                     "──────────────────────────────────\n"
                                     "Een            1      22         3\n");
    CHECK(terminal(of(table), 26) == " onderzoek  afgerond\n"
                                     "Thema    lopend\n"
                                     "────────────────────\n"
                                     "Een      1   22    3\n");
}

TEST_CASE("terminal: text is wrapped, and values hang behind their labels") {
    Document document;
    document.blocks.emplace_back(Heading{.level = 1, .text = plain("Kop")});
    document.blocks.emplace_back(Paragraph{plain("een twee drie vier vijf zes zeven")});
    document.blocks.emplace_back(
        Definitions{{{plain("Naam"), {plain("een twee drie vier vijf zes zeven")}},
                     {plain("Ünter"), {plain("a"), plain("b")}},
                     {plain("Leeg"), {}}}});
    document.blocks.emplace_back(ListBlock{{plain("een twee drie vier vijf zes"), plain("zeven")}});
    CHECK(terminal(document, 27) == "Kop\n"
                                    "een twee drie vier vijf zes\n"
                                    "zeven\n"
                                    "\n"
                                    "Naam   een twee drie vier\n"
                                    "       vijf zes zeven\n"
                                    "Ünter  a\n"
                                    "       b\n"
                                    "Leeg\n"
                                    "\n"
                                    "- een twee drie vier vijf\n"
                                    "  zes\n"
                                    "- zeven\n");
}

TEST_CASE("terminal: links are shown whole, on a line of their own") {
    const std::string url = "https://www.example.org/een/heel/lang/pad/dat-niet-past";
    const Document document =
        of(Definitions{{{plain("Bron"), {{Run{.text = "De bron", .link = url}}}},
                        {plain("Url"), {{Run{.text = url, .link = url}}}}}});
    CHECK(terminal(document, 30) == "Bron  De bron\n      " + url + "\nUrl   " + url + "\n");
}

TEST_CASE("terminal: bars have their value beside them") {
    const Document document =
        of(Bars{{{.label = plain("Een"), .value = 4},
                 {.label = plain("Twéé"), .value = 1},
                 {.label = plain("Nul"), .value = 0, .note = plain("niets")}}});
    CHECK(terminal(document, 30) == "Een   4  ██████████████\n"
                                    "Twéé  1  ███▌\n"
                                    "Nul   0                  niets\n");
    CHECK(bar_of(1, 1000, 10) == "▏");
    CHECK(bar_of(0, 10, 10).empty());
    CHECK(bar_of(5, 10, 4) == "██");
}

TEST_CASE("terminal: what must stay as it is stays, and no line of it begins a line") {
    const Document document = of(Preformatted{.text = "::error::x\r\n\n  \x1b[1mb\n"});
    CHECK(terminal(document) == "  ::error::x\n\n    \\x1b[1mb\n");
}

TEST_CASE("terminal: colours only where they are wanted") {
    Document document;
    document.blocks.emplace_back(Heading{.level = 1, .text = plain("Kop")});
    document.blocks.emplace_back(
        Paragraph{{Run{.text = "let op ", .emphasis = Emphasis::warning}, Run{.text = "gewoon "},
                   Run{.text = "x-y", .emphasis = Emphasis::code}}});
    CHECK(terminal(document, 80, true) ==
          "\x1b[1mKop\x1b[0m\n\x1b[33mlet op \x1b[0mgewoon \x1b[36mx-y\x1b[0m\n");
    CHECK(terminal(document, 80) == "Kop\nlet op gewoon x-y\n");

    const Document wrapped = of(Paragraph{{Run{.text = "een twee ", .emphasis = Emphasis::strong},
                                           Run{.text = "drie vier vijf zes"}}});
    CHECK(terminal(wrapped, 20, true) == "\x1b[1meen twee \x1b[0mdrie vier\nvijf zes\n");
}
