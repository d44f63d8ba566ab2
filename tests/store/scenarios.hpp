// The edits that are disturbed, at every system call, by the tests of faults and of kills.
#pragma once

#include "support.hpp"

#include <string>
#include <vector>

namespace agenda::store::testing {

struct Scenario {
    const char* name;
    Contents before;
    std::vector<Change> changes;
    Contents after;
};

[[nodiscard]] const std::vector<Scenario>& scenarios();

/// Which files, of those that one change is about, stand there.
enum class Stands { as_before, as_asked, both, neither };

/// Looks at the files that change number `i` is about.
[[nodiscard]] Stands look(const TestFolder& folder, const Scenario& scenario, std::size_t i);

/// "" if every file there is one of before or after and every change stands as before, as asked, or
/// (a move) in both places; else what is wrong.
[[nodiscard]] std::string what_is_torn(const TestFolder& folder, const Scenario& scenario);

} // namespace agenda::store::testing
