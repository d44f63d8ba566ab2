// When a text stands for itself and when it needs quotes; every one comes back as it was.
#include "yaml/edit_helpers.hpp"
#include "yaml/parse.hpp"
#include "yaml/write_scalar.hpp"

#include <doctest/doctest.h>

using namespace agenda;
using namespace agenda::yaml;

namespace {

/// What the reader makes of a text that was written.
std::string read_back(const std::string& file, std::string_view path) {
    Diagnostics faults;
    const auto tree = parse(0, file, faults);
    const auto value = tree ? find(*tree, path_of(path)) : std::nullopt;
    return value && faults.empty() ? std::string(value->value()) : "unreadable";
}

constexpr std::string_view plain_everywhere[] = {
    "lopend",
    "in-voorbereiding",
    "rwth",
    "2026",
    "2026-11",
    "2026-Q4",
    "2026-11-24",
    "Straße 5",
    "https://www.aachen.de/",
    "a:b",
    "a#b",
    "it's",
    "50%",
    "x-y",
    "é",
    "Aken–Heerlen",
    "1e3x",
    "3rd",
    "nee",
    "ja",
    "a \"b\"",
    "a 'b'",
    "5 km",
    "ĳ",
    "中文",
    "a\\b",
    "a & b",
    "a@b.nl",
};

constexpr std::string_view plain_in_blocks_only[] = {
    "a, b", "a [b]", "a]", "a{", "a?b", "https://x.nl/?a=b",
};

constexpr std::string_view quoted_everywhere[] = {
    "",
    " ",
    " x",
    "x ",
    "no",
    "No",
    "NO",
    "yes",
    "on",
    "Off",
    "true",
    "FALSE",
    "y",
    "N",
    "null",
    "Null",
    "~",
    "1e3",
    "010",
    "0",
    "-5",
    "+31",
    "1.5",
    "1_000",
    "0x1F",
    "0o17",
    "0b1",
    "12:30",
    "12:30:45",
    ".inf",
    "-.INF",
    ".nan",
    ".5",
    "1.250.000",
    "045-5601",
    "1,5",
    "...",
    "---",
    "2026-11-24 10:00",
    "2026-11-24T10:00:00Z",
    "2026-13",
    "<<",
    "=",
    "- x",
    "-",
    "-x",
    "? x",
    "?",
    ":",
    ": x",
    "a: b",
    "a:",
    "x #y",
    "# x",
    "#x",
    "@x",
    "`x",
    "%x",
    "!x",
    "&x",
    "*x",
    "|",
    "> x",
    "'x",
    "\"x",
    "[a]",
    "{a: b}",
    ", a",
    "a\nb",
    "a\n",
    "\n",
    "a\tb",
};

} // namespace

TEST_CASE("ordinary texts are plain") {
    for (const std::string_view each : plain_everywhere) {
        CAPTURE(each);
        CHECK(is_plain(each, Context::block));
        CHECK(is_plain(each, Context::flow));
    }
}

TEST_CASE("what brackets could misread is plain outside of them only") {
    for (const std::string_view each : plain_in_blocks_only) {
        CAPTURE(each);
        CHECK(is_plain(each, Context::block));
        CHECK_FALSE(is_plain(each, Context::flow));
    }
}

TEST_CASE("what some reader takes for more than a text is quoted") {
    for (const std::string_view each : quoted_everywhere) {
        CAPTURE(each);
        CHECK_FALSE(is_plain(each, Context::block));
        CHECK_FALSE(is_plain(each, Context::flow));
    }
}

TEST_CASE("every text comes back from every place") {
    const auto check = [](std::string_view each) {
        CAPTURE(each);
        for (const std::string_view file : {"a: x\n", "a: 'x'\n", "a: \"x\"\n", "a: |\n  x\n",
                                            "a: >\n  x\n", "a:\n", "a:\r\n  x\r\n"})
            CHECK(read_back(set(file, "a", each), "a") == each);
        CHECK(read_back(set("a: [x, y]\n", "a.0", each), "a.0") == each);
        CHECK(read_back(append("a: ['x']\n", "a", each), "a.1") == each);
        CHECK(read_back(append("a:\n- x\n", "a", each), "a.1") == each);
        CHECK(read_back(set("a: {b: 'x'}\n", "a.b", each), "a.b") == each);
        const Content keyed = Content::mapping({{std::string(each), text("v")}});
        const std::string file = set("a: x\n", "a", keyed);
        Diagnostics faults;
        const auto tree = parse(0, file, faults);
        REQUIRE(tree);
        CHECK(content_of(*find(*tree, path_of("a"))).keys == keyed.keys);
    };
    for (const std::string_view each : plain_everywhere)
        check(each);
    for (const std::string_view each : plain_in_blocks_only)
        check(each);
    for (const std::string_view each : quoted_everywhere)
        check(each);
}

TEST_CASE("quotes and escapes") {
    CHECK(double_quoted("a \"b\" \\ c\n\té") == R"("a \"b\" \\ c\n\té")");
    CHECK(double_quoted("\x1B\x7F\xC2\x85\xE2\x80\xAE") == R"("\x1B\x7F\x85\u202E")");
    CHECK(single_quoted("it's") == "'it''s'");
    CHECK_FALSE(single_quoted("a\nb"));
    CHECK(write_scalar("a\tb", Style::single_quoted, Context::block) == R"("a\tb")");
}

TEST_CASE("lines of a block") {
    CHECK(block_lines("a\nb\n", Style::literal, "  ", "\n") == "  a\n  b");
    CHECK(block_lines("a\n\nb", Style::literal, "  ", "\r\n") == "  a\r\n\r\n  b");
    CHECK(block_lines("a\nb\n\nc", Style::folded, " ", "\n") == " a\n\n b\n\n\n c");
    for (const std::string_view none :
         {"", "\n", "\na", "a\n\n", " a", "a ", "a\n b", "\ta", "a\x1B"})
        CHECK_FALSE(block_lines(none, Style::literal, "  ", "\n"));
}
