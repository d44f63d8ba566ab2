#include "yaml/format_verify.hpp"

#include "base/text.hpp"
#include "yaml/edit_operations.hpp"
#include "yaml/parse.hpp"

#include <algorithm>
#include <numeric>
#include <string>
#include <vector>

namespace agenda::yaml {

namespace {

using Keys = std::vector<std::string_view>;

/// Known keys in their order, the others behind them as they were.
Content in_order(const Content& content, const Keys& path, const KeyOrder& order) {
    Content sorted = content;
    const Keys known = order && content.kind == NodeKind::mapping ? order(path) : Keys{};
    std::vector<std::size_t> indices(content.children.size());
    std::iota(indices.begin(), indices.end(), std::size_t{0});
    const auto rank = [&](std::size_t i) {
        return std::find(known.begin(), known.end(), content.keys[i]) - known.begin();
    };
    if (!known.empty())
        std::stable_sort(indices.begin(), indices.end(),
                         [&](std::size_t a, std::size_t b) { return rank(a) < rank(b); });
    for (std::size_t i = 0; i < indices.size(); ++i) {
        Keys below = path;
        if (!content.keys.empty()) {
            sorted.keys[i] = content.keys[indices[i]];
            below.push_back(sorted.keys[i]);
        }
        sorted.children[i] = in_order(content.children[indices[i]], below, order);
    }
    return sorted;
}

/// Where a scalar's own text begins: a block's header may have a comment behind it.
std::size_t text_begin(const Ground& ground, const Node& scalar) {
    return is_block_scalar(scalar) ? ground.line_end(scalar.begin) : scalar.begin;
}

/// All comments, sorted. What is in a scalar is none; nodes stand in the order of the text.
std::vector<std::string_view> comments_of(const Ground& ground) {
    std::vector<std::string_view> comments;
    const auto collect = [&](std::size_t begin, std::size_t end) {
        for (std::size_t at = ground.text.find('#', begin); at < end;
             at = ground.text.find('#', at)) {
            const std::size_t line_end = std::min(ground.line_end(at), end);
            comments.push_back(trim(ground.text.substr(at, line_end - at)));
            at = line_end;
        }
    };
    std::size_t begin = 0;
    for (const Node& node : ground.tree.nodes) {
        if (node.kind != NodeKind::scalar || node.begin == node.end) continue;
        collect(begin, std::min<std::size_t>(text_begin(ground, node), node.end));
        begin = node.end;
    }
    collect(begin, ground.text.size());
    std::sort(comments.begin(), comments.end());
    return comments;
}

bool has_error(const Diagnostics& diagnostics) {
    return std::any_of(diagnostics.begin(), diagnostics.end(), [](const Diagnostic& diagnostic) {
        return severity(diagnostic) == Severity::error;
    });
}

} // namespace

bool holds_the_same(const Ground& before, std::string_view formatted, const KeyOrder& order) {
    Diagnostics faults;
    const std::optional<Tree> tree = parse(0, formatted, faults);
    if (!tree || has_error(faults)) return false;
    const Ground after{*tree, formatted};
    return is_same_content(in_order(content_of(before.view(0)), {}, order),
                           content_of(after.view(0))) &&
           comments_of(before) == comments_of(after);
}

} // namespace agenda::yaml
