#include "model/text.hpp"

#include <algorithm>

namespace agenda {

const Translation* Text::find(std::string_view language) const {
    if (is_plain()) return &translations.front();
    const auto it = std::ranges::find(translations, language, &Translation::language);
    return it == translations.end() ? nullptr : &*it;
}

Shown shown(const Text& text, std::string_view language) {
    if (text.empty()) return {};
    if (const Translation* found = text.find(language))
        return {.value = found->value, .fallback = {}};
    return {.value = text.translations.front().value,
            .fallback = text.translations.front().language};
}

} // namespace agenda
