#include "output/markdown_text.hpp"

#include "base/text.hpp"
#include "output/print.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace agenda::output {

namespace {

constexpr std::string_view nothing = "<!-- -->";

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
/// Bytes above ASCII are letters to whoever looks for names.
bool is_word(char c) { return is_digit(c) || is_letter(c) || c == '_' || (c & 0x80) != 0; }

std::string reference(char32_t c) { return fmt::format("&#{};", static_cast<unsigned>(c)); }

/// Blanks beyond ASCII, next to which stars do not make text bold.
bool is_wide_blank(char32_t c) {
    return c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x205F ||
           c == 0x3000;
}

/// Characters of Markdown, HTML, math or templates, wherever they stand.
bool is_syntax(char c) {
    return std::string_view("\\`*_{}[]<>#|~$&^").find(c) != std::string_view::npos;
}

/// Characters with which a reference of GitHub or GitLab begins: to people, issues, merge requests,
/// snippets, milestones, labels, epics, alerts.
bool begins_reference(char c) {
    return std::string_view("@#!$%~&^").find(c) != std::string_view::npos;
}

/// What makes a list, a heading or a line of one of a text's beginning: how many characters of it, of
/// which the last must not stand as it is.
std::size_t block_marker(std::string_view text) {
    if (text.empty()) return 0;
    if (std::string_view("-+=:").find(text.front()) != std::string_view::npos) return 1;
    std::size_t digits = 0;
    while (digits < text.size() && is_digit(text[digits]))
        ++digits;
    if (digits == 0 || digits >= text.size() || (text[digits] != '.' && text[digits] != ')'))
        return 0;
    return digits + 1 == text.size() || text[digits + 1] == ' ' ? digits + 1 : 0;
}

/// `:name:`, of which GitHub and GitLab make a picture.
bool is_emoji(std::string_view text) {
    std::size_t at = 1;
    while (at < text.size() && (is_word(text[at]) || text[at] == '+' || text[at] == '-'))
        ++at;
    return at > 1 && at < text.size() && text[at] == ':';
}

/// Whether what follows `text`, up to `at`, would be linked by the renderer or the platform, so that
/// something must come between.
bool must_break(std::string_view text, std::size_t at) {
    const std::string_view rest = text.substr(at);
    const char before = at > 0 ? text[at - 1] : ' ';
    if (before == ':') return rest.starts_with("//") || is_emoji(text.substr(at - 1));
    if (begins_reference(before))
        return !rest.empty() && (is_word(rest.front()) || rest.front() == '"');
    if (rest.starts_with('.') && at >= 3) {
        const std::string www = fold(text.substr(at - 3, 3));
        return www == "www";
    }
    if (before == '-' && !rest.empty() && is_digit(rest.front()) && at >= 3)
        return fold(text.substr(at - 3, 2)) == "gh";
    return false;
}

void append_character(std::string& out, char32_t c, std::string_view bytes) {
    if (c == U'&')
        out += "&amp;";
    else if (c == U'<')
        out += "&lt;";
    else if (c == U'>')
        out += "&gt;";
    else if (is_syntax(bytes.front()) || is_wide_blank(c))
        out += reference(c);
    else
        out += bytes;
}

enum class Place { at_line_start, within_line };

std::string escape(std::string_view raw, Place place) {
    const std::string line = visible(one_line(raw));
    const std::string_view text = line;
    const std::size_t marker = place == Place::at_line_start ? block_marker(text) : 0;
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const Decoded next = decode_utf8(text, at);
        if (must_break(text, at)) out += nothing;
        if (at + 1 == marker)
            out += reference(next.code_point);
        else
            append_character(out, next.code_point, text.substr(at, next.size));
        at += next.size;
    }
    return out;
}

} // namespace

std::string escape_markdown(std::string_view text) { return escape(text, Place::at_line_start); }

namespace target {

Markdown::Text Markdown::text(std::string_view text) {
    return {Text::Escaped{}, escape(text, Place::at_line_start)};
}
Markdown::Text Markdown::following(std::string_view text) {
    return {Text::Escaped{}, escape(text, Place::within_line)};
}

Markdown::Text Markdown::code(std::string_view raw) {
    const std::string text = visible(raw);
    const bool safe = !text.empty() && text.front() != ' ' && text.back() != ' ' &&
                      text.find_first_of("`|{}$") == std::string::npos;
    return safe ? Text{Text::Escaped{}, "`" + text + "`"} : Markdown::text(raw);
}

Markdown::Text Markdown::url(std::string_view url) {
    const std::string scheme = fold(url.substr(0, 8));
    if (url.starts_with('#')) {
        Text text{"#"};
        text += anchor(url.substr(1));
        return text;
    }
    if (!scheme.starts_with("http://") && !scheme.starts_with("https://")) return {};
    std::string safe;
    for (const char c : url) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '&')
            safe += "&amp;";
        else if (byte <= 0x20 || byte >= 0x7F ||
                 std::string_view("\"'()<>[]\\^`{|}$").find(c) != std::string_view::npos)
            safe += fmt::format("%{:02X}", byte);
        else
            safe += c;
    }
    return {Text::Escaped{}, safe};
}

Markdown::Text Markdown::anchor(std::string_view name) {
    std::string safe(name);
    std::ranges::replace_if(
        safe, [](char c) { return !is_digit(c) && !is_letter(c) && c != '-' && c != '_'; }, '-');
    return {Text::Escaped{}, safe};
}

Markdown::Text Markdown::lines(std::string_view text) {
    std::string safe = visible(text, Lines::kept);
    if (!safe.empty() && safe.back() != '\n') safe += '\n';
    return {Text::Escaped{}, safe};
}

Markdown::Text Markdown::fence(std::string_view text) {
    std::size_t longest = 0;
    std::size_t run = 0;
    for (const char c : text) {
        run = c == '`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return Text::repeated("`", static_cast<int>(std::max<std::size_t>(3, longest + 1)));
}

} // namespace target

} // namespace agenda::output
