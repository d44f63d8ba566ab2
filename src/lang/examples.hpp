// A wrong and a right example for every rule, as files of a small agenda. `agenda explain` shows them,
// docs/rules.md is made from them, and a test runs every one.
#pragma once

#include "base/rules.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace agenda {

/// `snippet` is either a whole file (`whole`), or some top-level keys that replace or complete those
/// of a sound item. Bytes that cannot stand in source text are written with escapes of C++.
struct ExampleFile {
    std::string_view path;
    std::string_view snippet;
    bool whole = false;
    /// The snippet is repeated so often (for files that are too large).
    int times = 1;
};

struct RuleExample {
    Rule rule;
    /// The first file has the fault; what comes after it only makes it so (the second item of a pair).
    std::span<const ExampleFile> wrong;
    std::span<const ExampleFile> right;
    /// Neither can be shown as a file's text (a folder, a missing file): `wrong` is empty.
};

[[nodiscard]] const RuleExample& example_of(Rule rule);

/// The text of an example's file: the snippet itself, or a sound item with the snippet's keys. Keys
/// that the item has too stand in its place, others at the end.
[[nodiscard]] std::string example_text(const ExampleFile& file);

/// The `_organisations.yaml` that stands beside every example, unless the example brings its own.
[[nodiscard]] std::string_view example_organisations();

} // namespace agenda
