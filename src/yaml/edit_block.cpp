// Entries of mappings and lists in lines of their own: added and removed with their comments.
#include "yaml/edit_operations.hpp"

#include <algorithm>
#include <optional>

namespace agenda::yaml {

namespace {

std::string text_of(const Addition& addition, const Look& look, std::size_t column) {
    return addition.key ? block_entry(*addition.key, addition.content, look, column)
                        : block_element(addition.content, look, column);
}

/// Where the last line of the part ends with all that belongs to it.
std::size_t whole_end(const Place& place, std::size_t i) {
    return std::max(tail_end(place.ground, place.parts[i]), place.parts[i].end);
}

/// A block of text at the end of a file without a last line end has none either, and would get one.
void keep_unfinished(const Place& place, Edits& edits) {
    const Ground& ground = place.ground;
    const Node last = ground.node(ground.node(place.part().value).next - 1);
    if (!is_block_scalar(last) || last.end != ground.text.size()) return;
    const std::size_t begin = last.begin + 1;
    const std::size_t end = header_end(ground, last);
    std::string header(ground.text.substr(begin, end - begin));
    if (header.find('-') != std::string::npos) return;
    header.erase(std::remove(header.begin(), header.end(), '+'), header.end());
    edits.replace(begin, end, header + '-');
}

/// The blank lines above the line at `begin`, down to `floor`.
std::size_t above_blank_lines(const Ground& ground, std::size_t begin, std::size_t floor) {
    while (begin > floor && ground.is_blank_line(begin - 1))
        begin = std::max(ground.line_begin(begin - 1), floor);
    return begin;
}

std::size_t below_blank_lines(const Ground& ground, std::size_t at) {
    while (at < ground.text.size() && ground.is_blank_line(at))
        at = ground.next_line(at);
    return at;
}

/// The block of text that reaches down to the line at `begin`, if that is what stands above it.
std::optional<Node> block_scalar_above(const Place& place, std::size_t floor, std::size_t begin) {
    const Ground& ground = place.ground;
    if (place.i == 0 || above_blank_lines(ground, begin, floor) > floor) return std::nullopt;
    const Part& above = place.parts[place.i - 1];
    const Node last = ground.node(ground.node(above.value).next - 1);
    const bool has_comment_below = tail_end(ground, above) > last_line_end(ground, above);
    if (!is_block_scalar(last) || has_comment_below) return std::nullopt;
    return last;
}

/// Whole lines, and so that blank lines above and below do not meet.
Result remove_lines(const Place& place, std::size_t begin, std::size_t end) {
    const Ground& ground = place.ground;
    const std::size_t top = ground.line_begin(0);
    const std::size_t floor = place.i > 0 ? ground.next_line(whole_end(place, place.i - 1)) : top;
    const std::optional<Node> text_above = block_scalar_above(place, floor, begin);
    if (text_above) end = end_of_blank_text(ground, *text_above, end);

    std::size_t next = ground.next_line(end);
    const bool unfinished = next == ground.text.size() && !ground.text.ends_with('\n');
    const bool blank_below = next >= ground.text.size() || ground.is_blank_line(next);
    if (begin == top)
        next = below_blank_lines(ground, next);
    else if (blank_below)
        begin = above_blank_lines(ground, begin, floor);
    // The line above becomes the last one, and has no line end either; a block of text needs its own.
    if (unfinished && begin > top && !(text_above && begin == floor))
        begin = ground.end_of_line_before(begin);
    return Edits(ground).erase(begin, next).take();
}

/// The first of a mapping or list that begins behind a dash: what comes next moves up to the dash.
Result remove_behind_dash(const Place& place) {
    const Ground& ground = place.ground;
    const std::size_t end = whole_end(place, place.i);
    std::size_t next = below_blank_lines(ground, ground.next_line(end));
    next += ground.indentation(next);
    return Edits(ground).erase(place.part().head, next).take();
}

} // namespace

Result add_before(const Place& place, const Addition& addition) {
    const Ground& ground = place.ground;
    const std::size_t head = place.part().head;
    const std::size_t column = ground.column(head);
    const Look look = look_of(ground, place.collection, head);
    const std::string text = text_of(addition, look, column);
    const std::string indent(column, ' ');
    if (!ground.is_first_on_line(head))
        return Edits(ground).insert(head, text + look.line_end + indent).take();
    const std::size_t begin = begin_with_comments(ground, place.parts, place.i);
    return Edits(ground).insert(begin, indent + text + look.line_end).take();
}

Result add_behind(const Place& place, const Addition& addition) {
    const Ground& ground = place.ground;
    const std::size_t column = ground.column(place.node().begin);
    const std::size_t end = whole_end(place, place.i);
    const Look look = look_of(ground, place.collection, end);
    Edits edits(ground);
    keep_unfinished(place, edits);
    edits.insert(end, look.line_end + std::string(column, ' ') + text_of(addition, look, column));
    return edits.take();
}

Result remove_part(const Place& place) {
    const Ground& ground = place.ground;
    if (!ground.is_first_on_line(place.part().head)) return remove_behind_dash(place);
    const std::size_t begin = begin_with_comments(ground, place.parts, place.i);
    return remove_lines(place, begin, whole_end(place, place.i));
}

} // namespace agenda::yaml
