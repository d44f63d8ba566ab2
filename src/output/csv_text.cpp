#include "output/csv_text.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>

namespace agenda::output {

namespace {

bool is_formula(std::string_view text) {
    constexpr std::array<std::string_view, 10> beginnings{"=",  "+",  "-",  "@",  "\t",
                                                          "\r", "＝", "＋", "－", "＠"};
    return std::ranges::any_of(
        beginnings, [text](std::string_view beginning) { return text.starts_with(beginning); });
}

} // namespace

target::Csv::Text target::Csv::cell(std::string_view raw) {
    std::string text = visible(raw, Lines::kept);
    if (is_formula(text)) text.insert(0, "'");
    if (text.find_first_of(",\"\r\n") == std::string::npos) return {Text::Escaped{}, text};

    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"') quoted += '"';
        quoted += c;
    }
    return {Text::Escaped{}, quoted + '"'};
}

void CsvWriter::row(const std::vector<std::string>& cells) {
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0) out_ << ",";
        out_ << target::Csv::cell(cells[i]);
    }
    out_ << "\r\n";
}

} // namespace agenda::output
