#include "query/asked.hpp"

#include "base/error.hpp"
#include "base/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

namespace agenda::query {

namespace {

/// More candidates than this say less than none.
constexpr std::size_t most_candidates = 10;

template <class Range> std::string listed(const Range& words) {
    return fmt::format("{}", fmt::join(words, ", "));
}

std::string candidates_among(const std::vector<std::size_t>& found,
                             const std::vector<Term>& terms) {
    std::vector<std::string_view> ids;
    for (const std::size_t position : found)
        if (ids.size() < most_candidates) ids.push_back(terms[position].id);
    return listed(ids) + (found.size() > ids.size() ? ", …" : "");
}

std::string hint_among(std::string_view typed, const std::vector<Term>& terms,
                       const Screen& screen) {
    const std::size_t near = nearest_term(typed, terms);
    if (near < terms.size()) return screen.nearest(terms[near].id);
    std::vector<std::string_view> ids;
    ids.reserve(terms.size());
    for (const Term& term : terms)
        ids.push_back(term.id);
    return hint_for(typed, ids, screen);
}

} // namespace

std::string hint_for(std::string_view typed, std::span<const std::string_view> candidates,
                     const Screen& screen) {
    if (const std::optional<std::string_view> near = nearest(typed, candidates))
        return screen.nearest(*near);
    if (candidates.empty() || candidates.size() > most_candidates) return {};
    return screen.choose_from(listed(candidates));
}

std::size_t chosen(const Asked& asked, const std::vector<Term>& terms) {
    const std::vector<std::size_t> found = look_up(asked.value, terms);
    if (found.size() == 1) return found.front();
    const Screen& screen = asked.screen();
    if (found.empty())
        throw Error(screen.unknown_query_value(asked.value, asked.by),
                    hint_among(asked.value, terms, screen));
    throw Error(
        screen.ambiguous_query_value(asked.value, asked.by, candidates_among(found, terms)));
}

} // namespace agenda::query
