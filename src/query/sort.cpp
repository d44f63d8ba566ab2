// Sorting a selection by a field: a key for each item, made once, and compared as numbers and text.
#include "base/error.hpp"
#include "base/text.hpp"
#include "query/due.hpp"
#include "query/fields.hpp"

#include <algorithm>
#include <compare>
#include <optional>
#include <tuple>
#include <utility>

namespace agenda::query {

namespace {

/// What a value sorts by: numbers first, then text. Only keys of one kind are compared.
using Key = std::tuple<std::int64_t, std::int64_t, std::string>;
using MaybeKey = std::optional<Key>;
using KeyOf = std::function<MaybeKey(ItemId)>;

Key key_of(std::int64_t number, std::int64_t second = 0) { return {number, second, {}}; }
Key key_of(std::string text) { return {0, 0, std::move(text)}; }

/// As sorts_before does: the first day, then the longer span.
Key key_of_date(const Date& date) {
    return key_of(date.first.time_since_epoch().count(), -date.last.time_since_epoch().count());
}

struct KeyOfValue {
    const Context& context;

    Key operator()(const Text* text) const {
        return key_of(fold(shown(*text, context.lang->code).value));
    }
    Key operator()(const Date& date) const { return key_of_date(date); }
    Key operator()(bool value) const { return key_of(value ? 1 : 0); }
    Key operator()(std::int64_t amount) const { return key_of(amount); }
    Key operator()(Status status) const { return key_of(rank(status)); }
    Key operator()(std::string_view word) const { return key_of(fold(word)); }
    Key operator()(OrganisationId id) const {
        if (id == steering_group) return key_of(fold(context.lang->screen->steering_group));
        return (*this)(&context.inventory->vocabulary[id].name);
    }
    /// Kinds and visibilities stand in the order of their words, themes and scopes in their own.
    template <class Position> Key operator()(Position position) const {
        return key_of(static_cast<std::int64_t>(position));
    }
};

/// The smallest of an item's keys, or its largest where the order is reversed.
void consider(MaybeKey& best, Key key, bool reverse) {
    if (!best || (reverse ? *best < key : key < *best)) best = std::move(key);
}

MaybeKey key_at(const Item& item, const Path& path, bool reverse, const Context& context) {
    MaybeKey best;
    for (const Value& value : values_at(item, path))
        consider(best, std::visit(KeyOfValue{context}, value), reverse);
    return best;
}

MaybeKey key_of_first_open_date(const Item& item) {
    MaybeKey best;
    for_each_open_date(item, [&best](const Date& date, std::optional<std::size_t>) {
        consider(best, key_of_date(date), false);
    });
    return best;
}

[[noreturn]] void unknown_key(std::string_view key, const Context& context) {
    std::vector<std::string_view> keys{"number", "id", "due"};
    for (const Path& path : item_paths())
        keys.push_back(path.name);
    const Screen& screen = *context.lang->screen;
    throw Error(screen.unknown_query_field(key), hint_for(key, keys, screen));
}

/// The path that a name stands for: its own, or the only or main one of a shorter name.
const Path& path_of(std::string_view key, const Context& context) {
    const QueryField* field = find_query_field(key);
    const Path* path = field == nullptr ? nullptr : find_path(field->name);
    if (path == nullptr && field != nullptr && field->paths.size() == 1)
        path = field->paths.front();
    if (path == nullptr) unknown_key(key, context);
    return *path;
}

KeyOf key_maker(std::string_view key, bool reverse, const Order& order, const Context& context) {
    const Inventory& inventory = *context.inventory;
    if (key == "number")
        return [&order](ItemId id) {
            const Number number = order.number(id);
            return MaybeKey(key_of(number.theme, number.place));
        };
    if (key == "id")
        return [&](ItemId id) { return MaybeKey(key_of(std::string(inventory[id].id))); };
    if (key == "due") return [&](ItemId id) { return key_of_first_open_date(inventory[id]); };
    const Path& path = path_of(key, context); // lives for ever
    return [&, reverse](ItemId id) { return key_at(inventory[id], path, reverse, context); };
}

} // namespace

void sort(Selection& selection, std::string_view key, bool reverse, const Order& order,
          const Context& context) {
    const KeyOf make = key_maker(key, reverse, order, context);
    std::vector<std::pair<MaybeKey, ItemId>> keyed;
    keyed.reserve(selection.items.size());
    for (const ItemId id : selection.items)
        keyed.emplace_back(make(id), id);
    std::stable_sort(keyed.begin(), keyed.end(), [reverse](const auto& a, const auto& b) {
        if (!a.first || !b.first) return a.first.has_value() && !b.first.has_value();
        return reverse ? *b.first < *a.first : *a.first < *b.first;
    });
    for (std::size_t i = 0; i < keyed.size(); ++i)
        selection.items[i] = keyed[i].second;
}

} // namespace agenda::query
