// Text on a terminal: how wide it is, and how it is cut and broken.
#include "base/text.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

using namespace agenda;

TEST_CASE("text: the width is what a terminal shows") {
    struct Case {
        std::string_view text;
        int width;
    };
    const std::vector<Case> cases{
        {"", 0},
        {"abc", 3},
        {"Zäune", 5},
        {"Za\u0308une", 5}, // a combining mark has no width
        {"日本", 4}, // East Asian wide
        {"ｶﾅ", 2}, // and halfwidth
        {"😀", 2}, //
        {"👨‍👩‍👧", 2}, // one emoji of three
        {"👍🏽", 2}, // with a colour of skin
        {"🇳🇱🇩🇪", 4}, // flags
        {"❤️", 2}, // made an emoji by a selector
        {"a\tb", 3}, // a tab counts as one
        {"–€…", 3}, //
        {"\xFF\xFE", 2}, // an invalid byte takes a place
        {"क्षि", 2}, // a syllable is no wider than two columns
    };
    for (const Case& one : cases) {
        CAPTURE(one.text);
        CHECK(display_width(one.text) == one.width);
    }
}

TEST_CASE("text: what is cut off ends in an ellipsis, between characters") {
    struct Case {
        std::string_view text;
        int columns;
        std::string_view fitted;
    };
    const std::vector<Case> cases{
        {"Aachen", 6, "Aachen"},
        {"Aachen", 7, "Aachen"},
        {"Aachen", 5, "Aach…"},
        {"Aachen", 1, "…"},
        {"Aachen", 0, ""},
        {"Aachen", -1, ""},
        {"", 3, ""},
        {"een twee", 5, "een…"}, // no blank before the ellipsis
        {"日本語", 5, "日本…"},
        {"日本語", 4, "日…"}, // half a character does not fit
        {"e\u0301e\u0301e\u0301", 2, "e\u0301…"},
        {"👨‍👩‍👧👨‍👩‍👧", 3, "👨‍👩‍👧…"},
    };
    for (const Case& one : cases) {
        CAPTURE(one.text);
        CAPTURE(one.columns);
        CHECK(fit(one.text, one.columns) == one.fitted);
        CHECK(display_width(fit(one.text, one.columns)) <= std::max(one.columns, 0));
    }
}

TEST_CASE("text: lines are broken at blanks, words only where they must be") {
    using Lines = std::vector<std::string>;
    struct Case {
        std::string_view text;
        int columns;
        Lines lines;
    };
    const std::vector<Case> cases{
        {"", 10, {""}},
        {"een", 10, {"een"}},
        {"een twee drie", 8, {"een twee", "drie"}},
        {"een twee drie", 7, {"een", "twee", "drie"}},
        {"  een   twee  ", 10, {"een twee"}},
        {"fietsverbinding", 6, {"fietsv", "erbind", "ing"}},
        {"de fietsverbinding is", 6, {"de", "fietsv", "erbind", "ing is"}},
        {"日本語", 4, {"日本", "語"}},
        {"日", 1, {"日"}}, // wider than a line: better than no end
        {"één\ntwee\n\ndrie\n", 10, {"één", "twee", "", "drie"}},
        {"a b", 0, {"a", "b"}},
    };
    for (const Case& one : cases) {
        CAPTURE(one.text);
        CAPTURE(one.columns);
        CHECK(wrap(one.text, one.columns) == one.lines);
    }
}
