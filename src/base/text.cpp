#include "base/text.hpp"

#include <fmt/format.h>

#include <cstdint>

namespace agenda {

namespace {

constexpr std::string_view blanks = " \t\r\n";

std::uint8_t byte_at(std::string_view text, std::size_t at) {
    return static_cast<std::uint8_t>(text[at]);
}

bool between(char32_t c, char32_t first, char32_t last) { return c >= first && c <= last; }

/// How many bytes a sequence has that begins with `lead`, and the smallest code point that needs so many.
struct Lead {
    unsigned size = 0;
    char32_t bits = 0;
    char32_t smallest = 0;
};

Lead lead_of(std::uint8_t lead) {
    if (lead < 0x80) return {1, lead, 0};
    if ((lead & 0xE0U) == 0xC0) return {2, lead & 0x1FU, 0x80};
    if ((lead & 0xF0U) == 0xE0) return {3, lead & 0x0FU, 0x800};
    if ((lead & 0xF8U) == 0xF0) return {4, lead & 0x07U, 0x10000};
    return {};
}

void append_visible(std::string& out, char32_t c) {
    if (c == U'\n')
        out += "\\n";
    else if (c == U'\t')
        out += "\\t";
    else if (c == U'\r')
        out += "\\r";
    else if (suspicion_of(c) == Suspicion::none)
        append_utf8(out, c);
    else if (c < 0x100)
        out += fmt::format("\\x{:02x}", static_cast<unsigned>(c));
    else
        out += fmt::format("\\u{{{:04x}}}", static_cast<unsigned>(c));
}

} // namespace

Decoded decode_utf8(std::string_view text, std::size_t at) {
    if (at >= text.size()) return {};
    const Lead lead = lead_of(byte_at(text, at));
    if (lead.size == 0 || text.size() - at < lead.size) return {};
    char32_t code_point = lead.bits;
    for (unsigned i = 1; i < lead.size; ++i) {
        const std::uint8_t next = byte_at(text, at + i);
        if ((next & 0xC0U) != 0x80) return {};
        code_point = (code_point << 6U) | (next & 0x3FU);
    }
    if (code_point < lead.smallest || code_point > 0x10FFFF || between(code_point, 0xD800, 0xDFFF))
        return {};
    return {code_point, lead.size, true};
}

void append_utf8(std::string& out, char32_t c) {
    const auto put = [&out](char32_t byte) {
        out += static_cast<char>(static_cast<unsigned char>(byte));
    };
    if (c < 0x80) return put(c);
    if (c < 0x800) {
        put(0xC0U | (c >> 6U));
    } else if (c < 0x10000) {
        put(0xE0U | (c >> 12U));
        put(0x80U | ((c >> 6U) & 0x3FU));
    } else {
        put(0xF0U | (c >> 18U));
        put(0x80U | ((c >> 12U) & 0x3FU));
        put(0x80U | ((c >> 6U) & 0x3FU));
    }
    put(0x80U | (c & 0x3FU));
}

bool is_valid_utf8(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const Decoded next = decode_utf8(text, at);
        if (!next.valid) return false;
        at += next.size;
    }
    return true;
}

Suspicion suspicion_of(char32_t c) {
    if (c < 0x20) return c == U'\t' || c == U'\n' ? Suspicion::none : Suspicion::control;
    if (c < 0x7F) return Suspicion::none;
    if (c <= 0x9F) return Suspicion::control;
    const bool hidden = c == 0x061C || between(c, 0x200B, 0x200B) || between(c, 0x200E, 0x200F) ||
                        between(c, 0x2028, 0x202E) || between(c, 0x2060, 0x2064) ||
                        between(c, 0x2066, 0x2069) || c == 0xFEFF || between(c, 0xFFF9, 0xFFFB) ||
                        between(c, 0xE0000, 0xE007F) || between(c, 0xFDD0, 0xFDEF) ||
                        (c & 0xFFFEU) == 0xFFFE;
    return hidden ? Suspicion::hidden : Suspicion::none;
}

std::string visible(std::string_view text, Lines lines) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        if (const std::size_t shown = ascii_size(text.substr(at)); shown > 0) {
            out += text.substr(at, shown);
            at += shown;
            continue;
        }
        const Decoded next = decode_utf8(text, at);
        const bool line_end = next.code_point == U'\n' || text.substr(at).starts_with("\r\n");
        if (!next.valid)
            out += fmt::format("\\x{:02x}", byte_at(text, at));
        else if (lines == Lines::kept && (line_end || next.code_point == U'\t'))
            out += text[at];
        else
            append_visible(out, next.code_point);
        at += next.size;
    }
    return out;
}

std::string_view trim(std::string_view text) {
    const std::size_t begin = text.find_first_not_of(blanks);
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

std::string one_line(std::string_view text) {
    std::string line;
    for (const char c : text) {
        const bool blank = c == '\n' || c == '\r' || c == '\t' || c == ' ';
        if (!blank)
            line += c;
        else if (line.empty() || line.back() != ' ')
            line += ' ';
    }
    return line;
}

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    for (;;) {
        const std::size_t at = text.find(separator);
        parts.push_back(text.substr(0, at));
        if (at == std::string_view::npos) return parts;
        text.remove_prefix(at + 1);
    }
}

std::string join(std::span<const std::string> parts, std::string_view separator) {
    std::string out;
    for (const std::string& part : parts) {
        if (&part != parts.data()) out += separator;
        out += part;
    }
    return out;
}

bool is_id(std::string_view text) {
    bool hyphen_allowed = false; // not first, and not after another
    for (const char c : text) {
        const bool letter_or_digit = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (!letter_or_digit && !(c == '-' && hyphen_allowed)) return false;
        hyphen_allowed = letter_or_digit;
    }
    return hyphen_allowed;
}

} // namespace agenda
