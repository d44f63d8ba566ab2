// The builder's part for the text of scalars: where it is kept, and what is refused of it.
#include "base/text.hpp"
#include "yaml/builder.hpp"
#include "yaml/faults.hpp"
#include "yaml/scalar_end.hpp"

#include <algorithm>
#include <string>

namespace agenda::yaml {

namespace {

std::uint32_t offset(std::size_t at) { return static_cast<std::uint32_t>(at); }

bool has_suspicious(std::string_view value) {
    for (std::size_t at = 0; at < value.size();) {
        const Decoded decoded = decode_utf8(value, at);
        if (!decoded.valid || suspicion_of(decoded.code_point) != Suspicion::none) return true;
        at += decoded.size;
    }
    return false;
}

} // namespace

/// Most values stand in the text as they are; the others go to the pool.
void Builder::store(Node& node, std::string_view value) {
    const bool block = node.style == Style::literal || node.style == Style::folded;
    // The sentinel's line end is not the file's: `|` at the end of a file without one has none.
    const bool borrowed = block && node.end == prepared_.end && value.ends_with('\n');
    if (borrowed) value.remove_suffix(1);

    const std::size_t quote = PackedNode::quote_size(node.style);
    const std::size_t begin = node.begin + quote;
    const bool stands_there = node.end >= begin + quote &&
                              prepared_.file.substr(begin, node.end - quote - begin) == value;
    node.value_size = offset(value.size());
    node.pooled = !value.empty() && (block || !stands_there);
    node.value_begin = offset(node.pooled ? pool_.size() : begin);
    if (node.pooled) pool_ += value;
}

/// Refuses what the value hides, and the merge key.
void Builder::check_text(std::uint32_t index, std::string_view value) {
    const Node node = nodes_[index];
    if (node.style == Style::double_quoted && node.pooled && has_suspicious(value)) {
        report_escape(node);
        invalidate(index);
    } else if (!prepared_.refused.empty() && holds_refused(node)) {
        invalidate(index);
    } else if (is_misplaced(node)) {
        report_misplaced(node);
        invalidate(index);
    } else if (awaits_key() && node.style == Style::plain && value == "<<") {
        reporter_.report(Rule::merge_key, node.begin, node.end, {std::string(value)}); // {0} "<<"
        invalidate(index);
    }
}

/// A value below its key must be indented more than the key; the parser does not mind.
bool Builder::is_misplaced(const Node& node) const {
    if (depth_ == 0 || open_[depth_ - 1].awaits_key) return false;
    const Node& mapping = nodes_[open_[depth_ - 1].index];
    if (mapping.style != Style::block) return false; // nor is a line sought of thousands of values
    const std::size_t line = line_begin(text_, node.begin);
    if (line <= open_[depth_ - 1].last_end) return false;
    const bool below = line > behind_indicator();
    return below && node.begin - line <= mapping.begin - line_begin(text_, mapping.begin);
}

/// `a:` and below it `lead`: the next key, more likely than the value of the one above.
void Builder::report_misplaced(const Node& node) {
    const std::size_t end = std::min<std::size_t>(node.end, line_text_end(text_, node.begin));
    const std::string_view line = prepared_.file.substr(node.begin, end - node.begin);
    const bool plain = node.style == Style::plain;
    // {0} the text, as of other lines without a colon
    Diagnostic* found = reporter_.report(plain ? Rule::missing_colon : Rule::bad_indentation,
                                         node.begin, end, {std::string(line)});
    if (found && plain) found->suggestion = with_colon(line);
}

/// `"\e[2J"`: harmless in the file, not so as a value. Points at the escapes, else at the whole.
void Builder::report_escape(const Node& node) {
    bool found = false;
    std::size_t at = text_.find('\\', node.begin);
    while (at < node.end) {
        const Escape escape = escape_at(text_, at);
        const Suspicion suspicion = suspicion_of(escape.code_point);
        const Rule rule =
            suspicion == Suspicion::hidden ? Rule::hidden_character : Rule::control_character;
        // {0} "U+001B", as of characters that stand in the file themselves
        if (escape.code_point != no_code_point && suspicion != Suspicion::none) {
            reporter_.report(rule, at, at + escape.size, {code_point_name(escape.code_point)});
            found = true;
        }
        at = text_.find('\\', at + escape.size);
    }
    if (!found) reporter_.report(Rule::control_character, node.begin, node.end, {std::string()});
}

bool Builder::holds_refused(const Node& node) const {
    const auto found =
        std::upper_bound(prepared_.refused.begin(), prepared_.refused.end(), node.begin,
                         [](std::uint32_t begin, ByteRange range) { return begin < range.end; });
    return found != prepared_.refused.end() && found->begin < node.end;
}

} // namespace agenda::yaml
