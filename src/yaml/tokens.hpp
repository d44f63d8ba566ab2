// A rough reader of YAML's tokens, for a text that the parser has given up on: enough to tell quotes,
// brackets and indicators from text, without an opinion on what may follow what.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace agenda::yaml {

enum class TokenKind {
    end,
    quoted,
    unclosed_quote, // only the quote itself
    open_bracket,
    close_bracket,
    comma,
    colon,
    dash, // or the question mark of a key
    property,
    plain, // on one line
};

struct Token {
    TokenKind kind = TokenKind::end;
    std::size_t begin = 0;
    std::size_t end = 0;
};

class Tokens {
  public:
    Tokens(std::string_view text, std::size_t at) : text_(text), at_(at) {}

    Token next();
    /// The next one that is neither an indicator nor an anchor or tag.
    Token next_content();

    /// Where the brackets begin that are open now.
    [[nodiscard]] const std::vector<std::size_t>& brackets() const { return brackets_; }

  private:
    [[nodiscard]] TokenKind kind_at(std::size_t at) const;
    [[nodiscard]] bool ends_plain(std::size_t at) const;
    [[nodiscard]] bool is_separated(std::size_t at) const;

    std::string_view text_;
    std::size_t at_;
    std::vector<std::size_t> brackets_;
    TokenKind previous_ = TokenKind::end;
};

} // namespace agenda::yaml
