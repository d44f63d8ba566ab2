// Text within GitHub's workflow commands (docs.github.com "Workflow commands for GitHub Actions",
// escaped as in packages/core/src/command.ts of github.com/actions/toolkit).
#pragma once

#include "output/markup.hpp"
#include "output/terminal_text.hpp"

#include <string_view>

namespace agenda::output::target {

struct Workflow {
    using Text = Markup<Workflow>;

    /// The message after the second `::`.
    [[nodiscard]] static Text data(std::string_view text);
    /// The value of a property: file, title.
    [[nodiscard]] static Text property(std::string_view text);
    /// A line that is no command: it begins with a letter, a digit, `.` or `/` of ours.
    [[nodiscard]] static Text line(const Terminal::Text& text);
};

} // namespace agenda::output::target
