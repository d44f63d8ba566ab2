// Texts that mostly are not there.
#include "base/rare.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <utility>

using namespace agenda;

TEST_CASE("a rare text is a text, and nothing where there is none") {
    static_assert(sizeof(RareText) == sizeof(void*));
    RareText text;
    CHECK(text.empty());
    CHECK(text.view().empty());
    CHECK(text == RareText(""));
    text = "kort";
    const RareText copy = text;
    text = std::string(1000, 'x') + '\0' + "ä";
    CHECK(copy.view() == "kort");
    CHECK(text.view() == std::string(1000, 'x') + '\0' + "ä");
    CHECK(text != copy);
    const RareText moved = std::move(text);
    CHECK(moved.view().size() == 1003);
    text = copy;
    CHECK(text == copy);
    text = {};
    CHECK(text.empty());
}
