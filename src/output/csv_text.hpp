// Cells and rows of CSV (RFC 4180).
#pragma once

#include "output/markup.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace agenda::output {

namespace target {

struct Csv {
    using Text = Markup<Csv>;

    /// In quotes where it must be. What a spreadsheet would take for a formula (it begins with = + - @
    /// TAB or CR, also in their full-width forms) gets a leading ', see OWASP "CSV Injection".
    [[nodiscard]] static Text cell(std::string_view raw);
};

} // namespace target

class CsvWriter {
  public:
    explicit CsvWriter(std::ostream& out) : out_(out) {}
    void row(const std::vector<std::string>& cells);

  private:
    Sink<target::Csv> out_;
};

} // namespace agenda::output
