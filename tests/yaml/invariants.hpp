// What must hold of every tree and every finding, whatever the text: for the tests that try many
// texts, and for the fuzzer.
#pragma once

#include "base/diagnostic.hpp"
#include "base/text.hpp"
#include "yaml/tree.hpp"

#include <fmt/format.h>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace agenda::yaml {

/// What is wrong with the value of a scalar: nothing may be in it that steers a terminal.
inline std::string broken_value(std::string_view value) {
    for (std::size_t at = 0; at < value.size();) {
        const Decoded decoded = decode_utf8(value, at);
        if (!decoded.valid) return "a value is not UTF-8";
        if (suspicion_of(decoded.code_point) != Suspicion::none)
            return fmt::format("a value holds U+{:04X}", static_cast<unsigned>(decoded.code_point));
        at += decoded.size;
    }
    return {};
}

/// Folding changes nothing but blanks and line ends.
inline std::string without_blanks(std::string_view text) {
    std::string rest;
    for (const char c : text)
        if (!is_blank({&c, 1})) rest += c;
    return rest;
}

/// Whether the bytes of a node begin and end as its style has it, and hold its value.
inline bool fits_its_bytes(const View& node, std::string_view bytes) {
    if (node.kind() == NodeKind::invalid) return true;
    const char first = bytes.empty() ? '\0' : bytes.front();
    const char last = bytes.empty() ? '\0' : bytes.back();
    switch (node.style()) {
    case Style::plain: return without_blanks(bytes) == without_blanks(node.value());
    case Style::single_quoted: return bytes.size() >= 2 && first == '\'' && last == '\'';
    case Style::double_quoted: return bytes.size() >= 2 && first == '"' && last == '"';
    case Style::literal:
    case Style::folded:
        return (first == '|' || first == '>') &&
               without_blanks(bytes).ends_with(without_blanks(node.value()));
    case Style::block: return !node.is_sequence() || first == '-';
    case Style::flow: // a mapping without brackets of its own, as in [a: b], begins and ends anyhow
        return node.is_mapping() || (first == '[' && last == ']');
    }
    return false;
}

/// What is wrong with the node at `index`, which begins no earlier than `from`.
inline std::string broken_node(const Tree& tree, std::string_view text, std::uint32_t index,
                               std::size_t from, std::size_t until) {
    const Node node = tree[index];
    const std::string name = fmt::format("node {} at {}..{}", index, node.begin, node.end);
    if (node.begin > node.end || node.begin < from || node.end > until)
        return fmt::format("{} is not within {}..{}", name, from, until);
    if (node.next <= index || node.next > tree.size())
        return fmt::format("{} is followed by {}", name, node.next);
    const std::size_t values = node.pooled ? tree.pool.size() : text.size();
    if (node.value_begin + node.value_size > values) return name + " has its value nowhere";
    const bool leaf = node.kind == NodeKind::scalar || node.kind == NodeKind::invalid;
    if (leaf && node.next != index + 1) return name + " has children";
    if (!fits_its_bytes(View(tree, index), text.substr(node.begin, node.end - node.begin)))
        return name + " does not fit the bytes it stands on";
    if (node.kind == NodeKind::scalar) return broken_value(View(tree, index).value());

    std::size_t behind = node.begin;
    std::size_t children = 0;
    for (std::uint32_t i = index + 1; i < node.next; i = tree[i].next, ++children) {
        std::string broken = broken_node(tree, text, i, behind, node.end);
        if (!broken.empty()) return broken;
        behind = tree[i].end;
    }
    const bool paired = node.kind != NodeKind::mapping || children % 2 == 0;
    return paired ? std::string() : name + " has a key without a value";
}

inline std::string broken_tree(const Tree& tree, std::string_view text) {
    if (tree.empty()) return "no nodes";
    if (tree[0].next != tree.size()) return "nodes behind the root";
    if (tree[0].kind != NodeKind::mapping) return "the root is no mapping";
    return broken_node(tree, text, 0, 0, text.size());
}

inline std::string broken_finding(const Diagnostic& diagnostic, std::string_view text) {
    const auto broken = [&](Span where) {
        return where.begin > where.end || where.end > text.size();
    };
    const std::string name = std::string(info(diagnostic.rule).name);
    if (broken(diagnostic.where)) return name + " is not within the text";
    for (const Note& note : diagnostic.notes)
        if (broken(note.where)) return name + " has a note that is not within the text";
    std::size_t behind = 0;
    for (const TextEdit& edit : diagnostic.fix) {
        if (broken(edit.where) || edit.where.begin < behind) return name + " has an unusable fix";
        behind = edit.where.end;
    }
    return {};
}

/// The first thing that is wrong; empty where all is well.
inline std::string broken(const std::optional<Tree>& tree, const Diagnostics& diagnostics,
                          std::string_view text) {
    if (!tree && diagnostics.empty()) return "neither a tree nor a reason";
    for (const Diagnostic& diagnostic : diagnostics) {
        std::string what = broken_finding(diagnostic, text);
        if (!what.empty()) return what;
    }
    return tree ? broken_tree(*tree, text) : std::string();
}

} // namespace agenda::yaml
