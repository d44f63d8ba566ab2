// UTF-8, what is visible, and the small tools for strings.
#include "base/text.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

using namespace agenda;
using namespace std::string_view_literals;

TEST_CASE("text: decoding is strict") {
    struct Case {
        std::string_view text;
        char32_t code_point;
        unsigned size;
    };
    const std::vector<Case> valid{
        {"a", 'a', 1},
        {"\x00"sv, 0, 1},
        {"\x7F", 0x7F, 1},
        {"\xC2\x80", 0x80, 2},
        {"ü", 0xFC, 2},
        {"\xE0\xA0\x80", 0x800, 3},
        {"€", 0x20AC, 3},
        {"\xED\x9F\xBF", 0xD7FF, 3},
        {"\xEE\x80\x80", 0xE000, 3},
        {"\xEF\xBF\xBF", 0xFFFF, 3},
        {"\xF0\x90\x80\x80", 0x10000, 4},
        {"\xF4\x8F\xBF\xBF", 0x10FFFF, 4},
    };
    for (const Case& one : valid) {
        CAPTURE(one.text);
        const Decoded decoded = decode_utf8(one.text, 0);
        CHECK(decoded.valid);
        CHECK(decoded.code_point == one.code_point);
        CHECK(decoded.size == one.size);
        std::string again;
        append_utf8(again, one.code_point);
        CHECK(again == one.text);
    }

    for (const std::string_view text :
         {""sv, "\x80"sv, "\xBF"sv, "\xC0\x80"sv, "\xC1\xBF"sv, "\xC3"sv, "\xC3("sv,
          "\xE0\x9F\xBF"sv, "\xE2\x82"sv, "\xED\xA0\x80"sv, "\xED\xBF\xBF"sv, "\xF0\x8F\xBF\xBF"sv,
          "\xF0\x90\x80"sv, "\xF4\x90\x80\x80"sv, "\xF5\x80\x80\x80"sv, "\xFE"sv, "\xFF"sv}) {
        CAPTURE(text);
        CHECK_FALSE(decode_utf8(text, 0).valid);
        CHECK(decode_utf8(text, 0).size == 1);
        CHECK(is_valid_utf8(text) == text.empty());
    }
    CHECK(is_valid_utf8("a ü € 😀"));
    CHECK_FALSE(is_valid_utf8("a \xFC b"));
}

TEST_CASE("text: code points that steer or hide are suspicious, joiners are not") {
    for (const char32_t c :
         std::vector<char32_t>{0x00, 0x07, 0x0B, 0x0D, 0x1B, 0x1F, 0x7F, 0x80, 0x85, 0x9B, 0x9F})
        CHECK(suspicion_of(c) == Suspicion::control);
    for (const char32_t c :
         std::vector<char32_t>{0x061C, 0x200B, 0x200E,  0x200F,   0x2028,  0x2029, 0x202A, 0x202E,
                               0x2060, 0x2064, 0x2066,  0x2069,   0xFEFF,  0xFFF9, 0xFDD0, 0xFDEF,
                               0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF, 0xE0001, 0xE0041})
        CHECK(suspicion_of(c) == Suspicion::hidden);
    for (const char32_t c :
         std::vector<char32_t>{0x09, 0x0A, 0x20, 0x7E, 0xA0, 0xAD, 0xFC, 0x0301, 0x200C, 0x200D,
                               0x2010, 0x202F, 0x2065, 0xFFFD, 0xFE0F, 0x1F600})
        CHECK(suspicion_of(c) == Suspicion::none);
}

TEST_CASE("text: what is shown cannot steer a terminal") {
    struct Case {
        std::string_view text, shown;
    };
    const std::vector<Case> cases{
        {"Zäune – €", "Zäune – €"},
        {"a\x1B[2Jb", "a\\x1b[2Jb"},
        {"\x00"sv, "\\x00"},
        {"\xC2\x9B", "\\x9b"},
        {"a\u202Eb", "a\\u{202e}b"},
        {"\U000E0041", "\\u{e0041}"},
        {"a\xFF\xC3", "a\\xff\\xc3"},
        {"a\tb\r\nc\n", R"(a\tb\r\nc\n)"},
        {"a\\n", "a\\n"},
        {"", ""},
    };
    for (const Case& one : cases) {
        CAPTURE(one.text);
        CHECK(visible(one.text) == one.shown);
    }
    CHECK(visible("a\tb\r\nc\rd\x1B\n", Lines::kept) == "a\tb\r\nc\\rd\\x1b\n");
}

TEST_CASE("text: trimming, splitting, joining") {
    CHECK(trim(" \t a b\r\n") == "a b");
    CHECK(trim(" \n") == "");
    CHECK(trim("") == "");
    CHECK(is_blank(""));
    CHECK(is_blank(" \t\r\n"));
    CHECK_FALSE(is_blank(" a"));

    using Parts = std::vector<std::string_view>;
    CHECK(split("a,b,,c", ',') == Parts{"a", "b", "", "c"});
    CHECK(split("a", ',') == Parts{"a"});
    CHECK(split("", ',') == Parts{""});
    CHECK(split(",", ',') == Parts{"", ""});

    CHECK(join(std::vector<std::string>{}, ", ") == "");
    CHECK(join(std::vector<std::string>{"a"}, ", ") == "a");
    CHECK(join(std::vector<std::string>{"a", "", "b"}, ", ") == "a, , b");
}

TEST_CASE("text: an id has small letters, digits, and single hyphens between them") {
    for (const std::string_view id : {"a", "0", "stadt-aachen", "a-b-c", "2026-11", "x1"})
        CHECK(is_id(id));
    for (const std::string_view text :
         {"", "-", "-a", "a-", "a--b", "A", "a_b", "a b", "ä", "a.b", "a/b", "a\n"})
        CHECK_FALSE(is_id(text));
}
