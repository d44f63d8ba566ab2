// Where things stand in a file, for those who change it: lines, columns, and the entries of a
// collection with their comments, which no tree knows of.
#pragma once

#include "yaml/tree.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace agenda::yaml {

/// A text and its tree. A byte order mark is not part of the first line.
struct Ground {
    const Tree& tree;
    std::string_view text;

    [[nodiscard]] Node node(std::uint32_t index) const { return tree[index]; }
    [[nodiscard]] View view(std::uint32_t index) const { return {tree, index}; }

    [[nodiscard]] std::size_t line_begin(std::size_t at) const;
    /// Before the line end, behind any blanks.
    [[nodiscard]] std::size_t line_end(std::size_t at) const;
    /// The same of the line before the one that begins at `begin`.
    [[nodiscard]] std::size_t end_of_line_before(std::size_t begin) const {
        return line_end(line_begin(begin - 1));
    }
    /// Where the next line begins; the end of the text where there is none.
    [[nodiscard]] std::size_t next_line(std::size_t at) const;
    /// Of the line that holds `at`; of the line before where that is the last and has none.
    [[nodiscard]] std::string_view line_break(std::size_t at) const;

    /// Bytes before `at` on its line.
    [[nodiscard]] std::size_t column(std::size_t at) const { return at - line_begin(at); }
    /// Blanks at the begin of the line that holds `at`.
    [[nodiscard]] std::size_t indentation(std::size_t at) const;
    [[nodiscard]] bool is_first_on_line(std::size_t at) const;
    [[nodiscard]] bool is_blank_line(std::size_t at) const;
    [[nodiscard]] bool is_comment_line(std::size_t at) const;
    /// Whether nothing but blanks, and perhaps a comment, stands between `at` and the line's end.
    [[nodiscard]] bool is_line_rest(std::size_t at) const;
    [[nodiscard]] bool same_line(std::size_t a, std::size_t b) const {
        return line_begin(a) == line_begin(b);
    }
};

[[nodiscard]] inline bool is_block_scalar(const Node& node) {
    return node.style == Style::literal || node.style == Style::folded;
}

/// Behind the signs and digits that follow the `|` or `>` of a block of text.
[[nodiscard]] std::size_t header_end(const Ground& ground, const Node& scalar);

/// The indentation of the first line of a block of text that has any.
[[nodiscard]] std::optional<std::size_t> body_column(const Ground& ground, const Node& scalar);

/// Lines of blanks below a block of text may be text as well: those with more blanks than its
/// indentation, and with `+` all. The end of the last of them that follow the line of `from`, else `from`.
[[nodiscard]] std::size_t end_of_blank_text(const Ground& ground, const Node& scalar,
                                            std::size_t from);

/// An entry of a mapping or a sequence. `key` is `value` where there is none.
struct Part {
    std::uint32_t key = 0;
    std::uint32_t value = 0;
    /// Where it begins: at its key, its dash, or in brackets its value.
    std::size_t head = 0;
    /// Behind its colon or dash; where there is none, behind its key or before its value.
    std::size_t indicator_end = 0;
    /// Behind its value, with whatever a block of text still has below its last line of text.
    std::size_t end = 0;
};

/// The entries of the collection `index`.
[[nodiscard]] std::vector<Part> parts_of(const Ground& ground, std::uint32_t index);

/// Whether the parts can be moved and joined: no `?` before a key, in a block nothing but blanks and
/// dashes before the first one, and no mapping in `[a: b]`.
[[nodiscard]] bool is_regular(const Ground& ground, std::uint32_t index,
                              const std::vector<Part>& parts);

/// The end of the node's text, including what a block of text has below its last line of text.
[[nodiscard]] std::size_t full_end(const Ground& ground, std::uint32_t index);

/// Behind the comment on the last line of a part of a block.
[[nodiscard]] std::size_t last_line_end(const Ground& ground, const Part& part);

/// Behind the comment lines that follow a part of a block and are indented more than it is, so that they
/// belong to it; last_line_end where there are none.
[[nodiscard]] std::size_t tail_end(const Ground& ground, const Part& part);

/// Where the part `i` of a block begins with the comment lines directly above it, or itself where it
/// is not the first on its line.
[[nodiscard]] std::size_t begin_with_comments(const Ground& ground, const std::vector<Part>& parts,
                                              std::size_t i);

} // namespace agenda::yaml
