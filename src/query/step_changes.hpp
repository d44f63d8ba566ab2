// The changes of what is still to be done in an item: its next step, its milestones and their dates. Only
// for the comparison of items.
#pragma once

#include "query/changes.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace agenda::query {

template <class T> std::optional<Value> stated_value(const Maybe<T>& value) {
    return value ? std::optional<Value>(value->value) : std::nullopt;
}

inline std::optional<Date> stated(const Maybe<Date>& date) {
    return date ? std::optional(date->value) : std::nullopt;
}

/// `what`: the step or milestone whose date it is; null for the item's own.
void add_date_change(std::string_view field, const Maybe<Date>& from, const Maybe<Date>& to,
                     const Text* what, std::vector<Change>& changes);

/// The values of `before` are compared as `then` reads them, those of `after` as `now` does.
void compare_steps(const Item& before, const Item& after, const Meaning& then, const Meaning& now,
                   std::vector<Change>& changes);

} // namespace agenda::query
