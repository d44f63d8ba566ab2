// The parser says where a value begins and what it is, never where it ends. These find the ends in
// the text, by looking at the bytes of that value and no others.
#pragma once

#include <cstddef>
#include <string_view>

namespace agenda::yaml {

/// Behind blanks, line ends and comments.
[[nodiscard]] std::size_t skip_space(std::string_view text, std::size_t at);

/// The end of the line without its line end, and without the blanks before it.
[[nodiscard]] std::size_t line_text_end(std::string_view text, std::size_t at);

/// Where the line begins that holds `at`; a byte order mark is not part of it.
[[nodiscard]] std::size_t line_begin(std::string_view text, std::size_t at);

/// The end of the plain scalar at `at` that the parser read as `value`, on one line or many.
[[nodiscard]] std::size_t plain_end(std::string_view text, std::size_t at, std::string_view value);

/// Behind the closing quote of the scalar whose opening quote is at `at`; npos where there is none.
[[nodiscard]] std::size_t quoted_end(std::string_view text, std::size_t at);

/// The end of the last line with text of the block scalar whose `|` or `>` is at `at`.
[[nodiscard]] std::size_t block_scalar_end(std::string_view text, std::size_t at,
                                           std::string_view value);

/// The end of the `&anchor`, `*alias` or `!tag` at `at`; `at` itself where none begins there.
[[nodiscard]] std::size_t property_end(std::string_view text, std::size_t at);

/// How many bytes at `at` spell null (`~`, `null`, `Null`, `NULL`) and nothing more; 0 otherwise.
[[nodiscard]] std::size_t null_size(std::string_view text, std::size_t at);

/// The escape at the backslash `at` of a double-quoted scalar. Its size counts the backslash; the code
/// point is 0xFFFFFFFF where YAML has no such escape.
struct Escape {
    char32_t code_point = 0;
    std::size_t size = 2;
};
inline constexpr char32_t no_code_point = 0xFFFFFFFF;
[[nodiscard]] Escape escape_at(std::string_view text, std::size_t at);

} // namespace agenda::yaml
