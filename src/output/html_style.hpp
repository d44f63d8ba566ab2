// The looks of an HTML page: on a screen in daylight and in the dark, on a phone, on paper.
#pragma once

#include "output/markup.hpp"

namespace agenda::output {

/// CSS, always the same, so that a page can name its hash to the browser. Texts have a contrast of at
/// least 4.5 to 1, bars one of 3 to 1 (WCAG 2.2, 1.4.3 and 1.4.11).
[[nodiscard]] Literal html_style();

/// SHA-256 of these bytes in base64, as a Content-Security-Policy names it; tests/rendered/check.mjs holds
/// it to the style, and says what to write here where that has changed.
[[nodiscard]] Literal html_style_hash();

} // namespace agenda::output
