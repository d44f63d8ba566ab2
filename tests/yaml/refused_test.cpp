// YAML that an agenda does not read, found and named, and read past.
#include "describe.hpp"

#include <doctest/doctest.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

using namespace agenda;
using namespace agenda::yaml;
using namespace std::string_view_literals;

namespace {

struct Case {
    std::string_view text;
    Lines findings;
};

void check_findings(const std::vector<Case>& cases) {
    for (const Case& one : cases) {
        CAPTURE(one.text);
        CHECK(parsed(one.text).findings == one.findings);
    }
}

} // namespace

TEST_CASE("yaml: anchors, aliases and tags are refused, with exactly their own text") {
    check_findings({
        {"a: &x b\n", {"anchor 3..5 '&x' {&x}"}},
        {"a: &x\n  b: c\n", {"anchor 3..5 '&x' {&x}"}},
        {"&x a: b\n", {"anchor 0..2 '&x' {&x}"}},
        {"a: &x [b, *x]\n", {"anchor 3..5 '&x' {&x}", "alias 10..12 '*x' {*x}"}},
        {"a: &x\nb: *x\n", {"anchor 3..5 '&x' {&x}", "alias 9..11 '*x' {*x}"}},
        {"a: &x !t b\nc: !!str 1\n",
         {"anchor 3..5 '&x' {&x}", "tag 6..8 '!t' {!t}", "tag 14..19 '!!str' {!!str}"}},
        {"a: !<tag:x,y> b\n", {"tag 3..13 '!<tag:x,y>' {!<tag:x,y>}"}},
        {"a: !\n", {"tag 3..4 '!' {!}"}},
        {"a: !{b: c}\nd: ! [e]\n", {"tag 3..4 '!' {!}", "tag 14..15 '!' {!}"}},
        {"a: [!t b: c]\n", {"tag 4..6 '!t' {!t}"}},
        {"a: [!t b, &x c]\n", {"tag 4..6 '!t' {!t}", "anchor 10..12 '&x' {&x}"}},
    });
}

TEST_CASE("yaml: an alias of nothing is most likely emphasis") {
    check_findings({
        {"a: *note* b\nc: d\n", {"alias 3..9 '*note*' {*note*} ? \"*note* b\""}},
        {"- *x\n", {"not-a-mapping 0..4 '- *x' {shape 1}", "alias 2..4 '*x' {*x} ? \"*x\""}},
        {"a: [*x, b, *y]\n", {"alias 4..6 '*x' {*x} ? \"*x\"", "alias 11..13 '*y' {*y} ? \"*y\""}},
    });
}

TEST_CASE("yaml: a merge key is refused, and no key when it is quoted") {
    check_findings({
        {"a:\n  <<: b\n", {"merge-key 5..7 '<<' {<<}"}},
        {"\"<<\": b\n", {}},
    });
}

TEST_CASE("yaml: keys must be text") {
    check_findings({
        {"{a: b}: c\n", {"complex-key 0..6 '{a: b}'"}},
        {"[a, b]: c\n", {"complex-key 0..6 '[a, b]'"}},
        {"? - a\n: b\n", {"complex-key 2..5 '- a'"}},
        {"? a\n: b\n? c\n: d\n", {"complex-key 0..3 '? a'", "complex-key 8..11 '? c'"}},
        {"a: {? b : c, ? \"d\" : e}\n", {"complex-key 4..7 '? b'", "complex-key 13..18 '? \"d\"'"}},
        {"a: {\"?\": b}\n?e: f\n", {}},
        {"~: a\nnull: b\n", {"complex-key 0..1 '~' {~}", "complex-key 5..9 'null' {null}"}},
        {": a\n", {"complex-key 0..1 ':' {:}"}},
        {"a: {: b}\n", {"complex-key 4..5 ':' {:}"}},
    });
}

TEST_CASE("yaml: a key may stand once in a mapping") {
    check_findings({
        {"a: 1\nb: 2\na: 3\n", {"duplicate-key 10..11 'a' {a}, first here 0..1"}},
        {"a: 1\n\"a\": 2\n'a': 3\n",
         {"duplicate-key 5..8 '\"a\"' {a}, first here 0..1",
          "duplicate-key 12..15 ''a'' {a}, first here 0..1"}},
        {"a: {b: 1, b: 2}\n", {"duplicate-key 10..11 'b' {b}, first here 4..5"}},
        {"a: {b: 1}\nc: {b: 1}\n", {}},
    });
}

TEST_CASE("yaml: commas with nothing between them are refused") {
    check_findings({
        {"a: [b,,c]\n", {"yaml-syntax 6..7 ',' {,}"}},
        {"a: [,b]\n", {"yaml-syntax 4..5 ',' {,}"}},
        {"a: {b: 1,,c: 2}\n", {"yaml-syntax 9..10 ',' {,}"}},
    });
}

TEST_CASE("yaml: a value that is dangerous only after unescaping is refused at the escape") {
    check_findings({
        {"a: \"\\e[2J\\x9b\\0\"\n",
         {"control-character 4..6 '\\e' {U+001B}", "control-character 9..13 '\\x9b' {U+009B}",
          "control-character 13..15 '\\0' {U+0000}"}},
        {"a: \"b\\N\\L\\u202e\\uFEFF\"\n",
         {"control-character 5..7 '\\N' {U+0085}", "hidden-character 7..9 '\\L' {U+2028}",
          "hidden-character 9..15 '\\u202e' {U+202E}",
          "hidden-character 15..21 '\\uFEFF' {U+FEFF}"}},
        {"a: \"\\r\"\nb: \"\\t\\n\"\n", {"control-character 4..6 '\\r' {U+000D}"}},
        {"a: '\\e'\nb: \\e\n", {}},
        {"\"\\e\": a\n", {"control-character 1..3 '\\e' {U+001B}"}},
    });
}

TEST_CASE("yaml: a file must hold one mapping") {
    check_findings({
        {"", {"empty-file 0..0 ''"}},
        {"# only a comment\n", {"empty-file 0..0 ''"}},
        {"---\n", {"empty-file 0..0 ''"}},
        {"\xEF\xBB\xBF", {"empty-file 0..0 ''"}},
        {"\n \n\t\n", {"empty-file 0..0 ''"}},
        {"- a\n- b\n", {"not-a-mapping 0..3 '- a' {shape 1}"}},
        {"a\n", {"not-a-mapping 0..1 'a' {shape 0}"}},
        {"\"a\"\n", {"not-a-mapping 0..3 '\"a\"' {shape 0}"}},
        {"~\n", {"not-a-mapping 0..1 '~' {shape 0}"}},
        {"[a]\n", {"not-a-mapping 0..3 '[a]' {shape 1}"}},
        {"- a\nb: c\n", {"not-a-mapping 0..3 '- a' {shape 1}"}},
    });
}

TEST_CASE("yaml: a refused construct leaves an invalid node, and reading goes on") {
    CHECK(parsed("a: &x b\nc: *x\n{d: e}: f\na: g\n<<: h\ni: \"\\e\"\nj: *k\n").tree ==
          Lines{"mapping 0..48", "  plain 0..1 a", "  plain 6..7 b", "  plain 8..9 c",
                "  invalid 11..13", "  invalid 14..20", "  plain 22..23 f", "  invalid 24..25 a",
                "  plain 27..28 g", "  invalid 29..31", "  plain 33..34 h", "  plain 35..36 i",
                "  invalid 38..42", "  plain 43..44 j", "  invalid 46..48"});
}

TEST_CASE("yaml: 16 levels are enough") {
    std::string text = "a: ";
    for (int i = 0; i < 15; ++i)
        text += '[';
    const std::string deepest = text + std::string(15, ']') + '\n';
    CHECK(parsed(deepest).findings == Lines{});
    const std::string deeper = text + "[]" + std::string(15, ']') + '\n';
    CHECK(parsed(deeper).findings == Lines{"too-deep 18..19 '[' {16}"});
    CHECK(parsed(deeper).tree == Lines{});
}

TEST_CASE("yaml: 50,000 values are enough") {
    std::string text = "a:\n";
    for (int i = 0; i < 49'997; ++i)
        text += "-\n";
    CHECK(parsed(text).findings == Lines{});
    text += "-\n";
    CHECK(parsed(text).findings == Lines{"too-large 0..0 '' {99999} {262144} {50000}"});
}
