// The runner of the transcripts, taken apart: what it understands, refuses and shows.
#include "transcript_compare.hpp"
#include "transcript_markdown.hpp"
#include "transcript_words.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace agenda::transcript;
using Words = std::vector<std::string>;

TEST_CASE("words are split as a shell does") {
    struct Row {
        const char* text;
        Words words;
    };
    const std::vector<Row> rows{
        {"agenda list", {"agenda", "list"}},
        {"  agenda   list  ", {"agenda", "list"}},
        {"list 'open data' \"Grün weg\"", {"list", "open data", "Grün weg"}},
        {R"(list "a \"b\" \\ \n")", {"list", R"(a "b" \ \n)"}},
        {R"(list a\ b --theme=x'y z')", {"list", "a b", "--theme=xy z"}},
        {R"(rm $'a\nb\xff\'c')", {"rm", "a\nb\xff'c"}},
        {"list ''", {"list", ""}},
        {R"(list '\')", {"list", "\\"}},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        CHECK(split_words(row.text) == row.words);
    }
}

TEST_CASE("what only a shell would understand is refused") {
    for (const char* text : {"ls *", "ls $HOME", "ls; ls", "ls & ls", "ls `x`", "ls (a)", "ls 'a",
                             "ls \"a", "ls \\", "ls $'\\q'", "ls $'\\x1'", "ls $'\\x"}) {
        CAPTURE(text);
        CHECK_THROWS_AS((void)split_words(text), BadCommand);
    }
}

TEST_CASE("a command line has assignments, redirections and pipes") {
    const CommandLine line = parse_command(
        "LANG=de_DE.UTF-8 NO_COLOR= as-nobody agenda list a=b <in >'out file' 2>err | cat | head -n 3");
    CHECK(line.environment == std::vector<std::pair<std::string, std::string>>{
                                  {"LANG", "de_DE.UTF-8"}, {"NO_COLOR", ""}});
    CHECK(line.as_nobody);
    CHECK(line.words == Words{"agenda", "list", "a=b"});
    CHECK(line.in == "in");
    CHECK(line.out == "out file");
    CHECK(line.err == "err");
    CHECK(line.pipes == std::vector<Words>{{"cat"}, {"head", "-n", "3"}});

    CHECK(parse_command("agenda '|' \"as-nobody\"").words == Words{"agenda", "|", "as-nobody"});
    CHECK(parse_command("EDITOR=cat at-terminal agenda edit x").at_terminal);
    CHECK_FALSE(parse_command("agenda edit at-terminal").at_terminal);
    for (const char* text : {"", "A=b", "agenda |", "agenda >", "| cat"}) {
        CAPTURE(text);
        CHECK_THROWS_AS((void)parse_command(text), BadCommand);
    }
}

TEST_CASE("fences write files and hold commands") {
    const Transcript transcript = parse("# Title\n"
                                        "<!-- today: 2026-01-02 -->\n"
                                        "<!-- just a remark -->\n"
                                        "```yaml file=\"agenda/a b.yaml\"\n"
                                        "a: 1\n"
                                        "```\n"
                                        "```yaml file=b bytes repeat=2 crlf\n"
                                        "a\\x1b\\\\\n"
                                        "b\n"
                                        "```\n"
                                        "```yaml\n"
                                        "ignored: true\n"
                                        "```\n"
                                        "````console live\n"
                                        "$ agenda list\n"
                                        "```\n"
                                        "$ agenda show x\n"
                                        "````\n"
                                        "<!-- reset -->\n");
    REQUIRE(transcript.steps.size() == 6);
    const auto& today = std::get<Setting>(transcript.steps[0].what);
    CHECK(today.name == "today");
    CHECK(today.value == "2026-01-02");
    const auto& first = std::get<WriteFile>(transcript.steps[1].what);
    CHECK(first.path == "agenda/a b.yaml");
    CHECK(first.bytes == "a: 1\n");
    CHECK(std::get<WriteFile>(transcript.steps[2].what).bytes == "a\x1b\\\r\nba\x1b\\\r\nb");
    const auto& list = std::get<Command>(transcript.steps[3].what);
    CHECK(list.text == "agenda list");
    CHECK(list.live);
    CHECK(transcript.steps[3].line == 15);
    CHECK(transcript.lines.at(list.begin) == "```");
    CHECK(list.end == list.begin + 1);
    const auto& show = std::get<Command>(transcript.steps[4].what);
    CHECK(show.text == "agenda show x");
    CHECK(show.begin == show.end);
    CHECK(std::get<Setting>(transcript.steps[5].what).name == "reset");

    CHECK(updated(transcript, {{"one", "two"}, {"[exit 1]"}})
              .find("$ agenda list\n"
                    "one\n"
                    "two\n"
                    "$ agenda show x\n"
                    "[exit 1]\n"
                    "````\n") != std::string::npos);
    CHECK_THROWS_AS((void)updated(transcript, {{"````"}, {}}), Malformed);
}

TEST_CASE("a slip in a transcript is not taken for a test") {
    struct Row {
        const char* text;
        std::size_t line;
    };
    const std::vector<Row> rows{
        {"```console\n$ agenda\n", 1}, // never closed
        {"- x\n\n  ```console\n  $ a\n", 3}, // indented
        {"```console\nagenda list\n```\n", 2}, // no prompt
        {"```console\n```\n", 1}, // no command
        {"```yaml flie=x\n```\n", 1}, // a typing slip
        {"```yaml crlf\n```\n", 1}, // no file
        {"```yaml file=\n```\n", 1}, // no path
        {"```yaml file=x bytes\n\\q\n```\n", 1}, // no such escape
        {"```yaml file=x repeat=0\n```\n", 1},
        {"```yaml file=x repeat=y\n```\n", 1},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        try {
            (void)parse(row.text);
            FAIL("was taken");
        } catch (const Malformed& malformed) {
            CHECK(malformed.line == row.line);
        }
    }
}

TEST_CASE("output is shown with nothing invisible in it") {
    struct Row {
        const char* printed;
        int status;
        Words lines;
    };
    const std::vector<Row> rows{
        {"", 0, {}},
        {"a\n\nb\n", 0, {"a", "", "b"}},
        {"a", 1, {"a", "[no newline at the end]", "[exit 1]"}},
        {"\x1b[1mé\x1b[0m\t\x7f\r\n", 0, {"␛[1mé␛[0m␉␡␍"}},
        {"\xff\xc3 \xc2\x9b\xe2\x80\xae\n", 0, {"<FF><C3> <U+009B><U+202E>"}},
        {R"(\x1b)"
         "\n",
         0,
         {R"(\x1b)"}},
        {"a  \n$ x\n", 0, {"a ␠", "\\$ x"}},
    };
    for (const Row& row : rows) {
        CAPTURE(row.printed);
        CHECK(shown_lines(row.printed, row.status) == row.lines);
    }
}

TEST_CASE("a difference is a unified diff with three lines of context") {
    CHECK(difference({"a", "b"}, {"a", "b"}).empty());
    CHECK(difference({}, {"a"}) == "@@ -1 +1 @@\n+a\n");
    CHECK(difference({"1", "2", "3", "4", "5", "6", "7", "8", "9"},
                     {"1", "2", "3", "4", "five", "6", "7", "8", "9"}) == "@@ -2 +2 @@\n"
                                                                          " 2\n"
                                                                          " 3\n"
                                                                          " 4\n"
                                                                          "-5\n"
                                                                          "+five\n"
                                                                          " 6\n"
                                                                          " 7\n"
                                                                          " 8\n");
}
