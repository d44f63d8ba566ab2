#include "yaml/format_value.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <vector>

namespace agenda::yaml {

namespace {

constexpr std::size_t indent = 2;

/// Without the blanks at its end, unless the last of them is escaped.
std::string_view trim_end(std::string_view line) {
    const std::size_t last = line.find_last_not_of(" \t\r");
    if (last == std::string_view::npos) return {};
    if (line[last] == '\\' && last + 1 < line.size() && line[last + 1] != '\r')
        return line.ends_with('\r') ? line.substr(0, line.size() - 1) : line;
    return line.substr(0, last + 1);
}

std::size_t leading_blanks(std::string_view line) {
    return std::min(line.find_first_not_of(" \t"), line.size());
}

std::string_view bytes_of(const Ground& ground, const Node& node) {
    return ground.text.substr(node.begin, node.end - node.begin);
}

/// Plain or quoted, on several lines: they are joined when read, so that their indentation is free.
std::string moved_lines(std::string_view bytes, std::size_t column, std::string_view line_end) {
    std::string out;
    for (std::string_view line : split(bytes, '\n')) {
        if (out.empty()) {
            out = trim_end(line);
            continue;
        }
        out += line_end;
        line = trim_end(line.substr(leading_blanks(line)));
        if (!line.empty()) out.append(column + indent, ' ') += line;
    }
    return out;
}

/// Brackets on several lines keep their shape.
std::string moved_brackets(std::string_view bytes, Move move, std::string_view line_end) {
    std::string out;
    for (std::string_view line : split(bytes, '\n')) {
        if (out.empty()) {
            out = trim_end(line);
            continue;
        }
        out += line_end;
        const std::size_t before = leading_blanks(line);
        line = trim_end(line.substr(before));
        if (line.empty()) continue;
        const bool closes = line.front() == ']' || line.front() == '}';
        const std::size_t moved = before + move.to > move.from ? before + move.to - move.from : 0;
        out.append(std::max(moved, move.to + (closes ? 0 : 1)), ' ') += line;
    }
    return out;
}

std::string bracket_text(const Ground& ground, std::uint32_t index);

std::string part_text(const Ground& ground, const Part& part, bool is_mapping) {
    if (!is_mapping) return bracket_text(ground, part.value);
    std::string out(bytes_of(ground, ground.node(part.key)));
    if (part.indicator_end == ground.node(part.key).end) return out;
    return out += ": " + bracket_text(ground, part.value);
}

/// On one line, with even spacing.
std::string bracket_text(const Ground& ground, std::uint32_t index) {
    const Node& node = ground.node(index);
    if (node.kind == NodeKind::scalar) return std::string(bytes_of(ground, node));
    const bool is_mapping = node.kind == NodeKind::mapping;
    const bool has_brackets = !is_mapping || ground.text[node.begin] == '{';
    std::string out;
    for (const Part& part : parts_of(ground, index)) {
        if (!out.empty()) out += ", ";
        out += part_text(ground, part, is_mapping);
    }
    if (!has_brackets) return out;
    return is_mapping ? '{' + out + '}' : '[' + out + ']';
}

/// The header of a block of text; one that has no line end at the end of the file must say so.
std::string header_of(const Ground& ground, const Node& node) {
    std::string header(ground.text.substr(node.begin, header_end(ground, node) - node.begin));
    const bool unfinished = node.end == ground.text.size();
    if (!unfinished || header.find('-') != std::string::npos) return header;
    header.erase(std::remove(header.begin(), header.end(), '+'), header.end());
    return header + '-';
}

/// By how much the lines of a block of text move: from its first line's column to the new one, or with
/// the key where the header counts the blanks.
Move move_of_body(const Ground& ground, const Node& node, Move move) {
    const std::string_view header =
        ground.text.substr(node.begin, header_end(ground, node) - node.begin);
    const std::size_t digit = header.find_first_of("123456789");
    if (digit != std::string_view::npos) {
        const auto blanks = static_cast<std::size_t>(header[digit] - '0');
        return {.from = move.from + blanks, .to = move.to + blanks};
    }
    return {.from = body_column(ground, node).value_or(0), .to = move.to + indent};
}

std::string moved_block(const Ground& ground, std::uint32_t index, Move move,
                        std::string_view comment, std::string_view line_end) {
    const Node& node = ground.node(index);
    std::string out = header_of(ground, node) + behind_value(comment);
    const Move body = move_of_body(ground, node, move);
    const std::size_t end = full_end(ground, index);
    for (std::size_t at = ground.next_line(node.begin); at <= end && at < ground.text.size();
         at = ground.next_line(at)) {
        const std::string_view line = ground.text.substr(at, ground.line_end(at) - at);
        out += line_end;
        if (line.size() > body.from) out.append(body.to, ' ') += line.substr(body.from);
        if (ground.next_line(at) == at) break;
    }
    return out;
}

} // namespace

std::string behind_value(std::string_view comment) {
    return comment.empty() ? std::string() : "  " + std::string(comment);
}

std::string moved_value(const Ground& ground, std::uint32_t index, Move move,
                        std::string_view comment, std::string_view line_end) {
    const Node& node = ground.node(index);
    if (is_block_scalar(node)) return moved_block(ground, index, move, comment, line_end);
    const std::string_view bytes = bytes_of(ground, node);
    const bool is_one_line = bytes.find('\n') == std::string_view::npos;
    const std::string tail = behind_value(comment);
    if (node.kind == NodeKind::scalar)
        return (is_one_line ? std::string(bytes) : moved_lines(bytes, move.to, line_end)) + tail;
    return (is_one_line ? bracket_text(ground, index) : moved_brackets(bytes, move, line_end)) +
           tail;
}

} // namespace agenda::yaml
