#include "output/html_timeline.hpp"

#include "output/cells.hpp"
#include "output/html_inline.hpp"
#include "output/time_scale.hpp"

#include <algorithm>
#include <chrono>
#include <string>

namespace agenda::output {

using target::Html;

namespace {

using Out = Sink<Html>;

/// Columns of the scale: hundredths of a percent of the chart's width.
constexpr int columns = 10'000;
/// What a year needs on a narrow phone.
constexpr int room_for_year = 1'300;
/// A day in thirty years is still seen.
constexpr int narrowest_bar = 60;

Html::Text prefix(int number) {
    Html::Text text{"t-"};
    text += Html::Text::number(number);
    return text;
}

Literal class_of(Timeline::State state) {
    switch (state) {
    case Timeline::State::other: return "other";
    case Timeline::State::running: return "running";
    case Timeline::State::closed: break;
    }
    return "closed";
}

/// ` class="other" fill="url(#…)"`
void print_looks(Out& out, Timeline::State state, const Html::Text& prefix) {
    out << " class=\"" << class_of(state) << "\"";
    if (state == Timeline::State::other) out << " fill=\"url(#" << prefix << "-hatch)\"";
}

/// What all rows use: the hatching, the lines of the years and their labels.
void print_definitions(Out& out, const TimeScale& scale, const Html::Text& prefix) {
    out << "<svg class=\"definitions\" width=\"0\" height=\"0\"><defs>\n<pattern id=\"" << prefix
        << "-hatch\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" "
           "patternTransform=\"rotate(45)\"><path class=\"hatch\" d=\"M1.5 0v6\"/></pattern>\n<g id=\""
        << prefix << "-years\">";
    const std::vector<int> years = scale.years(room_for_year);
    for (const int year : years)
        out << "<text x=\"" << Html::percent(scale.column_of_year(year)) << "\" y=\"15\">"
            << Html::Text::number(year) << "</text>";
    out << "</g>\n<g id=\"" << prefix << "-grid\">";
    for (const int year : years) {
        const Html::Text at = Html::percent(scale.column_of_year(year));
        out << "<line x1=\"" << at << "\" x2=\"" << at << "\" y2=\"100%\"/>";
    }
    out << "</g>\n</defs></svg>\n";
}

void print_arrow(Out& out, const Html::Text& at, Timeline::State state, const Html::Text& prefix) {
    out << "<svg class=\"arrow\" x=\"" << at << "\"><path d=\"M0 1l9 9l-9 9z\"";
    print_looks(out, state, prefix);
    out << "/></svg>";
}

void print_key(Out& out, Timeline::State state, bool open_ended, const Inline& words,
               const Wording& wording, const Html::Text& prefix) {
    out << "<li><svg class=\"key\" width=\"40\" height=\"20\"><rect x=\"1\" y=\"4\" width=\""
        << (open_ended ? Literal("28") : Literal("36")) << "\" height=\"12\"";
    print_looks(out, state, prefix);
    out << "/>";
    if (open_ended) print_arrow(out, Html::Text{"29"}, state, prefix);
    out << "</svg><span>" << html_inline(words, wording.first().code) << "</span></li>\n";
}

void print_legend(Out& out, const Wording& wording, const Html::Text& prefix) {
    using State = Timeline::State;
    out << "<ul class=\"legend\">\n";
    print_key(out, State::running, false, wording.of(&ReportScreen::bar_running), wording, prefix);
    print_key(out, State::other, false, wording.of(&ReportScreen::bar_other), wording, prefix);
    print_key(out, State::closed, false, wording.of(&ReportScreen::bar_closed), wording, prefix);
    print_key(out, State::running, true, wording.of(&ReportScreen::bar_open_end), wording, prefix);
    out << "</ul>\n";
}

void print_row(Out& out, Literal row, const Inline& label, const Wording& wording) {
    const std::string_view language = wording.first().code;
    out << "<div class=\"" << row << "\"><div" << language_attribute(label, language) << ">"
        << html_inline(calm(label), language) << "</div><svg class=\"lane\" height=\"20\">";
}

void print_bar(Out& out, const Timeline::Bar& bar, const TimeScale& scale, const Wording& wording,
               const Html::Text& prefix) {
    const int last = scale.column(bar.last + std::chrono::days{1});
    const int first = std::min(scale.column(bar.first), columns - narrowest_bar);
    const int end = std::max(last, first + narrowest_bar);
    print_row(out, "bar", bar.label, wording);
    out << "<use href=\"#" << prefix << "-grid\"/><rect x=\"" << Html::percent(first)
        << "\" y=\"4\" width=\"" << Html::percent(end - first) << "\" height=\"12\"";
    print_looks(out, bar.state, prefix);
    out << "/>";
    if (bar.open_ended) print_arrow(out, Html::percent(end), bar.state, prefix);
    out << "</svg></div>\n";
}

} // namespace

void print_html_timeline(Out& out, const Timeline& timeline, int number, const Wording& wording) {
    const TimeScale scale(timeline, columns);
    const Html::Text ids = prefix(number);
    out << "<div class=\"timeline\" role=\"img\" aria-label=\""
        << Html::text(text_of(timeline.title)) << ": " << Html::text(text_of(timeline.description))
        << "\">\n";
    print_definitions(out, scale, ids);
    print_legend(out, wording, ids);
    for (const Timeline::Section& section : timeline.sections) {
        print_row(out, "section", section.label, wording);
        out << "<use href=\"#" << ids << "-grid\"/><use href=\"#" << ids
            << "-years\"/></svg></div>\n";
        for (const Timeline::Bar& bar : section.bars)
            print_bar(out, bar, scale, wording, ids);
    }
    out << "</div>\n";
}

} // namespace agenda::output
