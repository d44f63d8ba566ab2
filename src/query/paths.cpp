// Questions about the values at paths of the field table, by the type of the values.
#include "query/needle.hpp"
#include "query/questions.hpp"
#include "query/ranges.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace agenda::query {

namespace {

using ValueTest = std::function<bool(const Value&)>;

/// `terms` stand in the order of the ids of type T.
template <class T> ValueTest is_term(const Asked& asked, const std::vector<Term>& terms) {
    return [meant = static_cast<T>(chosen(asked, terms))](const Value& value) {
        return std::get<T>(value) == meant;
    };
}

ValueTest is_organisation(const Asked& asked, bool or_steering_group) {
    std::vector<Term> terms = organisation_terms(asked.inventory().vocabulary);
    const std::size_t organisations = terms.size();
    if (or_steering_group) terms.push_back(steering_group_term());
    const std::size_t position = chosen(asked, terms);
    const auto meant =
        position == organisations ? steering_group : static_cast<OrganisationId>(position);
    return [meant](const Value& value) { return std::get<OrganisationId>(value) == meant; };
}

ValueTest is_boolean(const Asked& asked) {
    std::vector<Term> terms{{"false", {}}, {"true", {}}};
    for (const Language language : languages) {
        terms[0].names.push_back(lang(language).screen->no);
        terms[1].names.push_back(lang(language).screen->yes);
    }
    return [meant = chosen(asked, terms) == 1](const Value& value) {
        return std::get<bool>(value) == meant;
    };
}

ValueTest is_within_days(const Asked& asked) {
    return [range = days_of(asked)](const Value& value) {
        const Date& date = std::get<Date>(value);
        return meets(range, date.first, date.last);
    };
}

ValueTest is_within_amounts(const Asked& asked) {
    return [range = amounts_of(asked)](const Value& value) {
        const auto amount = std::get<std::int64_t>(value);
        return meets(range, amount, amount);
    };
}

ValueTest text_contains(const Asked& asked) {
    return [needle = Needle(asked.value)](const Value& value) {
        return needle.in(*std::get<const Text*>(value));
    };
}

ValueTest word_contains(const Asked& asked) {
    return [needle = Needle(asked.value)](const Value& value) {
        return needle.in(std::get<std::string_view>(value));
    };
}

bool holds_item_ids(const Path& path) { return path.name.starts_with("relations."); }

/// The one that is meant among the words that items use, and the ids of items where these are wanted.
ValueTest is_known_word(const Asked& asked, const Path& path) {
    std::set<std::string_view> words;
    for (const Item& item : asked.inventory().items) {
        if (holds_item_ids(path)) words.insert(item.id);
        for (const Value& value : values_at(item, path))
            words.insert(std::get<std::string_view>(value));
    }
    std::vector<Term> terms;
    terms.reserve(words.size());
    for (const std::string_view word : words)
        terms.push_back({word, {}});
    return [meant = terms[chosen(asked, terms)].id](const Value& value) {
        return std::get<std::string_view>(value) == meant;
    };
}

ValueTest test_for(const Asked& asked, const Path& path, bool or_steering_group) {
    const Vocabulary& vocabulary = asked.inventory().vocabulary;
    switch (path.type) {
    case ValueType::text: return text_contains(asked);
    case ValueType::date: return is_within_days(asked);
    case ValueType::boolean: return is_boolean(asked);
    case ValueType::amount: return is_within_amounts(asked);
    case ValueType::kind: return is_term<Kind>(asked, kind_terms());
    case ValueType::status: return is_term<Status>(asked, status_terms());
    case ValueType::visibility: return is_term<Visibility>(asked, visibility_terms());
    case ValueType::theme: return is_term<ThemeId>(asked, theme_terms(vocabulary));
    case ValueType::scope: return is_term<ScopeId>(asked, scope_terms(vocabulary));
    case ValueType::organisation: return is_organisation(asked, or_steering_group);
    case ValueType::word: break;
    }
    return is_searched(path) ? word_contains(asked) : is_known_word(asked, path);
}

} // namespace

bool is_searched(const Path& path) {
    if (path.type == ValueType::word) return path.name != "tags" && !holds_item_ids(path);
    return path.type == ValueType::text;
}

Query::Test ask_paths(const std::vector<const Path*>& paths, const Asked& asked) {
    const bool or_steering_group = std::any_of(paths.begin(), paths.end(), [](const Path* path) {
        return path->name == "next_step.by" || path->name == "decisions.body";
    });
    return [paths, test = test_for(asked, *paths.front(), or_steering_group)](const Item& item) {
        return std::any_of(paths.begin(), paths.end(), [&](const Path* path) {
            const std::vector<Value> values = values_at(item, *path);
            return std::any_of(values.begin(), values.end(), std::cref(test));
        });
    };
}

} // namespace agenda::query
