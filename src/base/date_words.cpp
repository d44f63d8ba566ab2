#include "base/date_words.hpp"

#include "base/text.hpp"

#include <array>
#include <string>
#include <utility>
#include <vector>

namespace agenda {

namespace {

using Word = std::pair<std::string_view, int>;

/// Folded; in Dutch, German and English, whole and as they are shortened.
constexpr std::array months{
    Word{"januari", 1},   Word{"januar", 1},    Word{"january", 1},   Word{"jan", 1},
    Word{"februari", 2},  Word{"februar", 2},   Word{"february", 2},  Word{"feb", 2},
    Word{"maart", 3},     Word{"marz", 3},      Word{"maerz", 3},     Word{"march", 3},
    Word{"mrt", 3},       Word{"mar", 3},       Word{"april", 4},     Word{"apr", 4},
    Word{"mei", 5},       Word{"mai", 5},       Word{"may", 5},       Word{"juni", 6},
    Word{"june", 6},      Word{"jun", 6},       Word{"juli", 7},      Word{"july", 7},
    Word{"jul", 7},       Word{"augustus", 8},  Word{"august", 8},    Word{"aug", 8},
    Word{"september", 9}, Word{"sept", 9},      Word{"sep", 9},       Word{"oktober", 10},
    Word{"october", 10},  Word{"okt", 10},      Word{"oct", 10},      Word{"november", 11},
    Word{"nov", 11},      Word{"december", 12}, Word{"dezember", 12}, Word{"dec", 12},
    Word{"dez", 12}};
constexpr std::array ordinals{
    Word{"eerste", 1}, Word{"erstes", 1},  Word{"erste", 1},  Word{"first", 1},  Word{"i", 1},
    Word{"tweede", 2}, Word{"zweites", 2}, Word{"zweite", 2}, Word{"second", 2}, Word{"ii", 2},
    Word{"derde", 3},  Word{"drittes", 3}, Word{"dritte", 3}, Word{"third", 3},  Word{"iii", 3},
    Word{"vierde", 4}, Word{"viertes", 4}, Word{"vierte", 4}, Word{"fourth", 4}, Word{"iv", 4}};
constexpr std::array<std::string_view, 5> quarter_words{"kwartaal", "kw", "quartal", "quarter",
                                                        "q"};
/// "november of 2027", "het 4e kwartaal van 2027"
constexpr std::array<std::string_view, 8> fillers{"van", "of",  "the", "het",
                                                  "de",  "das", "im",  "in"};
/// Behind the number of a day or a quarter.
constexpr std::array<std::string_view, 7> endings{"", "e", "de", "ste", "st", "nd", "rd"};

template <std::size_t N> int number_of(std::string_view word, const std::array<Word, N>& words) {
    for (const auto& [name, number] : words)
        if (name == word) return number;
    return 0;
}

template <std::size_t N>
bool one_of(std::string_view word, const std::array<std::string_view, N>& words) {
    for (const std::string_view one : words)
        if (one == word) return true;
    return false;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// "4", "4e", "24th": the number of at most two digits in front; 0 where there is none.
int small_number(std::string_view word) {
    int number = 0;
    std::size_t digits = 0;
    for (; digits < word.size() && is_digit(word[digits]); ++digits)
        number = number * 10 + (word[digits] - '0');
    const std::string_view ending = word.substr(digits);
    const bool known = one_of(ending, endings) || ending == "th";
    return digits >= 1 && digits <= 2 && known ? number : 0;
}

/// Four digits, of which the first is no zero.
int year_number(std::string_view word) {
    if (word.size() != 4 || word[0] == '0') return 0;
    int number = 0;
    for (const char c : word) {
        if (!is_digit(c)) return 0;
        number = number * 10 + (c - '0');
    }
    return number;
}

std::vector<std::string> words_of(std::string_view text) {
    std::vector<std::string> words(1);
    for (const char c : fold(text)) {
        if (std::string_view(" .,/").find(c) == std::string_view::npos)
            words.back() += c;
        else if (!words.back().empty())
            words.emplace_back();
    }
    std::erase_if(words,
                  [](const std::string& word) { return word.empty() || one_of(word, fillers); });
    return words;
}

/// What the words say, each at most once.
struct Parts {
    int year = 0;
    int month = 0;
    int number = 0;
    int ordinal = 0;
    bool quarter = false;
    bool clear = true;

    void set(int& part, int value) {
        clear = clear && part == 0;
        part = value;
    }
    void add(std::string_view word) {
        if (const int known_month = number_of(word, months)) return set(month, known_month);
        if (const int known_year = year_number(word)) return set(year, known_year);
        if (const int small = small_number(word)) return set(number, small);
        if (const int known_ordinal = number_of(word, ordinals)) return set(ordinal, known_ordinal);
        clear = clear && !quarter && one_of(word, quarter_words);
        quarter = true;
    }
};

} // namespace

std::optional<WordedDate> parse_worded_date(std::string_view text) {
    constexpr std::size_t longest = 40;
    if (text.size() > longest) return std::nullopt;
    Parts parts;
    for (const std::string& word : words_of(text))
        parts.add(word);
    if (!parts.clear || parts.year == 0) return std::nullopt;
    if (parts.month != 0 && !parts.quarter && parts.ordinal == 0)
        return WordedDate{.year = parts.year, .month = parts.month, .day = parts.number};
    const bool one_number = (parts.number == 0) != (parts.ordinal == 0);
    if (parts.quarter && parts.month == 0 && one_number)
        return WordedDate{.year = parts.year, .quarter = parts.number + parts.ordinal};
    return std::nullopt;
}

} // namespace agenda
