#include "yaml/builder.hpp"

#include "yaml/scalar_end.hpp"

#include <algorithm>
#include <string>

namespace agenda::yaml {

namespace {

static_assert(max_file_size < 1U << offset_bits && max_nodes < 1 << index_bits);

std::uint32_t offset(std::size_t at) { return static_cast<std::uint32_t>(at); }

Style style_at(std::string_view text, std::size_t at) {
    switch (at < text.size() ? text[at] : ' ') {
    case '"': return Style::double_quoted;
    case '\'': return Style::single_quoted;
    case '|': return Style::literal;
    case '>': return Style::folded;
    default: return Style::plain;
    }
}

} // namespace

Builder::Builder(FileId file, const Prepared& prepared, Reporter& reporter)
    : prepared_(prepared), text_(prepared.text), reporter_(reporter), file_(file),
      reached_(prepared.begin) {
    constexpr std::size_t bytes_a_node = 12; // of agendas as they are written, rather too few
    nodes_.reserve(prepared.file.size() / bytes_a_node + 4);
}

Tree Builder::tree() const {
    const auto values = static_cast<std::size_t>(std::ranges::count_if(nodes_, &Node::pooled));
    const std::size_t bytes = nodes_.size() * sizeof(PackedNode);
    const std::size_t pool = bytes + values * sizeof(Pooled);
    const std::shared_ptr<std::byte[]> storage(new std::byte[pool + pool_.size()]);
    auto* packed = reinterpret_cast<PackedNode*>(storage.get());
    auto* pooled = reinterpret_cast<Pooled*>(storage.get() + bytes);
    std::uint32_t value = 0;
    for (const Node& node : nodes_) {
        if (node.pooled) pooled[value] = {node.value_begin, node.value_size};
        *packed++ = PackedNode(node, node.pooled ? value++ : node.next);
    }
    std::copy(pool_.begin(), pool_.end(), reinterpret_cast<char*>(storage.get() + pool));
    return {.file = file_,
            .text = {},
            .nodes = {reinterpret_cast<const PackedNode*>(storage.get()), nodes_.size()},
            .pooled = {pooled, values},
            .pool = {reinterpret_cast<const char*>(storage.get() + pool), pool_.size()},
            .storage = storage};
}

Node& Builder::add(NodeKind kind, Style style, std::size_t begin, std::size_t end) {
    if (nodes_.size() == max_nodes) {
        // The arguments are those of a file with too many bytes.
        reporter_.report(Rule::too_large, 0, 0,
                         {static_cast<std::int64_t>(prepared_.file.size()),
                          std::int64_t{max_file_size}, std::int64_t{max_nodes}});
        throw Stop{};
    }
    Node& node = nodes_.emplace_back();
    node.kind = kind;
    node.style = style;
    node.begin = offset(std::min(begin, prepared_.end));
    node.end = offset(std::min(end, prepared_.end));
    return node;
}

/// A node has come to its end: its parent learns of it.
void Builder::finish(std::uint32_t index) {
    Node& node = nodes_[index];
    node.next = offset(nodes_.size());
    reached_ = node.end;
    if (node.end > node.begin) last_complete_ = index;
    if (depth_ == 0) return;

    Open& parent = open_[depth_ - 1];
    Node& collection = nodes_[parent.index];
    const bool bracket = collection.style == Style::flow && text_[collection.begin] == '{';
    if (index == parent.index + 1 && collection.kind == NodeKind::mapping && !bracket)
        collection.begin = node.begin; // was at the anchor of the first key, if that has one
    if (parent.awaits_key && (node.kind == NodeKind::mapping || node.kind == NodeKind::sequence)) {
        reporter_.report(Rule::complex_key, node.begin, node.end); // no arguments
        invalidate(index);
    } else if (parent.awaits_key && node.kind == NodeKind::scalar) {
        report_question_mark(parent, node);
    }
    parent.last_end = node.end;
    if (collection.kind == NodeKind::mapping) parent.awaits_key = !parent.awaits_key;
}

/// `? scope` is a key of one word, only written as nobody reads it. What it says counts.
void Builder::report_question_mark(const Open& parent, const Node& key) {
    std::size_t at = skip_space(text_, parent.last_end);
    if (at < key.begin && (text_[at] == '{' || text_[at] == ',')) at = skip_space(text_, at + 1);
    if (at < key.begin && text_[at] == '?')
        reporter_.report(Rule::complex_key, at, key.end); // no arguments
}

/// Leaves a place without content, to be skipped.
void Builder::invalidate(std::uint32_t index) {
    Node& node = nodes_[index];
    node.kind = NodeKind::invalid;
    node.null = false;
    node.pooled = false;
    node.value_begin = node.begin;
    node.value_size = 0;
    node.next = index + 1;
    nodes_.resize(index + 1);
}

/// Reports the anchors and tags at `at`; returns where the content behind them begins.
std::size_t Builder::properties(std::size_t at) {
    for (;;) {
        const std::size_t end = property_end(text_, at);
        if (end == at) return at;
        const Rule rule = text_[at] == '!' ? Rule::tag : Rule::anchor;
        // {0} the text: "&name", "!tag"
        reporter_.report(rule, at, end, {std::string(prepared_.file.substr(at, end - at))});
        reached_ = end;
        at = skip_space(text_, end);
    }
}

void Builder::scalar(std::size_t at, std::string_view value) {
    std::size_t begin = properties(at);
    const bool absent = begin != at && value.empty(); // a tag and nothing behind it
    if (absent) begin = reached_;

    const Style style = absent ? Style::plain : style_at(text_, begin);
    std::size_t end = begin;
    switch (style) {
    case Style::double_quoted:
    case Style::single_quoted: end = std::min(quoted_end(text_, begin), text_.size()); break;
    case Style::literal:
    case Style::folded: end = block_scalar_end(text_, begin, value); break;
    default: end = absent ? begin : plain_end(text_, begin, value); break;
    }
    store(add(NodeKind::scalar, style, begin, end), value);

    const auto index = offset(nodes_.size() - 1);
    check_text(index, value);
    if (absent) invalidate(index);
    finish(index);
}

void Builder::alias(std::size_t at) {
    const std::size_t end = property_end(text_, at);
    // {0} the text: "*name"
    reporter_.report(Rule::alias, at, end, {std::string(prepared_.file.substr(at, end - at))});
    add(NodeKind::invalid, Style::plain, at, end);
    finish(offset(nodes_.size() - 1));
}

void Builder::open(std::size_t at, NodeKind kind, Style style, bool has_properties) {
    // At a mapping's place there may also be the anchor or tag of its first key.
    const bool own = has_properties || kind == NodeKind::sequence;
    const std::size_t begin = own ? properties(at) : at;
    if (depth_ == max_depth) {
        const bool bracket = style == Style::flow;
        // {0} the most levels
        reporter_.report(Rule::too_deep, begin, bracket ? begin + 1 : line_text_end(text_, begin),
                         {std::int64_t{max_depth}});
        throw Stop{};
    }
    add(kind, style, begin, begin);
    open_[depth_++] = {.index = offset(nodes_.size() - 1),
                       .awaits_key = kind == NodeKind::mapping,
                       .last_end = offset(begin)};
}

void Builder::close() {
    const Open closed = open_[--depth_];
    nodes_[closed.index].end = offset(collection_end(closed));
    if (nodes_[closed.index].kind == NodeKind::mapping) report_duplicates(closed.index);
    finish(closed.index);
}

/// A block ends with its last descendant, brackets with their partner.
std::size_t Builder::collection_end(const Open& open) const {
    const Node& node = nodes_[open.index];
    const bool has_children = nodes_.size() > open.index + 1;
    const char bracket = text_[node.begin];
    // `[a: b]` holds a mapping without brackets of its own, which begins where its first key does.
    const bool compact = node.kind == NodeKind::mapping && has_children &&
                         nodes_[open.index + 1].begin == node.begin;
    if (node.style != Style::flow || compact || (bracket != '[' && bracket != '{'))
        return open.last_end;
    std::size_t at = has_children ? open.last_end : node.begin + 1;
    for (;; ++at) {
        at = skip_space(text_, at);
        if (at >= text_.size()) return open.last_end;
        if (text_[at] == ']' || text_[at] == '}') return at + 1;
    }
}

std::optional<Node> Builder::last_complete() const {
    if (last_complete_ >= nodes_.size()) return std::nullopt;
    return nodes_[last_complete_];
}

std::vector<Node> Builder::incomplete() const {
    std::vector<Node> nodes;
    for (std::size_t i = 0; i < depth_; ++i)
        nodes.push_back(nodes_[open_[i].index]);
    return nodes;
}

std::string_view Builder::value_of(const Node& node) const {
    const std::string_view from = node.pooled ? std::string_view(pool_) : prepared_.file;
    return from.substr(node.value_begin, node.value_size);
}

/// Keys are compared when their mapping is complete, sorted, so that many of them take no square time.
void Builder::report_duplicates(std::uint32_t mapping) {
    keys_.clear();
    for (std::uint32_t i = mapping + 1; i < nodes_.size();) {
        if (nodes_[i].kind == NodeKind::scalar) keys_.emplace_back(value_of(nodes_[i]), i);
        const std::uint32_t value = nodes_[i].next;
        i = nodes_[value].next;
    }
    std::sort(keys_.begin(), keys_.end());
    for (std::size_t i = 1, first = 0; i < keys_.size(); ++i) {
        if (keys_[i].first != keys_[first].first) {
            first = i;
            continue;
        }
        Node& key = nodes_[keys_[i].second];
        const Node& original = nodes_[keys_[first].second];
        // {0} the key; the note points at the first one
        Diagnostic* found = reporter_.report(Rule::duplicate_key, key.begin, key.end,
                                             {std::string(keys_[i].first)});
        if (found)
            found->notes = {{NoteKind::first_here, reporter_.span(original.begin, original.end)}};
        key.kind = NodeKind::invalid; // what it says is known, though
    }
}

} // namespace agenda::yaml
