#include "yaml/prescan.hpp"

#include "base/text.hpp"
#include "yaml/parse.hpp"
#include "yaml/scalar_end.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace agenda::yaml {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
/// Bytes that need no second look: printable ASCII, and tabs, which only matter at a line's begin.
constexpr std::array<bool, 256> ordinary_bytes = [] {
    std::array<bool, 256> ordinary{};
    for (std::size_t byte = 0x20; byte < 0x7F; ++byte)
        ordinary[byte] = true;
    ordinary[static_cast<std::size_t>('\t')] = true;
    return ordinary;
}();

bool is_ordinary(char c) { return ordinary_bytes[static_cast<unsigned char>(c)]; }

bool is_blank_or_break(std::string_view text, std::size_t at) {
    return at >= text.size() || is_blank(text.substr(at, 1));
}

/// Text of the languages of this world has a NUL in every second byte in UTF-16, in three of four in
/// UTF-32, and nowhere in UTF-8.
bool is_wide(std::string_view text) {
    if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF")) return true;
    const std::string_view head = text.substr(0, 64);
    const auto nuls = std::count(head.begin(), head.end(), '\0');
    return head.size() >= 2 && static_cast<std::size_t>(nuls) * 3 >= head.size();
}

/// A byte that is a letter in the encoding of old Windows files, and no beginning of a letter of ours
/// that was cut off.
bool is_letter_of_latin_1(unsigned char byte) {
    return byte >= 0xC0 && byte != 0xC2 && byte != 0xC3 && byte != 0xD7 && byte != 0xF7;
}

class Prescan {
  public:
    Prescan(std::string_view text, Reporter& reporter) : text_(text), reporter_(reporter) {}

    Prepared run();

  private:
    void refuse(std::size_t begin, std::size_t end);

    void begin_line(std::size_t at);
    std::size_t first_text_of_line(std::size_t at);
    void marker_line(std::size_t at);
    void directive_line(std::size_t at);
    std::size_t to_line_end(std::size_t at);
    std::size_t suspect(std::size_t at);
    std::size_t carriage_return(std::size_t at);
    std::size_t invalid_bytes(std::size_t at);
    std::size_t code_point(std::size_t at, const Decoded& decoded);
    void mixed_line_ends();

    std::string_view text_;
    Reporter& reporter_;
    Prepared out_;
    std::size_t line_feeds_ = 0;
    std::size_t pairs_ = 0; // CR LF
    bool marker_seen_ = false;
    bool content_seen_ = false;
    bool cut_ = false;
};

void Prescan::refuse(std::size_t begin, std::size_t end) {
    std::fill(out_.text.begin() + static_cast<std::ptrdiff_t>(begin),
              out_.text.begin() + static_cast<std::ptrdiff_t>(end), harmless);
    out_.refused.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
}

/// Where the text of the line begins that starts at `at`, behind its indentation. Blank lines lose
/// their tabs, for which the parser has no patience and which mean nothing.
std::size_t Prescan::first_text_of_line(std::size_t at) {
    const std::size_t first = std::min(text_.find_first_not_of(" \t", at), text_.size());
    const std::size_t tab = text_.substr(at, first - at).find('\t');
    if (tab == std::string_view::npos) return first;
    if (is_blank_or_break(text_, first))
        std::replace(out_.text.begin() + static_cast<std::ptrdiff_t>(at),
                     out_.text.begin() + static_cast<std::ptrdiff_t>(first), '\t', ' ');
    else if (!cut_)
        out_.tabs.push_back(
            {static_cast<std::uint32_t>(at + tab), static_cast<std::uint32_t>(first)});
    return first;
}

void Prescan::begin_line(std::size_t at) {
    const std::size_t first = first_text_of_line(at);
    if (cut_ || is_blank_or_break(text_, first)) return;
    const std::string_view head = text_.substr(at, 3);
    if (head.starts_with('%')) return directive_line(at);
    if ((head == "---" || head == "...") && is_blank_or_break(text_, at + 3))
        return marker_line(at);
    if (text_[first] != '#') content_seen_ = true;
}

/// `---` may stand once, before all content. What follows any other is not read; markers before the
/// content only lose their meaning, by becoming comments.
void Prescan::marker_line(std::size_t at) {
    const bool allowed = text_[at] == '-' && !content_seen_ && !marker_seen_;
    marker_seen_ = true;
    const std::size_t first = std::min(text_.find_first_not_of(" \t", at + 3), text_.size());
    const bool text_behind = !is_blank_or_break(text_, first) && text_[first] != '#';
    if (allowed) {
        content_seen_ = text_behind;
        return;
    }
    // {0} the marker: "---" or "..."
    reporter_.report(Rule::second_document, at, at + 3, {std::string(text_.substr(at, 3))});
    if (content_seen_ || text_behind) {
        cut_ = true;
        out_.end = at;
    } else {
        out_.text[at] = '#';
    }
}

void Prescan::directive_line(std::size_t at) {
    const std::size_t end = line_text_end(text_, at);
    // {0} the line: "%YAML 1.2"
    reporter_.report(Rule::directive, at, end, {std::string(text_.substr(at, end - at))});
    out_.text[at] = '#';
}

/// Looks at the bytes up to the end of the line; returns where the next line begins.
std::size_t Prescan::to_line_end(std::size_t at) {
    while (at < text_.size()) {
        const char c = text_[at];
        if (is_ordinary(c)) {
            ++at;
        } else if (c == '\n') {
            ++line_feeds_;
            return at + 1;
        } else if (c == '\r') {
            return carriage_return(at);
        } else {
            at = suspect(at);
        }
    }
    return at;
}

/// Editors see a lone CR as the end of a line, so the parser shall see it as one too.
std::size_t Prescan::carriage_return(std::size_t at) {
    if (text_.substr(at).starts_with("\r\n")) {
        ++pairs_;
        return at + 2;
    }
    reporter_.report(Rule::lone_cr, at, at + 1, {code_point_name(U'\r')}); // {0} "U+000D"
    refuse(at, at + 1);
    out_.text[at] = '\n';
    return at + 1;
}

std::size_t Prescan::suspect(std::size_t at) {
    const Decoded decoded = decode_utf8(text_, at);
    return decoded.valid ? code_point(at, decoded) : invalid_bytes(at);
}

std::size_t Prescan::invalid_bytes(std::size_t at) {
    constexpr std::size_t most_named = 4;
    std::string bytes;
    std::size_t end = at;
    for (; end < text_.size() && !decode_utf8(text_, end).valid; ++end)
        if (end - at < most_named)
            bytes += fmt::format("{}0x{:02X}", end == at ? "" : " ",
                                 static_cast<unsigned char>(text_[end]));
    if (end - at > most_named) bytes += " …";

    // {0} the bytes: "0xFC", at most four of them
    Diagnostic* found = reporter_.report(Rule::invalid_utf8, at, end, {std::move(bytes)});
    const auto byte = static_cast<unsigned char>(text_[at]);
    if (found && end - at == 1 && is_letter_of_latin_1(byte)) {
        std::string letter;
        append_utf8(letter, byte);
        found->suggestion = letter;
    }
    refuse(at, end);
    return end;
}

std::size_t Prescan::code_point(std::size_t at, const Decoded& decoded) {
    const std::size_t end = at + decoded.size;
    const Suspicion suspicion = suspicion_of(decoded.code_point);
    if (suspicion == Suspicion::none) return end;

    // {0} of all three: "U+202E"
    const std::string name = code_point_name(decoded.code_point);
    if (text_.substr(at).starts_with(byte_order_mark)) {
        Diagnostic* found = reporter_.report(Rule::misplaced_bom, at, end, {name});
        if (found) found->fix = {{reporter_.span(at, end), {}}};
    } else {
        const bool control = suspicion == Suspicion::control;
        reporter_.report(control ? Rule::control_character : Rule::hidden_character, at, end,
                         {name});
    }
    refuse(at, end);
    return end;
}

/// One finding, at the first line end that is unlike the file's first one; its fix makes all alike.
void Prescan::mixed_line_ends() {
    if (line_feeds_ == 0 || pairs_ == 0) return;
    const std::size_t first = text_.find('\n');
    const bool pairs = first > 0 && text_[first - 1] == '\r';

    std::forward_list<TextEdit> fix;
    auto last = fix.before_begin();
    for (std::size_t at = first; at != std::string_view::npos; at = text_.find('\n', at + 1)) {
        const bool pair = at > 0 && text_[at - 1] == '\r';
        if (pair != pairs)
            last = fix.insert_after(
                last, {reporter_.span(pair ? at - 1 : at, at + 1), pairs ? "\r\n" : "\n"});
    }
    // {0} how this line ends, {1} how the first line does: "LF" or "CRLF"
    const std::string here = pairs ? "LF" : "CRLF";
    const Span where = fix.front().where;
    Diagnostic* found = reporter_.report(Rule::mixed_line_ends, where.begin, where.end,
                                         {here, std::string(pairs ? "CRLF" : "LF")});
    if (found) found->fix = std::move(fix);
}

Prepared Prescan::run() {
    if (text_.size() > max_file_size) {
        // {0} the size in bytes, {1} the most bytes, {2} the most values
        reporter_.report(Rule::too_large, 0, 0,
                         {static_cast<std::int64_t>(text_.size()), std::int64_t{max_file_size},
                          std::int64_t{max_nodes}});
        return std::move(out_);
    }
    if (is_wide(text_)) {
        reporter_.report(Rule::utf_16, 0, 0);
        return std::move(out_);
    }

    constexpr std::string_view sentinel = "\n#";
    out_.text.reserve(text_.size() + sentinel.size());
    out_.text = text_;
    out_.file = text_;
    out_.begin = text_.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
    out_.end = text_.size();
    for (std::size_t at = out_.begin; at < text_.size();) {
        begin_line(at);
        at = to_line_end(at);
    }
    mixed_line_ends();

    out_.text.resize(out_.end);
    out_.text += out_.text.ends_with('\n') ? sentinel.substr(1) : sentinel;
    out_.usable = true;
    return std::move(out_);
}

} // namespace

std::string code_point_name(char32_t code_point) {
    return fmt::format("U+{:04X}", static_cast<unsigned>(code_point));
}

Prepared prescan(std::string_view text, Reporter& reporter) {
    return Prescan(text, reporter).run();
}

} // namespace agenda::yaml
