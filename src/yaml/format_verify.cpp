#include "yaml/format_verify.hpp"

#include "base/text.hpp"
#include "yaml/edit_operations.hpp"
#include "yaml/format_section.hpp"
#include "yaml/parse.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace agenda::yaml {

namespace {

using Keys = std::vector<std::string_view>;

/// What was read, known keys in their order and the others behind them as they were. Brackets on
/// several lines are left alone.
Content in_order(const Ground& ground, std::uint32_t index, const Keys& path,
                 const KeyOrder& order) {
    const Node node = ground.node(index);
    Content content = content_of(ground.view(index));
    if (node.kind == NodeKind::scalar || is_on_many_lines(ground, node)) return content;
    std::vector<Part> parts = parts_of(ground, index);
    if (node.kind == NodeKind::mapping && order) sort_parts(ground, parts, order(path));
    for (std::size_t i = 0; i < parts.size(); ++i) {
        Keys below = path;
        if (node.kind == NodeKind::mapping) {
            below.push_back(ground.view(parts[i].key).value());
            content.keys[i] = below.back();
        }
        content.children[i] = in_order(ground, parts[i].value, below, order);
    }
    return content;
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
    for (std::uint32_t i = 0; i < ground.tree.size(); ++i) {
        const Node node = ground.node(i);
        if (node.kind != NodeKind::scalar || node.begin == node.end) continue;
        collect(begin, std::min<std::size_t>(text_begin(ground, node), node.end));
        begin = node.end;
    }
    collect(begin, ground.text.size());
    std::sort(comments.begin(), comments.end());
    return comments;
}

std::optional<Tree> read(std::string_view text) {
    Diagnostics faults;
    std::optional<Tree> tree = parse(0, text, faults);
    return has_error(faults) ? std::nullopt : std::move(tree);
}

} // namespace

bool holds_the_same(const Ground& before, std::string_view formatted, const KeyOrder& order) {
    // A file with errors holds more than its tree: an anchor, say.
    const std::optional<Tree> tree = read(formatted);
    if (!tree || !read(before.text)) return false;
    const Ground after{*tree, formatted};
    return is_same_content(in_order(before, 0, {}, order), content_of(after.view(0))) &&
           comments_of(before) == comments_of(after);
}

} // namespace agenda::yaml
