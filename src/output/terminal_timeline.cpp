// A timeline on a terminal: a bar of characters for each item, below a scale of years.
#include "output/terminal_timeline.hpp"

#include "output/cells.hpp"

#include <algorithm>
#include <chrono>
#include <string>

namespace agenda::output {

namespace {

constexpr int widest_chart = 60;
constexpr int narrowest_chart = 20;
/// What a label may take of the line.
constexpr int label_room = 34;

int year_of(Day day) { return int{std::chrono::year_month_day{day}.year()}; }
Day first_day(int year) { return std::chrono::year{year} / std::chrono::January / 1; }

/// Whole years, in columns.
class Scale {
  public:
    Scale(const Timeline& timeline, int columns) : columns_(columns) {
        Day first = Day::max();
        Day last = Day::min();
        for (const Timeline::Section& section : timeline.sections)
            for (const Timeline::Bar& bar : section.bars) {
                first = std::min(first, bar.first);
                last = std::max(last, bar.last);
            }
        first_year_ = year_of(first);
        end_year_ = year_of(last) + 1;
    }

    [[nodiscard]] int column(Day day) const {
        const auto days = (day - first_day(first_year_)).count();
        const auto all = (first_day(end_year_) - first_day(first_year_)).count();
        return std::clamp(static_cast<int>(days * columns_ / all), 0, columns_ - 1);
    }

    /// "2015   2020   2025": every so many years, so that they do not touch.
    [[nodiscard]] std::string years() const {
        constexpr int room = 7;
        int step = 1;
        while (columns_ * step < room * (end_year_ - first_year_))
            step = step == 1 ? 2 : step == 2 ? 5 : step * 2;
        std::string line(static_cast<std::size_t>(columns_), ' ');
        for (int year = (first_year_ + step - 1) / step * step; year < end_year_; year += step) {
            const auto at = static_cast<std::size_t>(column(first_day(year)));
            const std::string label = std::to_string(year);
            if (at + label.size() <= line.size()) line.replace(at, label.size(), label);
        }
        return line;
    }

  private:
    int columns_;
    int first_year_ = 0;
    int end_year_ = 1;
};

std::string_view fill_of(Timeline::State state) {
    switch (state) {
    case Timeline::State::other: return "▒";
    case Timeline::State::running: return "█";
    case Timeline::State::closed: break;
    }
    return "░";
}

std::string bar_of(const Timeline::Bar& bar, const Scale& scale) {
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
    const Scale scale(timeline, columns);
    Table table;
    table.columns.push_back({.shrinks_to = 12, .gives_way = 1});
    table.columns.push_back({.heading = plain(scale.years())});
    for (const Timeline::Section& section : timeline.sections) {
        table.rows.push_back({.group = strong(section.label)});
        for (const Timeline::Bar& bar : section.bars)
            table.rows.push_back({.cells = {bar.label, plain(bar_of(bar, scale))}});
    }
    return table;
}

} // namespace agenda::output
