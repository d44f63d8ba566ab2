#include "output/time_scale.hpp"

#include <algorithm>
#include <chrono>

namespace agenda::output {

namespace {

int year_of(Day day) { return int{std::chrono::year_month_day{day}.year()}; }
Day first_day(int year) { return std::chrono::year{year} / std::chrono::January / 1; }

} // namespace

TimeScale::TimeScale(const Timeline& timeline, int columns) : columns_(columns) {
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

int TimeScale::column(Day day) const {
    const auto days = (day - first_day(first_year_)).count();
    const auto all = (first_day(end_year_) - first_day(first_year_)).count();
    return std::clamp(static_cast<int>(days * columns_ / all), 0, columns_ - 1);
}

int TimeScale::column_of_year(int year) const { return column(first_day(year)); }

std::vector<int> TimeScale::years(int room) const {
    int step = 1;
    while (columns_ * step < room * (end_year_ - first_year_))
        step = step == 1 ? 2 : step == 2 ? 5 : step * 2;
    std::vector<int> years;
    for (int year = (first_year_ + step - 1) / step * step; year < end_year_; year += step)
        years.push_back(year);
    return years;
}

} // namespace agenda::output
