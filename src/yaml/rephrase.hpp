// The parser's complaints, said for people who do not know YAML: which rule was broken, and the text
// that breaks it, which is seldom where the parser gave up.
#pragma once

#include "base/diagnostic.hpp"
#include "yaml/prescan.hpp"
#include "yaml/tree.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace agenda::yaml {

/// How far the parser came.
struct Progress {
    std::string_view text; // what it read
    std::string_view message; // what it said
    std::size_t at = 0; // where it gave up
    std::size_t reached = 0; // the end of the last node that was complete
    std::optional<Node> last; // that node, where it is a scalar
    std::optional<Node> open; // the innermost collection that is not complete
};

struct Fault {
    Rule rule = Rule::yaml_syntax;
    ByteRange where;
    std::vector<Argument> arguments{};
    std::string suggestion{};
    std::optional<ByteRange> begins_here{};
    /// A byte that, made harmless, lets the parser read past the fault.
    std::optional<std::size_t> patch{};
};

[[nodiscard]] Fault rephrase(const Progress& progress);

/// The parser took what stands at `progress.at` for another document.
[[nodiscard]] Fault stray_document(const Progress& progress);

} // namespace agenda::yaml
