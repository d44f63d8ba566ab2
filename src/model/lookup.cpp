#include "model/lookup.hpp"

#include "base/text.hpp"
#include "lang/lang.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <utility>

namespace agenda {

namespace {

/// ä, ö and ü, composed and decomposed, and how they are typed where a keyboard lacks them.
constexpr std::array<std::pair<std::string_view, std::string_view>, 12> umlauts{{
    {"\xC3\xA4", "ae"},
    {"\xC3\xB6", "oe"},
    {"\xC3\xBC", "ue"},
    {"\xC3\x84", "ae"},
    {"\xC3\x96", "oe"},
    {"\xC3\x9C", "ue"},
    {"a\xCC\x88", "ae"},
    {"o\xCC\x88", "oe"},
    {"u\xCC\x88", "ue"},
    {"A\xCC\x88", "ae"},
    {"O\xCC\x88", "oe"},
    {"U\xCC\x88", "ue"},
}};

/// The text with its umlauts written out; nothing where it has none.
std::optional<std::string> written_out(std::string_view text) {
    if (text.find('\xC3') == std::string_view::npos &&
        text.find("\xCC\x88") == std::string_view::npos)
        return std::nullopt;
    std::string out;
    bool any = false;
    for (std::size_t at = 0; at < text.size();) {
        const auto* const found =
            std::find_if(umlauts.begin(), umlauts.end(),
                         [&](const auto& row) { return text.substr(at).starts_with(row.first); });
        if (found == umlauts.end()) {
            out += text[at++];
            continue;
        }
        out += found->second;
        at += found->first.size();
        any = true;
    }
    if (!any) return std::nullopt;
    return out;
}

std::string without_blanks(std::string text) {
    text.erase(std::remove(text.begin(), text.end(), ' '), text.end());
    return text;
}

bool is_word_byte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
           static_cast<unsigned char>(c) >= 0x80;
}

/// `folded` has a word, and perhaps more words after it, that begin with `beginning`.
bool has_word_beginning(std::string_view folded, std::string_view beginning) {
    for (std::size_t at = folded.find(beginning); at != std::string_view::npos;
         at = folded.find(beginning, at + 1))
        if (at == 0 || !is_word_byte(folded[at - 1])) return true;
    return false;
}

/// How well a name fits what was typed; the smaller the better.
enum class Fit { same, id, name, joined, beginning, none };

using Spellings = std::vector<std::string>;

template <class Same> bool any_alike(const Spellings& typed, const Spellings& name, Same same) {
    return std::any_of(typed.begin(), typed.end(), [&](const std::string& t) {
        return std::any_of(name.begin(), name.end(),
                           [&](const std::string& n) { return same(n, t); });
    });
}

Fit fit_of(const Spellings& typed, std::string_view name, Fit when_equal) {
    const Spellings known = spellings(name);
    const auto equal = [](const std::string& a, const std::string& b) { return a == b; };
    const auto joined = [](const std::string& a, const std::string& b) {
        return without_blanks(a) == without_blanks(b);
    };
    if (any_alike(typed, known, equal)) return when_equal;
    if (any_alike(typed, known, joined)) return Fit::joined;
    return any_alike(typed, known, has_word_beginning) ? Fit::beginning : Fit::none;
}

Fit best_fit(std::string_view typed, const Spellings& spelled, const Term& term) {
    if (typed == term.id) return Fit::same;
    Fit best = fit_of(spelled, term.id, Fit::id);
    for (const std::string_view name : term.names)
        best = std::min(best, fit_of(spelled, name, Fit::name));
    return best;
}

struct Matches {
    Fit fit = Fit::none;
    std::vector<std::size_t> positions;
};

/// All terms that fit best.
Matches best_matches(std::string_view typed, const std::vector<Term>& terms) {
    Matches best;
    const Spellings spelled = spellings(typed);
    if (spelled.front().empty()) return best;
    for (std::size_t i = 0; i < terms.size(); ++i) {
        const Fit fit = best_fit(typed, spelled, terms[i]);
        if (fit == Fit::none || fit > best.fit) continue;
        if (fit < best.fit) best = {fit, {}};
        best.positions.push_back(i);
    }
    return best;
}

void add_names(Term& term, const Text& text) {
    for (const Translation& translation : text)
        term.names.push_back(translation.value);
}

void add_names(Term& term, const List<std::string_view>& aliases) {
    for (const Located<std::string_view>& alias : aliases)
        term.names.push_back(alias.value);
}

/// A term for each id, named in every language by the member of Screen that has a place for each.
template <std::size_t N>
std::vector<Term> fixed_terms(const std::array<std::string_view, N>& ids,
                              std::array<Sentence, N> Screen::*names) {
    std::vector<Term> terms;
    for (std::size_t i = 0; i < N; ++i) {
        terms.push_back({ids[i], {}});
        for (const Language language : languages)
            terms.back().names.push_back((lang(language).screen->*names)[i]);
    }
    return terms;
}

} // namespace

std::vector<std::string> spellings(std::string_view text) {
    std::vector<std::string> found{fold(text)};
    if (const std::optional<std::string> other = written_out(text)) found.push_back(fold(*other));
    return found;
}

std::vector<std::size_t> look_up(std::string_view typed, const std::vector<Term>& terms) {
    return best_matches(typed, terms).positions;
}

std::size_t nearest_term(std::string_view typed, const std::vector<Term>& terms) {
    std::vector<std::string_view> candidates;
    std::vector<std::size_t> owners;
    for (std::size_t i = 0; i < terms.size(); ++i) {
        candidates.push_back(terms[i].id);
        candidates.insert(candidates.end(), terms[i].names.begin(), terms[i].names.end());
        owners.resize(candidates.size(), i);
    }
    if (const std::optional<std::string_view> found = nearest(typed, candidates)) {
        const auto same = [&found](std::string_view candidate) {
            return candidate.data() == found->data() && candidate.size() == found->size();
        };
        const auto at = std::find_if(candidates.begin(), candidates.end(), same);
        return owners[static_cast<std::size_t>(at - candidates.begin())];
    }
    const std::vector<std::size_t> begun = look_up(typed, terms);
    return begun.size() == 1 ? begun.front() : terms.size();
}

Meant meant_id(std::string_view written, const std::vector<Term>& terms) {
    // An id that is none itself is no answer: it must be changed, too.
    const auto answer = [&](std::size_t position, bool certain) {
        const std::string_view id = terms[position].id;
        return is_id(id) && id != written ? Meant{std::string(id), certain} : Meant{};
    };
    const Matches matches = best_matches(written, terms);
    const bool is_a_name = matches.fit < Fit::joined;
    if (is_a_name && matches.positions.size() == 1) return answer(matches.positions.front(), true);
    const std::size_t near = nearest_term(written, terms);
    return near == terms.size() ? Meant{} : answer(near, false);
}

std::vector<Term> theme_terms(const Vocabulary& vocabulary) {
    std::vector<Term> terms;
    for (const Theme& theme : vocabulary.themes()) {
        terms.push_back({theme.id.value, {}});
        add_names(terms.back(), theme.name);
        add_names(terms.back(), theme.short_name);
        add_names(terms.back(), theme.aliases);
    }
    return terms;
}

std::vector<Term> scope_terms(const Vocabulary& vocabulary) {
    std::vector<Term> terms;
    for (const Scope& scope : vocabulary.scopes()) {
        terms.push_back({scope.id.value, {}});
        add_names(terms.back(), scope.name);
    }
    return terms;
}

std::vector<Term> organisation_terms(const Vocabulary& vocabulary) {
    std::vector<Term> terms;
    for (const Organisation& organisation : vocabulary.organisations) {
        terms.push_back({organisation.id.value, {}});
        add_names(terms.back(), organisation.name);
        add_names(terms.back(), organisation.aliases);
    }
    return terms;
}

std::vector<Term> kind_terms() {
    std::vector<Term> terms = fixed_terms(kind_ids, &Screen::kinds);
    for (std::size_t i = 0; i < terms.size(); ++i)
        for (const Language language : languages)
            terms[i].names.push_back(lang(language).screen->kinds_plural[i]);
    return terms;
}

std::vector<Term> status_terms() { return fixed_terms(status_ids, &Screen::statuses); }

std::vector<Term> visibility_terms() { return fixed_terms(visibility_ids, &Screen::visibilities); }

std::vector<Term> organisation_type_terms() {
    return fixed_terms(organisation_type_ids, &Screen::organisation_types);
}

std::vector<Term> country_terms() { return fixed_terms(country_ids, &Screen::countries); }

Term steering_group_term() {
    Term term{steering_group_id, {}};
    for (const Language language : languages)
        term.names.push_back(lang(language).screen->steering_group);
    return term;
}

} // namespace agenda
