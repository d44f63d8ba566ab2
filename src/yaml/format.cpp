#include "yaml/format.hpp"

#include "yaml/edit_ground.hpp"
#include "yaml/format_section.hpp"
#include "yaml/format_value.hpp"
#include "yaml/format_verify.hpp"

#include <algorithm>
#include <vector>

namespace agenda::yaml {

namespace {

constexpr std::size_t indent = 2;
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// That of most lines.
std::string_view line_end_of(std::string_view text) {
    const auto lines = std::count(text.begin(), text.end(), '\n');
    std::ptrdiff_t pairs = 0;
    for (std::size_t at = text.find("\r\n"); at != std::string_view::npos;
         at = text.find("\r\n", at + 2))
        ++pairs;
    return 2 * pairs > lines ? "\r\n" : "\n";
}

bool is_movable(const Ground& ground) {
    const Node root = ground.node(0);
    if (root.kind != NodeKind::mapping || root.style != Style::block) return false;
    for (std::uint32_t i = 0; i < ground.tree.size(); ++i) {
        const Node node = ground.node(i);
        if (node.kind == NodeKind::invalid) return false;
        const bool is_pair = node.style == Style::flow && node.kind == NodeKind::mapping &&
                             ground.text[node.begin] != '{'; // [a: b] stays as it is
        if (node.kind != NodeKind::scalar && !is_pair &&
            !is_regular(ground, i, parts_of(ground, i)))
            return false;
    }
    return true;
}

class Formatter {
  public:
    Formatter(const Ground& ground, const KeyOrder& order)
        : ground_(ground), order_(order), line_end_(line_end_of(ground.text)) {}

    std::string run();

  private:
    void end_line() { out_ += line_end_; }
    void pad(std::size_t column) { out_.append(column, ' '); }
    void blank_line();
    void remarks(const std::vector<Remark>& remarks, std::size_t column);
    std::size_t preamble(std::size_t end);

    Section section(std::uint32_t collection, std::size_t begin, std::size_t end, const Keys& keys);
    void write(const Section& section, std::size_t column, const Keys& keys, bool behind_dash);
    void write(const Entry& entry, bool is_mapping, std::size_t column, const Keys& keys);
    void value(const Part& part, std::size_t column, const Keys& keys);
    void block(const Part& part, bool is_mapping, std::size_t column, const Keys& keys);

    Ground ground_;
    const KeyOrder& order_;
    std::string_view line_end_;
    std::string out_;
    /// The next line must not join the comments above it.
    bool needs_blank_ = false;
    /// Blank lines here would be text of the block above.
    bool behind_open_text_ = false;
    bool at_begin_ = true;
};

/// One at most, none at the begin of a collection.
void Formatter::blank_line() {
    if (!at_begin_ && !behind_open_text_) end_line();
    needs_blank_ = false;
    at_begin_ = true; // no second one
}

void Formatter::remarks(const std::vector<Remark>& remarks, std::size_t column) {
    for (const Remark& remark : remarks) {
        if (remark.blank_above || needs_blank_) blank_line();
        pad(column);
        out_ += remark.text;
        end_line();
        at_begin_ = false;
        behind_open_text_ = false;
    }
}

/// What stands above the line `---`, and that line; returns where the text below it begins.
std::size_t Formatter::preamble(std::size_t end) {
    std::size_t begin = ground_.line_begin(0);
    for (std::size_t at = begin; at < end; at = ground_.next_line(at)) {
        if (ground_.is_blank_line(at) || ground_.is_comment_line(at)) continue;
        const std::size_t next = ground_.next_line(at);
        remarks(remarks_in(ground_, begin, next), 0);
        begin = next;
    }
    return begin;
}

Section Formatter::section(std::uint32_t collection, std::size_t begin, std::size_t end,
                           const Keys& keys) {
    Section section = section_of(ground_, collection, begin, end);
    const bool is_mapping = ground_.node(collection).kind == NodeKind::mapping;
    if (is_mapping && order_) sort_entries(ground_, section, order_(keys));
    return section;
}

void Formatter::write(const Section& section, std::size_t column, const Keys& keys,
                      bool behind_dash) {
    const bool is_mapping = ground_.node(section.collection).kind == NodeKind::mapping;
    at_begin_ = true;
    remarks(section.head, column);
    needs_blank_ = !section.head.empty();
    for (const Entry& entry : section.entries) {
        remarks(entry.above, column);
        if (entry.blank_above || needs_blank_) blank_line();
        if (!behind_dash) pad(column);
        behind_dash = false;
        at_begin_ = false;
        behind_open_text_ = false;
        write(entry, is_mapping, column, keys);
        // Below a block of text they must be indented less than it is.
        const bool is_text = is_block_scalar(ground_.node(entry.part.value));
        remarks(entry.within, column + (is_text ? 1 : indent));
        remarks(entry.below, column);
        needs_blank_ = !entry.below.empty();
    }
    remarks(section.foot, column);
    needs_blank_ = false;
}

void Formatter::write(const Entry& entry, bool is_mapping, std::size_t column, const Keys& keys) {
    const Part& part = entry.part;
    if (is_mapping) {
        const Node key = ground_.node(part.key);
        out_ += ground_.text.substr(key.begin, key.end - key.begin);
        out_ += ':';
    } else {
        out_ += '-';
    }
    Keys below = keys;
    if (is_mapping) below.push_back(ground_.view(part.key).value());
    if (ground_.node(part.value).style == Style::block)
        return block(part, is_mapping, column, below);
    value(part, column, below);
}

/// A scalar or brackets, on the line of the key unless a comment stands between them.
void Formatter::value(const Part& part, std::size_t column, const Keys& keys) {
    const Node node = ground_.node(part.value);
    const std::size_t indicator = part.indicator_end - 1;
    std::vector<Remark> between;
    std::string_view comment;
    if (!ground_.same_line(indicator, node.begin)) {
        comment = comment_behind(ground_, part.indicator_end);
        between = remarks_in(ground_, ground_.next_line(indicator), ground_.line_begin(node.begin));
    }
    if (!comment.empty() || !between.empty()) {
        out_ += behind_value(comment);
        end_line();
        at_begin_ = true;
        remarks(between, column + indent);
        pad(column + indent);
    } else if (node.begin < node.end) {
        out_ += ' ';
    }
    const std::size_t comment_from =
        is_block_scalar(node) ? header_end(ground_, node) : std::size_t{node.end};
    const Moving moving{.ground = ground_,
                        .order = order_,
                        .index = part.value,
                        .keys = keys,
                        .move = {.from = ground_.column(part.head), .to = column},
                        .line_end = line_end_};
    out_ += moved_value(moving, comment_behind(ground_, comment_from));
    end_line();
    const std::string_view header = ground_.text.substr(node.begin, comment_from - node.begin);
    behind_open_text_ = is_block_scalar(node) && header.find('+') != std::string_view::npos;
    at_begin_ = false;
}

void Formatter::block(const Part& part, bool is_mapping, std::size_t column, const Keys& keys) {
    const std::size_t begin = ground_.next_line(part.indicator_end - 1);
    const bool below = !ground_.same_line(part.indicator_end - 1, ground_.node(part.value).begin);
    const std::string_view comment =
        below ? comment_behind(ground_, part.indicator_end) : std::string_view();
    const Section inner =
        section(part.value, below ? begin : ground_.text.size(), tail_end(ground_, part), keys);
    const bool joins =
        !is_mapping && comment.empty() && inner.head.empty() && inner.entries.front().above.empty();
    if (joins) {
        out_ += ' ';
    } else {
        out_ += behind_value(comment);
        end_line();
    }
    write(inner, column + indent, keys, joins);
}

std::string Formatter::run() {
    const std::size_t first = ground_.line_begin(ground_.node(0).begin);
    if (ground_.text.starts_with(byte_order_mark)) out_ += byte_order_mark;
    const std::size_t begin = preamble(first);
    write(section(0, begin, ground_.text.size(), {}), 0, {}, false);
    return std::move(out_);
}

} // namespace

std::optional<std::string> format(const Tree& tree, std::string_view text, const KeyOrder& order) {
    if (tree.empty()) return std::nullopt;
    const Ground ground{tree, text};
    if (!is_movable(ground)) return std::nullopt;
    std::string formatted = Formatter(ground, order).run();
    if (!holds_the_same(ground, formatted, order)) return std::nullopt;
    return formatted;
}

} // namespace agenda::yaml
