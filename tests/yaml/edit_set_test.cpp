// Another value for what is there already.
#include "yaml/edit_helpers.hpp"

#include <doctest/doctest.h>

using namespace agenda;
using namespace agenda::yaml;

TEST_CASE("a scalar gets another text in its own quotes") {
    const Case cases[] = {
        {"a: b\n", "a", "c", "a: c\n"},
        {"a: 'b'\n", "a", "c", "a: 'c'\n"},
        {"a: \"b\"\n", "a", "c", "a: \"c\"\n"},
        {"a: b\n", "a", "Größe, Köln – Aken", "a: Größe, Köln – Aken\n"},
        {"a: 'b'\n", "a", "it's", "a: 'it''s'\n"},
        {"a: \"b\"\n", "a", "\"c\" \\d", "a: \"\\\"c\\\" \\\\d\"\n"},
        {"a: b\n", "a", "c: d", "a: \"c: d\"\n"},
        {"a: b\n", "a", "no", "a: \"no\"\n"},
        {"a: b\n", "a", "", "a: \"\"\n"},
        {"a: ''\n", "a", "", "a: ''\n"},
        {"a: 'b'\n", "a", "c\nd", "a: \"c\\nd\"\n"},
        {"\"a\" :  b   \n", "a", "c", "\"a\" :  c   \n"},
        {"a:\tb\n", "a", "c", "a:\tc\n"},
        {"a: b\nc: d", "c", "e", "a: b\nc: e"},
        {"\xEF\xBB\xBF"
         "a: b\n",
         "a", "c",
         "\xEF\xBB\xBF"
         "a: c\n"},
        {"\xEF\xBB\xBF"
         "a:\n b\n",
         "a", "c",
         "\xEF\xBB\xBF"
         "a:\n c\n"},
        {"a: b\r\nc: d\r\n", "a", "e", "a: e\r\nc: d\r\n"},
        {"---\na: b\n", "a", "c", "---\na: c\n"},
    };
    for (const Case& each : cases) {
        CAPTURE(each.text);
        CHECK(set(each.text, each.path, each.value) == each.expected);
    }
}

TEST_CASE("comments and blanks around a value stay") {
    const Case cases[] = {
        {"a: b # c\n", "a", "d", "a: d # c\n"},
        {"a: 'b'   # c\n", "a", "no # e", "a: 'no # e'   # c\n"},
        {"# x\na: b # c\n\n# y\n", "a", "d", "# x\na: d # c\n\n# y\n"},
        {"a: # c\n  b\n", "a", "d", "a: # c\n  d\n"},
        {"a:\n  # c\n  \"b\" # d\n", "a", "e", "a:\n  # c\n  \"e\" # d\n"},
        {"a: # c\nd: e\n", "a", "b", "a: b # c\nd: e\n"},
        {"a:\nd: e\n", "a", "b", "a: b\nd: e\n"},
        {"a: ~ # c\n", "a", "b", "a: b # c\n"},
        {"a: null\n", "a", "null", "a: \"null\"\n"},
    };
    for (const Case& each : cases) {
        CAPTURE(each.text);
        CHECK(set(each.text, each.path, each.value) == each.expected);
    }
}

TEST_CASE("a scalar on many lines becomes one on one line") {
    CHECK(set("a: b\n  c\n\n  d # e\nf: g\n", "a", "h") == "a: h # e\nf: g\n");
    CHECK(set("a: \"b\n  c\"\nf: g\n", "a", "h") == "a: \"h\"\nf: g\n");
    CHECK(set("a: 'b\n\n  c'\nf: g\n", "a", "h") == "a: 'h'\nf: g\n");
}

TEST_CASE("a block of text stays one where it can hold the new text") {
    const Case cases[] = {
        {"a: |\n  b\n  c\nd: e\n", "a", "f\n\ng\n", "a: |\n  f\n\n  g\nd: e\n"},
        {"a: >\n    b\n    c\nd: e\n", "a", "f\ng\n", "a: >\n    f\n\n    g\nd: e\n"},
        {"a: >-\n  b\n", "a", "Köln: # nee", "a: >-\n  Köln: # nee\n"},
        {"a: |\n  b\n", "a", "c", "a: |-\n  c\n"},
        {"a: |-\n  b\n", "a", "c\n", "a: |\n  c\n"},
        {"a: | # x\n  b\n\n# y\nd: e\n", "a", "c\n", "a: | # x\n  c\n\n# y\nd: e\n"},
        {"a: |+\n  b\n\n\nd: e\n", "a", "c", "a: |-\n  c\nd: e\n"},
        {"a: |\n  b", "a", "c", "a: |\n  c"},
        {"a:\n  nl: |\n    b\n  de: c\n", "a.nl", "d\n", "a:\n  nl: |\n    d\n  de: c\n"},
        {"a:\n- |\n  b\n- c\n", "a.0", "d\n", "a:\n- |\n  d\n- c\n"},
    };
    for (const Case& each : cases) {
        CAPTURE(each.text);
        CHECK(set(each.text, each.path, each.value) == each.expected);
    }
    CHECK(set(with_pairs("a: |\n  b\nd: e\n"), "a", "f\ng\n") ==
          with_pairs("a: |\n  f\n  g\nd: e\n"));
}

TEST_CASE("a text that no block can hold for certain is quoted") {
    const Case cases[] = {
        {"a: |\n  b\n\nd: e\n", "a", " c", "a: \" c\"\n\nd: e\n"},
        {"a: | # x\n  b\nd: e\n", "a", "c\n d", "a: \"c\\n d\" # x\nd: e\n"},
        {"a: |\n  b\n", "a", "c\n\n", "a: \"c\\n\\n\"\n"},
        {"a: |\n  b\n", "a", "c ", "a: \"c \"\n"},
        {"a: |\n  b\n", "a", "", "a: \"\"\n"},
        {"a: |2\n  b\n", "a", "c", "a: c\n"},
        {"a: |\n  b", "a", "c\n", "a: \"c\\n\""},
    };
    for (const Case& each : cases) {
        CAPTURE(each.text);
        CHECK(set(each.text, each.path, each.value) == each.expected);
    }
}

TEST_CASE("within brackets more must be quoted") {
    const Case cases[] = {
        {"a: [b, c]\n", "a.1", "d", "a: [b, d]\n"},
        {"a: [b, 'c']\n", "a.1", "d, e", "a: [b, 'd, e']\n"},
        {"a: [b, c]\n", "a.0", "d, e", "a: [\"d, e\", c]\n"},
        {"a: [b]\n", "a.0", "[x]", "a: [\"[x]\"]\n"},
        {"a: {nl: b, de: c} # d\n", "a.de", "{x", "a: {nl: b, de: \"{x\"} # d\n"},
        {"a: {nl: b, de: }\n", "a.de", "c", "a: {nl: b, de: c }\n"},
        {"a: {nl, de: c}\n", "a.nl", "b", "a: {nl: b, de: c}\n"},
        {"a: [\n  b, # x\n  c  # y\n]\n", "a.1", "d", "a: [\n  b, # x\n  d  # y\n]\n"},
    };
    for (const Case& each : cases) {
        CAPTURE(each.text);
        CHECK(set(each.text, each.path, each.value) == each.expected);
    }
}

TEST_CASE("dates, amounts and booleans are plain, texts that look so are not") {
    CHECK(set("a: b\n", "a", "2026-11-24") == "a: 2026-11-24\n");
    CHECK(set("a: b\n", "a", typed("true")) == "a: true\n");
    CHECK(set("a: b\n", "a", "true") == "a: \"true\"\n");
    CHECK(set("a: 'b'\n", "a", typed("250000")) == "a: '250000'\n");
    CHECK(set("a: b\n", "a", typed("250000")) == "a: 250000\n");
}

TEST_CASE("setting what is there already changes nothing") {
    for (const std::string_view same : {"a: 'b' # c", "a: b\n", "a: \"\\u0062\"\n", "a:\n  b\n"}) {
        CAPTURE(same);
        CHECK(set(same, "a", "b") == same);
    }
    CHECK(set("a: [b,c]\n", "a", Content::list({text("b"), text("c")})) == "a: [b,c]\n");
}

TEST_CASE("a text becomes a mapping and the other way round") {
    const Content both = Content::mapping({{"nl", text("x")}, {"de", text("ü: y")}});
    CHECK(set("a: b # c\nd: e\n", "a", both) == "a: # c\n  nl: x\n  de: \"ü: y\"\nd: e\n");
    CHECK(set("a: b\nd: e\n", "a", both) == "a:\n  nl: x\n  de: \"ü: y\"\nd: e\n");
    CHECK(set("a:\n    b\nd: e\n", "a", both) == "a:\n    nl: x\n    de: \"ü: y\"\nd: e\n");
    CHECK(set("a: |\n  b\nd: e\n", "a", both) == "a:\n  nl: x\n  de: \"ü: y\"\nd: e\n");
    CHECK(set("a: | # c\n  b\nd: e\n", "a", both) == "a: # c\n  nl: x\n  de: \"ü: y\"\nd: e\n");
    CHECK(set("x: {a: b}\n", "x.a", both) == "x: {a: {nl: x, de: \"ü: y\"}}\n");

    CHECK(set("a: # c\n  nl: x\n  # d\n  de: y # e\nf: g\n", "a", "b") == "a: b # c\nf: g\n");
    CHECK(set("a: {nl: x} # c\n", "a", "b") == "a: b # c\n");
    CHECK(set("a:\n- b\n- c\nd: e\n", "a", "f") == "a: f\nd: e\n");
    CHECK(set("a:\n- b: c\n  d: e\n- f\n", "a.0", "g") == "a:\n- g\n- f\n");
}

TEST_CASE("a list or mapping keeps its style when it is replaced") {
    const Content list = Content::list({text("x"), text("y, z")});
    CHECK(set("a: [b]  # c\n", "a", list) == "a: [x, \"y, z\"]  # c\n");
    CHECK(set("a:\n  - b\n  - c\nd: e\n", "a", list) == "a:\n  - x\n  - y, z\nd: e\n");
    CHECK(set("a:\n- b\nd: e\n", "a", list) == "a:\n- x\n- y, z\nd: e\n");
    CHECK(set("a: []\n", "a", list) == "a: [x, \"y, z\"]\n");
    const Content mapping = Content::mapping({{"nl", text("x")}});
    CHECK(set("a: {de: y}\n", "a", mapping) == "a: {nl: x}\n");
    CHECK(set("a:\n   de: y\nb: c\n", "a", mapping) == "a:\n   nl: x\nb: c\n");
    CHECK(set("a:\n- b\nd: e\n", "a", mapping) == "a:\n  nl: x\nd: e\n");
}
