// Text compared as people compare it: folding, composing, and the nearest word.
#include "base/text.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>
#include <utility>

namespace agenda {

namespace {

constexpr char32_t replacement_character = 0xFFFD;

Decoded decode_quickly(std::string_view text, std::size_t at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    return byte < 0x80 ? Decoded{byte, 1, true} : decode_utf8(text, at);
}

/// Below U+0300 there are no marks to join a letter with. In UTF-8 all above begins with these bytes.
bool may_have_marks(std::string_view text) {
    return std::any_of(text.begin(), text.end(),
                       [](char c) { return static_cast<unsigned char>(c) >= 0xCC; });
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

std::string bare(std::string_view text) {
    return mapped(text, UTF8PROC_STABLE | UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD |
                            UTF8PROC_STRIPMARK | UTF8PROC_IGNORE);
}

/// Letters up to Latin Extended-A, and dashes and quotation marks, each by itself: in a text of only
/// these none changes another, so that utf8proc has to be asked only once.
constexpr char32_t latin_end = 0x180;
constexpr char32_t marks_begin = 0x2010;
constexpr char32_t marks_end = 0x2020;
using LatinTable = std::array<std::string, latin_end + marks_end - marks_begin>;

/// Where a code point stands in the table; at its end: not in it.
std::size_t latin_index(char32_t c) {
    if (c < latin_end) return c;
    if (c >= marks_begin && c < marks_end) return latin_end + c - marks_begin;
    return std::tuple_size_v<LatinTable>;
}

const LatinTable& latin_table() {
    static const LatinTable table = [] {
        LatinTable made;
        for (char32_t c = 0; c < marks_end; c = c + 1 == latin_end ? marks_begin : c + 1) {
            std::string letter;
            append_utf8(letter, c);
            made[latin_index(c)] = bare(letter);
        }
        return made;
    }();
    return table;
}

char small(char ascii) {
    return ascii >= 'A' && ascii <= 'Z' ? static_cast<char>(ascii - 'A' + 'a') : ascii;
}

/// The text without case and marks, where all of it is Latin.
std::optional<std::string> latin(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const Decoded next = decode_quickly(text, at);
        const std::size_t index = latin_index(next.code_point);
        if (!next.valid || index == std::tuple_size_v<LatinTable>) return std::nullopt;
        if (next.code_point < 0x80)
            out += small(text[at]);
        else
            out += latin_table()[index];
        at += next.size;
    }
    return out;
}

std::string without_case_and_marks(std::string_view text) {
    if (std::optional<std::string> found = latin(text)) return *std::move(found);
    return bare(repaired(text));
}

/// Hyphens and dashes of all lengths, underscores and blanks.
bool is_word_separator(char32_t c) {
    return c == U' ' || c == U'-' || c == U'_' || (c >= U'\t' && c <= U'\r') ||
           (c >= 0x2010 && c <= 0x2015);
}

/// Puts the code points of a text in the place of others.
void decode(std::string_view text, std::u32string& points) {
    points.clear();
    points.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const Decoded next = decode_utf8(text, at);
        points += next.valid ? next.code_point : replacement_character;
        at += next.size;
    }
}

/// Damerau-Levenshtein in its restricted form (no piece is edited twice), with three rows of memory.
/// Every row follows from the two above: where they have nothing below the limit, neither has the end.
/// `b`: code points, or ASCII.
template <class Char>
std::size_t distance(std::u32string_view a, std::basic_string_view<Char> b, std::size_t limit) {
    const auto equal = [&](std::size_t i, std::size_t j) {
        return a[i] == static_cast<char32_t>(b[j]);
    };
    std::vector<std::size_t> before(b.size() + 1);
    std::vector<std::size_t> above(b.size() + 1);
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        above[j] = j;
    std::size_t least_above = 0;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        std::size_t least = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replace = above[j - 1] + (equal(i - 1, j - 1) ? 0 : 1);
            row[j] = std::min({replace, above[j] + 1, row[j - 1] + 1});
            if (i > 1 && j > 1 && equal(i - 1, j - 2) && equal(i - 2, j - 1))
                row[j] = std::min(row[j], before[j - 2] + 1);
            least = std::min(least, row[j]);
        }
        if (least >= limit && least_above >= limit) return limit;
        least_above = least;
        std::swap(before, above);
        std::swap(above, row);
    }
    return above[b.size()];
}

} // namespace

std::string fold(std::string_view text) {
    const std::string plain = without_case_and_marks(text);
    std::string out;
    out.reserve(plain.size());
    bool separated = false;
    for (std::size_t at = 0; at < plain.size();) {
        const Decoded next = decode_quickly(plain, at);
        const bool separator = is_word_separator(next.code_point);
        if (!separator && separated && !out.empty()) out += ' ';
        if (!separator) out.append(plain, at, next.size);
        separated = separator;
        at += next.size;
    }
    return out;
}

std::string compose(std::string_view text) {
    if (!may_have_marks(text) || !is_valid_utf8(text)) return std::string(text);
    return mapped(text, UTF8PROC_STABLE | UTF8PROC_COMPOSE);
}

std::optional<std::string_view> nearest(std::string_view word,
                                        std::span<const std::string_view> candidates) {
    return Nearest({candidates.begin(), candidates.end()}).to(word);
}

Nearest::Nearest(std::vector<std::string_view> candidates) : candidates_(std::move(candidates)) {
    std::size_t size = 0;
    for (const std::string_view candidate : candidates_)
        size += candidate.size();
    folded_.reserve(size);
    ends_.reserve(candidates_.size());
    for (const std::string_view candidate : candidates_) {
        folded_ += fold(candidate);
        ends_.push_back(static_cast<std::uint32_t>(folded_.size()));
    }
}

std::optional<std::string_view> Nearest::to(std::string_view word) const {
    const std::string folded = fold(word);
    std::u32string wanted;
    decode(folded, wanted);
    std::size_t best = std::max<std::size_t>(wanted.size(), 3) / 3 + 1;
    std::optional<std::string_view> found;
    const auto consider = [&](std::string_view candidate, auto points) {
        const std::size_t shorter = std::min(points.size(), wanted.size());
        if (std::max(points.size(), wanted.size()) - shorter >= best) return;
        const std::size_t steps = distance(wanted, points, best);
        if (steps >= best) return;
        best = steps;
        found = candidate;
    };
    std::u32string points;
    for (std::size_t i = 0; i < candidates_.size(); ++i) {
        const std::size_t begin = i == 0 ? 0 : ends_[i - 1];
        const std::string_view candidate =
            std::string_view(folded_).substr(begin, ends_[i] - begin);
        if (candidate == folded) return candidates_[i];
        if (ascii_size(candidate) == candidate.size()) {
            consider(candidates_[i], candidate);
        } else {
            decode(candidate, points);
            consider(candidates_[i], std::u32string_view(points));
        }
    }
    return found;
}

} // namespace agenda
