// Another text for a scalar that is known by its place alone.
#include "yaml/edit.hpp"
#include "yaml/edit_operations.hpp"

#include <algorithm>

namespace agenda::yaml {

namespace {

/// The scalar whose bytes begin at `begin`. Nodes stand in the order of their begins.
std::optional<std::uint32_t> scalar_at(const Tree& tree, std::size_t begin) {
    const auto first = std::partition_point(tree.nodes.begin(), tree.nodes.end(),
                                            [&](PackedNode node) { return node.begin() < begin; });
    for (auto node = first; node != tree.nodes.end() && node->begin() == begin; ++node)
        if (node->kind() == NodeKind::scalar && node->end() > node->begin())
            return static_cast<std::uint32_t>(node - tree.nodes.begin());
    return std::nullopt;
}

/// Whether brackets hold the node: one of the collections that end behind it.
bool is_in_flow(const Tree& tree, std::uint32_t index) {
    for (std::uint32_t at = 0; at < index;) {
        const Node node = tree[at];
        const bool holds = node.next > index;
        if (holds && node.style == Style::flow) return true;
        at = holds ? at + 1 : node.next;
    }
    return false;
}

} // namespace

std::optional<TextEdit> rewrite(const Tree& tree, std::string_view text, std::size_t begin,
                                std::string_view value) {
    const std::optional<std::uint32_t> index = scalar_at(tree, begin);
    if (!index) return std::nullopt;
    const Ground ground{tree, text};
    const Node node = ground.node(*index);
    TextEdit edit{{tree.file, node.begin, node.end}, {}};
    if (!is_block_scalar(node)) {
        edit.text = scalar_like(node, Content::text(std::string(value)), is_in_flow(tree, *index));
        return edit;
    }
    Result result = replace_block_scalar(ground, *index, value);
    if (!result) return std::nullopt;
    edit.where.end = static_cast<std::uint32_t>(full_end(ground, *index));
    edit.text = apply_edits(text.substr(0, edit.where.end), *std::move(result)).substr(node.begin);
    return edit;
}

} // namespace agenda::yaml
