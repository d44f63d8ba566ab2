// Text in GitHub-flavoured Markdown (github.github.com/gfm), escaped so that it shows as exactly the
// same characters, wherever it stands.
#pragma once

#include "output/markup.hpp"

#include <string>
#include <string_view>

namespace agenda::output::target {

struct Markdown {
    using Text = Markup<Markdown>;

    /// Characters of syntax become character references, which no renderer takes for syntax. What is
    /// recognised after rendering (`@name`, `#12`, `:emoji:`, URLs; docs.github.com "Autolinked
    /// references and URLs", docs.gitlab.com "GitLab-specific references") is broken by an empty
    /// comment, which leaves no trace in what is shown or copied. Line ends become blanks.
    [[nodiscard]] static Text text(std::string_view text);
    /// The same for what has something before it in its line, so that it cannot begin a list or such.
    [[nodiscard]] static Text following(std::string_view text);
    /// In backticks where that is safe, as text where it is not.
    [[nodiscard]] static Text code(std::string_view raw);
    /// A link's target; empty for anything but http, https and `#anchor`.
    [[nodiscard]] static Text url(std::string_view url);
    /// The name of an anchor: letters, digits, hyphens and underscores of ASCII.
    [[nodiscard]] static Text anchor(std::string_view name);
    /// The content of a fenced block, and a fence that it does not contain.
    [[nodiscard]] static Text lines(std::string_view text);
    [[nodiscard]] static Text fence(std::string_view text);
};

} // namespace agenda::output::target
