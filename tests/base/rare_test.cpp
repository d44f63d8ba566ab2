// Parts that mostly are not there.
#include "base/rare.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

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

TEST_CASE("a rare list is a list, and nothing where it is empty") {
    static_assert(sizeof(RareList<std::string>) == sizeof(void*));
    RareList<std::string> list;
    CHECK(list.empty());
    CHECK(list.begin() == list.end());
    CHECK(RareList<std::string>(std::vector<std::string>()).empty());
    list = {"a", "b"};
    RareList<std::string> copy = list;
    copy.push_back("c");
    CHECK(std::vector(list.begin(), list.end()) == std::vector<std::string>{"a", "b"});
    CHECK(std::vector(copy.begin(), copy.end()) == std::vector<std::string>{"a", "b", "c"});
    CHECK(copy.front() == "a");
    CHECK(copy[2] == "c");
    copy.clear();
    CHECK(copy.empty());
    copy.push_back("d");
    CHECK(copy.size() == 1);
}
