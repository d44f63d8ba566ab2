// A timeline on a terminal: a bar of characters for each item, below a scale of years.
#include "output/terminal_timeline.hpp"

#include "output/cells.hpp"
#include "output/time_scale.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace agenda::output {

namespace {

constexpr int widest_chart = 60;
constexpr int narrowest_chart = 20;
/// What a label may take of the line.
constexpr int label_room = 34;

/// "2015   2020   2025": every so many years, so that they do not touch.
std::string years(const TimeScale& scale, int columns) {
    constexpr int room = 7;
    std::string line(static_cast<std::size_t>(columns), ' ');
    for (const int year : scale.years(room)) {
        const auto at = static_cast<std::size_t>(scale.column_of_year(year));
        const std::string label = std::to_string(year);
        if (at + label.size() <= line.size()) line.replace(at, label.size(), label);
    }
    return line;
}

std::string_view fill_of(Timeline::State state) {
    switch (state) {
    case Timeline::State::other: return "▒";
    case Timeline::State::running: return "█";
    case Timeline::State::closed: break;
    }
    return "░";
}

std::string bar_of(const Timeline::Bar& bar, const TimeScale& scale) {
    const int first = scale.column(bar.first);
    const int last = scale.column(bar.last);
    std::string text(static_cast<std::size_t>(first), ' ');
    for (int column = first; column <= last; ++column)
        text += bar.open_ended && column == last ? "▶" : fill_of(bar.state);
    return text;
}

} // namespace

Table timeline_table(const Timeline& timeline, int width) {
    const int columns = width <= 0
                            ? widest_chart
                            : std::clamp(width - label_room - 2, narrowest_chart, widest_chart);
    const TimeScale scale(timeline, columns);
    Table table;
    table.columns.push_back({.shrinks_to = 12, .gives_way = 1});
    table.columns.push_back({.heading = plain(years(scale, columns))});
    using Line = std::pair<const Timeline::Section*, const Timeline::Bar*>;
    std::vector<Line> lines;
    for (const Timeline::Section& section : timeline.sections) {
        lines.emplace_back(&section, nullptr);
        for (const Timeline::Bar& bar : section.bars)
            lines.emplace_back(&section, &bar);
    }
    const std::size_t size = lines.size();
    table.rows = {size, [lines = std::move(lines), scale](std::size_t i) {
                      const auto [section, bar] = lines[i];
                      if (bar == nullptr) return Row{.group = strong(section->label)};
                      return Row{.cells = {bar->label, plain(bar_of(*bar, scale))}};
                  }};
    return table;
}

} // namespace agenda::output
