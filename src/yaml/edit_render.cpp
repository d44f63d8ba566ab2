#include "yaml/edit_render.hpp"

#include "yaml/write_scalar.hpp"

#include <algorithm>
#include <optional>

namespace agenda::yaml {

namespace {

/// Longer lists are written in lines of their own.
constexpr std::size_t widest = 100;

bool is_scalar(const Content& content) { return content.kind == NodeKind::scalar; }

std::string scalar_text(const Content& content, Context context) {
    if (content.is_null) return "~"; // a list in brackets has no other way to say it
    return write_scalar(content.value, Style::plain, context, content.is_typed);
}

std::string key_text(std::string_view key, Context context) {
    return write_scalar(key, Style::plain, context);
}

bool has_only_scalars(const Content& content) {
    return std::all_of(content.children.begin(), content.children.end(), is_scalar);
}

/// What the file itself tells of its look, as far as it is known.
struct Known {
    std::optional<std::size_t> mapping_indent;
    std::optional<std::size_t> dash_indent;
    std::optional<std::size_t> dash_gap;
    std::optional<bool> flow_lists;
    std::optional<bool> flow_mappings;
    std::optional<bool> flow_elements;
};

template <class T> void learn(std::optional<T>& known, T value) {
    if (!known) known = value;
}

bool holds_only_scalars(const Ground& ground, std::uint32_t index) {
    for (std::uint32_t i = index + 1; i < ground.node(index).next; i = ground.node(i).next)
        if (ground.node(i).kind != NodeKind::scalar) return false;
    return true;
}

/// From a collection within a block.
void learn_style(const Ground& ground, std::uint32_t index, bool of_key, Known& known) {
    const Node node = ground.node(index);
    const bool is_flow = node.style == Style::flow;
    if (node.next == index + 1) return;
    if (node.kind == NodeKind::mapping && !of_key) learn(known.flow_elements, is_flow);
    if (!holds_only_scalars(ground, index)) return;
    if (node.kind == NodeKind::sequence) learn(known.flow_lists, is_flow);
    if (node.kind == NodeKind::mapping && of_key) learn(known.flow_mappings, is_flow);
}

/// From the value of a key that stands at `column`.
void learn_indent(const Ground& ground, std::uint32_t value, std::size_t column, Known& known) {
    const Node node = ground.node(value);
    if (node.style != Style::block || ground.column(node.begin) < column) return;
    const std::size_t indent = ground.column(node.begin) - column;
    if (node.kind == NodeKind::sequence) learn(known.dash_indent, indent);
    if (node.kind == NodeKind::mapping && indent > 0) learn(known.mapping_indent, indent);
}

void learn_from_block(const Ground& ground, std::uint32_t index, Known& known) {
    const Node node = ground.node(index);
    const bool is_mapping = node.kind == NodeKind::mapping;
    if (!is_mapping && node.next > index + 1) {
        const std::size_t first = ground.node(index + 1).begin;
        if (ground.same_line(node.begin, first) && first > node.begin + 1)
            learn(known.dash_gap, first - node.begin - 1);
    }
    const std::size_t column = ground.column(node.begin);
    for (std::uint32_t i = index + 1; i < node.next;) {
        const std::uint32_t value = is_mapping ? ground.node(i).next : i;
        learn_style(ground, value, is_mapping, known);
        if (is_mapping) learn_indent(ground, value, column, known);
        i = ground.node(value).next;
    }
}

} // namespace

Look look_of(const Ground& ground, std::uint32_t near, std::size_t at) {
    Known known;
    learn_from_block(ground, near, known);
    for (std::uint32_t i = 0; i < ground.tree.size(); ++i)
        if (ground.node(i).style == Style::block) learn_from_block(ground, i, known);
    Look look;
    look.line_end = ground.line_break(at);
    look.mapping_indent = known.mapping_indent.value_or(look.mapping_indent);
    look.dash_indent = known.dash_indent.value_or(look.mapping_indent);
    look.dash_gap = known.dash_gap.value_or(look.dash_gap);
    look.flow_lists = known.flow_lists.value_or(look.flow_lists);
    look.flow_mappings = known.flow_mappings.value_or(look.flow_mappings);
    look.flow_elements = known.flow_elements.value_or(look.flow_elements);
    return look;
}

std::string flow_text(const Content& content) {
    if (is_scalar(content)) return scalar_text(content, Context::flow);
    const bool is_mapping = content.kind == NodeKind::mapping;
    std::string out(1, is_mapping ? '{' : '[');
    for (std::size_t i = 0; i < content.children.size(); ++i) {
        if (i > 0) out += ", ";
        out += is_mapping ? flow_entry(content.keys[i], content.children[i])
                          : flow_text(content.children[i]);
    }
    return out += is_mapping ? '}' : ']';
}

std::string flow_entry(std::string_view key, const Content& content) {
    return key_text(key, Context::flow) + ": " + flow_text(content);
}

std::string inline_text(const Content& content) {
    return is_scalar(content) ? scalar_text(content, Context::block) : flow_text(content);
}

bool is_inline(const Content& content, const Look& look, bool of_key, std::size_t column) {
    if (is_scalar(content) || content.children.empty()) return true;
    const bool is_mapping = content.kind == NodeKind::mapping;
    if (is_mapping && !of_key) return look.flow_elements;
    const bool wanted = is_mapping ? look.flow_mappings : look.flow_lists;
    return wanted && has_only_scalars(content) && column + flow_text(content).size() <= widest;
}

std::size_t child_column(const Content& content, const Look& look, bool of_key,
                         std::size_t column) {
    if (!of_key) return column + 1 + look.dash_gap;
    return column + (content.kind == NodeKind::mapping ? look.mapping_indent : look.dash_indent);
}

std::string block_text(const Content& content, const Look& look, std::size_t column) {
    std::string out;
    for (std::size_t i = 0; i < content.children.size(); ++i) {
        if (i > 0) (out += look.line_end).append(column, ' ');
        out += content.kind == NodeKind::mapping
                   ? block_entry(content.keys[i], content.children[i], look, column)
                   : block_element(content.children[i], look, column);
    }
    return out;
}

std::string block_entry(std::string_view key, const Content& content, const Look& look,
                        std::size_t column) {
    std::string out = key_text(key, Context::block) + ':';
    if (content.is_null) return out;
    if (is_inline(content, look, true, column + out.size() + 1))
        return out + ' ' + inline_text(content);
    const std::size_t below = child_column(content, look, true, column);
    (out += look.line_end).append(below, ' ');
    return out += block_text(content, look, below);
}

std::string block_element(const Content& content, const Look& look, std::size_t column) {
    std::string out = "-";
    if (content.is_null) return out;
    out.append(look.dash_gap, ' ');
    const std::size_t below = child_column(content, look, false, column);
    if (is_inline(content, look, false, below)) return out += inline_text(content);
    return out += block_text(content, look, below);
}

} // namespace agenda::yaml
