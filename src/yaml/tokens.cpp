#include "yaml/tokens.hpp"

#include "yaml/scalar_end.hpp"

namespace agenda::yaml {

namespace {

bool one_of(char c, std::string_view set) { return set.find(c) != std::string_view::npos; }

} // namespace

/// Whether an indicator before `at` is one: `- a`, not `-a`; within brackets also `{a:}`.
bool Tokens::is_separated(std::size_t at) const {
    if (at >= text_.size() || one_of(text_[at], " \t\r\n")) return true;
    return !brackets_.empty() && one_of(text_[at], ",[]{}");
}

TokenKind Tokens::kind_at(std::size_t at) const {
    const char c = text_[at];
    const bool within = !brackets_.empty();
    const bool after_json = previous_ == TokenKind::quoted || previous_ == TokenKind::close_bracket;
    if (c == '"' || c == '\'') return TokenKind::quoted;
    if (c == '[' || c == '{') return TokenKind::open_bracket;
    if (c == ']' || c == '}') return TokenKind::close_bracket;
    if (c == ',' && within) return TokenKind::comma;
    if (c == ':' && (is_separated(at + 1) || (within && after_json))) return TokenKind::colon;
    if ((c == '-' || c == '?') && is_separated(at + 1)) return TokenKind::dash;
    if (c == '&' || c == '!' || c == '*') return TokenKind::property;
    return TokenKind::plain;
}

bool Tokens::ends_plain(std::size_t at) const {
    const char c = text_[at];
    if (c == '\n' || (c == ':' && is_separated(at + 1))) return true;
    if (c == '#' && one_of(text_[at - 1], " \t")) return true;
    return !brackets_.empty() && one_of(c, ",[]{}");
}

Token Tokens::next() {
    const std::size_t begin = skip_space(text_, at_);
    if (begin >= text_.size()) return {TokenKind::end, text_.size(), text_.size()};

    Token token{kind_at(begin), begin, begin + 1};
    switch (token.kind) {
    case TokenKind::quoted: {
        const std::size_t end = quoted_end(text_, begin);
        if (end == std::string_view::npos)
            token.kind = TokenKind::unclosed_quote;
        else
            token.end = end;
        break;
    }
    case TokenKind::open_bracket: brackets_.push_back(begin); break;
    case TokenKind::close_bracket:
        if (!brackets_.empty()) brackets_.pop_back();
        break;
    case TokenKind::property: token.end = property_end(text_, begin); break;
    case TokenKind::plain:
        while (token.end < text_.size() && !ends_plain(token.end))
            ++token.end;
        while (one_of(text_[token.end - 1], " \t\r") && token.end > begin + 1)
            --token.end;
        break;
    default: break;
    }
    at_ = token.end;
    previous_ = token.kind;
    return token;
}

Token Tokens::next_content() {
    for (;;) {
        const Token token = next();
        if (token.kind != TokenKind::colon && token.kind != TokenKind::dash &&
            token.kind != TokenKind::property)
            return token;
    }
}

} // namespace agenda::yaml
