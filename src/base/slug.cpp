#include "base/slug.hpp"

#include "base/text.hpp"

#include <array>
#include <cstddef>
#include <utility>

namespace agenda {

namespace {

constexpr std::size_t longest = 60;

/// What an umlaut is written as where there is none. Composed letters; see `compose`.
constexpr std::array<std::pair<std::string_view, std::string_view>, 6> umlauts{
    {{"ä", "ae"}, {"ö", "oe"}, {"ü", "ue"}, {"Ä", "ae"}, {"Ö", "oe"}, {"Ü", "ue"}}};

std::string without_umlauts(std::string_view title) {
    std::string text = compose(title);
    for (const auto& [letter, written] : umlauts)
        for (std::size_t at = text.find(letter); at != std::string::npos;
             at = text.find(letter, at))
            text.replace(at, letter.size(), written);
    return text;
}

} // namespace

std::string slug(std::string_view title) {
    std::string id;
    for (const char c : fold(without_umlauts(title))) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        // An apostrophe holds a word together: "foto's" is "fotos".
        if (c == '\'') continue;
        if (plain)
            id += c;
        else if (!id.empty() && id.back() != '-')
            id += '-';
    }
    if (id.size() > longest)
        id.resize(id.find_last_of('-', longest) == std::string::npos
                      ? longest
                      : id.find_last_of('-', longest));
    while (id.ends_with('-'))
        id.pop_back();
    return id;
}

} // namespace agenda
