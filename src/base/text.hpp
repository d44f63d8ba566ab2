// UTF-8 text for people: decoding, display width, cutting, making the invisible visible, folding
// for comparisons, and the nearest word. Unicode data comes from utf8proc.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace agenda {

/// One step of strict decoding (no overlong forms, no surrogates, nothing above U+10FFFF).
/// `size` is the number of bytes to step over: 1 where `valid` is false.
struct Decoded {
    char32_t code_point = 0;
    unsigned size = 1;
    bool valid = false;
};
[[nodiscard]] Decoded decode_utf8(std::string_view text, std::size_t at);

void append_utf8(std::string& out, char32_t code_point);

[[nodiscard]] bool is_valid_utf8(std::string_view text);

/// Code points that may hide or reorder text, or steer a terminal, and so are refused in files and
/// shown escaped: C0 but TAB and LF, DEL, C1, U+2028/9, bidi controls, zero-width space and word
/// joiner, invisible operators, annotations and tag characters, byte order mark, noncharacters. ZWJ
/// and ZWNJ are legitimate.
enum class Suspicion { none, control, hidden };
[[nodiscard]] Suspicion suspicion_of(char32_t code_point);

/// Columns on a terminal: combining marks 0, East Asian wide and emoji 2, a TAB counts as 1.
[[nodiscard]] int display_width(std::string_view text);

/// At most `columns` wide; where something is cut off it ends in an ellipsis. Never cuts within a
/// grapheme cluster (UAX #29).
[[nodiscard]] std::string fit(std::string_view text, int columns);

/// Lines of at most `columns`, broken at blanks; a longer word is cut between grapheme clusters.
[[nodiscard]] std::vector<std::string> wrap(std::string_view text, int columns);

/// The bytes in front that are printable ASCII: each of them is a character that is shown as it is.
[[nodiscard]] constexpr std::size_t ascii_size(std::string_view text) {
    std::size_t size = 0;
    while (size < text.size() && text[size] >= ' ' && text[size] <= '~')
        ++size;
    return size;
}

/// Text that cannot steer a terminal, a log or a table: suspicious code points as \x1b or \u{202e},
/// invalid bytes as \xff. Line ends and tabs too (\n, \t), unless `lines` keeps them.
enum class Lines { escaped, kept };
[[nodiscard]] std::string visible(std::string_view text, Lines lines = Lines::escaped);

/// For comparing what people type: without case, accents, blanks at the ends; "ß" is "ss", "ĳ" is
/// "ij"; decomposed and composed forms are equal. Hyphens, underscores and runs of blanks are one blank.
[[nodiscard]] std::string fold(std::string_view text);

/// Composed form (NFC), for anchors and comparisons of bytes.
[[nodiscard]] std::string compose(std::string_view text);

/// The candidate a mistyped word most likely meant: folded equality first, then the smallest
/// Damerau-Levenshtein distance that is at most max(length, 3) / 3. Candidates in their order win ties.
[[nodiscard]] std::optional<std::string_view> nearest(std::string_view word,
                                                      std::span<const std::string_view> candidates);

/// The same for many words: folds the candidates, whose texts must outlive it, only once.
class Nearest {
  public:
    explicit Nearest(std::vector<std::string_view> candidates);
    [[nodiscard]] std::optional<std::string_view> to(std::string_view word) const;

  private:
    std::vector<std::string_view> candidates_;
    /// All of them folded, one behind the other, and where each ends: there may be many.
    std::string folded_;
    std::vector<std::uint32_t> ends_;
};

[[nodiscard]] constexpr bool is_blank(std::string_view text) {
    for (const char c : text)
        if (c != ' ' && c != '\t' && c != '\r' && c != '\n') return false;
    return true;
}
[[nodiscard]] std::string_view trim(std::string_view text);
/// With line ends, tabs and runs of blanks as one blank.
[[nodiscard]] std::string one_line(std::string_view text);
[[nodiscard]] std::vector<std::string_view> split(std::string_view text, char separator);
[[nodiscard]] std::string join(std::span<const std::string> parts, std::string_view separator);

/// Ids of items, themes, scopes and organisations: [a-z0-9]+(-[a-z0-9]+)*
[[nodiscard]] bool is_id(std::string_view text);

} // namespace agenda
