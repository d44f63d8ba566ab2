// Findings as people read them: whole outputs, marks and all.
#include "output/found.hpp"

#include <doctest/doctest.h>

using namespace agenda;
using test::Found;

namespace {

constexpr std::string_view item = "title: Snelfietsroute\n"
                                  "kind: project\n"
                                  "theme: mobilität\n"
                                  "status: lopend\n";

/// One finding about `part` of one file, with its source lines only.
std::string lines_of(std::string_view text, std::string_view part) {
    Found found;
    const FileId file = found.file("a.yaml", std::string(text));
    found.unknown_theme(found.at(file, part), "x");
    const std::string full = found.full();
    const std::size_t begin = full.find("   |");
    return full.substr(begin, full.find("\n   |\n   = ") + 1 - begin);
}

} // namespace

TEST_CASE("full: the sentence, the place, the line, the mark and the cure") {
    Found found;
    const FileId file = found.file("mobiliteit/radschnellweg.yaml", std::string(item));
    found.unknown_theme(found.at(file, "mobilität"), "mobilität", "mobiliteit");
    CHECK(found.print("full") == R"(fout[unknown-theme]: onbekend thema "mobilität"
  --> agenda/mobiliteit/radschnellweg.yaml:3:8
   |
 3 | theme: mobilität
   |        ^^^^^^^^^ bedoelt u "mobiliteit"?
   |
   = hulp: kies een van: energie, mobiliteit

1 fout in 1 van 53 bestanden.
)");
}

TEST_CASE("full: in two languages each sentence comes in both, and places once") {
    Found found;
    found.langs = {&lang(Language::nl), &lang(Language::de)};
    found.hidden_reminders = 41;
    const FileId file = found.file("a.yaml", std::string(item));
    found.unknown_theme(found.at(file, "mobilität"), "mobilität", "mobiliteit");
    CHECK(found.print("full") == R"(fout[unknown-theme]: onbekend thema "mobilität"
Fehler: unbekanntes Thema "mobilität"
  --> agenda/a.yaml:3:8
   |
 3 | theme: mobilität
   |        ^^^^^^^^^ bedoelt u "mobiliteit"?
   |                  meinten Sie "mobiliteit"?
   |
   = hulp: kies een van: energie, mobiliteit
   = Hilfe: wählen Sie aus: energie, mobiliteit

1 fout in 1 van 53 bestanden.
41 herinneringen; toon ze met `agenda check --reminders`.
1 Fehler in 1 von 53 Dateien.
41 Erinnerungen; `agenda check --reminders` zeigt sie an.
)");
}

TEST_CASE("full: the second place of a conflict follows, in the same file or in another") {
    Found found;
    const FileId file = found.file("a.yaml", "title: een\n\n\n\n\n\n\n\n\n\n\ntitle: twee\n");
    const FileId other = found.file("b/a.yaml", "title: x\n");
    const Span first = found.at(file, "title");
    const Span second{file, 21, 26};
    found.diagnostics.push_back({.rule = Rule::duplicate_key,
                                 .where = second,
                                 .arguments = {std::string("title")},
                                 .notes = {{.kind = NoteKind::first_here, .where = first}}});
    found.diagnostics.push_back(
        {.rule = Rule::duplicate_id,
         .where = {.file = other},
         .arguments = {std::string("a")},
         .notes = {{.kind = NoteKind::other_file, .where = {.file = file}}}});
    CHECK(found.full() == R"(fout[duplicate-key]: sleutel "title" is al gebruikt
   --> agenda/a.yaml:12:1
    |
 12 | title: twee
    | ^^^^^
    |
   --> agenda/a.yaml:1:1
    |
  1 | title: een
    | ----- staat hier al
    |
    = hulp: bewaar een van beide, of voeg de waarden samen

fout[duplicate-id]: id "a" hoort al bij een ander bestand
  --> agenda/b/a.yaml
  --> agenda/a.yaml (het andere bestand)
   |
   = hulp: geef een van beide bestanden een andere naam
)");
}

TEST_CASE("full: a span of several lines shows where it begins and where it ends") {
    CHECK(lines_of("a: 1\nsummary: >\n  een\n  twee\n\n  drie\nb: 2\n",
                   ">\n  een\n  twee\n\n  drie\n") == "   |\n"
                                                      " 2 | summary: >\n"
                                                      "   |          ^\n"
                                                      " … |\n"
                                                      " 6 |   drie\n"
                                                      "   |   ^^^^\n");
    CHECK(lines_of("a: [x,\n  y]\n", "[x,\n  y]") == "   |\n"
                                                     " 1 | a: [x,\n"
                                                     "   |    ^^^\n"
                                                     " 2 |   y]\n"
                                                     "   |   ^^\n");
    CHECK(lines_of("a: |\n\nb: 2\n", "|\n\n") == "   |\n"
                                                 " 1 | a: |\n"
                                                 "   |    ^\n");
}

TEST_CASE("full: marks stand below what they mark, whatever stands before it") {
    struct Case {
        std::string_view text;
        std::string_view part;
        std::string_view shown;
    };
    const Case cases[]{
        {"über: für Zäune\n", "Zäune", " 1 | über: für Zäune\n   |           ^^^^^\n"},
        {"a\u0308b: x\n", "x", " 1 | a\u0308b: x\n   |     ^\n"},
        {"日本: 語学\n", "語学", " 1 | 日本: 語学\n   |       ^^^^\n"},
        {"👨‍👩‍👧: 👍🏽 x\n", "x",
         " 1 | 👨‍👩‍👧: 👍🏽 x\n   |        ^\n"},
        {"\ta:\tx\n", "x", " 1 |     a:    x\n   |           ^\n"},
        {"\ta: x\n", "\t", " 1 |     a: x\n   | ^^^^\n"},
        {"a: \x1b[2Jx\n", "x", " 1 | a: \\x1b[2Jx\n   |           ^\n"},
        {"a: \u202Ex\n", "\u202E", " 1 | a: \\u{202e}x\n   |    ^^^^^^^^\n"},
        {"a: \xFF\xFEx\n", "\xFF", " 1 | a: \\xff\\xfex\n   |    ^^^^\n"},
        {"a: x\r\nb: y\r\n", "y", " 2 | b: y\n   |    ^\n"},
        {"\xEF\xBB\xBF"
         "a: x\n",
         "x", " 1 | a: x\n   |    ^\n"},
        {"a: x", "x", " 1 | a: x\n   |    ^\n"},
        {"a: ::error::\n", "::error::", " 1 | a: ::error::\n   |    ^^^^^^^^^\n"},
    };
    for (const Case& one : cases) {
        CAPTURE(one.text);
        Found found;
        const FileId file = found.file("a.yaml", std::string(one.text));
        found.unknown_theme(found.at(file, one.part), "x");
        CHECK(found.full().find("   |\n" + std::string(one.shown)) != std::string::npos);
    }
}

TEST_CASE("full: what is absent is marked where it would stand") {
    Found found;
    const FileId file = found.file("a.yaml", "theme:\nkind: project\n");
    found.unknown_theme({file, 6, 6}, "");
    CHECK(found.full().find(" 1 | theme:\n   |       ^\n") != std::string::npos);
}

TEST_CASE("full: a file as such has a path and no line") {
    Found found;
    const FileId file = found.file("leeg.yaml", "");
    found.diagnostics.push_back({.rule = Rule::empty_file, .where = {.file = file}});
    const std::string full = found.full();
    CHECK(full.find("\n  --> agenda/leeg.yaml\n   |\n   = hulp: ") != std::string::npos);
    CHECK(full.find('^') == std::string::npos);
}

TEST_CASE("full: a long line is cut around what is marked") {
    const std::string many(400, 'x');
    Found found;
    const FileId file = found.file("a.yaml", "a: " + many + " hier " + many + "\n");
    found.unknown_theme(found.at(file, "hier"), "x");
    const std::string expected = " 1 | …" + std::string(59, 'x') + " hier " +
                                 std::string(160 - 1 - 59 - 6 - 1, 'x') + "…\n   | " +
                                 std::string(61, ' ') + "^^^^\n";
    CHECK(found.full().find(expected) != std::string::npos);
    CHECK(found.full().find("-->" + std::string(" agenda/a.yaml:1:405\n")) != std::string::npos);

    Found whole;
    const FileId all = whole.file("a.yaml", many + "\n");
    whole.unknown_theme({all, 0, 400}, "x");
    CHECK(whole.full().find(" 1 | " + std::string(159, 'x') + "…\n   | " + std::string(160, '^') +
                            "\n") != std::string::npos);
}

TEST_CASE("full: no line begins with text from a file, and none steers a terminal") {
    Found found;
    const FileId file = found.file("::error::.yaml", "::error::x: \x1b]0;y\x07\n");
    found.unknown_theme(found.at(file, "::error::x"), "\n::error::boe\x1b[1m##[error]");
    std::istringstream lines(found.print("full"));
    for (std::string line; std::getline(lines, line);) {
        CAPTURE(line);
        CHECK_FALSE(
            line.substr(std::min(line.find_first_not_of(' '), line.size())).starts_with("::"));
        CHECK(line.find_first_of("\x1b\x07") == std::string::npos);
        CHECK(line.find("##[") == std::string::npos);
    }
}

TEST_CASE("full: the closing lines count, or say that all is well") {
    Found found;
    CHECK(found.print("full") == "Alle 53 bestanden zijn in orde.\n");
    found.hidden_reminders = 41;
    CHECK(found.print("full") == "Alle 53 bestanden zijn in orde.\n"
                                 "41 herinneringen; toon ze met `agenda check --reminders`.\n");
    const FileId file = found.file("a.yaml", "a: b\n");
    const FileId other = found.file("b.yaml", "a: b\n");
    found.hidden_reminders = 0;
    found.unknown_theme(found.at(file, "b"), "b");
    found.unknown_theme(found.at(other, "b"), "b");
    found.diagnostics.push_back({.rule = Rule::mixed_line_ends, .where = {other, 0, 1}});
    found.diagnostics.push_back({.rule = Rule::missing_lead, .where = {other, 0, 1}});
    CHECK(found.print("full").ends_with(
        "\n\n2 fouten, 1 waarschuwing en 1 herinnering in 2 van 53 bestanden.\n"));
}

TEST_CASE("full: colours say what words say already") {
    Found found;
    found.colour = true;
    const FileId file = found.file("a.yaml", std::string(item));
    found.unknown_theme(found.at(file, "mobilität"), "mobilität", "mobiliteit");
    CHECK(found.full() ==
          "\x1b[1;31mfout[unknown-theme]\x1b[0m\x1b[1m: onbekend thema \"mobilität\"\x1b[0m\n"
          "  \x1b[1;34m--> \x1b[0magenda/a.yaml:3:8\n"
          "\x1b[1;34m   |\x1b[0m\n"
          "\x1b[1;34m 3 |\x1b[0m theme: mobilität\n"
          "\x1b[1;34m   |\x1b[0m        \x1b[1;31m^^^^^^^^^ bedoelt u \"mobiliteit\"?\x1b[0m\n"
          "\x1b[1;34m   |\x1b[0m\n"
          "\x1b[1;34m   = \x1b[0m\x1b[1mhulp: \x1b[0mkies een van: energie, mobiliteit\n");
}
