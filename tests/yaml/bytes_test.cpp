// What is refused for its bytes alone, before the parser sees it.
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

TEST_CASE("yaml: UTF-16 and UTF-32 are refused, with and without a byte order mark") {
    check_findings({
        {"\xFF\xFE"
         "a\x00:\x00 \x00"
         "b\x00"sv,
         {"utf-16 0..0 ''"}},
        {"\xFE\xFF\x00"
         "a\x00:"sv,
         {"utf-16 0..0 ''"}},
        {"a\x00:\x00 \x00"
         "b\x00"sv,
         {"utf-16 0..0 ''"}},
        {"\x00"
         "a\x00:\x00 \x00"
         "b"sv,
         {"utf-16 0..0 ''"}},
        {"a\x00\x00\x00:\x00\x00\x00"sv, {"utf-16 0..0 ''"}},
    });
}

TEST_CASE(
    "yaml: bytes that are no UTF-8 are one finding a run, with what Latin-1 would have there") {
    check_findings({
        {"a: J\xFClich\n", {"invalid-utf8 4..5 '\xFC' {0xFC} ? \xC3\xBC"}},
        {"a: \xFC\xFD\xFE\xFF\xFF\n",
         {"invalid-utf8 3..8 '\xFC\xFD\xFE\xFF\xFF' {0xFC 0xFD 0xFE 0xFF \xE2\x80\xA6}"}},
        {"a: \xC3 b\n", {"invalid-utf8 3..4 '\xC3' {0xC3}"}},
        {"a: \xC0\x80\n", {"invalid-utf8 3..5 '\xC0\x80' {0xC0 0x80}"}},
        {"a: \xED\xA0\x80\n", {"invalid-utf8 3..6 '\xED\xA0\x80' {0xED 0xA0 0x80}"}},
        {"a: \xF4\x90\x80\x80 b\xFF\n",
         {"invalid-utf8 3..7 '\xF4\x90\x80\x80' {0xF4 0x90 0x80 0x80}",
          "invalid-utf8 9..10 '\xFF' {0xFF} ? \xC3\xBF"}},
        {"a: b # \xE9\n", {"invalid-utf8 7..8 '\xE9' {0xE9} ? \xC3\xA9"}},
    });
}

TEST_CASE("yaml: control characters are refused, wherever they stand") {
    check_findings({
        {"a: b\x1B[2J\n", {"control-character 4..5 '\\x1b' {U+001B}"}},
        {"a: b\x00"
         "c # d\n"sv,
         {"control-character 4..5 '\\x00' {U+0000}"}},
        {"a: \x04\nb: \x7F\n",
         {"control-character 3..4 '\\x04' {U+0004}", "control-character 8..9 '\\x7f' {U+007F}"}},
        {"a: \xC2\x9B\nb: \xC2\x85\n",
         {"control-character 3..5 '\xC2\x9B' {U+009B}",
          "control-character 9..11 '\xC2\x85' {U+0085}"}},
        {"k\x07: a\n", {"control-character 1..2 '\\x07' {U+0007}"}},
    });
}

TEST_CASE("yaml: characters that hide or reorder text are refused") {
    check_findings({
        {"a: b\xE2\x80\xAE"
         "c\n",
         {"hidden-character 4..7 '\xE2\x80\xAE' {U+202E}"}},
        {"a: b\xE2\x80\xA8"
         "c\xE2\x80\xA9\n",
         {"hidden-character 4..7 '\xE2\x80\xA8' {U+2028}",
          "hidden-character 8..11 '\xE2\x80\xA9' {U+2029}"}},
        {"a: \"b\xE2\x80\x8B"
         "c\" # \xE2\x81\xA0\n",
         {"hidden-character 5..8 '\xE2\x80\x8B' {U+200B}",
          "hidden-character 13..16 '\xE2\x81\xA0' {U+2060}"}},
        {"a: \xEF\xBF\xBE\n", {"hidden-character 3..6 '\xEF\xBF\xBE' {U+FFFE}"}},
    });
}

TEST_CASE("yaml: a byte order mark is refused unless it begins the file") {
    check_findings({
        {"a: b\xEF\xBB\xBF\n", {"misplaced-bom 4..7 '\xEF\xBB\xBF' {U+FEFF}, fix 4..7="}},
        {"\xEF\xBB\xBF\xEF\xBB\xBF"
         "a: b\n",
         {"misplaced-bom 3..6 '\xEF\xBB\xBF' {U+FEFF}, fix 3..6="}},
    });
}

TEST_CASE("yaml: joiners and non-joiners are legitimate") {
    check_findings({
        {"a: b\xE2\x80\x8D"
         "c\xE2\x80\x8C"
         "d\n",
         {}},
    });
}

TEST_CASE("yaml: a lone CR is refused, and ends a line as it does in an editor") {
    check_findings({
        {"a: b\rc: d\n", {"lone-cr 4..5 '\\r' {U+000D}"}},
        {"# x\ra: b\n", {"lone-cr 3..4 '\\r' {U+000D}"}},
        {"a: b\r", {"lone-cr 4..5 '\\r' {U+000D}"}},
    });
}

TEST_CASE("yaml: of mixed line ends, all become like the first one") {
    check_findings({
        {"a: b\r\nc: d\ne: f\r\ng: h\n",
         {R"(mixed-line-ends 10..11 '\n' {LF} {CRLF}, fix 10..11=\r\n, fix 21..22=\r\n)"}},
        {"a: b\nc: d\r\n", {R"(mixed-line-ends 9..11 '\r\n' {CRLF} {LF}, fix 9..11=\n)"}},
    });
}

TEST_CASE("yaml: directives and further documents are refused") {
    check_findings({
        {"%YAML 1.2  \n---\na: b\n", {"directive 0..9 '%YAML 1.2' {%YAML 1.2}"}},
        {"a: 1\n%b: 2\n", {"directive 5..10 '%b: 2' {%b: 2}"}},
        {"a: b\n---\nc: d\n", {"second-document 5..8 '---' {---}"}},
        {"a: b\n...\n", {"second-document 5..8 '...' {...}"}},
        {"a: b\n... # end\nc: [\n", {"second-document 5..8 '...' {...}"}},
        {"---\n---\na: b\n", {"second-document 4..7 '---' {---}"}},
        {"...\na: b\n", {"second-document 0..3 '...' {...}"}},
        {"---a: b\n...c: d\n", {}},
        {"a: b\n---\n\x1B"
         "c: d\n---\n",
         {"second-document 5..8 '---' {---}", "control-character 9..10 '\\x1b' {U+001B}"}},
    });
}

TEST_CASE("yaml: what is refused is made harmless, so that the rest is read") {
    CHECK(parsed("a: b\x1B"
                 "c\nd: e\xFF\nk\xE2\x80\xAE: &x f\n")
              .tree == Lines{"mapping 0..23", "  plain 0..1 a", "  invalid 3..6", "  plain 7..8 d",
                             "  invalid 10..12", "  invalid 13..17", "  plain 22..23 f"});
    CHECK(parsed("a: b\rc: d\n").tree == Lines{"mapping 0..9", "  plain 0..1 a", "  plain 3..4 b",
                                               "  plain 5..6 c", "  plain 8..9 d"});
    CHECK(parsed("%x\na: b\n---\nc: d\n").tree ==
          Lines{"mapping 3..7", "  plain 3..4 a", "  plain 6..7 b"});
}

TEST_CASE("yaml: a file may have 256 KiB and not a byte more") {
    std::string text = "a: b\n";
    text.resize(max_file_size, '\n');
    CHECK(parsed(text).findings == Lines{});
    text += '\n';
    CHECK(parsed(text).findings == Lines{"too-large 0..0 '' {262145} {262144} {50000}"});
}

TEST_CASE("yaml: a hundred findings of one kind are enough") {
    std::string text;
    for (int i = 0; i < 300; ++i)
        text += "# \x1B\xFF\n";
    text += "a: b\n";
    CHECK(parsed(text).findings.size() == 200);
}
