// A text that is read again is the one that was read before, or there is none.
#include "store/reread.hpp"

#include "support.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <variant>
#include <vector>

using namespace agenda::store;
using testing::TestFolder;

namespace {

Refusal refusal_of(const std::variant<std::string, Failure>& read) {
    REQUIRE(std::holds_alternative<Failure>(read));
    return std::get<Failure>(read).reason;
}

} // namespace

TEST_CASE("a file that is what it was is read again") {
    const TestFolder folder;
    for (const std::string& text :
         {std::string(), std::string("x"), std::string("a: b\n\0c", 7), std::string(100000, 'y')}) {
        folder.write("a/b.yaml", text);
        const auto read = read_again(folder.path(), "a/b.yaml", mark_of(text));
        REQUIRE(std::holds_alternative<std::string>(read));
        CHECK(std::get<std::string>(read) == text);
    }
}

TEST_CASE("a file that has changed meanwhile is not had") {
    const TestFolder folder;
    const Mark mark = mark_of("theme: Kultur\n");
    for (const std::string_view text :
         {"theme: kultur\n", "theme: Kultur", "theme: Kultur\n\n", ""}) {
        CAPTURE(text);
        folder.write("b.yaml", text);
        CHECK(refusal_of(read_again(folder.path(), "b.yaml", mark)) == Refusal::changed_meanwhile);
    }
    folder.make_folder("folder.yaml");
    for (const char* path : {"gone.yaml", "no/folder.yaml", "folder.yaml"}) {
        CAPTURE(path);
        CHECK(refusal_of(read_again(folder.path(), path, mark)) == Refusal::changed_meanwhile);
    }
}
