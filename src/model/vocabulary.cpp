#include "model/vocabulary.hpp"

#include <algorithm>

namespace agenda {

namespace {

template <class Id, class T>
std::unordered_map<std::string_view, Id> by_id(const std::vector<T>& entries) {
    std::unordered_map<std::string_view, Id> positions;
    positions.reserve(entries.size());
    for (std::size_t i = 0; i < entries.size(); ++i)
        positions.emplace(entries[i].id.value, static_cast<Id>(i));
    return positions;
}

} // namespace

void Vocabulary::index() {
    theme_by_id = by_id<ThemeId>(profile.themes);
    scope_by_id = by_id<ScopeId>(profile.scopes);
    organisation_by_id = by_id<OrganisationId>(organisations);
}

bool Vocabulary::has_language(std::string_view code) const {
    return std::ranges::find(profile.languages, code, &Located<std::string_view>::value) !=
           profile.languages.end();
}

} // namespace agenda
