// A timeline as a gantt chart of Mermaid (mermaid.js.org, "Gantt diagrams"; read by version 11), which
// GitHub and GitLab draw.
#pragma once

#include "output/document.hpp"

#include <string>
#include <vector>

namespace agenda::output {

/// One chart, or several where one would be longer than Mermaid draws (50,000 characters). Names are
/// escaped so that each shows as the text it is; the scale and the colours depend on nothing else than
/// the timeline.
[[nodiscard]] std::vector<std::string> mermaid_charts(const Timeline& timeline);

} // namespace agenda::output
