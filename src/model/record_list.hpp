// Lists in a file: whether a node is one, where its elements stand, and what it repeats. Only for the readers
// of the model.
#pragma once

#include "base/text.hpp"
#include "model/values.hpp"

#include <algorithm>
#include <numeric>
#include <string>
#include <string_view>
#include <vector>

namespace agenda::record {

enum class Elements { words, records };

/// Whether a node is a list, or is reported as what it is instead.
inline bool is_list(const yaml::View& node, const Key& key, Elements elements, Reading& reading) {
    if (node.is_sequence()) return true;
    if (node.kind() == yaml::NodeKind::invalid) return false;
    if (node.is_scalar() && is_blank(node.value()))
        report_empty(node, key, reading);
    else if (elements == Elements::words && node.is_scalar())
        report_wrong_type(node, key, Shape::list, reading, '[' + std::string(node.value()) + ']');
    else
        report_wrong_type(node, key, Shape::list, reading);
    return false;
}

/// Where an element of a list stands: of one that is nothing, the dash in front.
inline Span place_of_element(const yaml::View& element) {
    Span where = element.span();
    if (where.begin == where.end && where.begin > 0) --where.begin;
    return where;
}

inline void report_repeated(Rule rule, std::string_view value, Span where, Span first,
                            Reading& reading) {
    reading.report({.rule = rule,
                    .where = where,
                    .arguments = {std::string(value)},
                    .notes = {{.kind = NoteKind::first_here, .where = first}}});
}

/// How the values of a list are written, which may be less than its elements.
template <class T>
std::vector<std::string_view> words_of(const List<T>& values, const yaml::View& node) {
    std::vector<std::string_view> words;
    node.for_each([&](const yaml::View& element) {
        const bool is_next =
            words.size() < values.size() && element.span() == values[words.size()].where;
        if (is_next) words.push_back(element.value());
    });
    return words;
}

template <class T> bool are_different(const List<T>& few) {
    for (std::size_t i = 1; i < few.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (few[i].value == few[j].value) return false;
    return true;
}

/// Reports values that a list repeats. Sorted, so that a long list costs no more than its length.
template <class T>
void report_duplicates(const List<T>& values, const yaml::View& node, Reading& reading) {
    constexpr std::size_t few = 8;
    if (values.size() <= few && are_different(values)) return;
    const std::vector<std::string_view> words = words_of(values, node);
    std::vector<std::size_t> by_value(values.size());
    std::iota(by_value.begin(), by_value.end(), std::size_t{0});
    std::ranges::stable_sort(by_value, {}, [&](std::size_t i) { return values[i].value; });
    for (std::size_t first = 0, i = 1; i < by_value.size(); ++i) {
        const Located<T>& value = values[by_value[i]];
        if (value.value == values[by_value[first]].value)
            report_repeated(Rule::duplicate_entry, words[by_value[i]], value.where,
                            values[by_value[first]].where, reading);
        else
            first = i;
    }
}

} // namespace agenda::record
