#include "yaml/format_value.hpp"

#include "base/text.hpp"
#include "yaml/format_section.hpp"

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

/// Whether lines are within a scalar, asked in the order of the text.
class ScalarLines {
  public:
    ScalarLines(const Ground& ground, std::uint32_t collection)
        : ground_(ground), at_(collection), end_(ground.node(collection).next) {}

    bool holds(std::size_t line_begin) {
        while (at_ < end_ &&
               (ground_.node(at_).kind != NodeKind::scalar || ground_.node(at_).end < line_begin))
            ++at_;
        return at_ < end_ && ground_.node(at_).begin < line_begin;
    }

  private:
    const Ground& ground_;
    std::uint32_t at_;
    std::uint32_t end_;
};

std::size_t moved_column(std::size_t column, Move move, bool closes) {
    const std::size_t moved = column + move.to > move.from ? column + move.to - move.from : 0;
    return std::max(moved, move.to + (closes ? 0 : 1));
}

/// Brackets on several lines keep their shape.
std::string moved_brackets(const Moving& moving) {
    const Node node = moving.ground.node(moving.index);
    ScalarLines scalars(moving.ground, moving.index);
    std::string out;
    bool blank_above = false;
    std::size_t begin = node.begin;
    for (std::string_view line : split(bytes_of(moving.ground, node), '\n')) {
        const bool is_text = scalars.holds(begin);
        begin += line.size() + 1;
        const std::size_t before = out.empty() ? 0 : leading_blanks(line);
        line = trim_end(line.substr(before));
        if (line.empty() && blank_above && !is_text) continue;
        blank_above = line.empty() && !is_text;
        if (!out.empty()) out += moving.line_end;
        if (line.empty()) continue;
        const bool closes = line.front() == ']' || line.front() == '}';
        if (!out.empty()) out.append(moved_column(before, moving.move, closes), ' ');
        out += line;
    }
    return out;
}

/// Brackets on one line, with even spacing and their keys in order.
class Brackets {
  public:
    Brackets(const Ground& ground, const KeyOrder& order) : ground_(ground), order_(order) {}
    [[nodiscard]] std::string text(std::uint32_t index, const Keys& keys) const;

  private:
    [[nodiscard]] std::string entry(const Part& part, Keys keys) const;

    const Ground& ground_;
    const KeyOrder& order_;
};

std::string Brackets::entry(const Part& part, Keys keys) const {
    const Node key = ground_.node(part.key);
    std::string out(bytes_of(ground_, key));
    if (part.indicator_end == key.end) return out; // {a, b} has no colon
    keys.push_back(ground_.view(part.key).value());
    return out += ": " + text(part.value, keys);
}

std::string Brackets::text(std::uint32_t index, const Keys& keys) const {
    const Node node = ground_.node(index);
    if (node.kind == NodeKind::scalar) return std::string(bytes_of(ground_, node));
    const bool is_mapping = node.kind == NodeKind::mapping;
    std::vector<Part> parts = parts_of(ground_, index);
    if (is_mapping && order_) sort_parts(ground_, parts, order_(keys));
    std::string out;
    for (const Part& part : parts) {
        if (!out.empty()) out += ", ";
        out += is_mapping ? entry(part, keys) : text(part.value, keys);
    }
    if (!is_mapping) return '[' + out + ']';
    return ground_.text[node.begin] == '{' ? '{' + out + '}' : out; // [a: b]
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
    const std::size_t of_no_text = ground.text.size();
    return {.from = body_column(ground, node).value_or(of_no_text), .to = move.to + indent};
}

std::string moved_block(const Moving& moving, std::string_view comment) {
    const Ground& ground = moving.ground;
    const Node node = ground.node(moving.index);
    std::string out = header_of(ground, node);
    const bool keeps = out.find('+') != std::string::npos;
    out += behind_value(comment);
    const Move body = move_of_body(ground, node, moving.move);
    const std::size_t end = full_end(ground, moving.index);
    std::size_t size = out.size();
    for (std::size_t at = ground.next_line(node.begin); at <= end && at < ground.text.size();
         at = ground.next_line(at)) {
        const std::string_view line = ground.text.substr(at, ground.line_end(at) - at);
        out += moving.line_end;
        if (line.size() > body.from) out.append(body.to, ' ') += line.substr(body.from);
        if (line.size() > body.from) size = out.size();
    }
    if (!keeps) out.resize(size); // empty lines at the end are no text
    return out;
}

} // namespace

std::string behind_value(std::string_view comment) {
    return comment.empty() ? std::string() : "  " + std::string(comment);
}

std::string moved_value(const Moving& moving, std::string_view comment) {
    const Node node = moving.ground.node(moving.index);
    if (is_block_scalar(node)) return moved_block(moving, comment);
    const std::string_view bytes = bytes_of(moving.ground, node);
    const bool is_one_line = bytes.find('\n') == std::string_view::npos;
    const std::string tail = behind_value(comment);
    if (is_one_line)
        return Brackets(moving.ground, moving.order).text(moving.index, moving.keys) + tail;
    if (node.kind == NodeKind::scalar)
        return moved_lines(bytes, moving.move.to, moving.line_end) + tail;
    return moved_brackets(moving) + tail;
}

} // namespace agenda::yaml
