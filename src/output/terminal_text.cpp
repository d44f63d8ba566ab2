#include "output/terminal_text.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <string>

namespace agenda::output {

namespace {

/// How much of a word goes on a line when it has to be broken: up to a hyphen or a dash, if it has one.
std::size_t first_part(std::string_view word, int columns) {
    std::size_t part = 0;
    for (const std::string_view dash : {"-", "–", "/"})
        for (std::size_t at = word.find(dash); at != std::string_view::npos;
             at = word.find(dash, at + 1)) {
            const std::size_t end = at + dash.size();
            if (display_width(word.substr(0, end)) > columns) break;
            if (end < word.size()) part = std::max(part, end);
        }
    return part;
}

/// The text with line ends where a word that is too long for a line is best broken.
std::string with_breaks(std::string_view text, int columns) {
    std::string result;
    for (std::string_view word : split(text, ' ')) {
        if (!result.empty() || word.data() != text.data()) result += ' ';
        while (display_width(word) > columns) {
            const std::size_t part = first_part(word, columns);
            if (part == 0) break;
            result += std::string(word.substr(0, part)) + '\n';
            word.remove_prefix(part);
        }
        result += word;
    }
    return result;
}

} // namespace

namespace target {

Terminal::Text Terminal::text(std::string_view text) {
    std::string safe = visible(text);
    constexpr std::string_view command = "##[";
    for (std::size_t at = safe.find(command); at != std::string::npos; at = safe.find(command, at))
        safe.replace(at, command.size(), "#\\x23[");
    return {Text::Escaped{}, std::move(safe)};
}

int Terminal::width(const Text& text) { return display_width(text.view()); }

Terminal::Text Terminal::fit(const Text& text, int columns) {
    return {Text::Escaped{}, agenda::fit(text.view(), columns)};
}

std::vector<Terminal::Text> Terminal::wrap(const Text& text, int columns) {
    std::vector<Text> lines;
    for (std::string& line : agenda::wrap(with_breaks(text.view(), columns), columns))
        lines.push_back({Text::Escaped{}, std::move(line)});
    return lines;
}

Terminal::Text Terminal::part(const Text& text, std::size_t begin, std::size_t end) {
    return {Text::Escaped{}, std::string(text.view().substr(begin, end - begin))};
}

} // namespace target

using target::Terminal;

namespace {

/// SGR, ECMA-48 8.3.117.
Literal colour_of(Emphasis looks) {
    switch (looks) {
    case Emphasis::strong: return "\x1b[1m";
    case Emphasis::muted: return "\x1b[2m";
    case Emphasis::warning: return "\x1b[33m";
    case Emphasis::code: return "\x1b[36m";
    case Emphasis::none: break;
    }
    return "";
}

} // namespace

Styled::Styled(const Inline& runs) {
    for (const Run& run : runs)
        add(Terminal::text(run.text), run.emphasis);
    width_ = Terminal::width(text_);
}

Styled::Styled(const Terminal::Text& text, Emphasis looks) {
    add(text, looks);
    width_ = Terminal::width(text_);
}

void Styled::add(const Terminal::Text& text, Emphasis looks) {
    text_ += text;
    looks_.resize(text_.view().size(), looks);
}

Styled Styled::line(const Terminal::Text& text, std::size_t& at) const {
    Styled result;
    result.text_ = text;
    for (const char c : text.view()) {
        while (c != ' ' && at < looks_.size() && text_.view()[at] == ' ')
            ++at;
        const bool blank_between = c == ' ' && at > 0;
        result.looks_.push_back(at < looks_.size() ? looks_[blank_between ? at - 1 : at]
                                                   : Emphasis::none);
        if (c != ' ') ++at;
    }
    result.width_ = Terminal::width(text);
    return result;
}

Styled Styled::fit(int columns) const {
    if (width() <= columns) return *this;
    std::size_t at = 0;
    return line(Terminal::fit(text_, columns), at);
}

std::vector<Styled> Styled::wrap(int columns) const {
    if (width() <= columns) return {*this};
    std::vector<Styled> lines;
    std::size_t at = 0;
    for (const Terminal::Text& text : Terminal::wrap(text_, columns))
        lines.push_back(line(text, at));
    return lines;
}

std::vector<Styled> Styled::wrap(int columns, int lines) const {
    if (lines <= 1) return {fit(columns)};
    std::vector<Styled> all = wrap(columns);
    if (all.size() <= static_cast<std::size_t>(lines)) return all;

    const auto last = all.begin() + (lines - 1);
    std::vector<Styled> kept(all.begin(), last);
    Styled rest;
    for (auto one = last; one != all.end(); ++one) {
        if (one != last) rest.add(Terminal::blanks(1), Emphasis::none);
        rest.text_ += one->text_;
        rest.looks_.insert(rest.looks_.end(), one->looks_.begin(), one->looks_.end());
    }
    rest.width_ = Terminal::width(rest.text_);
    kept.push_back(rest.fit(columns));
    return kept;
}

void Styled::write(Terminal::Text& out, bool colour) const {
    if (!colour) {
        out += text_;
        return;
    }
    for (std::size_t begin = 0; begin < looks_.size();) {
        std::size_t end = begin;
        while (end < looks_.size() && looks_[end] == looks_[begin])
            ++end;
        const bool coloured = looks_[begin] != Emphasis::none;
        if (coloured) out += colour_of(looks_[begin]);
        out += Terminal::part(text_, begin, end);
        if (coloured) out += "\x1b[0m";
        begin = end;
    }
}

} // namespace agenda::output
