// What a long block consists of, held or made.
#include "output/parts.hpp"

#include <doctest/doctest.h>

#include <cstddef>
#include <string>
#include <vector>

using agenda::output::Parts;
using agenda::output::under_headings;

namespace {

using Lines = std::vector<std::string>;

Lines all(const Parts<std::string>& parts) {
    Lines lines;
    for (std::size_t i = 0; i < parts.size(); ++i)
        lines.push_back(parts[i]);
    return lines;
}

} // namespace

TEST_CASE("parts are held, or made each time they are looked at") {
    Parts<std::string> held{"a", "b"};
    held.push_back("c");
    CHECK(all(held) == Lines{"a", "b", "c"});

    int made = 0;
    const Parts<std::string> late(3, [&](std::size_t i) {
        ++made;
        return std::to_string(i);
    });
    CHECK(made == 0);
    CHECK(late.size() == 3);
    CHECK(all(late) == Lines{"0", "1", "2"});
    CHECK(all(late) == Lines{"0", "1", "2"});
    CHECK(made == 6);
    CHECK(Parts<std::string>().empty());
    CHECK(Parts<std::string>(0, [](std::size_t) { return std::string(); }).empty());
}

TEST_CASE("parts stand under headings where these begin") {
    const std::vector<std::string> words{"aap", "arm", "boom", "beer", "beek", "dorp"};
    const auto initial = [&](std::size_t i) { return words[i].substr(0, 1); };
    const auto parts = under_headings(
        words.size(), [&](std::size_t i) { return i == 0 || initial(i) != initial(i - 1); },
        [&](std::size_t i) { return initial(i); }, [&](std::size_t i) { return words[i]; });
    CHECK(all(parts) == Lines{"a", "aap", "arm", "b", "boom", "beer", "beek", "d", "dorp"});
    const auto none = under_headings(
        0, [](std::size_t) { return true; }, [](std::size_t) { return std::string("x"); },
        [](std::size_t) { return std::string("y"); });
    CHECK(none.empty());
}
