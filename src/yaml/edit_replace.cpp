// Another value for a key or a list's entry, in the style of the old one as far as the new one allows.
#include "yaml/edit_operations.hpp"
#include "yaml/scalar_end.hpp"
#include "yaml/write_scalar.hpp"

#include <algorithm>

namespace agenda::yaml {

namespace {

/// The parser takes such text for indented enough wherever it begins; other text it would not.
bool begins_with_tab(const Ground& ground, const Node& scalar) {
    const std::size_t first =
        ground.text.find_first_not_of(" \r\n", ground.next_line(scalar.begin));
    return first < ground.text.size() && ground.text[first] == '\t';
}

/// The sign behind `|` or `>` that gives a text its last line end, or none.
std::optional<std::string_view> chomping(const Ground& ground, const Node& scalar, std::size_t end,
                                         std::string_view value) {
    const std::string_view now =
        ground.text.substr(scalar.begin + 1, header_end(ground, scalar) - scalar.begin - 1);
    if (now.find_first_of("0123456789") != std::string_view::npos) return std::nullopt;
    const bool unfinished = end == ground.text.size(); // the last line has no line end to give
    const bool wanted = value.ends_with('\n');
    if (unfinished) return wanted || end != scalar.end ? std::nullopt : std::optional(now);
    if (!wanted) return "-";
    return now == "-" ? std::string_view() : now;
}

/// The text for [.., end): behind quotes and brackets the reader sees a comment without a blank before
/// it, elsewhere it needs one.
std::string before_comment(const Ground& ground, std::string text, std::size_t end) {
    const bool needs_blank = end < ground.text.size() && ground.text[end] == '#' &&
                             std::string_view("'\"[{").find(text.front()) == std::string_view::npos;
    return needs_blank ? text + ' ' : text;
}

/// Brackets may stand below their key without more indentation than it has; a scalar may not.
bool is_outdented(const Place& place) {
    const Ground& ground = place.ground;
    const Node value = ground.node(place.part().value);
    return value.style == Style::flow &&
           !ground.same_line(place.part().indicator_end - 1, value.begin) &&
           ground.column(value.begin) <= ground.column(place.part().head);
}

/// Replaces the value's lines by text on the line of its key or dash.
Result put_inline(const Place& place, const std::string& text) {
    const Ground& ground = place.ground;
    const Part& part = place.part();
    const Node value = ground.node(part.value);
    if (is_outdented(place) && text.front() != '[' && text.front() != '{') return std::nullopt;
    Edits edits(ground);
    if (is_block_scalar(value)) {
        const std::size_t end = header_end(ground, value);
        edits.replace(value.begin, end, before_comment(ground, text, end));
        if (value.end > ground.line_end(value.begin))
            edits.erase(ground.line_end(value.begin), value.end);
    } else if (value.style != Style::block) {
        edits.replace(value.begin, value.end, before_comment(ground, text, value.end));
    } else if (ground.same_line(part.indicator_end - 1, value.begin)) {
        edits.replace(value.begin, last_line_end(ground, part), text);
    } else {
        edits.insert(part.indicator_end, ' ' + text);
        edits.erase(ground.line_end(part.indicator_end), last_line_end(ground, part));
    }
    return edits.take();
}

/// Lines of their own behind a key or dash, below the comment on its line if there is one.
Result put_below(const Place& place, const Content& content, const Look& look) {
    const Ground& ground = place.ground;
    const Part& part = place.part();
    const Node value = ground.node(part.value);
    const std::size_t column =
        child_column(content, look, place.is_mapping(), ground.column(part.head));
    const std::string lines = block_text(content, look, column);

    const bool is_block = is_block_scalar(value);
    const std::size_t first_end = is_block ? header_end(ground, value) : value.end;
    const std::size_t line_end = ground.line_end(first_end);
    const bool has_comment =
        !ground.is_blank_line(first_end) &&
        ground.text.substr(first_end, line_end - first_end).find('#') != std::string_view::npos;
    Edits edits(ground);
    if (!place.is_mapping() && !has_comment) {
        edits.replace(part.indicator_end, is_block ? value.end : line_end,
                      std::string(look.dash_gap, ' ') + lines);
        return edits.take();
    }
    const bool needs_blank = has_comment && ground.text[first_end] == '#';
    edits.replace(part.indicator_end, has_comment ? first_end : line_end, needs_blank ? " " : "");
    edits.replace(line_end, is_block ? std::max<std::size_t>(value.end, line_end) : line_end,
                  look.line_end + std::string(column, ' ') + lines);
    return edits.take();
}

/// The lines of a block that is there take the place of the old ones.
Result put_over(const Place& place, const Content& content, const Look& look) {
    const Ground& ground = place.ground;
    const Part& part = place.part();
    const Node value = ground.node(part.value);
    const bool is_collection = value.style == Style::block;
    const std::size_t end = is_collection ? last_line_end(ground, part) : value.end;
    const std::size_t column = ground.column(value.begin);
    Edits edits(ground);
    if (column > ground.column(part.head) || (is_collection && value.kind == content.kind)) {
        edits.replace(value.begin, end, block_text(content, look, column));
        return edits.take();
    }
    if (!is_collection || !ground.is_first_on_line(value.begin)) return std::nullopt;
    const std::size_t fresh =
        child_column(content, look, place.is_mapping(), ground.column(part.head));
    edits.replace(ground.line_begin(value.begin), end,
                  std::string(fresh, ' ') + block_text(content, look, fresh));
    return edits.take();
}

Result put_block(const Place& place, const Content& content, const Look& look) {
    const Ground& ground = place.ground;
    const Part& part = place.part();
    const Node value = ground.node(part.value);
    const bool below = !ground.same_line(part.indicator_end - 1, value.begin);
    if (value.style == Style::block) return put_over(place, content, look);
    if (!below) return put_below(place, content, look);
    if (is_block_scalar(value) || !ground.is_first_on_line(value.begin)) return std::nullopt;
    return put_over(place, content, look);
}

/// Nothing is there: `key:`, or in brackets `key` alone.
Result put_first(const Place& place, const std::string& text) {
    const Part& part = place.part();
    const bool has_indicator =
        !place.is_mapping() || part.indicator_end > place.ground.node(part.key).end;
    Edits edits(place.ground);
    edits.insert(part.indicator_end, (has_indicator ? " " : ": ") + text);
    return edits.take();
}

Result replace_in_flow(const Place& place, const Content& content) {
    const Node value = place.ground.node(place.part().value);
    const bool is_scalar = content.kind == NodeKind::scalar && !content.is_null;
    const std::string text = is_scalar && value.kind == NodeKind::scalar
                                 ? scalar_like(value, content, true)
                                 : flow_text(content);
    if (value.begin == value.end) return put_first(place, text);
    Edits edits(place.ground);
    edits.replace(value.begin, value.end, before_comment(place.ground, text, value.end));
    return edits.take();
}

/// An old list or mapping keeps its style; an empty one has none.
bool stays_inline(const Place& place, const Content& content, const Look& look) {
    const Node value = place.ground.node(place.part().value);
    const bool is_same_kind = value.kind == content.kind && value.next > place.part().value + 1;
    if (content.kind == NodeKind::scalar || content.children.empty()) return true;
    if (is_same_kind) return value.style == Style::flow;
    const std::size_t column = place.ground.column(place.part().indicator_end) + 1;
    return is_inline(content, look, place.is_mapping(), column);
}

} // namespace

Edits& Edits::replace(std::size_t begin, std::size_t end, std::string text) {
    if (begin == end && text.empty()) return *this;
    const Span where{file_, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
    edits_.push_back({where, std::move(text)});
    return *this;
}

std::string scalar_like(const Node& node, const Content& content, bool is_flow) {
    const Style wanted = node.null || is_block_scalar(node) ? Style::plain : node.style;
    return write_scalar(content.value, wanted, is_flow ? Context::flow : Context::block,
                        content.is_typed);
}

Result replace_block_scalar(const Ground& ground, std::uint32_t index, std::string_view value) {
    const Node scalar = ground.node(index);
    const auto column = body_column(ground, scalar);
    const std::size_t end = full_end(ground, index);
    const auto sign = chomping(ground, scalar, end, value);
    if (!column || !sign || begins_with_tab(ground, scalar)) return std::nullopt;
    const auto lines = block_lines(value, scalar.style, std::string(*column, ' '),
                                   ground.line_break(scalar.begin));
    if (!lines) return std::nullopt;

    const std::size_t sign_begin = scalar.begin + 1;
    const std::size_t sign_end = header_end(ground, scalar);
    Edits edits(ground);
    if (ground.text.substr(sign_begin, sign_end - sign_begin) != *sign)
        edits.replace(sign_begin, sign_end, std::string(*sign));
    edits.replace(ground.next_line(scalar.begin), end, *lines);
    return edits.take();
}

Result replace_value(const Place& place, const Content& content) {
    const Ground& ground = place.ground;
    const std::uint32_t index = place.part().value;
    const Node value = ground.node(index);
    if (place.is_flow()) return replace_in_flow(place, content);

    const bool is_scalar = content.kind == NodeKind::scalar && !content.is_null;
    if (is_scalar && is_block_scalar(value))
        if (Result result = replace_block_scalar(ground, index, content.value)) return result;

    const Look look = look_of(ground, place.collection, place.part().head);
    if (!stays_inline(place, content, look)) return put_block(place, content, look);
    const std::string text = is_scalar && value.kind == NodeKind::scalar
                                 ? scalar_like(value, content, false)
                                 : inline_text(content);
    return value.begin == value.end ? put_first(place, text) : put_inline(place, text);
}

} // namespace agenda::yaml
