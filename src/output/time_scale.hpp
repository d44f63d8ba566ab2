// The scale of a timeline: whole years, on so many columns.
#pragma once

#include "output/document.hpp"

#include <vector>

namespace agenda::output {

class TimeScale {
  public:
    TimeScale(const Timeline& timeline, int columns);

    /// From 0 to columns - 1.
    [[nodiscard]] int column(Day day) const;
    [[nodiscard]] int column_of_year(int year) const;

    /// The years to write at the scale, each with so many columns to its right: every year, or every 2nd,
    /// 5th, 10th, 20th, …
    [[nodiscard]] std::vector<int> years(int room) const;

  private:
    int columns_;
    int first_year_ = 0;
    int end_year_ = 1;
};

} // namespace agenda::output
