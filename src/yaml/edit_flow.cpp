// Entries of mappings and lists in brackets, on one line or on many.
#include "yaml/edit_operations.hpp"
#include "yaml/scalar_end.hpp"

#include <algorithm>

namespace agenda::yaml {

namespace {

bool is_comma(const Ground& ground, std::size_t at) {
    return at < ground.text.size() && ground.text[at] == ',';
}

bool has_comment(const Ground& ground, std::size_t begin, std::size_t end) {
    return ground.text.substr(begin, end - begin).find('#') != std::string_view::npos;
}

/// Where the next part begins, or the closing bracket stands.
std::size_t next_head(const Place& place) {
    const bool is_last = place.i + 1 == place.parts.size();
    return is_last ? place.node().end - 1 : place.parts[place.i + 1].head;
}

/// One part on a line, as far as one can tell.
bool has_own_line(const Place& place) {
    const Ground& ground = place.ground;
    const Part& part = place.part();
    if (!ground.is_first_on_line(part.head)) return false;
    return !ground.same_line(part.end, next_head(place)) ||
           (place.i > 0 && place.i + 1 == place.parts.size());
}

std::string own_line(const Place& place, const std::string& entry) {
    const Ground& ground = place.ground;
    const std::size_t head = place.part().head;
    const std::size_t line = ground.line_begin(head);
    return std::string(ground.line_break(head)) +
           std::string(ground.text.substr(line, head - line)) + entry;
}

/// The end of the part with the comment on its line, if it has a line of its own.
std::size_t end_with_comment(const Place& place, std::size_t end) {
    const std::size_t line_end = place.ground.line_end(end);
    const bool ends_so = has_own_line(place) && place.ground.is_line_rest(end) &&
                         has_comment(place.ground, end, line_end);
    return ends_so ? line_end : end;
}

/// The last part, without a comma behind it: the comma before it goes too, but no comment.
Result remove_last(const Place& place) {
    const Ground& ground = place.ground;
    const Part& before = place.parts[place.i - 1];
    const std::size_t end = end_with_comment(place, place.part().end);
    Edits edits(ground);
    if (!has_comment(ground, before.end, place.part().head))
        return edits.erase(before.end, end).take();
    const std::size_t comma = skip_space(ground.text, before.end);
    if (!is_comma(ground, comma) || !ground.is_first_on_line(place.part().head))
        return std::nullopt;
    std::size_t begin = begin_with_comments(ground, place.parts, place.i);
    // A bracket behind it must not get into the comment above.
    if (end == ground.line_end(end)) begin = ground.end_of_line_before(begin);
    return edits.erase(comma, comma + 1).erase(begin, end).take();
}

} // namespace

Result add_to_empty_flow(const Place& place, const std::string& entry) {
    const Ground& ground = place.ground;
    const std::size_t end = place.node().end - 1;
    const std::size_t begin = place.node().begin + 1;
    const bool has_line = ground.text.substr(begin, end - begin).find('\n') != std::string::npos;
    const std::size_t at = has_line || begin == end ? end : begin + (end - begin) / 2;
    return Edits(ground).insert(at, entry).take();
}

Result add_before_in_flow(const Place& place, const std::string& entry) {
    const Ground& ground = place.ground;
    const std::size_t head = place.part().head;
    if (!has_own_line(place)) return Edits(ground).insert(head, entry + ", ").take();
    const std::size_t begin = begin_with_comments(ground, place.parts, place.i);
    const std::size_t line = ground.line_begin(head);
    const std::string indent(ground.text.substr(line, head - line));
    return Edits(ground)
        .insert(begin, indent + entry + ',' + std::string(ground.line_break(head)))
        .take();
}

Result add_behind_in_flow(const Place& place, const std::string& entry) {
    const Ground& ground = place.ground;
    const std::size_t end = place.part().end;
    const std::size_t comma = skip_space(ground.text, end);
    Edits edits(ground);
    if (!has_own_line(place)) return edits.insert(end, ", " + entry).take();
    if (is_comma(ground, comma) && !has_comment(ground, end, comma)) {
        if (!ground.is_line_rest(comma + 1)) return edits.insert(end, ", " + entry).take();
        return edits.insert(ground.line_end(comma), own_line(place, entry + ',')).take();
    }
    if (is_comma(ground, comma)) return edits.insert(end, ", " + entry).take();
    if (!ground.is_line_rest(end) || !has_comment(ground, end, ground.line_end(end)))
        return edits.insert(end, ',' + own_line(place, entry)).take();
    return edits.insert(end, ",").insert(ground.line_end(end), own_line(place, entry)).take();
}

Result remove_from_flow(const Place& place) {
    const Ground& ground = place.ground;
    const Part& part = place.part();
    const std::size_t comma = skip_space(ground.text, part.end);
    if (!is_comma(ground, comma)) return place.i > 0 ? remove_last(place) : std::nullopt;
    if (has_comment(ground, part.end, comma)) return std::nullopt;

    Edits edits(ground);
    if (ground.is_first_on_line(part.head) && ground.is_line_rest(comma + 1))
        return edits
            .erase(begin_with_comments(ground, place.parts, place.i), ground.next_line(comma))
            .take();
    if (ground.is_line_rest(comma + 1)) { // the comment is about more than this part
        const bool same = place.i > 0 && ground.same_line(place.parts[place.i - 1].end, comma);
        const std::size_t begin =
            same ? skip_space(ground.text, place.parts[place.i - 1].end) + 1 : part.head;
        return edits.erase(begin, comma + 1).take();
    }
    const std::size_t next = next_head(place);
    if (has_comment(ground, comma, next)) return std::nullopt;
    if (place.i + 1 < place.parts.size()) return edits.erase(part.head, next).take();
    if (place.i == 0) return edits.erase(part.head, comma + 1).take();
    const std::size_t before = place.parts[place.i - 1].end; // the last comma stays the last
    if (has_comment(ground, before, part.head)) return std::nullopt;
    return edits.erase(before, part.end).take();
}

} // namespace agenda::yaml
