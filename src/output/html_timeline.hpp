// A timeline as bars of SVG between lines of text, which are as wide as the screen lets them.
#pragma once

#include "output/document.hpp"
#include "output/html_text.hpp"
#include "output/wording.hpp"

namespace agenda::output {

/// `number`: which timeline of the page it is, for ids. States are told by fills, not by colours alone,
/// and a legend says which is which; to assistive technology the whole is one picture with a name.
void print_html_timeline(Sink<target::Html>& out, const Timeline& timeline, int number,
                         const Wording& wording);

} // namespace agenda::output
