// Paths, places, refusals, and the parts of an edit that stand alone.
#include "yaml/edit_helpers.hpp"
#include "yaml/parse.hpp"

#include <doctest/doctest.h>

using namespace agenda;
using namespace agenda::yaml;

namespace {

Tree tree_of(std::string_view text) {
    Diagnostics unused;
    return parse(0, text, unused).value();
}

std::string rewritten(std::string_view text, std::size_t at, std::string_view value) {
    const auto edit = rewrite(tree_of(text), text, at, value);
    return edit ? apply_edits(text, {*edit}) : "nothing";
}

} // namespace

TEST_CASE("a dotted path has keys and indices") {
    CHECK(path_of("title") == Path{"title"});
    CHECK(path_of("log.0.what.nl") == Path{"log", std::size_t{0}, "what", "nl"});
    CHECK(path_of("2026-11-03.place") == Path{"2026-11-03", "place"});
}

TEST_CASE("a place in the text has a path") {
    constexpr std::string_view text = "title: {nl: x}\nlog:\n  - date: 2026\n    what: y\n";
    const Tree tree = tree_of(text);
    CHECK(path_at(tree, text.find("title")) == path_of("title"));
    CHECK(path_at(tree, text.find('x')) == path_of("title.nl"));
    CHECK(path_at(tree, text.find("2026")) == path_of("log.0.date"));
    CHECK(path_at(tree, text.find("what")) == path_of("log.0.what"));
    CHECK(path_at(tree, text.size()).empty());
    CHECK(find(tree, path_of("log.0.what"))->value() == "y");
    CHECK_FALSE(find(tree, path_of("log.1")));
    CHECK(find(tree, {})->is_mapping());
}

TEST_CASE("what is read can be written again") {
    constexpr std::string_view text = "a: {b: 'no', c: 12, d: [e, ~]}\n";
    const Content content = content_of(root(tree_of(text)));
    CHECK(set("x: y\n", "x", content.children[0]) == "x:\n  b: \"no\"\n  c: 12\n  d: [e, ~]\n");
}

TEST_CASE("a change that cannot be made is refused") {
    CHECK(set("a: b\n", "", "x") == "a: b\n\"\": x\n");
    CHECK(changed("a: b\n", Change::set({}, text("x"))) == "not possible");
    CHECK(set("a: [b]\n", "a.1", "x") == "no such place");
    CHECK(set("a: [b]\n", "a.b", "x") == "other kind");
    CHECK(set("a: b\n", "a.0", "x") == "other kind");
    CHECK(set("a: b\n", "c.0", "x") == "no such place");
    CHECK(append("a: {b: c}\n", "a", "x") == "other kind");
    CHECK(set("a: b\nc: *d\n", "c", "x") == "not readable");
    CHECK(set("a: b\nc: *d\n", "c.e", "x") == "not readable");
    CHECK(set("a: \"b\n", "a", "x") == "not readable");
    CHECK(set("? a\n: b\n", "a", "x") == "not possible");
    CHECK(set("x: [a: b]\n", "x.0.c", "y") == "not possible");
    CHECK(set("x: [? a, b]\n", "x.0", "y") == "not possible");
    CHECK(set("x: {? a : b}\n", "x.a", "y") == "not possible");
    CHECK(set("a: b\n", "a", "\x1B[2J") == "not possible");
    CHECK(set("a: b\n", "a", "\xFF") == "not possible");
    CHECK(set("a: b\n", "c\xE2\x80\x8B", "x") == "not possible");
}

TEST_CASE("a faulty file can still be changed where it is not faulty") {
    CHECK(set("a: b\nc: *d\n", "a", "x") == "a: x\nc: *d\n");
    CHECK(set("a: b\na: c\nd: e\n", "d", "x") == "a: b\na: c\nd: x\n");
    CHECK(set("{a: b, c: d}\n", "c", "x") == "{a: b, c: x}\n");
    CHECK(set("{a: b}\n", "c", "x") == "{a: b, c: x}\n");
}

TEST_CASE("a scalar is rewritten where it stands") {
    constexpr std::string_view text = "lead: rwth\npartners: [rwth, 'rwth']\nrwth: x\n";
    CHECK(rewritten(text, 6, "avv") == "lead: avv\npartners: [rwth, 'rwth']\nrwth: x\n");
    CHECK(rewritten(text, text.find('\''), "a, b") ==
          "lead: rwth\npartners: [rwth, 'a, b']\nrwth: x\n");
    CHECK(rewritten(text, text.find("rwth,"), "a, b") ==
          "lead: rwth\npartners: [\"a, b\", 'rwth']\nrwth: x\n");
    CHECK(rewritten(text, text.rfind("rwth"), "avv") ==
          "lead: rwth\npartners: [rwth, 'rwth']\navv: x\n");
    CHECK(rewritten("a: |\n  b\nc: d\n", 3, "e\nf\n") == "a: |\n  e\n  f\nc: d\n");
    CHECK(rewritten(text, 7, "avv") == "nothing");
    CHECK(rewritten("a: [b]\n", 3, "avv") == "nothing");
}

TEST_CASE("edits are applied in their order, whatever the order they come in") {
    const std::vector<TextEdit> edits{
        {{0, 3, 4}, "x"}, {{0, 1, 1}, "1"}, {{0, 1, 1}, "2"}, {{0, 0, 1}, ""}};
    CHECK(apply_edits("abcde", edits) == "12bcxe");
    CHECK(apply_edits("", {}).empty());
}

TEST_CASE("changes are made one after the other, or not at all") {
    const std::vector<Change> changes{Change::set(path_of("next_step.what"), text("x")),
                                      Change::set(path_of("next_step.due"), text("2027")),
                                      Change::remove(path_of("kind"))};
    CHECK(make_changes("title: t\nkind: k\n", changes, test_order).text ==
          "title: t\nnext_step:\n  what: x\n  due: 2027\n");
    const Changed refused = make_changes("title: t\n", changes, test_order);
    CHECK(refused.refusal == Refusal::no_such_place);
    CHECK(refused.failed == 2);
}

TEST_CASE("a text that is not what was asked for is found out") {
    const Change change = Change::set(path_of("b"), text("x"));
    CHECK(verify("a: 1\nb: 2\n", "a: 1\nb: x\n", change));
    CHECK(verify("a: 1\nc: 2\n", "a: 1\nb: x\nc: 2\n", change));
    CHECK_FALSE(verify("a: 1\nb: 2\n", "a: 1\nb: y\n", change));
    CHECK_FALSE(verify("a: 1\nb: 2\n", "b: x\n", change));
    CHECK_FALSE(verify("a: 1\nb: 2\n", "b: x\na: 1\n", change));
    CHECK_FALSE(verify("a: 1\nb: 2\n", "a: 1\nb: x\nc: 3\n", change));
    CHECK_FALSE(verify("a: 1\nb: 2\n", "a: 1\nb: x\nb: x\n", change));
    CHECK_FALSE(verify("a: 1\nb: 2\n", "a: 1\nb: *x\n", change));
    CHECK(verify("a: [1, 2]\n", "a: [2]\n", Change::remove(path_of("a.0"))));
    CHECK_FALSE(verify("a: [1, 2]\n", "a: [1]\n", Change::remove(path_of("a.0"))));
    CHECK(verify("a: [1]\n", "a: [1, 2]\n", Change::append(path_of("a"), text("2"))));
    CHECK_FALSE(verify("a: [1]\n", "a: [2, 1]\n", Change::append(path_of("a"), text("2"))));
}
