// Runs of text as HTML.
#pragma once

#include "output/document.hpp"
#include "output/html_text.hpp"

#include <string_view>

namespace agenda::output {

/// ` lang="de"` where the whole text is in another language than `around`; else nothing.
[[nodiscard]] target::Html::Text language_attribute(const Inline& text, std::string_view around);

/// The text, with links and emphasis, within an element that has its `language_attribute`.
[[nodiscard]] target::Html::Text html_inline(Inline text, std::string_view around);

/// Without emphasis of its own but warnings and code, for where everything is emphasised.
[[nodiscard]] Inline calm(Inline text);

} // namespace agenda::output
