// A YAML file as a flat, located tree: one vector of nodes in document order, offsets into the text,
// no pointers and no allocation for a node. Plain scalars are text; the field decides the type.
#pragma once

#include "base/source.hpp"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string_view>

namespace agenda::yaml {

/// `invalid` stands where a refused construct (an alias, say) was reported: present, but to be skipped.
/// Of these only a key that stands there twice has a value.
enum class NodeKind : std::uint8_t { scalar, sequence, mapping, invalid };
enum class Style : std::uint8_t {
    plain,
    single_quoted,
    double_quoted,
    literal,
    folded,
    block,
    flow
};

/// The children of a node follow it directly; `next` is the index after its last descendant. The
/// children of a mapping are key, value, key, value.
struct Node {
    NodeKind kind = NodeKind::scalar;
    Style style = Style::plain;
    /// Nothing, `~` or `null` was written.
    bool null = false;
    /// The value stands in Tree::pool (it had escapes, folds or several lines), else in the text.
    bool pooled = false;
    /// Bytes of the file: quotes, brackets and block indicators included, the comment behind not. An
    /// absent value is an empty range right behind the colon or dash.
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    std::uint32_t next = 0;
    std::uint32_t value_begin = 0;
    std::uint32_t value_size = 0;
};

/// Nodes and pool stand in `storage`, which copies of the tree share, or are kept elsewhere.
struct Tree {
    FileId file = 0;
    std::span<const Node> nodes;
    /// The values that do not stand in the text, one behind the other.
    std::string_view pool;
    std::shared_ptr<const std::byte[]> storage;
};

/// A node of a tree, to be looked at while the tree and the file's text live.
class View {
  public:
    View(const Tree& tree, std::string_view text, std::uint32_t index)
        : tree_(&tree), text_(text), index_(index) {}

    [[nodiscard]] NodeKind kind() const { return node().kind; }
    [[nodiscard]] Style style() const { return node().style; }
    [[nodiscard]] bool is_null() const { return node().null; }
    [[nodiscard]] bool is_scalar() const { return node().kind == NodeKind::scalar; }
    [[nodiscard]] bool is_mapping() const { return node().kind == NodeKind::mapping; }
    [[nodiscard]] bool is_sequence() const { return node().kind == NodeKind::sequence; }
    [[nodiscard]] Span span() const { return {tree_->file, node().begin, node().end}; }

    /// A scalar's text after unescaping; empty for anything else. Lives as long as the tree and text.
    [[nodiscard]] std::string_view value() const {
        const Node& n = node();
        const std::string_view from = n.pooled ? tree_->pool : text_;
        return from.substr(n.value_begin, n.value_size);
    }

    /// Calls f(View element) for each element of a sequence.
    template <class F> void for_each(F&& f) const {
        for (std::uint32_t i = index_ + 1; i < node().next; i = tree_->nodes[i].next)
            f(View(*tree_, text_, i));
    }

    /// Calls f(View key, View value) for each entry of a mapping, in the order of the file.
    template <class F> void for_each_entry(F&& f) const {
        for (std::uint32_t i = index_ + 1; i < node().next;) {
            const std::uint32_t value = tree_->nodes[i].next;
            f(View(*tree_, text_, i), View(*tree_, text_, value));
            i = tree_->nodes[value].next;
        }
    }

    [[nodiscard]] std::uint32_t index() const { return index_; }

  private:
    [[nodiscard]] const Node& node() const { return tree_->nodes[index_]; }

    const Tree* tree_;
    std::string_view text_;
    std::uint32_t index_;
};

[[nodiscard]] inline View root(const Tree& tree, std::string_view text) { return {tree, text, 0}; }

} // namespace agenda::yaml
