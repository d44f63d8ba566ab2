// Text compared as people compare it.
#include "base/text.hpp"

#include <doctest/doctest.h>

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

using namespace agenda;

TEST_CASE("text: folding forgets case, accents, and how words are joined") {
    struct Case {
        std::string_view text, folded;
    };
    const std::vector<Case> cases{
        {"", ""},
        {"Mobilität", "mobilitat"},
        {"Mobilita\u0308t", "mobilitat"},
        {"STRASSE", "strasse"},
        {"Straße", "strasse"},
        {"STRAẞE", "strasse"},
        {"Ĳsselmeer", "ijsselmeer"},
        {"ĳs", "ijs"},
        {"Één café", "een cafe"},
        {"in-onderzoek", "in onderzoek"},
        {"next_step", "next step"},
        {"  a  -  b_ ", "a b"},
        {"Aachen–Heerlen", "aachen heerlen"},
        {"a\u00A0b", "a b"},
        {"ﬁets", "fiets"},
        {"Łódź", "łodz"}, // a stroke is no accent
        {"a\xFF", "a\uFFFD"},
    };
    for (const Case& one : cases) {
        CAPTURE(one.text);
        CHECK(fold(one.text) == one.folded);
        CHECK(fold(one.folded) == one.folded);
    }
}

TEST_CASE("text: composing joins letters with their accents, and nothing else") {
    CHECK(compose("Mobilita\u0308t") == "Mobilität");
    CHECK(compose("Mobilität") == "Mobilität");
    CHECK(compose("abc") == "abc");
    CHECK(compose("ﬁ ß") == "ﬁ ß");
    CHECK(compose("a\xFF") == "a\xFF");
}

TEST_CASE("text: the nearest word is the one that was meant, or none") {
    constexpr std::array<std::string_view, 6> themes{
        "digitalisering", "onderwijs", "energie", "cultuur", "toerisme-binnensteden", "mobiliteit"};
    struct Case {
        std::string_view word;
        std::optional<std::string_view> meant;
    };
    const std::vector<Case> cases{
        {"mobilität", "mobiliteit"},
        {"Energie", "energie"},
        {"energei", "energie"}, // two letters swapped are one step
        {"kultuur", "cultuur"},
        {"kultur", "cultuur"},
        {"Toerisme Binnensteden", "toerisme-binnensteden"},
        {"wonen", std::nullopt},
        {"", std::nullopt},
        {"x", std::nullopt},
    };
    for (const Case& one : cases) {
        CAPTURE(one.word);
        CHECK(nearest(one.word, themes) == one.meant);
    }

    constexpr std::array<std::string_view, 3> short_words{"nl", "de", "en"};
    CHECK(nearest("ne", short_words) == "nl"); // of equally near ones the first
    CHECK(nearest("fr", short_words) == std::nullopt);
    CHECK(nearest("EN", short_words) == "en"); // but the same, folded, before a nearer one
    CHECK(nearest("a", {}) == std::nullopt);
}
