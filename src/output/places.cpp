#include "output/places.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace agenda::output {

const LineIndex& Places::lines(FileId id) {
    const auto found = lines_.find(id);
    if (found != lines_.end()) return found->second;
    return lines_.emplace(id, LineIndex(file(id).text)).first->second;
}

Position Places::position(FileId id, std::size_t offset) {
    const std::string_view text = file(id).text;
    offset = std::min(offset, text.size());
    const Line line = lines(id).line(offset);

    const auto usable = [&](const Counted& known) {
        return known.file == id && known.line_begin == line.begin && known.offset <= offset;
    };
    Counted* from = &counted_[0];
    if (usable(counted_[1]) && (!usable(*from) || counted_[1].offset > from->offset))
        from = &counted_[1];
    if (!usable(*from)) {
        from = from->offset > counted_[1].offset ? &counted_[1] : from;
        const Position start = lines(id).position(line.begin);
        const bool bom = line.begin == 0 && text.starts_with("\xEF\xBB\xBF");
        *from = {id, line.begin, bom ? 3U : line.begin, start.column};
        if (from->offset > offset) from->offset = offset;
    }
    while (from->offset < offset) {
        const std::size_t next = from->offset + decode_utf8(text, from->offset).size;
        if (next > offset) break; // inside a character
        from->offset = next;
        ++from->column;
    }
    return {line.number, from->column};
}

Span trimmed(Span span, std::string_view text) {
    constexpr std::string_view blanks = " \t\r\n";
    span.end = std::min(span.end, static_cast<std::uint32_t>(text.size()));
    span.begin = std::min(span.begin, span.end);
    const std::string_view covered = text.substr(span.begin, span.end - span.begin);
    if (covered.find('\n') == std::string_view::npos) return span;
    while (span.end > span.begin && blanks.find(text[span.end - 1]) != std::string_view::npos)
        --span.end;
    return span;
}

} // namespace agenda::output
