// The canonical form, as tables of a text and the whole text afterwards.
#include "yaml/format.hpp"

#include "yaml/edit_helpers.hpp"
#include "yaml/parse.hpp"

#include <doctest/doctest.h>

using namespace agenda;
using namespace agenda::yaml;

namespace {

std::string once(std::string_view text) {
    Diagnostics faults;
    const auto tree = parse(0, text, faults);
    if (!tree) return "unreadable";
    return format(*tree, text, test_order).value_or("refused");
}

/// Formatted, and not changed by formatting again.
std::string formatted(std::string_view text) {
    const std::string result = once(text);
    return result == "refused" || once(result) == result ? result : "not stable: " + once(result);
}

struct Sample {
    std::string_view text;
    std::string_view expected;
};

template <std::size_t n> void check(const Sample (&samples)[n]) {
    for (const Sample& sample : samples) {
        CAPTURE(sample.text);
        CHECK(formatted(sample.text) == sample.expected);
    }
}

} // namespace

TEST_CASE("what is in canonical form stays as it is") {
    constexpr std::string_view canonical = R"(# The file.

title:
  nl: Snelfietsroute
  de: "Radschnellweg: Aachen"
kind: project  # a comment
# about the status
status: lopend
partners: [rwth, 'avv']

summary: |
  een

    twee
log:
  # the newest
  - date: 2026-11
    what: x
  - date: 2025

# The end.
)";
    CHECK(formatted(canonical) == canonical);
}

TEST_CASE("keys come in their order at every level, unknown ones last") {
    check({
        {"status: a\ntitle: b\n", "title: b\nstatus: a\n"},
        {"note: a\nstatus: b\nx: c\ntitle: d\n", "title: d\nstatus: b\nnote: a\nx: c\n"},
        {"title:\n  en: a\n  nl: b\n", "title:\n  nl: b\n  en: a\n"},
        {"log:\n- what:\n    de: a\n    nl: b\n  date: c\n",
         "log:\n  - date: c\n    what:\n      nl: b\n      de: a\n"},
        {"title: {en: a, x: [], nl: b} # c\n", "title: {nl: b, en: a, x: []}  # c\n"},
        {"title: {en: a,\n  nl: b}\n", "title: {en: a,\n  nl: b}\n"},
        {"log: [{what: {de: a, nl: b}, date: c}]\n", "log: [{date: c, what: {nl: b, de: a}}]\n"},
        {"tags: [b, a]\n", "tags: [b, a]\n"},
    });
}

TEST_CASE("comments move with what they describe") {
    check({
        {"# about status\nstatus: a # s\n# about title\ntitle: b # t\n",
         "# about title\ntitle: b  # t\n# about status\nstatus: a  # s\n"},
        {"# the file\n\n# about status\nstatus: a\ntitle: b\n",
         "# the file\n\ntitle: b\n# about status\nstatus: a\n"},
        {"status: a\ntitle: b\n# the end\n", "title: b\nstatus: a\n# the end\n"},
        {"status: a\n# still about status\n\ntitle: b\n",
         "title: b\nstatus: a\n# still about status\n"},
        {"status: a\n\n# a chapter\n\ntitle: b\nkind: c\n",
         "# a chapter\n\ntitle: b\nkind: c\nstatus: a\n"},
        {"log:\n- what: a # w\n  # about date\n  date: b\n",
         "log:\n  -\n    # about date\n    date: b\n    what: a  # w\n"},
        {"next_step: # n\n    due: a\n    what: b\n    # the end of it\nlead: c\n",
         "lead: c\nnext_step:  # n\n  what: b\n  due: a\n  # the end of it\n"},
        {"lead: a\n    # of lead\nkind: b\n", "kind: b\nlead: a\n  # of lead\n"},
        {"tags:\n# about a\n- a\n# about b\n- b\n# the end\n",
         "tags:\n  # about a\n  - a\n  # about b\n  - b\n# the end\n"},
        {"title: #c\n  a\n", "title:  #c\n  a\n"},
        {"title:\n  # c\n  a # d\nkind: b\n", "title:\n  # c\n  a  # d\nkind: b\n"},
    });
}

TEST_CASE("indentation is two blanks, also for dashes") {
    check({
        {"title:\n      nl: a\n      de: b\n", "title:\n  nl: a\n  de: b\n"},
        {"title:\n nl: a\n", "title:\n  nl: a\n"},
        {"tags:\n- a\n-   b\n", "tags:\n  - a\n  - b\n"},
        {"log:\n    -   date: a\n        what: b\n", "log:\n  - date: a\n    what: b\n"},
        {"log:\n-\n   date: a\n", "log:\n  - date: a\n"},
        {"x:\n- - a\n  - b\n- - c\n", "x:\n  - - a\n    - b\n  - - c\n"},
        {"tags:\n-\n- a\n", "tags:\n  -\n  - a\n"},
    });
}

TEST_CASE("blanks are where they belong") {
    check({
        {"title:   a\nkind :\tb  \nstatus:\n  c\n", "title: a\nkind: b\nstatus: c\n"},
        {"title: a # b\nkind: c     # d  \n", "title: a  # b\nkind: c  # d\n"},
        {"title: a", "title: a\n"},
        {"title: a\n\n\n\nkind: b\n \n\n", "title: a\n\nkind: b\n"},
        {"\n\ntitle: a\n", "title: a\n"},
        {"title:\n\n  nl: a\n\n\n  de: b\n", "title:\n  nl: a\n\n  de: b\n"},
        {"tags: [a,b ,  'c' ]\n", "tags: [a, b, 'c']\n"},
        {"tags: [ ]\ntitle: { nl: a,de: b, }\n", "title: {nl: a, de: b}\ntags: []\n"},
        {"x: [{a: b,c: },d]\n", "x: [{a: b, c: }, d]\n"},
        {"x: [a: b]\n", "x: [a: b]\n"},
        {"tags: [\n    a,   # b\n\n  c  \n  ]\n", "tags: [\n    a,   # b\n\n  c\n  ]\n"},
        {"x: [\n\n\n  'a\n\n\n  b',\n\n\n  c]\n", "x: [\n\n  'a\n\n\n  b',\n\n  c]\n"},
        {"log:\n    - x: [\n        a,\n      ]\n", "log:\n  - x: [\n      a,\n    ]\n"},
    });
}

TEST_CASE("texts are moved without a change") {
    check({
        {"title: a\n     b\n\n  c\n", "title: a\n  b\n\n  c\n"},
        {"title:\n    nl: \"a \\\n      b\"\n", "title:\n  nl: \"a \\\n    b\"\n"},
        {"title: 'a   \n b'\n", "title: 'a\n  b'\n"},
        {"title: \"a\\ \n  b\"\n", "title: \"a\\ \n  b\"\n"},
        {"title:\n    nl: |\n        a\n          b\n\n\n        c\n",
         "title:\n  nl: |\n    a\n      b\n\n\n    c\n"},
        {"title: >- # c\n    a\n    b  \n", "title: >-  # c\n  a\n  b  \n"},
        {"title: |4\n      a\n", "title: |4\n      a\n"},
        {"log:\n- what: |2\n     a\n", "log:\n  - what: |2\n       a\n"},
        {"title:\n  |\n   a\n", "title: |\n  a\n"},
        {"title: |\n   a", "title: |-\n  a\n"},
        {"title: >\n      \n\nkind: b\n", "title: >\n\nkind: b\n"},
        {"title: |+\n a\n\n\nkind: b\n", "title: |+\n  a\n\n\nkind: b\n"},
        {"kind: b\n\ntitle: |+\n a\n", "title: |+\n  a\nkind: b\n"},
        {"title: |\n  a\n # of title\n", "title: |\n  a\n # of title\n"},
    });
}

TEST_CASE("line ends are those of most lines, marks stay") {
    CHECK(formatted(with_pairs("kind: a\ntitle: b\n")) == with_pairs("title: b\nkind: a\n"));
    CHECK(formatted("title: a\r\nkind: b\nlead: c\n") == "title: a\nkind: b\nlead: c\n");
    CHECK(formatted(with_pairs("title: |\n   a\n   b")) == with_pairs("title: |-\n  a\n  b\n"));
    CHECK(formatted("\xEF\xBB\xBFkind: a\ntitle: b") == "\xEF\xBB\xBFtitle: b\nkind: a\n");
    CHECK(formatted("# x\n---  # y\n\nkind: a\ntitle: b\n") ==
          "# x\n---  # y\ntitle: b\nkind: a\n");
}

TEST_CASE("what cannot be moved safely is refused") {
    CHECK(formatted("{a: b}\n") == "refused");
    CHECK(formatted("? a\n: b\n") == "refused");
    CHECK(formatted("a: *b\n") == "refused");
    CHECK(formatted("a: &b c\n") == "refused");
    CHECK(formatted("a: b\na: c\n") == "refused");
}
