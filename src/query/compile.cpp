// Clauses to a query: words taken apart, values at their commas, and clauses of one field put together.
#include "base/error.hpp"
#include "base/parallel.hpp"
#include "base/text.hpp"
#include "query/fields.hpp"
#include "query/needle.hpp"
#include "query/questions.hpp"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <utility>

namespace agenda::query {

namespace {

using Tests = std::vector<Query::Test>;

/// Items that a thread looks at at once.
constexpr std::size_t items_at_once = 256;

Query::Test any_of(Tests tests) {
    if (tests.size() == 1) return std::move(tests.front());
    return [tests = std::move(tests)](const Item& item) {
        return std::any_of(tests.begin(), tests.end(),
                           [&item](const Query::Test& test) { return test(item); });
    };
}

Query::Test negation_of(Query::Test test) {
    return [test = std::move(test)](const Item& item) { return !test(item); };
}

bool is_quoted(std::string_view text) {
    return text.size() >= 2 && text.front() == '"' && text.back() == '"';
}

std::vector<std::string_view> alternatives_of_text(std::string_view text) {
    if (is_quoted(text)) return {text.substr(1, text.size() - 2)};
    std::vector<std::string_view> found;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool within = i + 1 < text.size() && text[i + 1] == ' ';
        if (text[i] != ',' || within) continue;
        found.push_back(text.substr(begin, i - begin));
        begin = i + 1;
    }
    found.push_back(text.substr(begin));
    return found;
}

/// What stands before the value in messages: `--theme`, `theme`, or the bare word itself.
std::string_view asker(const Clause& clause) {
    std::string_view by = clause.asked_by;
    if (by.ends_with(':')) by.remove_suffix(1);
    if (by.empty()) by = clause.field;
    if (by.empty()) by = clause.value;
    return by.empty() ? std::string_view("QUERY") : by;
}

const QueryField& field_of(const Clause& clause, const Context& context) {
    static const QueryField bare{.name = "", .paths = {}, .question = ask_text, .takes_text = true};
    if (clause.field.empty()) return bare;
    const QueryField* field = find_query_field(clause.field);
    if (field == nullptr) unknown_field(clause.field, clause.value, context);
    return *field;
}

/// One alternative of a value; of text something must be left to look for.
Query::Test ask(const QueryField& field, const Asked& asked) {
    if (asked.value.empty() || (field.takes_text && Needle(asked.value).blank()))
        throw Error(asked.screen().empty_query_value(asked.by));
    return field.question ? field.question(asked) : ask_paths(field.paths, asked);
}

Query::Test ask_all(const Clause& clause, const QueryField& field, const Context& context) {
    Tests tests;
    const std::string_view value = trim(clause.value);
    for (const std::string_view one :
         field.takes_text ? alternatives_of_text(value) : split(value, ','))
        tests.push_back(ask(field, {.value = trim(one), .by = asker(clause), .context = &context}));
    return any_of(std::move(tests));
}

/// Bare words, and properties, are questions of their own each; of other fields any clause may match.
bool stands_alone(const QueryField& field) { return field.name.empty() || field.name == "is"; }

struct Group {
    const QueryField* field = nullptr;
    Tests tests;
};

Group& group_of(const QueryField& field, std::vector<Group>& groups) {
    for (Group& group : groups)
        if (group.field->same_as(field)) return group;
    groups.push_back({.field = &field, .tests = {}});
    return groups.back();
}

bool take_off(std::string_view& text, std::string_view prefix) {
    if (fold(text.substr(0, prefix.size())) != prefix) return false;
    text.remove_prefix(prefix.size());
    return true;
}

} // namespace

Clause clause_from_word(std::string_view word) {
    Clause clause;
    word = trim(word);
    clause.asked_by = word;
    while (take_off(word, "not:"))
        clause.negated = !clause.negated;
    const std::size_t colon = is_quoted(word) ? std::string_view::npos : word.find(':');
    if (colon == std::string_view::npos || colon == 0) {
        clause.value = word;
        return clause;
    }
    clause.field = trim(word.substr(0, colon));
    clause.asked_by = clause.field + ":";
    clause.value = word.substr(colon + 1);
    return clause;
}

std::vector<Clause> clauses_from_words(const std::vector<std::string>& words) {
    std::vector<Clause> clauses;
    for (const std::string& word : words)
        clauses.push_back(clause_from_word(word));
    return clauses;
}

bool Query::matches(const Item& item) const {
    return std::all_of(tests_.begin(), tests_.end(),
                       [&item](const Test& test) { return test(item); });
}

Query compile(const std::vector<Clause>& clauses, const Context& context) {
    Query query;
    std::vector<Group> groups;
    for (const Clause& clause : clauses) {
        const QueryField& field = field_of(clause, context);
        Query::Test test = ask_all(clause, field, context);
        if (clause.negated)
            query.require(negation_of(std::move(test)));
        else if (stands_alone(field))
            query.require(std::move(test));
        else
            group_of(field, groups).tests.push_back(std::move(test));
    }
    for (Group& group : groups)
        query.require(any_of(std::move(group.tests)));
    return query;
}

Selection select(const Inventory& inventory, const Order& order, const Query& query) {
    std::vector<std::uint8_t> matches(order.items.size()); // bytes: threads write them side by side
    in_parallel(order.items.size(), items_at_once, [&](std::size_t i, std::size_t /*thread*/) {
        matches[i] = query.matches(inventory[order.items[i]]) ? 1 : 0;
    });
    Selection selection{.items = {}, .total = order.items.size()};
    for (std::size_t i = 0; i < matches.size(); ++i)
        if (matches[i] != 0) selection.items.push_back(order.items[i]);
    return selection;
}

} // namespace agenda::query
