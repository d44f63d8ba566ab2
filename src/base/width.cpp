// Text on a terminal: how wide it is, and how it is cut and broken.
#include "base/text.hpp"

#include <utf8proc.h>

#include <algorithm>

namespace agenda {

namespace {

constexpr std::string_view blanks = " \t\r\n";
constexpr std::string_view ellipsis = "\xE2\x80\xA6";

/// What is shown as one character (UAX #29), and how wide.
struct Cluster {
    std::string_view text;
    int width = 0;
};

int width_of(char32_t c) {
    return c == U'\t' ? 1 : utf8proc_charwidth(static_cast<utf8proc_int32_t>(c));
}

/// The first grapheme cluster of a text that is not empty. However many parts an emoji has, it is two
/// columns wide; so is a character that asks to be shown as one.
Cluster first_cluster(std::string_view text) {
    constexpr char32_t emoji_presentation = 0xFE0F;
    const Decoded first = decode_utf8(text, 0);
    std::size_t at = first.size;
    if (!first.valid) return {text.substr(0, at), 1};

    int width = width_of(first.code_point);
    utf8proc_int32_t state = 0;
    auto previous = static_cast<utf8proc_int32_t>(first.code_point);
    while (at < text.size()) {
        const Decoded next = decode_utf8(text, at);
        const auto code_point = static_cast<utf8proc_int32_t>(next.code_point);
        if (!next.valid || utf8proc_grapheme_break_stateful(previous, code_point, &state)) break;
        width = next.code_point == emoji_presentation
                    ? 2
                    : std::min(2, width + width_of(next.code_point));
        previous = code_point;
        at += next.size;
    }
    return {text.substr(0, at), width};
}

/// The bytes in front that are each a cluster of one column: ASCII, but for the last before something
/// else, which may belong to it.
std::size_t narrow_size(std::string_view text) {
    const std::size_t size = ascii_size(text);
    return size == text.size() || size == 0 ? size : size - 1;
}

/// The longest beginning of at most `columns` that ends between clusters.
std::string_view beginning(std::string_view text, int columns) {
    std::size_t at = 0;
    while (at < text.size()) {
        const auto room = static_cast<std::size_t>(std::max(columns, 0));
        const std::size_t narrow = std::min(narrow_size(text.substr(at)), room);
        at += narrow;
        columns -= static_cast<int>(narrow);
        if (at == text.size()) break;
        const Cluster cluster = first_cluster(text.substr(at));
        if (cluster.width > columns) break;
        columns -= cluster.width;
        at += cluster.text.size();
    }
    return text.substr(0, at);
}

/// Puts a word on the last line or on lines of its own, in pieces where it is longer than a line.
void add_word(std::vector<std::string>& lines, std::string_view word, int columns) {
    std::string& current = lines.back();
    const int width = display_width(word);
    if (!current.empty() && display_width(current) + 1 + width <= columns) {
        current += ' ';
        current += word;
        return;
    }
    if (!current.empty()) lines.emplace_back();
    while (display_width(word) > columns) {
        std::string_view piece = beginning(word, columns);
        if (piece.empty())
            piece = first_cluster(word).text; // wider than a line: better than no end
        word.remove_prefix(piece.size());
        lines.back() = piece;
        if (word.empty()) return;
        lines.emplace_back();
    }
    lines.back() = word;
}

void wrap_line(std::vector<std::string>& lines, std::string_view line, int columns) {
    lines.emplace_back();
    for (std::size_t at = line.find_first_not_of(blanks); at != std::string_view::npos;) {
        const std::size_t end = std::min(line.find_first_of(blanks, at), line.size());
        add_word(lines, line.substr(at, end - at), columns);
        at = line.find_first_not_of(blanks, end);
    }
}

} // namespace

int display_width(std::string_view text) {
    int width = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t narrow = narrow_size(text.substr(at));
        width += static_cast<int>(narrow);
        at += narrow;
        if (at == text.size()) break;
        const Cluster cluster = first_cluster(text.substr(at));
        width += cluster.width;
        at += cluster.text.size();
    }
    return width;
}

std::string fit(std::string_view text, int columns) {
    if (columns <= 0) return {};
    if (beginning(text, columns).size() == text.size()) return std::string(text);
    std::string_view kept = beginning(text, columns - 1);
    while (!kept.empty() && blanks.find(kept.back()) != std::string_view::npos)
        kept.remove_suffix(1);
    return std::string(kept) + std::string(ellipsis);
}

std::vector<std::string> wrap(std::string_view text, int columns) {
    while (!text.empty() && blanks.find(text.back()) != std::string_view::npos)
        text.remove_suffix(1);
    std::vector<std::string> lines;
    for (const std::string_view line : split(text, '\n'))
        wrap_line(lines, line, std::max(columns, 1));
    return lines;
}

} // namespace agenda
