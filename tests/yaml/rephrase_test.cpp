// The parser's complaints, rephrased: what people get wrong, where it is wrong, what they meant.
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

TEST_CASE("yaml: a value with a colon and a blank wants quotes") {
    check_findings({
        {"title: Aachen: ein Plan\nlead: x\n",
         {"unquoted-colon 7..23 'Aachen: ein Plan' {Aachen: ein Plan} ? \"Aachen: ein Plan\""}},
        {"title: Aachen: ein Plan   # ja: nein\n",
         {"unquoted-colon 7..23 'Aachen: ein Plan' {Aachen: ein Plan} ? \"Aachen: ein Plan\""}},
        {"- a: b: c\n",
         {"not-a-mapping 0..9 '- a: b: c' {shape 1}",
          "unquoted-colon 5..9 'b: c' {b: c} ? \"b: c\""}},
        {"a: b:\n", {"unquoted-colon 3..5 'b:' {b:} ? \"b:\""}},
        {"a: [b: c: d, e]\n", {"unquoted-colon 4..11 'b: c: d' {b: c: d} ? \"b: c: d\""}},
        {"a: b: c: d: e\nf: @g\n",
         {"unquoted-colon 3..13 'b: c: d: e' {b: c: d: e} ? \"b: c: d: e\"",
          "unquoted-value 17..19 '@g' {@g} ? \"@g\""}},
        {"a: {b: c: d}\n", {"unquoted-colon 7..11 'c: d' {c: d} ? \"c: d\""}},
        {"a: een plan\n  met dit: en dat\nb: 1\n",
         {"unquoted-colon 3..29 'een plan\\n  met dit: en dat' {een plan\\n  met dit: en dat}"}},
    });
}

TEST_CASE("yaml: a value that begins with a character that means something wants quotes") {
    check_findings({
        {"a: @b # c\nd: `e`\nf: %g\n",
         {"unquoted-value 3..5 '@b' {@b} ? \"@b\"", "unquoted-value 13..16 '`e`' {`e`} ? \"`e`\"",
          "unquoted-value 20..22 '%g' {%g} ? \"%g\""}},
        {"a: & Co\nb: * c\n",
         {"unquoted-value 3..7 '& Co' {& Co} ? \"& Co\"",
          "unquoted-value 11..14 '* c' {* c} ? \"* c\""}},
        {"a: - b\n", {"unquoted-value 3..6 '- b' {- b} ? \"- b\""}},
        {"a: ? b\n", {"unquoted-value 3..6 '? b' {? b} ? \"? b\""}},
        {"a: > 5 jaar\nb: |c\n",
         {"unquoted-value 3..11 '> 5 jaar' {> 5 jaar} ? \"> 5 jaar\"",
          "unquoted-value 15..17 '|c' {|c} ? \"|c\""}},
        {"a: ,b\n", {"unquoted-value 3..5 ',b' {,b} ? \",b\""}},
        {"a: [@b, c]\n", {"unquoted-value 4..6 '@b' {@b} ? \"@b\""}},
        {"a: ]b\n", {"unquoted-value 3..5 ']b' {]b} ? \"]b\""}},
        {"a: : b\n", {"unquoted-value 3..6 ': b' {: b} ? \": b\""}},
        {"a: {b: Kan dit?}\nc: {d: Wie? Wat?, e: f}\n",
         {"unquoted-value 7..15 'Kan dit?' {Kan dit?} ? \"Kan dit?\"",
          "unquoted-value 24..33 'Wie? Wat?' {Wie? Wat?} ? \"Wie? Wat?\""}},
        {"a: [b, Kan dit?]\n", {"unquoted-value 7..15 'Kan dit?' {Kan dit?} ? \"Kan dit?\""}},
        {"@a: b\n", {"unquoted-value 0..2 '@a' {@a} ? \"@a\""}},
    });
}

TEST_CASE("yaml: brackets that belong to the text want quotes") {
    check_findings({
        {"a: [b] c\n", {"unquoted-value 3..8 '[b] c' {[b] c} ? \"[b] c\""}},
        {"a: {b} c\n", {"unquoted-value 3..8 '{b} c' {{b} c} ? \"{b} c\""}},
        {"a: [b]: c\n", {"unquoted-value 3..9 '[b]: c' {[b]: c} ? \"[b]: c\""}},
    });
}

TEST_CASE("yaml: a line without a colon is pointed at, not the next one") {
    check_findings({
        {"a: 1\nlead\nb: 2\n", {"missing-colon 5..9 'lead' {lead} ? lead:"}},
        {"a: 1\nlead\n", {"missing-colon 5..9 'lead' {lead} ? lead:"}},
        {"lead aachen\na: 1\n", {"missing-colon 0..11 'lead aachen' {lead aachen} ? lead: aachen"}},
        {"a: 1\nb:2\nc: 3\n", {"missing-colon 5..8 'b:2' {b:2} ? b: 2"}},
        {"a: 1\nb:2", {"missing-colon 5..8 'b:2' {b:2} ? b: 2"}},
        {"a:\n  b: 1\n  lead\nc: 2\n", {"missing-colon 12..16 'lead' {lead} ? lead:"}},
        {"a:\nlead\n", {"missing-colon 3..7 'lead' {lead} ? lead:"}}, // no value of a
        {"a:\nnull\n", {"missing-colon 3..7 'null' {null} ? null:"}},
        {"a:\n~ b: c\n", {}},
        {"a:\n  lead\n  b: 1\n", {"missing-colon 5..9 'lead' {lead} ? lead:"}},
        {"a:\n  - name b\n    type: c\n", {"missing-colon 7..13 'name b' {name b} ? name: b"}},
    });
}

TEST_CASE("yaml: a line that is indented differently is pointed at") {
    check_findings({
        {"a: 1\n b: 2\n", {"bad-indentation 6..10 'b: 2' {b: 2}"}},
        {" a: 1\nb: 2\n", {"bad-indentation 6..10 'b: 2' {b: 2}, begins here 1..5"}},
        {"a:\n  b: 1\n c: 2\n", {"bad-indentation 11..15 'c: 2' {c: 2}"}},
        {"a:\n  b: 1\n   c: 2\n", {"bad-indentation 13..17 'c: 2' {c: 2}"}},
        {"a:\n  - b\n - c\n", {"bad-indentation 10..13 '- c' {- c}"}},
        {"a:\n  - b: 1\n   c: 2\n", {"bad-indentation 15..19 'c: 2' {c: 2}"}},
        {"a:\n\"b\"\n", {R"(bad-indentation 3..6 '"b"' {"b"})"}},
        {"a: 'b'\n  c: d\n", {"bad-indentation 9..13 'c: d' {c: d}"}},
        {"a: |\n    b\n  c\nd: 1\n", {"bad-indentation 13..14 'c' {c}"}},
        {"a: 1\n- b\n", {"bad-indentation 5..8 '- b' {- b}"}},
        {"a: b # c\n  d\n", {"bad-indentation 11..12 'd' {d}"}},
    });
}

TEST_CASE("yaml: an element without its dash, or without the blank behind it") {
    check_findings({
        {"a:\n  - b\n  c\n", {"yaml-syntax 11..12 'c' {c} ? - c"}},
        {"a:\n  - b\n  -c\n", {"yaml-syntax 11..13 '-c' {-c} ? - c"}},
    });
}

TEST_CASE("yaml: tabs as indentation are reported line by line, with a fix") {
    check_findings({
        {"a:\n\tb: 1\n\tc: 2\n",
         {"tab-indentation 3..4 '\\t', fix 3..4=  ", "tab-indentation 9..10 '\\t', fix 9..10=  "}},
        {"a:\n\tb\n", {"tab-indentation 3..4 '\\t', fix 3..4=  "}},
        {"a:\n\t- b\nc: &x d\n",
         {"tab-indentation 3..4 '\\t', fix 3..4=  ", "anchor 11..13 '&x' {&x}"}},
        {"a:\n\tb: 1\n c: 2\n", {"tab-indentation 3..4 '\\t'"}}, // two blanks would not do
        {"a:\n  b: 1\n \t c: 2\n", {"tab-indentation 11..12 '\\t'"}},
        {"a:\n  b: 1\n\tc: 2\n", {"tab-indentation 10..11 '\\t', fix 10..11=  "}},
        {"a: |\n\tb\n", {"tab-indentation 5..6 '\\t', fix 5..6=  "}},
        {"a: b\n\tc\n", {"tab-indentation 5..6 '\\t', fix 5..6=  "}},
        {"\ta: b\n", {"tab-indentation 0..1 '\\t', fix 0..1=  "}},
        {"a: \"b\n\tc\"\nd: [e,\n\tf]\n\t# g\n", {}},
    });
}

TEST_CASE("yaml: an unclosed quote is pointed at where it begins") {
    check_findings({
        {"a: \"b\nc: d\n", {R"(unclosed-quote 3..4 '"' {"} ? "b")"}},
        {"a: 'b\nc: 'd'\n", {"unclosed-quote 3..4 ''' {'} ? 'b'"}},
        {"a: \"b\nc: \"d\"\n", {R"(unclosed-quote 3..4 '"' {"} ? "b")"}},
        {"a: 's-Hertogenbosch\n", {"unclosed-quote 3..4 ''' {'} ? \"'s-Hertogenbosch\""}},
        {"a: 'b", {"unclosed-quote 3..4 ''' {'} ? 'b'"}},
        {"a: [\"b, c]\nd: e\n", {"unclosed-quote 4..5 '\"' {\"}"}},
        {"\"a: b\n", {R"(unclosed-quote 0..1 '"' {"} ? "a: b")"}},
    });
}

TEST_CASE("yaml: text behind a closing quote") {
    check_findings({
        {"a: \"b\" c\n", {"text-after-quote 7..8 'c' {c} ? '\"b\" c'"}},
        {"a: 'it's so'\nb: 1\n", {"text-after-quote 7..12 's so'' {s so'} ? \"it's so\""}},
        {"a: \"b\": c\n", {"text-after-quote 6..9 ': c' {: c} ? '\"b\": c'"}},
        {"a: \"b\", \"c\"\n", {R"(text-after-quote 6..11 ', "c"' {, "c"})"}},
        {"a: [\"b\" c, d]\n", {"text-after-quote 8..9 'c' {c} ? '\"b\" c'"}},
        {"\"a\" b: c\n", {"text-after-quote 4..8 'b: c' {b: c} ? '\"a\" b: c'"}},
    });
}

TEST_CASE("yaml: an escape that does not exist, all of them in one run") {
    check_findings({
        {"a: \"b\\q\"\nc: \"\\8\"\n",
         {R"(bad-escape 5..7 '\q' {\q} ? 'b\q')", R"(bad-escape 13..15 '\8' {\8} ? '\8')"}},
        {"a: \"C:\\Users\"\n", {R"(bad-escape 6..8 '\U' {\U} ? 'C:\Users')"}},
        {"a: \"\\x4\"\n", {"bad-escape 4..7 '\\x4' {\\x4}"}},
        {"a: \"\\ud83d\\ude00\"\n",
         {"bad-escape 4..10 '\\ud83d' {\\ud83d}", "bad-escape 10..16 '\\ude00' {\\ude00}"}},
    });
}

TEST_CASE("yaml: an unclosed bracket is pointed at where it begins") {
    check_findings({
        {"a: [b, c\nd: e\n", {"unclosed-bracket 3..4 '[' {[}"}},
        {"a: [b, c\nd: [e]\nf: g\n", {"unclosed-bracket 3..4 '[' {[}"}},
        {"a: {b: c\n", {"unclosed-bracket 3..4 '{' {{}"}},
        {"a: [b}\nc: d\n", {"unclosed-bracket 3..4 '[' {[}"}},
        {"a: {b: [c, d}\n", {"unclosed-bracket 7..8 '[' {[}"}},
        {"a: [b, c\nd: e]\nf: g\n", {"unclosed-bracket 3..4 '[' {[}"}},
    });
}

TEST_CASE("yaml: what has no name of its own is a fault of syntax") {
    check_findings({
        {"a: 1\n] b\n", {"yaml-syntax 5..6 ']' {]}"}},
        {"a: 1\n, b: 2\n", {"yaml-syntax 5..6 ',' {,}"}},
        {"a: [b]]\n", {"yaml-syntax 6..7 ']' {]}"}},
        {"a: [b [c]]\n", {"yaml-syntax 6..7 '[' {[}"}},
        {",foo\n", {"yaml-syntax 0..4 ',foo' {,foo}"}},
        {"[a], [b]\n", {"not-a-mapping 0..3 '[a]' {shape 1}"}},
        {"a: !x!\n", {"tag 3..6 '!x!' {!x!}"}},
    });
}

TEST_CASE("yaml: a fault within one value does not hide what stands behind it") {
    const Parsed result = parsed("a: *b* c\nd: Aachen: e\nf: @g\nh: \"\\q\"\ni: &j k\nf: l\n");
    CHECK(result.findings ==
          Lines{"alias 3..6 '*b*' {*b*} ? \"*b* c\"",
                "unquoted-colon 12..21 'Aachen: e' {Aachen: e} ? \"Aachen: e\"",
                "unquoted-value 25..27 '@g' {@g} ? \"@g\"", "bad-escape 32..34 '\\q' {\\q} ? '\\q'",
                "anchor 39..41 '&j' {&j}", "duplicate-key 44..45 'f' {f}, first here 22..23"});
    CHECK(result.tree.size() == 13);
    CHECK(result.tree[2] == "  invalid 3..8");
}
