// Trees and findings as lines of text, so that a test can assert all of them at once.
#pragma once

#include "base/diagnostic.hpp"
#include "yaml/parse.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace agenda::yaml {

using Lines = std::vector<std::string>;

inline std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == '\n')
            out += "\\n";
        else if (c == '\r')
            out += "\\r";
        else if (c == '\t')
            out += "\\t";
        else if (const auto byte = static_cast<unsigned char>(c); byte < 0x20 || byte == 0x7F)
            out += fmt::format("\\x{:02x}", byte);
        else
            out += c;
    }
    return out;
}

inline std::string_view kind_name(const View& node) {
    if (node.kind() == NodeKind::invalid) return "invalid";
    if (node.is_null()) return "null";
    switch (node.style()) {
    case Style::plain: return "plain";
    case Style::single_quoted: return "single";
    case Style::double_quoted: return "double";
    case Style::literal: return "literal";
    case Style::folded: return "folded";
    case Style::block: return node.is_mapping() ? "mapping" : "sequence";
    case Style::flow: return node.is_mapping() ? "{}" : "[]";
    }
    return "?";
}

inline void describe(const Tree& tree, std::uint32_t index, int depth, Lines& out) {
    const View node(tree, index);
    const Node raw = tree[index];
    std::string line =
        fmt::format("{:>{}}{} {}..{}", "", 2 * depth, kind_name(node), raw.begin, raw.end);
    if (!node.value().empty()) line += ' ' + escaped(node.value());
    if (raw.pooled) line += " (pooled)";
    out.push_back(line);
    for (std::uint32_t i = index + 1; i < raw.next; i = tree[i].next)
        describe(tree, i, depth + 1, out);
}

/// "kind begin..end value" for each node, indented by its depth; empty where there is no tree.
inline Lines describe(const std::optional<Tree>& tree) {
    Lines out;
    if (tree) describe(*tree, 0, 0, out);
    return out;
}

inline std::string describe(const Argument& argument) {
    if (const auto* text = std::get_if<std::string>(&argument)) return escaped(*text);
    if (const auto* number = std::get_if<std::int64_t>(&argument)) return std::to_string(*number);
    if (const auto* shape = std::get_if<Shape>(&argument))
        return fmt::format("shape {}", static_cast<int>(*shape));
    return "?";
}

/// "rule begin..end 'text there' {arguments} ? suggestion, note begin..end, fix begin..end=text"
inline std::string describe(const Diagnostic& found, std::string_view text) {
    const Span where = found.where;
    std::string line = fmt::format("{} {}..{} '{}'", info(found.rule).name, where.begin, where.end,
                                   escaped(text.substr(where.begin, where.end - where.begin)));
    for (const Argument& argument : found.arguments)
        line += " {" + describe(argument) + '}';
    if (!found.suggestion.empty()) line += " ? " + escaped(found.suggestion);
    for (const Note& note : found.notes)
        line += fmt::format(", {} {}..{}",
                            note.kind == NoteKind::first_here ? "first here" : "begins here",
                            note.where.begin, note.where.end);
    for (const TextEdit& edit : found.fix)
        line +=
            fmt::format(", fix {}..{}={}", edit.where.begin, edit.where.end, escaped(edit.text));
    return line;
}

struct Parsed {
    Lines tree;
    Lines findings;
};

inline Parsed parsed(std::string_view text) {
    Diagnostics diagnostics;
    const std::optional<Tree> tree = parse(0, text, diagnostics);
    sort_diagnostics(diagnostics);
    Parsed result{describe(tree), {}};
    for (const Diagnostic& found : diagnostics)
        result.findings.push_back(describe(found, text));
    return result;
}

} // namespace agenda::yaml

/// A failed assertion shows the lines one below the other.
template <> struct doctest::StringMaker<agenda::yaml::Lines> {
    static String convert(const agenda::yaml::Lines& lines) {
        std::string all;
        for (const std::string& line : lines)
            all += "\n" + line;
        return all.c_str();
    }
};
