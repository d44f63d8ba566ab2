// The tree of a file: which values it has, and the exact bytes they stand on.
#include "describe.hpp"

#include <doctest/doctest.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

using namespace agenda;
using namespace agenda::yaml;

namespace {

struct Case {
    std::string_view text;
    Lines tree;
};

/// Valid files: no findings, and this tree.
void check_trees(const std::vector<Case>& cases) {
    for (const Case& one : cases) {
        CAPTURE(one.text);
        const Parsed result = parsed(one.text);
        CHECK(result.tree == one.tree);
        CHECK(result.findings == Lines{});
    }
}

} // namespace

TEST_CASE("yaml: a plain value ends before the comment and the blanks behind it") {
    check_trees({
        {"a: b", {"mapping 0..4", "  plain 0..1 a", "  plain 3..4 b"}},
        {"a: b   # comment\n", {"mapping 0..4", "  plain 0..1 a", "  plain 3..4 b"}},
        {"a: b c #x\nd: e\n",
         {"mapping 0..14", "  plain 0..1 a", "  plain 3..6 b c", "  plain 10..11 d",
          "  plain 13..14 e"}},
        {"a b: c:d#e\n", {"mapping 0..10", "  plain 0..3 a b", "  plain 5..10 c:d#e"}},
        {"a: http://x/y?z=1#top\n",
         {"mapping 0..21", "  plain 0..1 a", "  plain 3..21 http://x/y?z=1#top"}},
    });
}

TEST_CASE("yaml: a plain value may go on for lines") {
    check_trees({
        {"a: one\n  two\n\n  three # end\nb: 1\n",
         {"mapping 0..32", "  plain 0..1 a", "  plain 3..21 one two\\nthree (pooled)",
          "  plain 28..29 b", "  plain 31..32 1"}},
        {"a:\n  one\n  two\nb: 1\n",
         {"mapping 0..19", "  plain 0..1 a", "  plain 5..14 one two (pooled)", "  plain 15..16 b",
          "  plain 18..19 1"}},
    });
}

TEST_CASE("yaml: a quoted value includes its quotes") {
    check_trees({
        {"a: 'b'\n", {"mapping 0..6", "  plain 0..1 a", "  single 3..6 b"}},
        {"a: 'it''s'   # x\n", {"mapping 0..10", "  plain 0..1 a", "  single 3..10 it's (pooled)"}},
        {"a: \"b \\\"c\\\" \\u00e9\"\n",
         {"mapping 0..19", "  plain 0..1 a", "  double 3..19 b \"c\" \xC3\xA9 (pooled)"}},
        {"a: \"one\n  two\n\n  three\"\nb: 1\n",
         {"mapping 0..28", "  plain 0..1 a", "  double 3..23 one two\\nthree (pooled)",
          "  plain 24..25 b", "  plain 27..28 1"}},
        {"\"a b\": 'c'\n", {"mapping 0..10", "  double 0..5 a b", "  single 7..10 c"}},
        {"a: ''\nb: \"\"\n",
         {"mapping 0..11", "  plain 0..1 a", "  single 3..5", "  plain 6..7 b", "  double 9..11"}},
    });
}

TEST_CASE("yaml: a block of text ends with its last line that has text") {
    check_trees({
        {"a: |\n  one\n   two\n\nb: 1\n",
         {"mapping 0..23", "  plain 0..1 a", "  literal 3..17 one\\n two\\n (pooled)",
          "  plain 19..20 b", "  plain 22..23 1"}},
        {"a: >-\n  one\n  two\n\n\n# comment\nb: 1\n",
         {"mapping 0..34", "  plain 0..1 a", "  folded 3..17 one two (pooled)", "  plain 30..31 b",
          "  plain 33..34 1"}},
        {"a: |+ # why\n  one\n\nb: 1\n",
         {"mapping 0..23", "  plain 0..1 a", "  literal 3..17 one\\n\\n (pooled)",
          "  plain 19..20 b", "  plain 22..23 1"}},
        {"a: |\nb: 1\n",
         {"mapping 0..9", "  plain 0..1 a", "  literal 3..4", "  plain 5..6 b", "  plain 8..9 1"}},
        {"a: |\n  one", {"mapping 0..10", "  plain 0..1 a", "  literal 3..10 one (pooled)"}},
        {"a: >\n  one\n\n  # no comment\n",
         {"mapping 0..26", "  plain 0..1 a", "  folded 3..26 one\\n# no comment\\n (pooled)"}},
        {"a: |2\n    one\nb: 1\n",
         {"mapping 0..18", "  plain 0..1 a", "  literal 3..13   one\\n (pooled)",
          "  plain 14..15 b", "  plain 17..18 1"}},
    });
}

TEST_CASE("yaml: a missing value is an empty range behind its colon or dash") {
    check_trees({
        {"a:\nb: 1\n",
         {"mapping 0..7", "  plain 0..1 a", "  null 2..2", "  plain 3..4 b", "  plain 6..7 1"}},
        {"a:   # comment\nb: 1\n",
         {"mapping 0..19", "  plain 0..1 a", "  null 2..2", "  plain 15..16 b",
          "  plain 18..19 1"}},
        {"a:", {"mapping 0..2", "  plain 0..1 a", "  null 2..2"}},
        {"a: ~\nb: null\nc: NULL\n",
         {"mapping 0..20", "  plain 0..1 a", "  null 3..4 ~", "  plain 5..6 b", "  null 8..12 null",
          "  plain 13..14 c", "  null 16..20 NULL"}},
        {"a:\nnullable: 1\n",
         {"mapping 0..14", "  plain 0..1 a", "  null 2..2", "  plain 3..11 nullable",
          "  plain 13..14 1"}},
        {"a:\n- \n-\n- ~\n- b\n",
         {"mapping 0..15", "  plain 0..1 a", "  sequence 3..15", "    null 4..4", "    null 7..7",
          "    null 10..11 ~", "    plain 14..15 b"}},
        {"a: {b: , c, d: }\n",
         {"mapping 0..16", "  plain 0..1 a", "  {} 3..16", "    plain 4..5 b", "    null 6..6",
          "    plain 9..10 c", "    null 10..10", "    plain 12..13 d", "    null 14..14"}},
        {"a: {\"b\":1, \"c\":}\n",
         {"mapping 0..16", "  plain 0..1 a", "  {} 3..16", "    double 4..7 b", "    plain 8..9 1",
          "    double 11..14 c", "    null 15..15"}},
    });
}

TEST_CASE("yaml: brackets belong to their collection") {
    check_trees({
        {"a: [b, 'c', \"d\"] # x\n",
         {"mapping 0..16", "  plain 0..1 a", "  [] 3..16", "    plain 4..5 b", "    single 7..10 c",
          "    double 12..15 d"}},
        {"a: [b,\n    c,   # one\n  ]\nd: 1\n",
         {"mapping 0..30", "  plain 0..1 a", "  [] 3..25", "    plain 4..5 b", "    plain 11..12 c",
          "  plain 26..27 d", "  plain 29..30 1"}},
        {"a: []\nb: {}\n",
         {"mapping 0..11", "  plain 0..1 a", "  [] 3..5", "  plain 6..7 b", "  {} 9..11"}},
        {"a: {b: c, d: [e, {f: g}]}\n",
         {"mapping 0..25", "  plain 0..1 a", "  {} 3..25", "    plain 4..5 b", "    plain 7..8 c",
          "    plain 10..11 d", "    [] 13..24", "      plain 14..15 e", "      {} 17..23",
          "        plain 18..19 f", "        plain 21..22 g"}},
        {"a: [b: c, {d: e}]\n",
         {"mapping 0..17", "  plain 0..1 a", "  [] 3..17", "    {} 4..8", "      plain 4..5 b",
          "      plain 7..8 c", "    {} 10..16", "      plain 11..12 d", "      plain 14..15 e"}},
        {"a: [b c,d]\n",
         {"mapping 0..10", "  plain 0..1 a", "  [] 3..10", "    plain 4..7 b c",
          "    plain 8..9 d"}},
    });
}

TEST_CASE("yaml: a block collection ends with its last descendant") {
    check_trees({
        {"a:\n  b: 1\n  c:\n    - d\n    - e: f\n      g: h\n\n# comment\ni: j\n",
         {"mapping 0..60", "  plain 0..1 a", "  mapping 5..44", "    plain 5..6 b",
          "    plain 8..9 1", "    plain 12..13 c", "    sequence 19..44", "      plain 21..22 d",
          "      mapping 29..44", "        plain 29..30 e", "        plain 32..33 f",
          "        plain 40..41 g", "        plain 43..44 h", "  plain 56..57 i",
          "  plain 59..60 j"}},
        {"a:\n- b\n- - c\n  - d\n-\n  e: f\n",
         {"mapping 0..27", "  plain 0..1 a", "  sequence 3..27", "    plain 5..6 b",
          "    sequence 9..18", "      plain 11..12 c", "      plain 17..18 d",
          "    mapping 23..27", "      plain 23..24 e", "      plain 26..27 f"}},
        {"a:\n  - b\n  -\nc: 1\n",
         {"mapping 0..17", "  plain 0..1 a", "  sequence 5..12", "    plain 7..8 b",
          "    null 12..12", "  plain 13..14 c", "  plain 16..17 1"}},
        {"--- # start\na: b\n", {"mapping 12..16", "  plain 12..13 a", "  plain 15..16 b"}},
    });
}

TEST_CASE("yaml: line ends may be CRLF") {
    check_trees({
        {"a: b\r\nc: |\r\n  d\r\n  e\r\n\r\nf: \"g\r\n  h\"\r\ni: j\r\n",
         {"mapping 0..41", "  plain 0..1 a", "  plain 3..4 b", "  plain 6..7 c",
          "  literal 9..20 d\\ne\\n (pooled)", "  plain 24..25 f", "  double 27..35 g h (pooled)",
          "  plain 37..38 i", "  plain 40..41 j"}},
    });
}

TEST_CASE("yaml: a byte order mark is skipped, and counts in the places") {
    check_trees({
        {"\xEF\xBB\xBF"
         "a: b\nc: [d]\n",
         {"mapping 3..14", "  plain 3..4 a", "  plain 6..7 b", "  plain 8..9 c", "  [] 11..14",
          "    plain 12..13 d"}},
        {"\xEF\xBB\xBF--- \r\na:\r\n  - b\r\n",
         {"mapping 9..18", "  plain 9..10 a", "  sequence 15..18", "    plain 17..18 b"}},
    });
}

TEST_CASE("yaml: places count bytes, behind text that is not ASCII too") {
    check_trees({
        {"\xC3\xA4\xC3\xB6: \xC3\xBC\xE2\x80\x93x # \xC3\xBC\nb: \"\xE2\x82\xAC\" \nc: d\n",
         {"mapping 0..32", "  plain 0..4 \xC3\xA4\xC3\xB6", "  plain 6..12 \xC3\xBC\xE2\x80\x93x",
          "  plain 18..19 b", "  double 21..26 \xE2\x82\xAC", "  plain 28..29 c",
          "  plain 31..32 d"}},
    });
}

TEST_CASE("yaml: tabs are fine where they mean nothing") {
    check_trees({
        {"a:\tb\t# c\n\t\nd: \"e\n\tf\"\ng: [h,\n\ti]\n",
         {"mapping 0..31", "  plain 0..1 a", "  plain 3..4 b", "  plain 11..12 d",
          "  double 14..20 e f (pooled)", "  plain 21..22 g", "  [] 24..31", "    plain 25..26 h",
          "    plain 29..30 i"}},
    });
}

TEST_CASE("yaml: a view walks the elements and entries") {
    constexpr std::string_view text = "a: [b, {c: d}]\ne: ~\n";
    Diagnostics diagnostics;
    const std::optional<Tree> tree = parse(7, text, diagnostics);
    REQUIRE(tree);
    Lines seen;
    root(*tree).for_each_entry([&](const View& key, const View& value) {
        seen.push_back(std::string(key.value()) + (value.is_null() ? " null" : ""));
        CHECK(key.span().file == 7);
        if (value.is_sequence())
            value.for_each([&](const View& element) {
                seen.push_back(element.is_scalar() ? std::string(element.value()) : "a mapping");
            });
    });
    CHECK(seen == Lines{"a", "b", "a mapping", "e null"});
}

TEST_CASE("yaml: a key `null` on the next line is not the value of the key above") {
    const Parsed result = parsed("a:\nnull: 1\nb:\n  null\nc: [null]\n");
    CHECK(result.tree == Lines{"mapping 0..30", "  plain 0..1 a", "  null 2..2", "  invalid 3..7",
                               "  plain 9..10 1", "  plain 11..12 b", "  null 16..20 null",
                               "  plain 21..22 c", "  [] 24..30", "    null 25..29 null"});
}
