// A text as a YAML scalar: plain where every reader takes it for that same text, in quotes otherwise,
// or as a block. What the reader of this program would take as text but others would not (no, 010,
// 12:30) is quoted; dates are not, for all read them as they are written.
#pragma once

#include "yaml/tree.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace agenda::yaml {

enum class Context : std::uint8_t { block, flow };

/// Whether the text stands for itself without quotes, as a text. `typed` ones may look like a date, an
/// amount or a boolean.
[[nodiscard]] bool is_plain(std::string_view value, Context context, bool typed = false);

[[nodiscard]] std::string double_quoted(std::string_view value);

/// In single quotes; nothing for a text with line ends or control characters.
[[nodiscard]] std::optional<std::string> single_quoted(std::string_view value);

/// In the wanted style if the text allows it, else in double quotes. Block styles are not made here.
[[nodiscard]] std::string write_scalar(std::string_view value, Style wanted, Context context,
                                       bool typed = false);

/// The lines of a literal or folded block, each behind `indent`, joined by `line_end` and without one
/// behind the last. The text's own last line end is left to the block's header. Nothing where a block
/// cannot hold the text for certain.
[[nodiscard]] std::optional<std::string> block_lines(std::string_view value, Style style,
                                                     std::string_view indent,
                                                     std::string_view line_end);

} // namespace agenda::yaml
