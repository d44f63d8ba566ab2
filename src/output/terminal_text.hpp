// Text on a terminal: made safe when it comes in, then measured, cut and wrapped as characters, and
// coloured only when it is written, so that escape sequences never count as width.
#pragma once

#include "output/document.hpp"
#include "output/markup.hpp"

#include <string_view>
#include <vector>

namespace agenda::output {

namespace target {

struct Terminal {
    using Text = Markup<Terminal>;

    /// What could steer a terminal is shown as \x1b or \u{202e}; line ends and tabs as \n and \t. `##[`
    /// becomes `#\x23[`, since a GitHub runner obeys `##[command]` anywhere in a line (see
    /// ActionCommand.TryParse in github.com/actions/runner).
    [[nodiscard]] static Text text(std::string_view text);

    [[nodiscard]] static int width(const Text& text);
    [[nodiscard]] static Text fit(const Text& text, int columns);
    [[nodiscard]] static std::vector<Text> wrap(const Text& text, int columns);
    [[nodiscard]] static Text blanks(int columns) { return Text::repeated(" ", columns); }
    /// The bytes [begin, end), which must not cut a character.
    [[nodiscard]] static Text part(const Text& text, std::size_t begin, std::size_t end);
};

} // namespace target

/// A line of text in which every character has its looks.
class Styled {
  public:
    Styled() = default;
    explicit Styled(const Inline& runs);
    Styled(const target::Terminal::Text& text, Emphasis looks);

    [[nodiscard]] bool empty() const { return text_.empty(); }
    [[nodiscard]] int width() const { return width_; }
    [[nodiscard]] Styled fit(int columns) const;
    [[nodiscard]] std::vector<Styled> wrap(int columns) const;
    /// At most `lines` lines of at most `columns`; what does not fit on them ends in an ellipsis.
    [[nodiscard]] std::vector<Styled> wrap(int columns, int lines) const;

    void write(target::Terminal::Text& out, bool colour) const;

  private:
    void add(const target::Terminal::Text& text, Emphasis looks);
    /// A line that was made of this text from the byte `at` on, blanks aside.
    [[nodiscard]] Styled line(const target::Terminal::Text& text, std::size_t& at) const;

    target::Terminal::Text text_;
    /// One for each byte of the text.
    std::vector<Emphasis> looks_;
    int width_ = 0;
};

} // namespace agenda::output
