// Text in HTML (html.spec.whatwg.org), escaped so that it shows as exactly the same characters, as
// content of an element or between the quotes of an attribute.
#pragma once

#include "output/markup.hpp"

#include <cstdint>
#include <string_view>

namespace agenda::output::target {

struct Html {
    using Text = Markup<Html>;

    /// Line ends become blanks; what is invisible becomes visible.
    [[nodiscard]] static Text text(std::string_view raw);
    /// The same, but line ends stay: for `<pre>`.
    [[nodiscard]] static Text lines(std::string_view raw);
    /// A link's target; empty for anything but http, https and `#id`.
    [[nodiscard]] static Text url(std::string_view url);
    /// An id: letters, digits, hyphens and underscores of ASCII.
    [[nodiscard]] static Text id(std::string_view name);
    /// "12.5%", of so many hundredths of a percent.
    [[nodiscard]] static Text percent(std::int64_t hundredths);
};

} // namespace agenda::output::target
