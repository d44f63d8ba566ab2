#include "output/excerpt.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace agenda::output {

using target::Terminal;

namespace {

/// More bytes than any excerpt shows.
constexpr std::size_t enough_bytes = std::size_t{8} * widest_excerpt;

Terminal::Text shown(std::string_view text) {
    std::string spaced;
    for (const char c : text)
        if (c == '\t')
            spaced.append(tab_width, ' ');
        else
            spaced += c;
    return Terminal::text(spaced);
}

int shown_width(std::string_view text) { return Terminal::width(shown(text)); }

bool is_continuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80; }

/// The end of a text that is at most so wide, and does not begin with a combining mark.
std::string_view last_columns(std::string_view text, int columns) {
    std::size_t begin = text.size();
    std::size_t kept = begin;
    while (begin > 0) {
        std::size_t previous = begin - 1;
        while (previous > 0 && begin - previous < 4 && is_continuation(text[previous]))
            --previous;
        const int width = shown_width(text.substr(previous, begin - previous));
        if (width > columns) break;
        columns -= width;
        begin = previous;
        if (width > 0) kept = begin;
    }
    return text.substr(kept);
}

std::string_view first_bytes(std::string_view text, std::size_t bytes) {
    if (text.size() <= bytes) return text;
    while (bytes > 0 && is_continuation(text[bytes]))
        --bytes;
    return text.substr(0, bytes);
}

/// How much is kept before the marks: all where they stand in the first half of the line that is shown,
/// else less, so that there is room for them and for what is said behind them.
int columns_before(int before, int marks, int widest) {
    if (before + marks <= widest * 5 / 8) return before;
    return std::clamp(widest - 1 - marks, widest / 8, widest * 3 / 8);
}

} // namespace

Excerpt excerpt_of(std::string_view line, std::size_t begin, std::size_t end, int widest) {
    widest = std::clamp(widest, narrowest_excerpt, widest_excerpt);
    begin = std::min(begin, line.size());
    end = std::clamp(end, begin, line.size());
    std::string_view before = line.substr(0, begin);
    const std::string_view marked = first_bytes(line.substr(begin, end - begin), enough_bytes);
    const std::string_view from_mark = first_bytes(line.substr(begin), enough_bytes);

    Excerpt result;
    const bool is_long = line.size() > enough_bytes || shown_width(line) > widest;
    if (is_long) {
        const int marks = shown_width(marked);
        const int width = before.size() > enough_bytes ? widest : shown_width(before);
        before = last_columns(before, columns_before(width, marks, widest));
        if (before.size() < begin) result.line += "…";
    }
    const std::string_view rest(before.data(), before.size() + from_mark.size());
    result.line += shown(rest);
    result.indent = Terminal::width(result.line) - shown_width(rest) + shown_width(before);
    const std::string_view up_to_end(before.data(), before.size() + marked.size());
    result.length = std::max(1, shown_width(up_to_end) - shown_width(before));
    if (is_long) {
        result.line = Terminal::fit(result.line, widest);
        result.length = std::min(result.length, widest - result.indent);
    }
    return result;
}

} // namespace agenda::output
