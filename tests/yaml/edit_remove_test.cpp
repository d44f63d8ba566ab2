// Keys and entries go, with the comments that belong to them and no others.
#include "yaml/edit_helpers.hpp"

#include <doctest/doctest.h>

using namespace agenda;
using namespace agenda::yaml;

namespace {

struct Removal {
    std::string_view text;
    std::string_view path;
    std::string_view expected;
};

} // namespace

TEST_CASE("a key goes with its lines") {
    const Removal cases[] = {
        {"a: b\nc: d\ne: f\n", "c", "a: b\ne: f\n"},
        {"a: b\nc: d\n", "a", "c: d\n"},
        {"a: b\nc: d\n", "c", "a: b\n"},
        {"a: b\nc: d", "c", "a: b"},
        {"a: |\n  b\nc: d", "c", "a: |\n  b\n"},
        {"\xEF\xBB\xBF"
         "a: b\nc: d\n",
         "a",
         "\xEF\xBB\xBF"
         "c: d\n"},
        {"a: b\r\nc: d\r\ne: f\r\n", "c", "a: b\r\ne: f\r\n"},
        {"a: b\r\nc: d", "c", "a: b"},
        {"a: b\nc: d # x\ne: f\n", "c", "a: b\ne: f\n"},
        {"a: b\nc:\n  nl: d\n  de: e\nf: g\n", "c", "a: b\nf: g\n"},
        {"a: b\nc:\n- d\n- e\nf: g\n", "c", "a: b\nf: g\n"},
        {"a: b\nc: |\n  d\n\n  e\nf: g\n", "c", "a: b\nf: g\n"},
        {"a: |+\n  b\n\nc: d\n\ne: f\n", "c", "a: |+\n  b\n\ne: f\n"},
        {"a: |+\n  b\n # x\nc: d\n\n", "c", "a: |+\n  b\n # x\n\n"},
        {"a:\n  nl: b\n  de: c\n", "a.nl", "a:\n  de: c\n"},
        {"a:\n  nl: b\n  de: c\nd: e\n", "a.de", "a:\n  nl: b\nd: e\n"},
    };
    for (const Removal& each : cases) {
        CAPTURE(each.text);
        CHECK(remove(each.text, each.path) == each.expected);
    }
}

TEST_CASE("comments above go if they stand directly there") {
    const Removal cases[] = {
        {"a: b\n# about c\n# and more\nc: d\n# about e\ne: f\n", "c", "a: b\n# about e\ne: f\n"},
        {"a: b\n# apart\n\n# about c\nc: d\ne: f\n", "c", "a: b\n# apart\n\ne: f\n"},
        {"# the file\n\na: b\nc: d\n", "a", "# the file\n\nc: d\n"},
        {"a: b\n# the end\n", "a", "not possible"},
        {"a: b\nc: d\n# the end\n", "c", "a: b\n# the end\n"},
        {"a:\n  b: c\n  # about a\nd: e\nf: g\n", "d", "a:\n  b: c\n  # about a\nf: g\n"},
        {"a:\n  b: c\n  # about a\nd: e\n", "a", "d: e\n"},
        {"a: b\n# apart\n\nc: d\n", "a", "# apart\n\nc: d\n"},
    };
    for (const Removal& each : cases) {
        CAPTURE(each.text);
        CHECK(remove(each.text, each.path) == each.expected);
    }
}

TEST_CASE("blank lines do not pile up") {
    const Removal cases[] = {
        {"a: b\n\nc: d\n\ne: f\n", "c", "a: b\n\ne: f\n"},
        {"a: b\n\n# about c\nc: d\n\ne: f\n", "c", "a: b\n\ne: f\n"},
        {"a: b\n\nc: d\n", "c", "a: b\n"},
        {"a: b\n\nc: d", "c", "a: b"},
        {"a: b\n\nc: d\n", "a", "c: d\n"},
        {"a: b\n\nc: d\ne: f\n", "c", "a: b\n\ne: f\n"},
        {"a: b\nc: d\n\ne: f\n", "c", "a: b\n\ne: f\n"},
    };
    for (const Removal& each : cases) {
        CAPTURE(each.text);
        CHECK(remove(each.text, each.path) == each.expected);
    }
}

TEST_CASE("an entry of a list goes") {
    const Removal cases[] = {
        {"x:\n  - a\n  - b\n  - c\n", "x.1", "x:\n  - a\n  - c\n"},
        {"x:\n  # about a\n  - a # too\n  # about b\n  - b\n", "x.0", "x:\n  # about b\n  - b\n"},
        {"x:\n- a: b\n  c: d\n- e: f\n", "x.0", "x:\n- e: f\n"},
        {"x:\n- a: b # y\n  # about c\n  c: d\n", "x.0.a", "x:\n- # about c\n  c: d\n"},
        {"x:\n- a: b\n  c: d\n", "x.0.c", "x:\n- a: b\n"},
        {"x:\n- - a\n  - b\n", "x.0.0", "x:\n- - b\n"},
    };
    for (const Removal& each : cases) {
        CAPTURE(each.text);
        CHECK(remove(each.text, each.path) == each.expected);
    }
}

TEST_CASE("an entry in brackets goes with its comma") {
    const Removal cases[] = {
        {"x: [a, b, c]\n", "x.0", "x: [b, c]\n"},
        {"x: [a, b, c]\n", "x.1", "x: [a, c]\n"},
        {"x: [a, b, c] # d\n", "x.2", "x: [a, b] # d\n"},
        {"x: [a,b,]\n", "x.1", "x: [a,]\n"},
        {"x: {nl: a, de: b}\n", "x.nl", "x: {de: b}\n"},
        {"x: {nl: a, de: b}\n", "x.de", "x: {nl: a}\n"},
        {"x: { nl: a , de: b }\n", "x.de", "x: { nl: a }\n"},
        {"x: [\n  a, # 1\n  # about b\n  b, # 2\n  c  # 3\n]\n", "x.1",
         "x: [\n  a, # 1\n  c  # 3\n]\n"},
        {"x: [\n  a, # 1\n  b  # 2\n]\n", "x.1", "x: [\n  a # 1\n]\n"},
        {"x: [\n  a,\n  b,\n]\n", "x.1", "x: [\n  a,\n]\n"},
        {"x: [\n  a,\n  b\n]\n", "x.0", "x: [\n  b\n]\n"},
        {"x: [\n  a, # 1\n  b]\n", "x.1", "x: [\n  a # 1\n]\n"},
        {"x: [a, b, # 1\n  c]\n", "x.1", "x: [a, # 1\n  c]\n"},
    };
    for (const Removal& each : cases) {
        CAPTURE(each.text);
        CHECK(remove(each.text, each.path) == each.expected);
    }
}

TEST_CASE("what is left empty goes too, or is left as an empty one") {
    CHECK(remove("a: b\nx: [c]\n", "x.0") == "a: b\n");
    CHECK(remove("a: b\nx: [c] # d\n", "x.0", false) == "a: b\nx: [] # d\n");
    CHECK(remove("a: b\nx:\n  y:\n    - c\nd: e\n", "x.y.0") == "a: b\nd: e\n");
    CHECK(remove("a: b\nx:\n  y:\n    - c\nd: e\n", "x.y.0", false) == "a: b\nx:\n  y: []\nd: e\n");
    CHECK(remove("a: b\nx: # c\n  y: d # e\nf: g\n", "x.y", false) == "a: b\nx: {} # c\nf: g\n");
    CHECK(remove("x: {a: {b: c}, d: e}\n", "x.a.b") == "x: {d: e}\n");
    CHECK(remove("a: b\n", "a") == "not possible"); // a file of nothing is none
}

TEST_CASE("nothing goes where nothing is") {
    CHECK(remove("a: b\n", "c") == "no such place");
    CHECK(remove("a: [b]\n", "a.1") == "no such place");
    CHECK(remove("a: b\n", "a.c") == "other kind");
    CHECK(remove("a:\n", "a.c") == "no such place");
}
