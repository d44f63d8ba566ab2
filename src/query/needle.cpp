#include "query/needle.hpp"

#include "model/lookup.hpp"

#include <algorithm>

namespace agenda::query {

Needle::Needle(std::string_view text) : spellings_(spellings(text)) {}

bool Needle::in(std::string_view text) const {
    const std::vector<std::string> places = spellings(text);
    return std::any_of(places.begin(), places.end(), [this](const std::string& place) {
        return std::any_of(spellings_.begin(), spellings_.end(), [&place](const std::string& one) {
            return place.find(one) != std::string::npos;
        });
    });
}

bool Needle::in(const Text& text) const {
    return std::ranges::any_of(
        text, [this](const Translation& translation) { return in(translation.value); });
}

} // namespace agenda::query
