#include "yaml/write_scalar.hpp"

#include "base/date.hpp"
#include "base/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

namespace agenda::yaml {

namespace {

bool one_of(char c, std::string_view set) { return set.find(c) != std::string_view::npos; }

bool only(std::string_view text, std::string_view set) {
    return text.find_first_not_of(set) == std::string_view::npos;
}

std::string lower(std::string_view text) {
    std::string out(text);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return out;
}

/// What YAML 1.1 or 1.2 gives a meaning of its own (yaml.org/type, YAML 1.2.2 section 10.3).
bool is_word_with_meaning(std::string_view text) {
    constexpr std::array words{"null", "true", "false", "yes", "no",   "on",   "off",   "y",
                               "n",    "~",    "=",     "<<",  ".nan", ".inf", "+.inf", "-.inf"};
    const std::string word = lower(text);
    return std::any_of(words.begin(), words.end(), [&](const char* w) { return word == w; });
}

/// Numbers of any kind, times, and what only looks so.
bool is_like_number(std::string_view text) {
    constexpr std::string_view digits = "0123456789";
    if (!one_of(text.front(), "0123456789+-.")) return false;
    if (only(text, "0123456789_.,:eE+-")) return true;
    const std::string_view unsigned_text = text.substr(one_of(text.front(), "+-") ? 1 : 0);
    if (unsigned_text.size() > 1 && unsigned_text[0] == '0' && one_of(unsigned_text[1], "xXoObB"))
        return only(unsigned_text.substr(2), "0123456789abcdefABCDEF_");
    const bool date_first = text.size() > 8 && only(text.substr(0, 4), digits) && text[4] == '-';
    return date_first && text.find(':') != std::string_view::npos;
}

bool means_something_else(std::string_view text) {
    if (is_word_with_meaning(text)) return true;
    return is_like_number(text) && !parse_date(text).date;
}

bool has_control(std::string_view text) {
    return std::any_of(text.begin(), text.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; });
}

/// Whether the grammar takes it as one plain scalar. Stricter than it must be: old readers are.
bool is_plain_syntax(std::string_view text, Context context) {
    constexpr std::string_view indicators = "-?:,[]{}#&*!|>'\"%@`";
    if (text.empty() || one_of(text.front(), indicators) || text.ends_with(':')) return false;
    if (text.front() == ' ' || text.back() == ' ' || has_control(text)) return false;
    if (text.find(": ") != std::string_view::npos || text.find(" #") != std::string_view::npos)
        return false;
    return context == Context::block || text.find_first_of(",?[]{}") == std::string_view::npos;
}

void append_escaped(std::string& out, const Decoded& decoded, std::string_view bytes) {
    const char32_t c = decoded.code_point;
    if (c == U'"' || c == U'\\')
        (out += '\\') += bytes;
    else if (c == U'\n')
        out += "\\n";
    else if (c == U'\t')
        out += "\\t";
    else if (c == U'\r')
        out += "\\r";
    else if (suspicion_of(c) == Suspicion::none)
        out += bytes;
    else if (c < 0x100)
        out += fmt::format("\\x{:02X}", static_cast<std::uint32_t>(c));
    else if (c < 0x10000)
        out += fmt::format("\\u{:04X}", static_cast<std::uint32_t>(c));
    else
        out += fmt::format("\\U{:08X}", static_cast<std::uint32_t>(c));
}

/// A line that a block gives back as it is: no blanks at its begin, which would be indentation, nor at
/// its end, where nobody sees them.
bool is_block_line(std::string_view line) {
    return line.empty() ||
           (!one_of(line.front(), " \t") && !one_of(line.back(), " \t") && !has_control(line));
}

} // namespace

bool is_plain(std::string_view value, Context context, bool typed) {
    return is_plain_syntax(value, context) && (typed || !means_something_else(value));
}

std::string double_quoted(std::string_view value) {
    std::string out = "\"";
    for (std::size_t at = 0; at < value.size();) {
        const Decoded decoded = decode_utf8(value, at);
        append_escaped(out, decoded, value.substr(at, decoded.size));
        at += decoded.size;
    }
    return out += '"';
}

std::optional<std::string> single_quoted(std::string_view value) {
    if (has_control(value)) return std::nullopt;
    std::string out = "'";
    for (const char c : value) {
        if (c == '\'') out += c;
        out += c;
    }
    return out += '\'';
}

std::string write_scalar(std::string_view value, Style wanted, Context context, bool typed) {
    if (wanted == Style::plain && is_plain(value, context, typed)) return std::string(value);
    if (wanted == Style::single_quoted)
        if (std::optional<std::string> quoted = single_quoted(value)) return *std::move(quoted);
    return double_quoted(value);
}

std::optional<std::string> block_lines(std::string_view value, Style style, std::string_view indent,
                                       std::string_view line_end) {
    if (value.ends_with('\n')) value.remove_suffix(1);
    if (value.empty() || value.starts_with('\n') || value.ends_with('\n')) return std::nullopt;
    std::string out;
    for (const std::string_view line : split(value, '\n')) {
        if (!is_block_line(line)) return std::nullopt;
        if (!out.empty()) out += line_end;
        // In a folded block a line end between two lines of text is written twice.
        if (!out.empty() && style == Style::folded && !line.empty()) out += line_end;
        if (!line.empty()) (out += indent) += line;
    }
    return out;
}

} // namespace agenda::yaml
