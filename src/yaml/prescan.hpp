// The look at the bytes before the parser sees them: strict UTF-8, nothing invisible, one document.
// What is refused is reported with its exact place and made harmless in a copy of equal length, so
// that parsing goes on and finds everything else in the same run.
#pragma once

#include "yaml/reporter.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace agenda::yaml {

struct ByteRange {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
};

/// What the parser may see.
struct Prepared {
    /// The file as it is.
    std::string_view file;
    /// The file's bytes at their own offsets, and the sentinel behind them: a line `#`, which turns
    /// an unclosed quote and a last line without a colon into errors.
    std::string text;
    /// [begin, end) of `text` is the document: no byte order mark, no second document, no sentinel.
    std::size_t begin = 0;
    std::size_t end = 0;
    /// What was refused and replaced, in ascending order: a value that holds some of it is no value.
    std::vector<ByteRange> refused;
    /// Tabs within the indentation of lines that are not blank, one range a line. Whether they are
    /// harmless (inside a quoted text, say) only the parsed tree tells.
    std::vector<ByteRange> tabs;
    /// False where there is no sense in parsing: UTF-16, or too large.
    bool usable = false;
};

/// Stands for a refused byte wherever it may be: a letter to the parser, never an indicator.
inline constexpr char harmless = '_';

[[nodiscard]] Prepared prescan(std::string_view text, Reporter& reporter);

/// "U+202E"
[[nodiscard]] std::string code_point_name(char32_t code_point);

} // namespace agenda::yaml
