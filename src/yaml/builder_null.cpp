// The builder's part for what is not there: null values, missing ones, and keys that are neither.
#include "yaml/builder.hpp"
#include "yaml/scalar_end.hpp"

#include <string>

namespace agenda::yaml {

namespace {

std::uint32_t offset(std::size_t at) { return static_cast<std::uint32_t>(at); }

} // namespace

/// The parser has one event for `~`, `null` and nothing at all, and for the last it gives the place of
/// whatever comes next.
void Builder::null(std::size_t at, bool has_anchor) {
    if (awaits_key()) return null_key(at);
    std::size_t begin = has_anchor ? properties(at) : at;
    const std::size_t indicator_end = has_anchor ? reached_ : behind_indicator();
    const bool written = is_written_null(begin, indicator_end);
    const bool stray_comma = !written && depth_ > 0 && begin < text_.size() &&
                             text_[begin] == ',' &&
                             tree_.nodes[open_[depth_ - 1].index].kind == NodeKind::sequence;
    if (stray_comma) {
        reporter_.report(Rule::yaml_syntax, begin, begin + 1, {std::string(",")}); // {0} ","
        add(NodeKind::invalid, Style::plain, begin, begin + 1);
        return finish(offset(tree_.nodes.size() - 1));
    }

    if (!written) begin = indicator_end;
    const std::size_t size = written ? null_size(text_, begin) : 0;
    Node& node = add(NodeKind::scalar, Style::plain, begin, begin + size);
    node.null = true;
    node.value_begin = node.begin;
    node.value_size = offset(size);
    finish(offset(tree_.nodes.size() - 1));
}

/// `: x`, `~: x` and `? ` are keys that nobody can mean; `{a: 1,, b: 2}` has a comma too many.
void Builder::null_key(std::size_t at) {
    const std::size_t begin = properties(at);
    const std::size_t size = null_size(text_, begin);
    const bool indicator =
        size == 0 && begin < text_.size() && (text_[begin] == ':' || text_[begin] == ',');
    const std::size_t end = begin + (indicator ? 1 : size);
    const bool comma = indicator && text_[begin] == ',';
    // {0} the text: "~", ":" or ","
    const bool missing = end == begin && !(begin < text_.size() && text_[begin] == '}');
    if (!missing)
        reporter_.report(comma ? Rule::yaml_syntax : Rule::complex_key, begin, end,
                         {std::string(text_.substr(begin, end - begin))});
    // The colon itself is not part of the key.
    add(NodeKind::invalid, Style::plain, begin, indicator ? begin : end);
    finish(offset(tree_.nodes.size() - 1));
}

/// Behind the colon or dash of the value that is to come; behind the key where there is no colon.
std::size_t Builder::behind_indicator() const {
    if (depth_ == 0) return prepared_.begin;
    const Open& parent = open_[depth_ - 1];
    const Node& collection = tree_.nodes[parent.index];
    if (collection.style == Style::flow && collection.kind == NodeKind::sequence)
        return parent.last_end;
    const char indicator = collection.kind == NodeKind::mapping ? ':' : '-';
    const std::size_t at = skip_space(text_, parent.last_end);
    return at < text_.size() && text_[at] == indicator ? at + 1 : parent.last_end;
}

/// Nothing was written where the parser's place is that of the next key, which may be spelled `null`.
bool Builder::is_written_null(std::size_t at, std::size_t indicator_end) const {
    if (at < indicator_end || null_size(text_, at) == 0) return false;
    if (depth_ == 0) return true;
    const Node& collection = tree_.nodes[open_[depth_ - 1].index];
    const std::size_t line = line_begin(text_, at);
    if (collection.style == Style::flow || line <= indicator_end) return true;
    return at - line > collection.begin - line_begin(text_, collection.begin);
}

} // namespace agenda::yaml
