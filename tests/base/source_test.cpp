// Places in a text: lines, columns, and what counts as one.
#include "base/source.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

using namespace agenda;

namespace {

/// The place as an editor shows it, by both ways there are to ask for it.
std::string place(std::string_view text, std::size_t offset) {
    const Position position = position_at(text, offset);
    CHECK(LineIndex(text).position(offset) == position);
    return std::to_string(position.line) + ':' + std::to_string(position.column);
}

std::string line(std::string_view text, std::size_t offset) {
    const Line found = line_at(text, offset);
    const Line indexed = LineIndex(text).line(offset);
    CHECK(indexed.text == found.text);
    CHECK(indexed.begin == found.begin);
    CHECK(indexed.number == found.number);
    return std::to_string(found.number) + '@' + std::to_string(found.begin) + ' ' +
           std::string(found.text);
}

} // namespace

TEST_CASE("source: a column counts code points, and invalid bytes one by one") {
    struct Case {
        std::string_view text;
        std::size_t offset;
        std::string_view place;
    };
    const std::vector<Case> cases{
        {"", 0, "1:1"},
        {"a", 0, "1:1"},
        {"a", 1, "1:2"},
        {"a\nb", 1, "1:2"}, // the line end belongs to its line
        {"a\nb", 2, "2:1"},
        {"a\r\nb", 3, "2:1"},
        {"a\n", 2, "2:1"},
        {"ä€😀x", 0, "1:1"},
        {"ä€😀x", 2, "1:2"},
        {"ä€😀x", 5, "1:3"},
        {"ä€😀x", 9, "1:4"},
        {"ä€😀x", 1, "1:1"}, // within a character: that character
        {"ä€😀x", 7, "1:3"},
        {"\xFF\xFEx", 2, "1:3"},
        {"a\xC3", 2, "1:3"},
        {"\xEF\xBB\xBF"
         "a: b",
         0, "1:1"}, // a byte order mark is no column
        {"\xEF\xBB\xBF"
         "a: b",
         3, "1:1"},
        {"\xEF\xBB\xBF"
         "a: b",
         6, "1:4"},
        {"a", 99, "1:2"}, // behind the end: the end
    };
    for (const Case& one : cases) {
        CAPTURE(one.text);
        CAPTURE(one.offset);
        CHECK(place(one.text, one.offset) == one.place);
    }
}

TEST_CASE("source: a line is shown without its line end") {
    CHECK(line("", 0) == "1@0 ");
    CHECK(line("a\nb\n", 0) == "1@0 a");
    CHECK(line("a\nb\n", 1) == "1@0 a");
    CHECK(line("a\nb\n", 2) == "2@2 b");
    CHECK(line("a\nb\n", 4) == "3@4 ");
    CHECK(line("a\r\nb\r\n", 1) == "1@0 a");
    CHECK(line("a\r\nb\r\n", 3) == "2@3 b");
    CHECK(line("a\rb", 2) == "1@0 a\rb"); // a lone CR ends no line
    CHECK(line("a\r", 1) == "1@0 a\r");
    CHECK(line("a", 99) == "1@0 a");
}

TEST_CASE("source: lines can be asked for by number") {
    const LineIndex index("a\nbc\n\nd");
    CHECK(index.count() == 4);
    CHECK(index.numbered(2).text == "bc");
    CHECK(index.numbered(3).text == "");
    CHECK(index.numbered(4).begin == 6);
    CHECK(LineIndex("").count() == 1);
}

TEST_CASE("source: texts stay where they are while files are added") {
    Sources sources;
    sources.add("a.yaml");
    sources.add("b.yaml");
    sources.fill(1, "b: 1\n");
    const std::string_view text = sources[1].text;
    for (int i = 0; i < 100; ++i)
        sources.add("more.yaml", "x");
    CHECK(sources.size() == 102);
    CHECK(sources[0].path == "a.yaml");
    CHECK(sources[0].text.empty());
    CHECK(sources[1].text.data() == text.data());
    CHECK(sources[sources.add("c.yaml", "c")].path == "c.yaml");
}
