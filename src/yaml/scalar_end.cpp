#include "yaml/scalar_end.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace agenda::yaml {

namespace {

constexpr std::string_view blanks_and_breaks = " \t\r\n";
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
constexpr std::string_view after_name = " \t\r\n,[]{}";

bool one_of(char c, std::string_view set) { return set.find(c) != std::string_view::npos; }

std::size_t line_end(std::string_view text, std::size_t at) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    return end > at && end < text.size() && text[end - 1] == '\r' ? end - 1 : end;
}

/// Folding changes nothing but blanks and line ends, so that the other bytes of a value stand in the
/// text in their order. Returns the place behind the last of them, `at` where there are none.
std::size_t behind_last_byte(std::string_view text, std::size_t at, std::string_view value) {
    std::size_t end = at;
    for (const char c : value) {
        if (one_of(c, blanks_and_breaks)) continue;
        while (at < text.size() && text[at] != c && one_of(text[at], blanks_and_breaks))
            ++at;
        if (at >= text.size() || text[at] != c) return end;
        end = ++at;
    }
    return end;
}

bool is_letter_or_digit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool is_hex(std::string_view text) {
    return text.find_first_not_of("0123456789abcdefABCDEF") == std::string_view::npos;
}

/// Behind a run of what YAML 1.2 calls ns-tag-char, as the parser understands it.
std::size_t tag_name_end(std::string_view text, std::size_t at) {
    for (;;) {
        const bool escaped = text.substr(at).starts_with('%') && text.size() - at > 2 &&
                             is_hex(text.substr(at + 1, 2));
        if (escaped)
            at += 3;
        else if (at < text.size() &&
                 (is_letter_or_digit(text[at]) || one_of(text[at], "-#;/?:@&=+$_.~*'()")))
            ++at;
        else
            return at;
    }
}

/// `!<verbatim>`, `!name`, `!handle!name`, `!!name` or `!`
std::size_t tag_end(std::string_view text, std::size_t at) {
    if (text.substr(at).starts_with("!<")) {
        const std::size_t close = text.find_first_of(">\n", at);
        if (close != std::string_view::npos && text[close] == '>') return close + 1;
    }
    const std::size_t end = tag_name_end(text, at + 1);
    return end < text.size() && text[end] == '!' ? tag_name_end(text, end + 1) : end;
}

} // namespace

std::size_t skip_space(std::string_view text, std::size_t at) {
    for (;;) {
        at = std::min(text.find_first_not_of(blanks_and_breaks, at), text.size());
        if (at >= text.size() || text[at] != '#') return at;
        at = std::min(text.find('\n', at), text.size());
    }
}

std::size_t line_text_end(std::string_view text, std::size_t at) {
    std::size_t end = line_end(text, at);
    while (end > at && one_of(text[end - 1], blanks_and_breaks))
        --end;
    return end;
}

std::size_t line_begin(std::string_view text, std::size_t at) {
    const std::size_t line_feed = text.substr(0, at).rfind('\n');
    if (line_feed != std::string_view::npos) return line_feed + 1;
    return text.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
}

std::size_t plain_end(std::string_view text, std::size_t at, std::string_view value) {
    if (text.substr(at).starts_with(value)) return at + value.size();
    return behind_last_byte(text, at, value);
}

std::size_t quoted_end(std::string_view text, std::size_t at) {
    const char quote = text[at];
    const std::string_view stops = quote == '"' ? "\"\\" : "'";
    for (++at;; at += 2) {
        at = text.find_first_of(stops, at);
        if (at == std::string_view::npos) return at;
        const bool doubled = quote == '\'' && text.substr(at).starts_with("''");
        if (text[at] == quote && !doubled) return at + 1;
    }
}

std::size_t block_scalar_end(std::string_view text, std::size_t at, std::string_view value) {
    std::size_t header = at + 1;
    while (header < text.size() && one_of(text[header], "+-0123456789"))
        ++header;
    const std::size_t content = line_end(text, header);
    const std::size_t end = behind_last_byte(text, content, value);
    return end == content ? header : line_end(text, end);
}

std::size_t property_end(std::string_view text, std::size_t at) {
    if (at >= text.size() || !one_of(text[at], "&*!")) return at;
    if (text[at] == '!') return tag_end(text, at);
    return std::min(text.find_first_of(after_name, at), text.size());
}

std::size_t null_size(std::string_view text, std::size_t at) {
    for (const std::string_view spelling : {"~", "null", "Null", "NULL"}) {
        if (!text.substr(std::min(at, text.size())).starts_with(spelling)) continue;
        const std::size_t end = at + spelling.size();
        if (end >= text.size() || one_of(text[end], after_name) || text[end] == ':')
            return spelling.size();
    }
    return 0;
}

Escape escape_at(std::string_view text, std::size_t at) {
    using Pair = std::pair<char, char32_t>;
    constexpr std::array named{
        Pair{'0', 0},    Pair{'a', 7},    Pair{'b', 8},      Pair{'t', 9},      Pair{'\t', 9},
        Pair{'n', 10},   Pair{'v', 11},   Pair{'f', 12},     Pair{'r', 13},     Pair{'e', 27},
        Pair{' ', ' '},  Pair{'"', '"'},  Pair{'\'', '\''},  Pair{'/', '/'},    Pair{'\\', '\\'},
        Pair{'N', 0x85}, Pair{'_', 0xA0}, Pair{'L', 0x2028}, Pair{'P', 0x2029}, Pair{'\n', '\n'},
        Pair{'\r', '\n'}};
    if (at + 1 >= text.size()) return {no_code_point, 1};
    const char c = text[at + 1];
    for (const auto& [letter, code_point] : named)
        if (letter == c) return {code_point, 2};
    if (c != 'x' && c != 'u' && c != 'U') return {no_code_point, 2};

    const std::size_t digits = c == 'x' ? 2 : c == 'u' ? 4 : 8;
    const std::string_view hex = text.substr(at + 2, digits);
    std::uint32_t code_point = 0;
    const auto [stop, error] = std::from_chars(hex.data(), hex.data() + hex.size(), code_point, 16);
    const auto read = static_cast<std::size_t>(stop - hex.data());
    const bool valid = error == std::errc{} && read == digits && code_point <= 0x10FFFF &&
                       (code_point < 0xD800 || code_point > 0xDFFF);
    return {valid ? char32_t{code_point} : no_code_point, 2 + read};
}

} // namespace agenda::yaml
