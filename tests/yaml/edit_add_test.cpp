// New keys, languages, entries of lists, and the mappings that hold them.
#include "yaml/edit_helpers.hpp"

#include <doctest/doctest.h>

using namespace agenda;
using namespace agenda::yaml;

namespace {

Content log_entry() {
    return Content::mapping({{"date", text("2026-11-24")},
                             {"what", Content::mapping({{"de", text("Förderung: bewilligt")}})},
                             {"status", text("lopend")}});
}

} // namespace

TEST_CASE("a new key goes where the order has it") {
    const Case cases[] = {
        {"title: x\nstatus: y\n", "kind", "z", "title: x\nkind: z\nstatus: y\n"},
        {"title: x\n", "kind", "z", "title: x\nkind: z\n"},
        {"status: y\n", "kind", "z", "kind: z\nstatus: y\n"},
        {"title: x\nstatus: y", "as_of", "2026", "title: x\nstatus: y\nas_of: 2026"},
        {"\xEF\xBB\xBFstatus: y\n", "kind", "z", "\xEF\xBB\xBFkind: z\nstatus: y\n"},
        {"---\nstatus: y\n", "kind", "z", "---\nkind: z\nstatus: y\n"},
        // out of order: behind the nearest one before it
        {"status: y\ntitle: x\nlead: z\n", "kind", "k", "status: y\ntitle: x\nkind: k\nlead: z\n"},
        // unknown keys: to the end, and in nobody's way
        {"title: x\nlead: y\n", "note", "z", "title: x\nlead: y\nnote: z\n"},
        {"title: x\nnote: y\n", "kind", "z", "title: x\nkind: z\nnote: y\n"},
        {"note: y\n", "kind", "z", "note: y\nkind: z\n"},
    };
    for (const Case& each : cases) {
        CAPTURE(each.text);
        CHECK(set(each.text, each.path, each.value) == each.expected);
    }
    CHECK(set(with_pairs("title: x\nstatus: y\n"), "kind", "z") ==
          with_pairs("title: x\nkind: z\nstatus: y\n"));
}

TEST_CASE("comments and blank lines keep their places beside a new key") {
    const Case cases[] = {
        {"title: x # t\n# about status\nstatus: y\n", "kind", "z",
         "title: x # t\nkind: z\n# about status\nstatus: y\n"},
        {"# about status\nstatus: y\n", "kind", "z", "kind: z\n# about status\nstatus: y\n"},
        {"# the file\n\nstatus: y\n", "kind", "z", "# the file\n\nkind: z\nstatus: y\n"},
        {"title: x\n\n# status\nstatus: y\n", "kind", "z",
         "title: x\nkind: z\n\n# status\nstatus: y\n"},
        {"title: x\n# the end\n", "kind", "z", "title: x\nkind: z\n# the end\n"},
        {"title: x\n\n# the end", "kind", "z", "title: x\nkind: z\n\n# the end"},
        {"next_step:\n  what: x\n  # to be settled\nlog: []\n", "milestones", "z",
         "next_step:\n  what: x\n  # to be settled\nmilestones: z\nlog: []\n"},
        {"next_step:\n  what: x\n  # to be settled\nlog: []\n", "next_step.due", "2027",
         "next_step:\n  what: x\n  due: 2027\n  # to be settled\nlog: []\n"},
    };
    for (const Case& each : cases) {
        CAPTURE(each.text);
        CHECK(set(each.text, each.path, each.value) == each.expected);
    }
}

TEST_CASE("a new key goes behind all of the value before it") {
    const Case cases[] = {
        {"title: x\n  y\nstatus: z\n", "kind", "k", "title: x\n  y\nkind: k\nstatus: z\n"},
        {"title: |\n  x\n\n  y\n\nstatus: z\n", "kind", "k",
         "title: |\n  x\n\n  y\nkind: k\n\nstatus: z\n"},
        {"title: |+\n  x\n\n\nstatus: z\n", "kind", "k",
         "title: |+\n  x\n\n\nkind: k\nstatus: z\n"},
        {"title: |\n  x", "kind", "k", "title: |-\n  x\nkind: k"},
        {"title: [\n  x\n  ] # c\nstatus: z\n", "kind", "k",
         "title: [\n  x\n  ] # c\nkind: k\nstatus: z\n"},
        {"title:\n  nl: x\nstatus: z\n", "kind", "k", "title:\n  nl: x\nkind: k\nstatus: z\n"},
        {"partners:\n- x\n- y\nsummary: z\n", "end", "2026",
         "partners:\n- x\n- y\nend: 2026\nsummary: z\n"},
    };
    for (const Case& each : cases) {
        CAPTURE(each.text);
        CHECK(set(each.text, each.path, each.value) == each.expected);
    }
}

TEST_CASE("a language is added in the style of the others") {
    const Case cases[] = {
        {"title:\n  nl: x\n  en: y\n", "title.de", "ü", "title:\n  nl: x\n  de: ü\n  en: y\n"},
        {"title:\n     nl: x\nkind: y\n", "title.de", "z",
         "title:\n     nl: x\n     de: z\nkind: y\n"},
        {"title: {nl: x, en: y} # c\n", "title.de", "z: 1",
         "title: {nl: x, de: \"z: 1\", en: y} # c\n"},
        {"title: { en: x }\n", "title.de", "z", "title: { de: z, en: x }\n"},
        {"title: {}\n", "title.de", "z", "title:\n  de: z\n"},
        {"title:\nkind: y\n", "title.de", "z", "title:\n  de: z\nkind: y\n"},
        {"title: # c\nkind: y\n", "title.de", "z", "title: # c\n  de: z\nkind: y\n"},
        {"log:\n- what: {nl: x}\n  date: y\n", "log.0.what.de", "z",
         "log:\n- what: {nl: x, de: z}\n  date: y\n"},
    };
    for (const Case& each : cases) {
        CAPTURE(each.text);
        CHECK(set(each.text, each.path, each.value) == each.expected);
    }
    CHECK(set("title: x\n", "title.de", "y") == "other kind");
}

TEST_CASE("missing mappings are made, as wide as the others of the file") {
    CHECK(set("title: x\nlog: []\n", "next_step.due", "2027-03") ==
          "title: x\nnext_step:\n  due: 2027-03\nlog: []\n");
    CHECK(set("title:\n    nl: x\nlog: []\n", "next_step.what.de", "Prüfung") ==
          "title:\n    nl: x\nnext_step:\n    what:\n        de: Prüfung\nlog: []\n");
    CHECK(set("title: x\nnext_step:\n  what: y\n", "next_step.due", "2027") ==
          "title: x\nnext_step:\n  what: y\n  due: 2027\n");
    CHECK(set("title: {nl: x}\n", "summary.nl", "y") == "title: {nl: x}\nsummary: {nl: \"y\"}\n");
    CHECK(set(with_pairs("title: x\n"), "next_step.due", "2027") ==
          with_pairs("title: x\nnext_step:\n  due: 2027\n"));
}

TEST_CASE("the first key of a list's entry stands behind the dash") {
    CHECK(set("log:\n  - what: x\n    status: y\n", "log.0.date", "2026") ==
          "log:\n  - date: 2026\n    what: x\n    status: y\n");
    CHECK(set("log:\n-  what: x\n", "log.0.status", "y") == "log:\n-  what: x\n   status: \"y\"\n");
    CHECK(set("log:\n  # c\n  -\n    what: x\n", "log.0.date", "2026") ==
          "log:\n  # c\n  -\n    date: 2026\n    what: x\n");
}

TEST_CASE("an entry is added to a list in its style") {
    const Case cases[] = {
        {"partners: [a, b]\n", "partners", "c", "partners: [a, b, c]\n"},
        {"partners: [a,b] # d\n", "partners", "c", "partners: [a,b, c] # d\n"},
        {"partners: [a, b,]\n", "partners", "c", "partners: [a, b, c,]\n"},
        {"partners: [ a ]\n", "partners", "c", "partners: [ a, c ]\n"},
        {"partners: []\n", "partners", "c", "partners: [c]\n"},
        {"partners:\n", "partners", "c", "partners: [c]\n"},
        {"title: x\n", "partners", "c", "title: x\npartners: [c]\n"},
        {"tags:\n- a\nlead: x\n", "partners", "c", "tags:\n- a\nlead: x\npartners:\n- c\n"},
        {"partners:\n  - a\n  - b\nend: x\n", "partners", "c",
         "partners:\n  - a\n  - b\n  - c\nend: x\n"},
        {"partners:\n-   a # d\n", "partners", "c", "partners:\n-   a # d\n-   c\n"},
        {"partners:\n- a", "partners", "c: d", "partners:\n- a\n- \"c: d\""},
        {"partners: [\n  a, # x\n  b  # y\n]\n", "partners", "c",
         "partners: [\n  a, # x\n  b,  # y\n  c\n]\n"},
        {"partners: [\n  a,\n  b, # y\n]\n", "partners", "c",
         "partners: [\n  a,\n  b, # y\n  c,\n]\n"},
        {"partners: [a,\n           b]\n", "partners", "c",
         "partners: [a,\n           b,\n           c]\n"},
    };
    for (const Case& each : cases) {
        CAPTURE(each.text);
        CHECK(append(each.text, each.path, each.value) == each.expected);
    }
    CHECK(append("partners: x\n", "partners", "c") == "other kind");
}

TEST_CASE("an entry is put before the others") {
    const Case cases[] = {
        {"tags: [a, b]\n", "tags", "c", "tags: [c, a, b]\n"},
        {"tags:\n  # about a\n  - a\n", "tags", "c", "tags:\n  - c\n  # about a\n  - a\n"},
        {"tags:\n  # the tags\n\n  - a\n", "tags", "c", "tags:\n  # the tags\n\n  - c\n  - a\n"},
        {"tags: [\n  # about a\n  a,\n]\n", "tags", "c", "tags: [\n  c,\n  # about a\n  a,\n]\n"},
        {"x:\n- - a\n  - b\n", "x.0", "c", "x:\n- - c\n  - a\n  - b\n"},
    };
    for (const Case& each : cases) {
        CAPTURE(each.text);
        CHECK(prepend(each.text, each.path, each.value) == each.expected);
    }
}

TEST_CASE("a log entry is written like the ones there are") {
    CHECK(prepend("title: x\nlog:\n  - date: 2025\n    what: y\n", "log", log_entry()) ==
          R"(title: x
log:
  - date: 2026-11-24
    what:
      de: "Förderung: bewilligt"
    status: lopend
  - date: 2025
    what: y
)");
    CHECK(prepend("title: {nl: x}\nlog:\n-   date: 2025\n", "log", log_entry()) == R"(title: {nl: x}
log:
-   date: 2026-11-24
    what: {de: "Förderung: bewilligt"}
    status: lopend
-   date: 2025
)");
    CHECK(append("log:\n  - {date: 2025, what: x}\n", "log", log_entry()) == R"(log:
  - {date: 2025, what: x}
  - {date: 2026-11-24, what: {de: "Förderung: bewilligt"}, status: lopend}
)");
    CHECK(prepend("title: x\nlog: []\n", "log", log_entry()) == R"(title: x
log:
  - date: 2026-11-24
    what:
      de: "Förderung: bewilligt"
    status: lopend
)");
    CHECK(prepend("title: x\n\n# links\nlinks: []\n", "log", log_entry()) == R"(title: x
log:
  - date: 2026-11-24
    what:
      de: "Förderung: bewilligt"
    status: lopend

# links
links: []
)");
}

TEST_CASE("a milestone is added, and marked as done") {
    const std::string one =
        append("title: x\n", "milestones",
               Content::mapping({{"date", text("2027-Q1")}, {"what", text("start")}}));
    CHECK(one == "title: x\nmilestones:\n  - date: 2027-Q1\n    what: start\n");
    CHECK(set(one, "milestones.0.done", typed("true")) ==
          "title: x\nmilestones:\n  - date: 2027-Q1\n    what: start\n    done: true\n");
}
