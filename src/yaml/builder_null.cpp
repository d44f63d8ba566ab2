// The builder's part for what is not there: null values, missing ones, and keys that are neither.
#include "base/text.hpp"
#include "yaml/builder.hpp"
#include "yaml/scalar_end.hpp"

#include <string>

namespace agenda::yaml {

namespace {

std::uint32_t offset(std::size_t at) { return static_cast<std::uint32_t>(at); }

/// Within brackets a colon may touch what follows it, as in `{"a":1}`.
bool is_indicator(std::string_view text, std::size_t at, char indicator, bool flow) {
    if (at >= text.size() || text[at] != indicator) return false;
    return flow || at + 1 >= text.size() || is_blank(text.substr(at + 1, 1));
}

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
                             nodes_[open_[depth_ - 1].index].kind == NodeKind::sequence;
    if (stray_comma) {
        reporter_.report(Rule::yaml_syntax, begin, begin + 1, {std::string(",")}); // {0} ","
        add(NodeKind::invalid, Style::plain, begin, begin + 1);
        return finish(offset(nodes_.size() - 1));
    }

    if (!written) begin = indicator_end;
    const std::size_t size = written ? null_size(text_, begin) : 0;
    Node& node = add(NodeKind::scalar, Style::plain, begin, begin + size);
    node.null = true;
    node.value_begin = node.begin;
    node.value_size = offset(size);
    const auto index = offset(nodes_.size() - 1);
    if (written && is_misplaced(node)) {
        report_misplaced(node);
        invalidate(index);
    } else if (has_anchor && !written) {
        invalidate(index); // what is wrong with it has been said
    }
    finish(index);
}

/// `: x`, `~: x` and `? ` are keys that nobody can mean; `{a: 1,, b: 2}` has a comma too many.
void Builder::null_key(std::size_t at) {
    const Open& parent = open_[depth_ - 1];
    const bool flow = nodes_[parent.index].style == Style::flow;
    const std::size_t begin = properties(at);
    const std::size_t size = null_size(text_, begin);
    const bool colon = is_indicator(text_, begin, ':', flow);
    const bool comma = flow && begin < text_.size() && text_[begin] == ',';
    const std::size_t end = begin + (colon || comma ? 1 : size);
    // {0} the text: "~", ":" or ","
    if (end > begin)
        reporter_.report(comma ? Rule::yaml_syntax : Rule::complex_key, begin, end,
                         {std::string(text_.substr(begin, end - begin))});
    // The colon is not part of the key; a question mark alone has nothing behind it.
    const std::size_t place = end > begin ? begin : parent.last_end;
    if (end == begin && place < text_.size() && text_[place] == '?')
        reporter_.report(Rule::complex_key, place, place + 1, {std::string("?")});
    add(NodeKind::invalid, Style::plain, place, place + size);
    finish(offset(nodes_.size() - 1));
}

/// Behind the colon or dash of the value that is to come; behind the key where there is no colon.
std::size_t Builder::behind_indicator() const {
    if (depth_ == 0) return prepared_.begin;
    const Open& parent = open_[depth_ - 1];
    const Node& collection = nodes_[parent.index];
    const bool flow = collection.style == Style::flow;
    if (flow && collection.kind == NodeKind::sequence) return parent.last_end;
    const char indicator = collection.kind == NodeKind::mapping ? ':' : '-';
    const std::size_t at = skip_space(text_, parent.last_end);
    return is_indicator(text_, at, indicator, flow) ? at + 1 : parent.last_end;
}

/// Nothing was written where the parser's place is that of the next key, which may be spelled `null`.
bool Builder::is_written_null(std::size_t at, std::size_t indicator_end) const {
    if (at < indicator_end || null_size(text_, at) == 0) return false;
    if (depth_ == 0) return true;
    const Node& collection = nodes_[open_[depth_ - 1].index];
    if (collection.style == Style::flow || line_begin(text_, at) <= indicator_end) return true;
    const std::size_t behind = text_.find_first_not_of(" \t", at + null_size(text_, at));
    return behind >= text_.size() ||
           std::string_view("\r\n#").find(text_[behind]) != std::string_view::npos;
}

} // namespace agenda::yaml
