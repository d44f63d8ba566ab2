// Values that YAML reads as something else than what their author meant.
#include "base/text.hpp"
#include "yaml/faults.hpp"
#include "yaml/scalar_end.hpp"
#include "yaml/tokens.hpp"

#include <algorithm>

namespace agenda::yaml {

namespace {

ByteRange range(std::size_t begin, std::size_t end) {
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

bool is_quoted(const Node& node) {
    return node.kind == NodeKind::scalar &&
           (node.style == Style::single_quoted || node.style == Style::double_quoted);
}

/// Whether `at` stands within brackets that were opened behind what has been understood.
bool within_brackets(const Impasse& impasse, std::size_t at) {
    Tokens tokens(impasse.text, outermost_bracket(impasse));
    bool within = false;
    for (Token token = tokens.next(); token.kind != TokenKind::end && token.begin < at;
         token = tokens.next())
        within = !tokens.brackets().empty();
    return within;
}

/// Within brackets a question mark ends a text for the parser, as in `{nl: Kan dit?}`: where that text
/// begins, or `at` where none stands there.
std::size_t text_before_question_mark(const Impasse& impasse, std::size_t at) {
    if (at >= impasse.text.size() || impasse.text[at] != '?') return at;
    Tokens tokens(impasse.text, outermost_bracket(impasse));
    Token token = tokens.next();
    while (token.kind != TokenKind::end && token.end <= at)
        token = tokens.next();
    const bool within = !tokens.brackets().empty() && token.kind == TokenKind::plain;
    return within ? std::min(token.begin, at) : at;
}

Fault unquoted(const Impasse& impasse, std::size_t at) {
    const std::size_t begin = text_before_question_mark(impasse, at);
    // A key ends at its colon, a value does not.
    const bool key = is_first_of_line(impasse.text, begin);
    Tokens tokens(impasse.text, begin);
    const std::size_t end =
        key ? std::max(tokens.next().end, begin + 1) : value_end(impasse, begin);
    Fault fault = fault_at(impasse, Rule::unquoted_value, begin, end);
    fault.suggestion = in_quotes(written(impasse, begin, end));
    if (!key || tokens.next().kind == TokenKind::colon) fault.patch = at;
    return fault;
}

/// What was most likely meant by quotes with text behind them: `'it's so'`, `"A" and more`.
std::string requoted(const Impasse& impasse, const Node& quoted, std::size_t end) {
    const std::string_view value = written(impasse, quoted.begin, end);
    const char next = impasse.text[impasse.at];
    if (next == ',' || next == '"' || next == '\'') return {};
    const bool wrapped = impasse.at == quoted.end && value.front() == value.back();
    return in_quotes(wrapped ? value.substr(1, value.size() - 2) : value);
}

/// The first content of `'s-Hertogenbosch` and `'t Hof` is a shortened word, no quoted text.
bool is_apostrophe(std::string_view value) {
    return value.size() > 2 && value[0] == '\'' &&
           std::string_view("stnk").find(value[1]) != std::string_view::npos &&
           (value[2] == ' ' || value[2] == '-');
}

Fault missing_closing_quote(const Impasse& impasse, std::size_t quote) {
    Fault fault = fault_at(impasse, Rule::unclosed_quote, quote, quote + 1);
    if (within_brackets(impasse, quote)) return fault;
    const std::string_view line = written(impasse, quote, line_text_end(impasse.text, quote));
    fault.suggestion = is_apostrophe(line) ? in_quotes(line) : std::string(line) + line[0];
    return fault;
}

std::size_t first_bad_escape(std::string_view text, std::size_t begin, std::size_t end) {
    std::size_t at = text.find('\\', begin);
    while (at < end) {
        const Escape escape = escape_at(text, at);
        if (escape.code_point == no_code_point) return at;
        at = text.find('\\', at + escape.size);
    }
    return end;
}

} // namespace

Fault fault_at(const Impasse& impasse, Rule rule, std::size_t begin, std::size_t end) {
    begin = std::min(begin, impasse.text.size()); // the parser gives up behind the sentinel, too
    end = std::clamp(end, begin, impasse.text.size());
    return {.rule = rule,
            .where = range(begin, end),
            .arguments = {std::string(written(impasse, begin, end))}};
}

std::string_view written(const Impasse& impasse, std::size_t begin, std::size_t end) {
    return impasse.file.substr(begin, end - begin);
}

std::size_t outermost_bracket(const Impasse& impasse) {
    for (const Node& node : impasse.open)
        if (node.style == Style::flow) return node.begin;
    return impasse.reached;
}

std::size_t value_end(const Impasse& impasse, std::size_t begin) {
    const std::size_t line_end = line_text_end(impasse.text, begin);
    const bool within = within_brackets(impasse, begin);
    std::size_t end = begin;
    for (; end < line_end; ++end) {
        const char c = impasse.text[end];
        if (c == '#' && end > begin && is_blank(impasse.text.substr(end - 1, 1))) break;
        if (within && end > begin && (c == ',' || c == ']' || c == '}')) break;
    }
    while (end > begin && is_blank(impasse.text.substr(end - 1, 1)))
        --end;
    return end;
}

std::string in_quotes(std::string_view value) {
    if (value.find_first_of("\"\\") == std::string_view::npos)
        return '"' + std::string(value) + '"';
    if (value.find('\'') == std::string_view::npos) return '\'' + std::string(value) + '\'';
    std::string quoted = "\"";
    for (const char c : value) {
        if (c == '"' || c == '\\') quoted += '\\';
        quoted += c;
    }
    return quoted + '"';
}

bool is_first_of_line(std::string_view text, std::size_t at) {
    const std::size_t begin = line_begin(text, at);
    return is_blank(text.substr(begin, at - begin));
}

std::size_t column_of(std::string_view text, std::size_t at) { return at - line_begin(text, at); }

bool is_word(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '_' || c == '-';
    });
}

std::optional<Fault> text_after_quote(const Impasse& impasse) {
    if (!impasse.last || !is_quoted(*impasse.last) || impasse.at < impasse.last->end)
        return std::nullopt;
    const Node& quoted = *impasse.last;
    const std::string_view between = impasse.text.substr(quoted.end, impasse.at - quoted.end);
    if (!is_blank(between) || between.find('\n') != std::string_view::npos ||
        impasse.at >= impasse.text.size())
        return std::nullopt;
    // `a: "b` and `c: "d"` below it: the quote that begins the second value ended the first.
    const std::string_view inside = impasse.text.substr(quoted.begin, quoted.end - quoted.begin);
    if (inside.find('\n') != std::string_view::npos)
        return missing_closing_quote(impasse, quoted.begin);

    const std::size_t end = value_end(impasse, impasse.at);
    Fault fault = fault_at(impasse, Rule::text_after_quote, impasse.at, end);
    fault.suggestion = requoted(impasse, quoted, end);
    return fault;
}

Fault unclosed_quote(const Impasse& impasse) {
    Tokens tokens(impasse.text, outermost_bracket(impasse));
    Token token = tokens.next();
    while (token.kind != TokenKind::unclosed_quote && token.kind != TokenKind::end)
        token = tokens.next();
    if (token.kind == TokenKind::end)
        return fault_at(impasse, Rule::yaml_syntax, impasse.at, impasse.at);
    return missing_closing_quote(impasse, token.begin);
}

Fault bad_escape(const Impasse& impasse) {
    Tokens tokens(impasse.text, outermost_bracket(impasse));
    for (Token token = tokens.next(); token.kind != TokenKind::end; token = tokens.next()) {
        if (impasse.text[token.begin] != '"') continue;
        const bool closed = token.kind == TokenKind::quoted;
        const std::size_t end = closed ? token.end : impasse.text.size();
        const std::size_t at = first_bad_escape(impasse.text, token.begin, end);
        if (at >= end) continue;

        const std::size_t size = escape_at(impasse.text, at).size;
        Fault fault = fault_at(impasse, Rule::bad_escape, at, at + size);
        fault.patch = at;
        // `"C:\Users"`: within single quotes a backslash is just that.
        const std::string_view inside = written(impasse, token.begin + 1, end - 1);
        if (closed && size == 2 && inside.find_first_of("'\n") == std::string_view::npos)
            fault.suggestion = '\'' + std::string(inside) + '\'';
        return fault;
    }
    return fault_at(impasse, Rule::yaml_syntax, impasse.at, impasse.at);
}

/// A value that begins with a character that means something: `@`, a backtick, `%`, `- `, `? `.
Fault bad_beginning(const Impasse& impasse) { return unquoted(impasse, impasse.at); }

/// `Jansen & Co` is fine, `& Co` is not: the parser stands behind the character.
Fault lone_sigil(const Impasse& impasse) {
    return unquoted(impasse, impasse.at > 0 ? impasse.at - 1 : 0);
}

/// `*` before a word refers to an anchor. Who writes it without one meant emphasis, or a footnote.
Fault unknown_alias(const Impasse& impasse) {
    Fault fault =
        fault_at(impasse, Rule::alias, impasse.at, property_end(impasse.text, impasse.at));
    const std::size_t end = value_end(impasse, impasse.at);
    fault.suggestion = in_quotes(written(impasse, impasse.at, end));
    fault.patch = impasse.at;
    return fault;
}

/// An anchor, alias or tag that is refused in any case, and ill-formed besides.
Fault bad_property(const Impasse& impasse) {
    const std::size_t blank = impasse.text.substr(0, impasse.at).find_last_of(" \t\n,[]{}");
    const std::size_t word = blank == std::string_view::npos ? 0 : blank + 1;
    const std::size_t sigil =
        std::min(impasse.text.find_first_of("&*!", word), impasse.text.size());
    if (sigil > impasse.at || sigil == impasse.text.size())
        return fault_at(impasse, Rule::yaml_syntax, impasse.at, value_end(impasse, impasse.at));
    const char c = impasse.text[sigil];
    const Rule rule = c == '!' ? Rule::tag : c == '&' ? Rule::anchor : Rule::alias;
    Fault fault = fault_at(impasse, rule, sigil, property_end(impasse.text, sigil));
    fault.patch = sigil;
    return fault;
}

/// `a: > b`: what follows the indicator of a block must stand on lines of its own.
Fault bad_block_header(const Impasse& impasse) {
    const Token token = Tokens(impasse.text, impasse.reached).next_content();
    const bool found = token.begin < impasse.at && token.kind == TokenKind::plain;
    return unquoted(impasse, found ? token.begin : impasse.at);
}

} // namespace agenda::yaml
