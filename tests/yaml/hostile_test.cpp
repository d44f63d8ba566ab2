// Texts that broke parsers before: none may crash, hang or lie about its places.
#include "invariants.hpp"
#include "yaml/parse.hpp"

#include <doctest/doctest.h>

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

using namespace agenda;
using namespace agenda::yaml;
using namespace std::string_view_literals;

namespace {

/// Every construct that an agenda reads, and some that only a hostile file has.
constexpr std::string_view rich = "\xEF\xBB\xBF# Aanvraag – Antrag\n"
                                  "title:\n"
                                  "  nl: \"Fietspad \\\"Oost\\\" \\u00e9\\n\" # c\n"
                                  "  de: 'it''s'\n"
                                  "summary: >-\n"
                                  "  een\n"
                                  "   twee\n"
                                  "\n"
                                  "  drie\n"
                                  "goal: |+2\n"
                                  "    vier\r\n"
                                  "\n"
                                  "partners: [a, 'b', {c: d, e: [f]}, g: h]\n"
                                  "log:\n"
                                  "- at: 2024-02\n"
                                  "  text: plain text\n"
                                  "    on two lines\n"
                                  "- - ~\n"
                                  "  -\n"
                                  "? k\n"
                                  ": null\n"
                                  "empty:\n"
                                  "x: &a !t [*a, \"\\e\"]\n"
                                  "<<: {}\n"
                                  "x: 1\n";

std::string what_is_broken(std::string_view text) {
    Diagnostics diagnostics;
    const std::optional<Tree> tree = parse(0, text, diagnostics);
    return broken(tree, diagnostics, text);
}

bool has_error(std::string_view text) {
    Diagnostics diagnostics;
    const std::optional<Tree> tree = parse(0, text, diagnostics);
    for (const Diagnostic& found : diagnostics)
        if (severity(found) == Severity::error) return true;
    return false;
}

std::string repeated(std::string_view text, std::size_t size) {
    std::string out;
    while (out.size() + text.size() <= size)
        out += text;
    return out;
}

} // namespace

TEST_CASE("yaml: a file that is cut off anywhere is read or refused") {
    for (std::size_t size = 0; size <= rich.size(); ++size) {
        CAPTURE(size);
        CHECK(what_is_broken(rich.substr(0, size)) == "");
    }
}

TEST_CASE("yaml: a file with any byte replaced is read or refused") {
    for (const char byte : "\x00\x04\x0D\x1B\x80\xFF\":#%\t'-&*![]{},|>?@\n\\~"sv) {
        for (std::size_t at = 0; at < rich.size(); ++at) {
            std::string text(rich);
            text[at] = byte;
            CAPTURE(at);
            CAPTURE(byte);
            CHECK(what_is_broken(text) == "");
        }
    }
}

TEST_CASE("yaml: a file with any byte left out or doubled is read or refused") {
    for (std::size_t at = 0; at < rich.size(); ++at) {
        CAPTURE(at);
        CHECK(what_is_broken(std::string(rich).erase(at, 1)) == "");
        CHECK(what_is_broken(std::string(rich).insert(at, 1, rich[at])) == "");
    }
}

TEST_CASE("yaml: what has endless documents for the parser ends, with an error") {
    constexpr std::array texts{",foo"sv,      R"("a", "b")"sv, "[a], [b]"sv, "--- ,"sv,
                               "{a: b},c"sv,  "!t ,"sv,        "&a ,"sv,     "- a\n, b"sv,
                               "a: b\n, c"sv, "%x\n,"sv,       "...\n,"sv,   "---\n---\n,"sv};
    for (const std::string_view text : texts) {
        CAPTURE(text);
        CHECK(what_is_broken(text) == "");
        CHECK(has_error(text));
    }
}

TEST_CASE("yaml: what the parser accepts without a right to is refused") {
    constexpr std::array texts{
        "a: \"abc\nb: 2\n"sv, // a quote that the end of the file closes
        "a: 'abc\n"sv, //
        "a: 1\nlead\n"sv, // a last line without a colon
        "a: 1\nb:2\n"sv, //
        "a:\nlead\n"sv,
        "a: 1\n%b: 2\n"sv, // a line lost as a directive
        "a: 1\n--- b\nc: 2\n"sv, // a second document
        "a: 1\n... b\n"sv, //
        " a: 1\nb: 2\n"sv, //
        "a: [b,,c]\n"sv, // values that are not there
        "a: {,b: c}\n"sv, //
        "a: [b, c\nd: e]\nf: 1\n"sv, // a bracket that swallows a key
        "a: 1\na: 2\n"sv, // a key twice
        "a: &x [*x]\n"sv, // a value within itself
        ": a\n"sv, // no key
    };
    for (const std::string_view text : texts) {
        CAPTURE(text);
        CHECK(has_error(text));
    }
}

TEST_CASE("yaml: the largest files are read or refused") {
    for (const std::string_view piece :
         {"["sv,    "{"sv,         "[]"sv,          "[,"sv,      "[:,"sv,        "- "sv,
          "-\n"sv,  "? "sv,        "a: "sv,         "a:\n"sv,    "a: 1\n"sv,     R"(")"sv,
          "'"sv,    "\"\\q\"\n"sv, "- \"\\q\"\n"sv, "*a "sv,     "- *a\n"sv,     "&a "sv,
          "!a "sv,  "- @\n"sv,     "a: b: c\n"sv,   "\t- a\n"sv, "\ta\n"sv,      " \t\n"sv,
          "#\n"sv,  "%\n"sv,       "---\n"sv,       "...\n"sv,   "\r"sv,         "\r\n\n"sv,
          "\x1B"sv, "\xFF"sv,      "\xFF "sv,       "a\n"sv,     "a"sv,          "a "sv,
          "|\n"sv,  "- |\n a\n"sv, "~: ~\n"sv,      "[a: b],"sv, "{a, b: c},"sv, ", "sv})
        for (const std::string_view head : {""sv, "a: "sv, "a:\n- "sv, "a: ["sv, R"(a: ")"sv}) {
            CAPTURE(piece);
            CAPTURE(head);
            const std::string text = std::string(head) + repeated(piece, std::size_t{16} * 1024);
            CHECK(what_is_broken(text) == "");
        }
    CHECK(what_is_broken(repeated("[", max_file_size)) == "");
    CHECK(what_is_broken("a: [" + repeated("b,", max_file_size - 8) + "]") == "");
    CHECK(what_is_broken("a: \"" + repeated("\\x20", max_file_size - 8) + '"') == "");
}

TEST_CASE("yaml: of twenty thousand keys the one that stands twice is found") {
    std::string text;
    for (int i = 0; i < 20'000; ++i)
        text += fmt::format("k{}: 1\n", i);
    text += "k7: 1\n";
    Diagnostics diagnostics;
    const std::optional<Tree> tree = parse(0, text, diagnostics);
    REQUIRE(tree);
    REQUIRE(diagnostics.size() == 1);
    CHECK(diagnostics[0].rule == Rule::duplicate_key);
    CHECK(text.substr(diagnostics[0].notes.front().where.begin, 2) == "k7");
}
