// The single operations of an edit: on the value of a part, or on the parts of a collection. Nothing
// where it cannot be done on this text.
#pragma once

#include "base/diagnostic.hpp"
#include "yaml/edit.hpp"
#include "yaml/edit_ground.hpp"
#include "yaml/edit_render.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace agenda::yaml {

/// A collection with its parts, and one of them.
struct Place {
    Ground ground;
    std::uint32_t collection = 0;
    std::vector<Part> parts{};
    std::size_t i = 0;

    [[nodiscard]] Node node() const { return ground.node(collection); }
    [[nodiscard]] const Part& part() const { return parts[i]; }
    [[nodiscard]] bool is_mapping() const { return node().kind == NodeKind::mapping; }
    [[nodiscard]] bool is_flow() const { return node().style == Style::flow; }
};

class Edits {
  public:
    explicit Edits(const Ground& ground) : file_(ground.tree.file) {}

    Edits& replace(std::size_t begin, std::size_t end, std::string text);
    Edits& insert(std::size_t at, std::string text) { return replace(at, at, std::move(text)); }
    Edits& erase(std::size_t begin, std::size_t end) { return replace(begin, end, {}); }
    [[nodiscard]] std::vector<TextEdit> take() { return std::move(edits_); }

  private:
    FileId file_;
    std::vector<TextEdit> edits_;
};

using Result = std::optional<std::vector<TextEdit>>;

/// Equal but for how it is written, keys in the same order.
[[nodiscard]] bool is_same_content(const Content& a, const Content& b);

/// What is to be added to a collection; no key in a list.
struct Addition {
    std::optional<std::string> key;
    const Content& content;
};

/// Gives the part another value.
[[nodiscard]] Result replace_value(const Place& place, const Content& content);

/// Gives a block of text another text, where the block can hold it in its own style.
[[nodiscard]] Result replace_block_scalar(const Ground& ground, std::uint32_t index,
                                          std::string_view value);

/// The edit of a single-line scalar in its own style.
[[nodiscard]] std::string scalar_like(const Node& node, const Content& content, bool is_flow);

/// Adds before the part `place.i`, or behind it.
[[nodiscard]] Result add_before(const Place& place, const Addition& addition);
[[nodiscard]] Result add_behind(const Place& place, const Addition& addition);

/// Removes the part `place.i`, which is not the only one.
[[nodiscard]] Result remove_part(const Place& place);

// The same within brackets.
[[nodiscard]] Result add_before_in_flow(const Place& place, const std::string& entry);
[[nodiscard]] Result add_behind_in_flow(const Place& place, const std::string& entry);
[[nodiscard]] Result add_to_empty_flow(const Place& place, const std::string& entry);
[[nodiscard]] Result remove_from_flow(const Place& place);

} // namespace agenda::yaml
