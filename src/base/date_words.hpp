// Dates in words, as people write them in Dutch, German and English: "24 november 2027", "4. Quartal
// 2027", "March 2026". Files do not have them; a finding says what to write instead.
#pragma once

#include <optional>
#include <string_view>

namespace agenda {

/// The numbers of a date in words. Whether there is such a day is not looked at.
struct WordedDate {
    int year = 0;
    /// 1 to 4; then there is no month.
    int quarter = 0;
    /// 1 to 12.
    int month = 0;
    /// 0: the whole month.
    int day = 0;
};

/// Nothing where the text is anything else, or where a part could be read in two ways.
[[nodiscard]] std::optional<WordedDate> parse_worded_date(std::string_view text);

} // namespace agenda
