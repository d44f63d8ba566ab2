#include "output/places.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <utility>

namespace agenda::output {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// Findings come file by file, each with notes on few others.
constexpr std::size_t most_files = 64;

} // namespace

const LineIndex& Places::lines(FileId id) {
    const auto found = lines_.find(id);
    if (found != lines_.end()) return found->second;
    if (lines_.size() == most_files) lines_.clear();
    return lines_.emplace(id, LineIndex(file(id).text)).first->second;
}

std::size_t Places::text_begin(FileId id, const Line& line) const {
    const bool bom = line.begin == 0 && file(id).text.starts_with(byte_order_mark);
    return line.begin + (bom ? byte_order_mark.size() : 0);
}

Places::Counted& Places::counted_before(FileId id, const Line& line, std::size_t offset) {
    Counted* best = nullptr;
    for (Counted& known : counted_) {
        const bool usable =
            known.file == id && known.line_begin == line.begin && known.offset <= offset;
        if (usable && (best == nullptr || known.offset > best->offset)) best = &known;
    }
    if (best != nullptr) return *best;

    std::swap(counted_.front(), counted_.back()); // the older one is forgotten
    return counted_.front() = {id, line.begin, text_begin(id, line), 1};
}

Position Places::position(FileId id, std::size_t offset) {
    const std::string_view text = file(id).text;
    offset = std::min(offset, text.size());
    const Line line = lines(id).line(offset);
    offset = std::max(offset, text_begin(id, line));
    Counted& counted = counted_before(id, line, offset);
    while (counted.offset < offset) {
        const std::size_t next = counted.offset + decode_utf8(text, counted.offset).size;
        if (next > offset) break; // inside a character
        counted.offset = next;
        ++counted.column;
    }
    return {line.number, counted.column};
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
