// Text compared as people compare it: folding, composing, and the nearest word.
#include "base/text.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <cstdlib>
#include <memory>

namespace agenda {

namespace {

constexpr char32_t replacement_character = 0xFFFD;

bool is_ascii(std::string_view text) {
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// utf8proc refuses a text with one bad byte as a whole: such bytes become U+FFFD first.
std::string repaired(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const Decoded next = decode_utf8(text, at);
        append_utf8(out, next.valid ? next.code_point : replacement_character);
        at += next.size;
    }
    return out;
}

/// utf8proc_map with its memory in safe hands; empty where it fails (out of memory, text too long).
std::string mapped(std::string_view text, int options) {
    utf8proc_uint8_t* raw = nullptr;
    const utf8proc_ssize_t size = utf8proc_map(
        reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
        static_cast<utf8proc_ssize_t>(text.size()), &raw, static_cast<utf8proc_option_t>(options));
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(raw, &std::free);
    if (size <= 0) return {};
    return {reinterpret_cast<const char*>(raw), static_cast<std::size_t>(size)};
}

std::string without_case_and_marks(std::string_view text) {
    if (!is_ascii(text))
        return mapped(repaired(text), UTF8PROC_STABLE | UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE |
                                          UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK | UTF8PROC_IGNORE);
    std::string lower(text);
    for (char& c : lower)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return lower;
}

/// Hyphens and dashes of all lengths, underscores and blanks.
bool is_word_separator(char32_t c) {
    return c == U' ' || c == U'-' || c == U'_' || (c >= U'\t' && c <= U'\r') ||
           (c >= 0x2010 && c <= 0x2015);
}

std::u32string code_points(std::string_view text) {
    std::u32string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const Decoded next = decode_utf8(text, at);
        out += next.valid ? next.code_point : replacement_character;
        at += next.size;
    }
    return out;
}

/// Damerau-Levenshtein in its restricted form (no piece is edited twice), with three rows of memory.
std::size_t distance(const std::u32string& a, const std::u32string& b) {
    std::vector<std::size_t> before(b.size() + 1);
    std::vector<std::size_t> above(b.size() + 1);
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        above[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replace = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = std::min({replace, above[j] + 1, row[j - 1] + 1});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], before[j - 2] + 1);
        }
        std::swap(before, above);
        std::swap(above, row);
    }
    return above[b.size()];
}

} // namespace

std::string fold(std::string_view text) {
    const std::string bare = without_case_and_marks(text);
    std::string out;
    out.reserve(bare.size());
    bool separated = false;
    for (std::size_t at = 0; at < bare.size();) {
        const Decoded next = decode_utf8(bare, at);
        const bool separator = is_word_separator(next.code_point);
        if (!separator && separated && !out.empty()) out += ' ';
        if (!separator) out.append(bare, at, next.size);
        separated = separator;
        at += next.size;
    }
    return out;
}

std::string compose(std::string_view text) {
    if (is_ascii(text) || !is_valid_utf8(text)) return std::string(text);
    return mapped(text, UTF8PROC_STABLE | UTF8PROC_COMPOSE);
}

std::optional<std::string_view> nearest(std::string_view word,
                                        std::span<const std::string_view> candidates) {
    const std::string folded = fold(word);
    const std::u32string wanted = code_points(folded);
    std::size_t best = std::max<std::size_t>(wanted.size(), 3) / 3 + 1;
    std::optional<std::string_view> found;
    for (const std::string_view candidate : candidates) {
        const std::string other = fold(candidate);
        if (other == folded) return candidate;
        const std::u32string points = code_points(other);
        const std::size_t shorter = std::min(points.size(), wanted.size());
        if (std::max(points.size(), wanted.size()) - shorter >= best) continue;
        const std::size_t steps = distance(wanted, points);
        if (steps >= best) continue;
        best = steps;
        found = candidate;
    }
    return found;
}

} // namespace agenda
