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

/// How far the parser came, and why not further.
struct Impasse {
    std::string_view file; // as it is
    std::string_view text; // as the parser saw it, up to the document's end
    std::string_view message; // what the parser said
    std::size_t at = 0; // where it gave up
    std::size_t reached = 0; // what lies before has been understood
    std::optional<Node> last; // the last complete node that is not empty
    std::vector<Node> open; // the collections that are not complete, the outermost first
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

[[nodiscard]] Fault rephrase(const Impasse& impasse);

/// The parser took what stands at `impasse.at` for another document.
[[nodiscard]] Fault stray_document(const Impasse& impasse);

} // namespace agenda::yaml
