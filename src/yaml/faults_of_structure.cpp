// Lines and brackets that do not fit together.
#include "base/text.hpp"
#include "yaml/faults.hpp"
#include "yaml/scalar_end.hpp"
#include "yaml/tokens.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>

namespace agenda::yaml {

namespace {

constexpr std::size_t longest_key = 1024; // of YAML, for a key without `?`

bool only_blanks(std::string_view text, std::size_t begin, std::size_t end) {
    const std::string_view between = text.substr(begin, end - std::min(begin, end));
    return begin <= end && is_blank(between) && between.find('\n') == std::string_view::npos;
}

bool has_colon(const Impasse& impasse, std::size_t begin) {
    Tokens tokens(impasse.text, begin);
    tokens.next();
    const Token second = tokens.next();
    return second.kind == TokenKind::colon && second.end <= line_text_end(impasse.text, begin);
}

/// `lead` and `lead:x` where a key, a colon and a blank should be.
Fault missing_colon(const Impasse& impasse, std::size_t begin) {
    const std::size_t end = value_end(impasse, begin);
    Fault fault = fault_at(impasse, Rule::missing_colon, begin, end);
    fault.suggestion = with_colon(written(impasse, begin, end));
    return fault;
}

Fault unquoted_colon(const Impasse& impasse, std::size_t begin, std::size_t end) {
    Fault fault = fault_at(impasse, Rule::unquoted_colon, begin, end);
    const std::string_view value = written(impasse, begin, end);
    if (value.find('\n') == std::string_view::npos) fault.suggestion = in_quotes(value);
    fault.patch = impasse.at;
    return fault;
}

Fault bad_indentation(const Impasse& impasse, std::size_t begin) {
    return fault_at(impasse, Rule::bad_indentation, begin, value_end(impasse, begin));
}

/// The text was read as one value with the lines above it, because it is indented more.
Fault colon_in_continuation(const Impasse& impasse, std::size_t value_begin) {
    const std::size_t line = line_begin(impasse.text, impasse.at);
    const std::size_t first = impasse.text.find_first_not_of(" \t", line);
    const std::string_view before = impasse.text.substr(first, impasse.at - first);
    if (is_word(trim(before))) return bad_indentation(impasse, first);
    return unquoted_colon(impasse, value_begin, value_end(impasse, impasse.at));
}

/// A line that should be an element of the list above it: `-fh` without a blank, or no dash at all.
std::optional<Fault> missing_dash(const Impasse& impasse) {
    const std::size_t begin = impasse.at;
    if (impasse.text[begin] == '-' || !impasse.last || has_colon(impasse, begin)) {
        if (impasse.text[begin] != '-' || is_blank(impasse.text.substr(begin + 1, 1)))
            return std::nullopt;
    } else {
        const std::size_t above = line_begin(impasse.text, impasse.last->begin);
        const std::size_t dash = impasse.text.find_first_not_of(' ', above);
        if (impasse.text[dash] != '-' || dash - above != column_of(impasse.text, begin))
            return std::nullopt;
    }
    const std::size_t end = value_end(impasse, begin);
    Fault fault = fault_at(impasse, Rule::yaml_syntax, begin, end);
    const std::size_t word = impasse.text[begin] == '-' ? begin + 1 : begin;
    fault.suggestion = "- " + std::string(written(impasse, word, end));
    return fault;
}

/// `a: [b] c` and `a: [b]: c` are no lists, for all their brackets.
Fault text_after_brackets(const Impasse& impasse) {
    const std::size_t begin = impasse.last->begin;
    const std::size_t end = value_end(impasse, impasse.at);
    Fault fault = fault_at(impasse, Rule::unquoted_value, begin, end);
    fault.suggestion = in_quotes(written(impasse, begin, end));
    return fault;
}

} // namespace

std::string with_colon(std::string_view line) {
    const std::size_t split = std::min(line.find_first_of(" :"), line.size());
    if (!is_word(line.substr(0, split))) return {};
    const std::size_t rest = line.find_first_not_of(" :", split);
    const std::string key = std::string(line.substr(0, split)) + ':';
    return rest == std::string_view::npos ? key : key + ' ' + std::string(line.substr(rest));
}

/// A closing bracket that nothing opened, or another one than the opening bracket wants.
Fault stray_bracket(const Impasse& impasse) {
    Tokens tokens(impasse.text, outermost_bracket(impasse));
    std::optional<std::size_t> innermost; // of those that are open
    for (Token token = tokens.next(); token.kind != TokenKind::end && token.begin < impasse.at;
         token = tokens.next()) {
        innermost.reset();
        if (!tokens.brackets().empty()) innermost = tokens.brackets().back();
    }
    if (innermost) return fault_at(impasse, Rule::unclosed_bracket, *innermost, *innermost + 1);

    const std::string_view before = trim(impasse.text.substr(0, impasse.at));
    const bool value = before.ends_with(':') || before.ends_with('-');
    if (value && !is_first_of_line(impasse.text, impasse.at)) return bad_beginning(impasse);
    return fault_at(impasse, Rule::yaml_syntax, impasse.at, impasse.at + 1);
}

/// A colon where no key can be before it. The reason stands on its line, or on the lines above.
Fault stray_colon(const Impasse& impasse) {
    const std::size_t line = line_begin(impasse.text, impasse.at);
    if (impasse.last && only_blanks(impasse.text, impasse.last->end, impasse.at)) {
        const std::size_t begin = impasse.last->begin;
        const NodeKind kind = impasse.last->kind; // invalid: a text whose first colon was patched
        if (kind == NodeKind::sequence || kind == NodeKind::mapping)
            return text_after_brackets(impasse);
        if (begin < line) return colon_in_continuation(impasse, begin);
        return unquoted_colon(impasse, begin, value_end(impasse, begin));
    }

    const Token first = Tokens(impasse.text, impasse.reached).next_content();
    if (first.begin >= impasse.at) return bad_beginning(impasse);
    if (first.begin >= line || impasse.at - first.begin > longest_key)
        return fault_at(impasse, Rule::yaml_syntax, first.begin,
                        std::min(impasse.at, line_text_end(impasse.text, first.begin)));
    const std::size_t key = impasse.text.find_first_not_of(" \t", line);
    const bool is_sibling = column_of(impasse.text, first.begin) == column_of(impasse.text, key);
    if (is_sibling && !is_word(trim(impasse.text.substr(key, impasse.at - key))))
        return unquoted_colon(impasse, first.begin, value_end(impasse, impasse.at));
    return missing_colon(impasse, first.begin);
}

/// Text where the next key, or the next dash, should be.
Fault stray_text(const Impasse& impasse) {
    const std::size_t at = impasse.at;
    if (at >= impasse.text.size()) return fault_at(impasse, Rule::yaml_syntax, at, at);
    if (!is_first_of_line(impasse.text, at)) {
        if (impasse.text[at] == ',') return bad_beginning(impasse);
        const bool brackets = impasse.last && impasse.last->style == Style::flow &&
                              only_blanks(impasse.text, impasse.last->end, at);
        return brackets ? text_after_brackets(impasse)
                        : fault_at(impasse, Rule::yaml_syntax, at, value_end(impasse, at));
    }
    if (impasse.text[at] == ',') return fault_at(impasse, Rule::yaml_syntax, at, at + 1);
    if (std::optional<Fault> fault = missing_dash(impasse)) return *fault;
    const bool beside_keys =
        !impasse.open.empty() && impasse.open.back().kind == NodeKind::mapping &&
        column_of(impasse.text, impasse.open.back().begin) == column_of(impasse.text, at);
    const bool dash = impasse.text[at] == '-';
    if (beside_keys && !dash && !has_colon(impasse, at)) return missing_colon(impasse, at);
    return bad_indentation(impasse, at);
}

/// Within brackets the parser met something that can be neither an element nor the end.
Fault broken_brackets(const Impasse& impasse) {
    const auto outermost = std::find_if(impasse.open.begin(), impasse.open.end(),
                                        [](const Node& node) { return node.style == Style::flow; });
    const std::size_t at = impasse.at;
    if (outermost == impasse.open.end()) return fault_at(impasse, Rule::yaml_syntax, at, at);

    Tokens tokens(impasse.text, outermost->begin);
    Token token = tokens.next();
    while (token.kind != TokenKind::end && !tokens.brackets().empty())
        token = tokens.next();
    const bool closed = tokens.brackets().empty();
    const std::size_t line = line_begin(impasse.text, at);
    const std::size_t first = std::min(impasse.text.find_first_not_of(' ', line), at);
    const bool colon = at < impasse.text.size() && impasse.text[at] == ':';
    // A closing bracket that comes only after the next `key:` belongs to another line.
    const bool next_key =
        colon && outermost->begin < line && is_word(trim(impasse.text.substr(first, at - first)));
    if (closed && at < impasse.text.size() && impasse.text[at] == '?')
        return bad_beginning(impasse);
    if (!closed || next_key)
        return fault_at(impasse, Rule::unclosed_bracket, outermost->begin, outermost->begin + 1);
    if (!colon || !impasse.last) return fault_at(impasse, Rule::yaml_syntax, at, at + 1);
    return unquoted_colon(impasse, impasse.last->begin, value_end(impasse, at));
}

} // namespace agenda::yaml
