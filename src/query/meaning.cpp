#include "query/meaning.hpp"

#include "base/text.hpp"

#include <utility>

namespace agenda::query {

namespace {

/// Of the terms that only one of two vocabularies has, those that go by the same name in both.
template <class T>
void add_renamed(const std::vector<T>& before, const std::vector<T>& after, const Meaning& meaning,
                 Renamed::Ids& ids) {
    std::map<std::string, const T*> gone;
    std::map<std::string_view, const T*> known;
    for (const T& term : after)
        known.emplace(term.id.value, &term);
    for (const T& term : before)
        if (known.erase(term.id.value) == 0) gone.emplace(meaning(term.name), &term);
    for (const auto& [id, term] : known) {
        const auto found = gone.find(meaning(term->name));
        if (found != gone.end() && !term->name.empty())
            ids.emplace(std::string(found->second->id.value), std::string(id));
    }
}

} // namespace

std::string_view now_called(std::string_view id, const Renamed::Ids& ids) {
    const auto found = ids.find(id);
    return found == ids.end() ? id : std::string_view(found->second);
}

Renamed renamed_between(const Vocabulary& before, const Vocabulary& after) {
    Renamed renamed;
    const Meaning meaning(after);
    add_renamed(before.organisations, after.organisations, meaning, renamed.organisations);
    add_renamed(before.themes(), after.themes(), meaning, renamed.themes);
    add_renamed(before.scopes(), after.scopes(), meaning, renamed.scopes);
    return renamed;
}

std::string normalised(std::string_view text) { return one_line(trim(text)); }

bool share_translation(const Text& a, const Text& b) {
    for (const Translation& one : a)
        for (const Translation& other : b)
            if (one.language == other.language && normalised(one.value) == normalised(other.value))
                return true;
    return false;
}

std::string Meaning::sorted(std::vector<std::string> words) {
    std::ranges::sort(words);
    std::string all;
    for (const std::string& word : words)
        all += word + '\x1f';
    return all;
}

std::string Meaning::operator()(const Text& text) const {
    std::vector<std::string> words;
    for (const Translation& translation : text)
        words.push_back(std::string(translation.language) + '\x1e' + normalised(translation.value));
    return sorted(std::move(words));
}

std::string Meaning::operator()(ThemeId id) const {
    const std::string_view word = vocabulary_[id].id.value;
    return std::string(renamed_ ? now_called(word, renamed_->themes) : word);
}

std::string Meaning::operator()(ScopeId id) const {
    const std::string_view word = vocabulary_[id].id.value;
    return std::string(renamed_ ? now_called(word, renamed_->scopes) : word);
}

std::string Meaning::operator()(OrganisationId id) const {
    const std::string_view word = vocabulary_.id_of(id);
    return std::string(renamed_ ? now_called(word, renamed_->organisations) : word);
}

std::string Meaning::item(std::string_view id) const {
    return std::string(renamed_ ? now_called(id, renamed_->items) : id);
}

std::string Meaning::items(const List<std::string_view>& ids) const {
    std::vector<std::string> words;
    for (const auto& id : ids)
        words.push_back(item(id.value));
    return sorted(std::move(words));
}

} // namespace agenda::query
