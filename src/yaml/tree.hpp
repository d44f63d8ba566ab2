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

/// A value in Tree::pool.
struct Pooled {
    std::uint32_t begin = 0;
    std::uint32_t size = 0;
};

inline constexpr unsigned offset_bits = 19; // of a byte in a file
inline constexpr unsigned index_bits = 17; // of a node in a tree

/// A node in eight bytes, since a tree is kept for every file of an agenda, and remembered from run to
/// run. A value that is not pooled is what stands between the node's ends, or its quotes. What is pooled
/// is a scalar, and has no descendants: `link` is then the position of its value, else `next`.
class PackedNode {
  public:
    PackedNode(const Node& node, std::uint32_t link)
        : bits_(placed(node.begin, begin_at) | placed(node.end, end_at) | placed(link, link_at) |
                placed(static_cast<std::uint64_t>(node.kind), kind_at) |
                placed(static_cast<std::uint64_t>(node.style), style_at) |
                placed(node.null ? 1 : 0, null_at) | placed(node.pooled ? 1 : 0, pooled_at) |
                // That of a collection, and of what was refused, is empty.
                placed(node.value_size > 0 ? 1 : 0, has_value_at)) {}

    [[nodiscard]] NodeKind kind() const { return static_cast<NodeKind>(bits(kind_at, 2)); }
    [[nodiscard]] Style style() const { return static_cast<Style>(bits(style_at, 3)); }
    [[nodiscard]] bool is_null() const { return bits(null_at, 1) != 0; }
    [[nodiscard]] bool is_pooled() const { return bits(pooled_at, 1) != 0; }
    [[nodiscard]] bool has_value() const { return bits(has_value_at, 1) != 0; }
    [[nodiscard]] std::uint32_t begin() const { return bits(begin_at, offset_bits); }
    [[nodiscard]] std::uint32_t end() const { return bits(end_at, offset_bits); }
    [[nodiscard]] std::uint32_t link() const { return bits(link_at, index_bits); }
    [[nodiscard]] std::uint32_t next(std::uint32_t index) const {
        return is_pooled() ? index + 1 : link();
    }
    /// The bytes that a quote takes from each end.
    [[nodiscard]] static std::uint32_t quote_size(Style style) {
        return style == Style::single_quoted || style == Style::double_quoted ? 1 : 0;
    }

  private:
    enum : unsigned {
        begin_at = 0,
        end_at = begin_at + offset_bits,
        link_at = end_at + offset_bits,
        kind_at = link_at + index_bits,
        style_at = kind_at + 2,
        null_at = style_at + 3,
        pooled_at,
        has_value_at
    };

    static std::uint64_t placed(std::uint64_t value, unsigned at) { return value << at; }
    [[nodiscard]] std::uint32_t bits(unsigned at, unsigned count) const {
        return static_cast<std::uint32_t>(bits_ >> at) & ((1U << count) - 1);
    }

    std::uint64_t bits_ = 0;
};
static_assert(sizeof(PackedNode) == 8);

/// What is viewed stands in `storage`, which copies of the tree share, or is kept elsewhere.
struct Tree {
    FileId file = 0;
    /// The file's, which lives at least as long.
    std::string_view text;
    std::span<const PackedNode> nodes;
    std::span<const Pooled> pooled;
    /// The values that do not stand in the text, one behind the other.
    std::string_view pool;
    std::shared_ptr<const std::byte[]> storage;

    [[nodiscard]] bool empty() const { return nodes.empty(); }
    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(nodes.size()); }
    [[nodiscard]] Pooled value_place(std::uint32_t index) const {
        const PackedNode& node = nodes[index];
        if (!node.has_value()) return {node.begin(), 0};
        if (node.is_pooled()) return pooled[node.link()];
        const std::uint32_t quote = PackedNode::quote_size(node.style());
        return {node.begin() + quote, node.end() - node.begin() - 2 * quote};
    }
    [[nodiscard]] Node operator[](std::uint32_t index) const {
        const PackedNode& node = nodes[index];
        const Pooled value = value_place(index);
        return {.kind = node.kind(),
                .style = node.style(),
                .null = node.is_null(),
                .pooled = node.is_pooled(),
                .begin = node.begin(),
                .end = node.end(),
                .next = node.next(index),
                .value_begin = value.begin,
                .value_size = value.size};
    }
};

/// A node of a tree, to be looked at while the tree lives and stays where it is.
class View {
  public:
    View(const Tree& tree, std::uint32_t index) : tree_(&tree), index_(index) {}

    [[nodiscard]] NodeKind kind() const { return node().kind(); }
    [[nodiscard]] Style style() const { return node().style(); }
    [[nodiscard]] bool is_null() const { return node().is_null(); }
    [[nodiscard]] bool is_scalar() const { return kind() == NodeKind::scalar; }
    [[nodiscard]] bool is_mapping() const { return kind() == NodeKind::mapping; }
    [[nodiscard]] bool is_sequence() const { return kind() == NodeKind::sequence; }
    [[nodiscard]] Span span() const { return {tree_->file, node().begin(), node().end()}; }

    /// A scalar's text after unescaping; empty for anything else. Lives as long as the tree and text.
    [[nodiscard]] std::string_view value() const {
        const Pooled place = tree_->value_place(index_);
        return (node().is_pooled() ? tree_->pool : tree_->text).substr(place.begin, place.size);
    }

    /// Calls f(View element) for each element of a sequence.
    template <class F> void for_each(F&& f) const {
        for (std::uint32_t i = index_ + 1, end = next(index_); i < end; i = next(i))
            f(View(*tree_, i));
    }

    /// Calls f(View key, View value) for each entry of a mapping, in the order of the file.
    template <class F> void for_each_entry(F&& f) const {
        for (std::uint32_t i = index_ + 1, end = next(index_); i < end;) {
            const std::uint32_t value = next(i);
            f(View(*tree_, i), View(*tree_, value));
            i = next(value);
        }
    }

    /// The elements of a sequence; of a mapping its keys and values.
    [[nodiscard]] std::size_t child_count() const {
        std::size_t count = 0;
        for (std::uint32_t i = index_ + 1, end = next(index_); i < end; i = next(i))
            ++count;
        return count;
    }

    [[nodiscard]] const Tree& tree() const { return *tree_; }
    [[nodiscard]] std::uint32_t index() const { return index_; }
    /// The index after its last descendant.
    [[nodiscard]] std::uint32_t next() const { return next(index_); }

  private:
    [[nodiscard]] const PackedNode& node() const { return tree_->nodes[index_]; }
    [[nodiscard]] std::uint32_t next(std::uint32_t index) const {
        return tree_->nodes[index].next(index);
    }

    const Tree* tree_;
    std::uint32_t index_;
};

[[nodiscard]] inline View root(const Tree& tree) { return {tree, 0}; }

} // namespace agenda::yaml
