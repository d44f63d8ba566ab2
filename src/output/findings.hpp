// What the formats of findings share: how many there are, in a sentence, and what was meant.
#pragma once

#include "output/diagnostics.hpp"
#include "output/places.hpp"
#include "output/terminal_text.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace agenda::output {

struct Counts {
    std::size_t errors = 0;
    std::size_t warnings = 0;
    std::size_t reminders = 0;
    /// Files with any of them.
    std::size_t files = 0;
};
[[nodiscard]] Counts count(const Findings& findings);

/// "2 fouten en 1 waarschuwing in 2 van 53 bestanden.", or that all is well; then the reminders that
/// are not shown.
[[nodiscard]] std::vector<std::string> closing_lines(const Findings& findings, const Lang& lang);

/// "error", "warning" or "reminder": the words of everything that programs read.
[[nodiscard]] std::string_view severity_word(Severity severity);

/// path:line:column: error[rule]: message
[[nodiscard]] target::Terminal::Text concise_line(const Diagnostic& diagnostic,
                                                  const Findings& findings, Places& places);

} // namespace agenda::output
