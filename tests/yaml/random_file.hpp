// Random files like items, written in every style that the reader takes, and random changes to them.
// The same seed gives the same file everywhere.
#pragma once

#include "yaml/edit.hpp"

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <random>
#include <string>
#include <string_view>

namespace agenda::yaml::random_file {

class Random {
  public:
    explicit Random(std::uint64_t seed) : engine_(seed) {}

    /// 0 to below - 1. The distributions of the standard library differ between implementations.
    std::size_t below(std::size_t limit) { return static_cast<std::size_t>(engine_() % limit); }
    bool one_in(std::size_t n) { return below(n) == 0; }
    std::string_view any(std::initializer_list<std::string_view> words) {
        return words.begin()[below(words.size())];
    }

  private:
    std::mt19937_64 engine_;
};

/// Most are valid; a few are not, when one oddity meets another.
[[nodiscard]] std::string file(Random& random);

/// A text that needs care: what looks like something else, has quotes, blanks or line ends.
[[nodiscard]] std::string value(Random& random);

/// A change to something that is in the tree, or beside it.
[[nodiscard]] Change change(Random& random, const Tree& tree);

} // namespace agenda::yaml::random_file
