// Text compared as people compare it.
#include "base/text.hpp"

#include <doctest/doctest.h>

#include <array>
#include <optional>
#include <random>
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

namespace {

/// Folding as it is done for all the world's letters: for a text with one that is not Latin.
std::string folded_with_others(const std::string& text) {
    const std::string other = "中";
    const std::string folded = fold(text + other);
    REQUIRE(folded.ends_with(other));
    return folded.substr(0, folded.size() - other.size());
}

std::string framed(const std::string& text) { return "x" + text + "x"; }

} // namespace

TEST_CASE("text: Latin letters fold alike alone and among others") {
    for (char32_t c = 0; c < 0x2100; ++c) {
        const bool joins_others = c >= 0x300 && c < 0x2000; // not by itself, then
        if (joins_others) continue;
        std::string letter;
        append_utf8(letter, c);
        CAPTURE(static_cast<unsigned>(c));
        CHECK(fold(framed(letter)) == folded_with_others(framed(letter)));
        CHECK(compose(letter + "中") == compose(letter) + "中");
    }
    std::mt19937 random(20261124); // NOLINT(cert-msc32-c,cert-msc51-cpp): the same texts each time
    for (int i = 0; i < 20'000; ++i) {
        std::string text;
        for (auto letters = random() % 12; letters > 0; --letters)
            append_utf8(text, static_cast<char32_t>(random() % 8 == 0 ? 0x2010 + random() % 0x10
                                                                      : random() % 0x180));
        CAPTURE(text);
        CHECK(fold(framed(text)) == folded_with_others(framed(text)));
        CHECK(compose(text + "中") == compose(text) + "中");
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

    // Letters are counted, not their bytes.
    constexpr std::array<std::string_view, 3> mixed_words{"omeg", "ωμέγα", "μεγα"};
    CHECK(nearest("ωμεγ", mixed_words) == "ωμέγα");
    CHECK(nearest("μέγ", mixed_words) == "μεγα");
    CHECK(nearest("ωωωω", mixed_words) == std::nullopt);
}
