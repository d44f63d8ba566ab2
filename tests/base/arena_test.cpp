// Memory for what lives and dies together.
#include "base/arena.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <span>
#include <string_view>
#include <vector>

using namespace agenda;

namespace {

bool is_aligned(const void* at, std::size_t alignment) {
    return reinterpret_cast<std::uintptr_t>(at) % alignment == 0;
}

} // namespace

TEST_CASE("arena: what was put there stays, aligned and apart, however much follows") {
    Arena arena(64);
    std::vector<std::span<std::uint64_t>> arrays;
    std::vector<const char*> between;
    for (std::uint64_t i = 0; i < 500; ++i) {
        between.push_back(arena.make<char>(static_cast<char>('a' + i % 26)));
        arrays.push_back(arena.array<std::uint64_t>(static_cast<std::size_t>(i % 40)));
        std::iota(arrays.back().begin(), arrays.back().end(), i);
    }
    for (std::uint64_t i = 0; i < 500; ++i) {
        CAPTURE(i);
        CHECK(*between[i] == static_cast<char>('a' + i % 26));
        CHECK(is_aligned(arrays[i].data(), alignof(std::uint64_t)));
        REQUIRE(arrays[i].size() == i % 40);
        for (std::size_t j = 0; j < arrays[i].size(); ++j)
            CHECK(arrays[i][j] == i + j);
    }
}

TEST_CASE("arena: more than a piece has room for, and a large page") {
    Arena arena;
    const std::span<std::uint32_t> large = arena.array<std::uint32_t>(large_page);
    CHECK(std::ranges::all_of(large, [](std::uint32_t value) { return value == 0; }));
    std::ranges::fill(large, 7U);
    const std::vector<std::string_view> words{"nl", "de"};
    const std::span<const std::string_view> copied = arena.copy(words);
    CHECK(std::ranges::equal(copied, words));
    CHECK(std::ranges::all_of(large, [](std::uint32_t value) { return value == 7; }));
}

TEST_CASE("arena: a list has room for what may come, and holds what came") {
    Arena arena;
    ArenaList<int> list(arena, 3);
    CHECK(list.values().empty());
    list.push_back(1);
    list.push_back(2);
    CHECK(std::ranges::equal(list.values(), std::vector{1, 2}));
}

TEST_CASE("arena: a vector without values is filled where they are to stand") {
    std::vector<int, UninitializedAllocator<int>> numbers;
    numbers.resize(large_page / 2);
    for (std::size_t i = 0; i < numbers.size(); ++i)
        std::construct_at(numbers.data() + i, static_cast<int>(i));
    numbers.push_back(-1);
    CHECK(numbers.front() == 0);
    CHECK(numbers[1234] == 1234);
    CHECK(numbers.back() == -1);
    std::erase_if(numbers, [](int number) { return number >= 0; });
    CHECK(numbers.size() == 1);
}

TEST_CASE("arena: what was expected, and what comes besides") {
    Arena arena(2 * large_page + large_page / 2);
    std::vector<std::span<std::uint32_t>> arrays;
    for (std::uint32_t i = 0; i < 64; ++i) {
        arrays.push_back(arena.array<std::uint32_t>(large_page / 64));
        std::ranges::fill(arrays.back(), i);
    }
    for (std::uint32_t i = 0; i < 64; ++i)
        CHECK(std::ranges::all_of(arrays[i], [i](std::uint32_t value) { return value == i; }));
}
