// What was printed, as a transcript shows it, and how it differs from what was expected.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace agenda::transcript {

/// The lines of an output, with nothing invisible in them: control characters as their pictures (␛),
/// hidden ones and invalid bytes as <U+202E> and <FF>, a blank at a line's end as ␠; then how it
/// ended, where that is not the usual way. The program's own escapes (\x1b) stay what they are.
[[nodiscard]] std::vector<std::string> shown_lines(std::string_view printed, int status);

/// A unified diff with three lines of context; empty where both are equal.
[[nodiscard]] std::string difference(const std::vector<std::string>& expected,
                                     const std::vector<std::string>& got);

} // namespace agenda::transcript
