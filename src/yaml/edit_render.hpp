// Content as text, in the look of the file that it goes into.
#pragma once

#include "yaml/edit.hpp"
#include "yaml/edit_ground.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace agenda::yaml {

/// How the file is written where something new goes.
struct Look {
    std::string line_end = "\n";
    /// Blanks before the keys of a mapping and the dashes of a list, more than those of their key.
    std::size_t mapping_indent = 2;
    std::size_t dash_indent = 2;
    /// Blanks between a dash and what follows it.
    std::size_t dash_gap = 1;
    /// Lists of texts as `[a, b]`, mappings of texts as `{nl: a}`.
    bool flow_lists = true;
    bool flow_mappings = false;
    /// Mappings in a list as `- {date: 2026}`.
    bool flow_elements = false;
};

/// From the entries of the block collection `near`, else from the first in the file that tell.
[[nodiscard]] Look look_of(const Ground& ground, std::uint32_t near, std::size_t at);

/// `[a, b]`, `{nl: a}` or a scalar within such brackets.
[[nodiscard]] std::string flow_text(const Content& content);
/// `nl: a`, as in brackets.
[[nodiscard]] std::string flow_entry(std::string_view key, const Content& content);

/// Whether the content is written on the line of its key or dash rather than in lines of its own.
[[nodiscard]] bool is_inline(const Content& content, const Look& look, bool of_key,
                             std::size_t column);
/// What goes on the line of a key or dash in a block.
[[nodiscard]] std::string inline_text(const Content& content);

/// A mapping or list in lines of its own, the first one without its indentation of `column` blanks.
[[nodiscard]] std::string block_text(const Content& content, const Look& look, std::size_t column);
/// `key: value` or `- value`; what follows the first line is indented for a key or dash at `column`.
[[nodiscard]] std::string block_entry(std::string_view key, const Content& content,
                                      const Look& look, std::size_t column);
[[nodiscard]] std::string block_element(const Content& content, const Look& look,
                                        std::size_t column);

/// Where the lines of a block begin that is the value of a key or dash at `column`.
[[nodiscard]] std::size_t child_column(const Content& content, const Look& look, bool of_key,
                                       std::size_t column);

} // namespace agenda::yaml
