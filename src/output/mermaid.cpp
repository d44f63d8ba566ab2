#include "output/mermaid.hpp"

#include "base/text.hpp"
#include "output/cells.hpp"
#include "output/markup.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <sstream>
#include <string_view>

namespace agenda::output {

namespace {

namespace target {

struct Mermaid {
    using Text = Markup<Mermaid>;

    /// Mermaid's entities (#58;) for what it, Markdown around it or a template processor would take for
    /// syntax. The invisible blank in front keeps a name from being a keyword (`click`, `section`, `%%`).
    static Text name(std::string_view raw) {
        std::string safe = "#8203;";
        const std::string line = visible(one_line(raw));
        for (const char c : line) {
            if (std::string_view("#;:%<>&{}\"`\\").find(c) == std::string_view::npos)
                safe += c;
            else
                safe += fmt::format("#{};", static_cast<int>(c));
        }
        return {Text::Escaped{}, safe};
    }
    static Text date(Day day) { return {Text::Escaped{}, iso(date_of(day))}; }
};

} // namespace target

using target::Mermaid;
using Out = Sink<Mermaid>;

/// A quarter of what Mermaid takes, since it counts what it makes of a name too.
constexpr std::size_t longest_chart = 40'000;

std::string head_of(const Timeline& timeline) {
    std::ostringstream text;
    Out out(text);
    out << "gantt\n    accTitle: " << Mermaid::name(text_of(timeline.title))
        << "\n    accDescr: " << Mermaid::name(text_of(timeline.description))
        << "\n    dateFormat YYYY-MM-DD\n    inclusiveEndDates\n    axisFormat %Y\n    todayMarker off\n";
    return text.str();
}

std::string section_of(const Timeline::Section& section) {
    std::ostringstream text;
    Out(text) << "    section " << Mermaid::name(text_of(section.label)) << "\n";
    return text.str();
}

std::string bar_of(const Timeline::Bar& bar) {
    std::ostringstream text;
    Out out(text);
    out << "    " << Mermaid::name(text_of(bar.label)) << " :";
    if (bar.state == Timeline::State::closed) out << "done, ";
    if (bar.state == Timeline::State::running) out << "active, ";
    out << Mermaid::date(bar.first) << ", " << Mermaid::date(bar.last) << "\n";
    return text.str();
}

} // namespace

std::vector<std::string> mermaid_charts(const Timeline& timeline) {
    const std::string head = head_of(timeline);
    std::vector<std::string> charts;
    std::string chart = head;
    for (const Timeline::Section& section : timeline.sections) {
        const std::string label = section_of(section);
        bool labelled = false;
        for (const Timeline::Bar& bar : section.bars) {
            const std::string line = bar_of(bar);
            const bool has_bars = chart.size() > head.size();
            if (has_bars && chart.size() + label.size() + line.size() > longest_chart) {
                charts.push_back(std::move(chart));
                chart = head;
                labelled = false;
            }
            if (!labelled) chart += label;
            labelled = true;
            chart += line;
        }
    }
    if (chart.size() > head.size()) charts.push_back(std::move(chart));
    return charts;
}

} // namespace agenda::output
