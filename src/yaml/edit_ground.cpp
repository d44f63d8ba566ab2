#include "yaml/edit_ground.hpp"

#include "yaml/scalar_end.hpp"

#include <algorithm>

namespace agenda::yaml {

namespace {

std::size_t behind_blanks(std::string_view text, std::size_t at) {
    return std::min(text.find_first_not_of(" \t", at), text.size());
}

bool has_in_header(const Ground& ground, const Node& scalar, std::string_view signs) {
    const std::size_t end = header_end(ground, scalar);
    return ground.text.substr(scalar.begin, end - scalar.begin).find_first_of(signs) !=
           std::string_view::npos;
}

std::size_t behind_colon(const Ground& ground, const Part& part) {
    const Node key = ground.node(part.key);
    if (ground.node(part.value).begin <= key.end) return key.end; // {a, b} has none
    return skip_space(ground.text, key.end) + 1;
}

/// Behind the text that precedes a first part on its line: `- ` of the sequences that hold it.
bool is_indentation(const Ground& ground, std::size_t head, std::string_view allowed) {
    const std::size_t begin = ground.line_begin(head);
    return ground.text.substr(begin, head - begin).find_first_not_of(allowed) ==
           std::string_view::npos;
}

/// Any other key is one behind a `?`.
bool has_colon_on_its_line(const Ground& ground, const Part& part) {
    const Node key = ground.node(part.key);
    return part.indicator_end > key.end && ground.same_line(key.begin, part.indicator_end - 1);
}

bool is_behind_question_mark(const Ground& ground, std::size_t head) {
    const std::size_t before = ground.text.substr(0, head).find_last_not_of(" \t\r\n");
    return before != std::string_view::npos && ground.text[before] == '?';
}

} // namespace

std::size_t Ground::line_begin(std::size_t at) const { return yaml::line_begin(text, at); }

std::size_t Ground::line_end(std::size_t at) const {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    return end > at && end < text.size() && text[end - 1] == '\r' ? end - 1 : end;
}

std::size_t Ground::next_line(std::size_t at) const {
    const std::size_t end = text.find('\n', at);
    return end == std::string_view::npos ? text.size() : end + 1;
}

std::string_view Ground::line_break(std::size_t at) const {
    std::size_t end = text.find('\n', at);
    if (end == std::string_view::npos) end = text.rfind('\n');
    const bool pair = end != std::string_view::npos && end > 0 && text[end - 1] == '\r';
    return pair ? "\r\n" : "\n";
}

std::size_t Ground::indentation(std::size_t at) const {
    const std::size_t begin = line_begin(at);
    return behind_blanks(text, begin) - begin;
}

bool Ground::is_first_on_line(std::size_t at) const { return indentation(at) == column(at); }

bool Ground::is_blank_line(std::size_t at) const {
    const std::size_t begin = line_begin(at);
    return behind_blanks(text, begin) >= line_end(begin);
}

bool Ground::is_comment_line(std::size_t at) const {
    const std::size_t first = behind_blanks(text, line_begin(at));
    return first < text.size() && text[first] == '#';
}

bool Ground::is_line_rest(std::size_t at) const {
    const std::size_t first = behind_blanks(text, at);
    return first >= line_end(at) || text[first] == '#';
}

std::size_t header_end(const Ground& ground, const Node& scalar) {
    return std::min(ground.text.find_first_not_of("+-0123456789", scalar.begin + 1),
                    ground.text.size());
}

std::optional<std::size_t> body_column(const Ground& ground, const Node& scalar) {
    std::size_t at = ground.next_line(scalar.begin);
    while (at < scalar.end && ground.is_blank_line(at))
        at = ground.next_line(at);
    if (at >= scalar.end) return std::nullopt;
    return ground.text.find_first_not_of(' ', at) - at; // a tab is text
}

std::size_t end_of_blank_text(const Ground& ground, const Node& scalar, std::size_t from) {
    std::size_t end = from;
    const bool keeps = has_in_header(ground, scalar, "+");
    const bool has_digit = has_in_header(ground, scalar, "123456789");
    const std::size_t column =
        has_digit ? 0 : body_column(ground, scalar).value_or(ground.text.size());
    for (std::size_t at = ground.next_line(from);
         at < ground.text.size() && ground.is_blank_line(at); at = ground.next_line(at))
        if (keeps || ground.line_end(at) > at + column) end = ground.line_end(at);
    return end;
}

std::size_t full_end(const Ground& ground, std::uint32_t index) {
    const Node node = ground.node(index);
    const Node last = ground.node(node.next - 1);
    return is_block_scalar(last) ? end_of_blank_text(ground, last, last.end) : node.end;
}

std::vector<Part> parts_of(const Ground& ground, std::uint32_t index) {
    const Node collection = ground.node(index);
    const bool is_mapping = collection.kind == NodeKind::mapping;
    const bool has_dashes = !is_mapping && collection.style == Style::block;
    std::vector<Part> parts;
    for (std::uint32_t i = index + 1; i < collection.next;) {
        Part part{.key = i, .value = is_mapping ? ground.node(i).next : i};
        part.head = ground.node(i).begin;
        if (has_dashes)
            part.head =
                parts.empty() ? collection.begin : skip_space(ground.text, parts.back().end);
        part.indicator_end = is_mapping   ? behind_colon(ground, part)
                             : has_dashes ? part.head + 1
                                          : part.head;
        part.end = full_end(ground, part.value);
        parts.push_back(part);
        i = ground.node(part.value).next;
    }
    return parts;
}

bool is_regular(const Ground& ground, std::uint32_t index, const std::vector<Part>& parts) {
    const Node collection = ground.node(index);
    const bool is_mapping = collection.kind == NodeKind::mapping;
    if (collection.style == Style::flow) {
        if (is_mapping && ground.text[collection.begin] != '{') return false;
        return std::none_of(parts.begin(), parts.end(), [&](const Part& part) {
            return is_behind_question_mark(ground, part.head);
        });
    }
    for (const Part& part : parts) {
        if (!is_indentation(ground, part.head, &part == parts.data() ? " -" : " ")) return false;
        if (is_mapping && !has_colon_on_its_line(ground, part)) return false;
    }
    return true;
}

std::size_t last_line_end(const Ground& ground, const Part& part) {
    return ground.is_line_rest(part.end) ? ground.line_end(part.end) : part.end;
}

std::size_t tail_end(const Ground& ground, const Part& part) {
    std::size_t end = last_line_end(ground, part);
    const std::size_t column = ground.column(part.head);
    for (std::size_t at = ground.next_line(end); at < ground.text.size();
         at = ground.next_line(at)) {
        if (ground.is_blank_line(at)) continue;
        if (!ground.is_comment_line(at) || ground.indentation(at) <= column) break;
        end = ground.line_end(at);
    }
    return end;
}

std::size_t begin_with_comments(const Ground& ground, const std::vector<Part>& parts,
                                std::size_t i) {
    const std::size_t head = parts[i].head;
    if (!ground.is_first_on_line(head)) return head;
    std::size_t begin = ground.line_begin(head);
    const std::size_t floor =
        i > 0 ? ground.next_line(tail_end(ground, parts[i - 1])) : ground.line_begin(0);
    while (begin > floor && ground.is_comment_line(begin - 1) &&
           ground.indentation(begin - 1) <= ground.column(head))
        begin = ground.line_begin(begin - 1);
    return begin;
}

} // namespace agenda::yaml
