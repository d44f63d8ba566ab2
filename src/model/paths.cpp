// The leaves of the field table, flattened: what queries, columns and CSV see of an item.
#include "model/fields.hpp"

#include <algorithm>
#include <type_traits>

namespace agenda {

namespace {

// What a leaf holds, by the type of its member.
template <class T> struct Leaf;
template <> struct Leaf<Text> { static constexpr ValueType type = ValueType::text; };
template <> struct Leaf<Date> { static constexpr ValueType type = ValueType::date; };
template <> struct Leaf<bool> { static constexpr ValueType type = ValueType::boolean; };
template <> struct Leaf<std::int64_t> { static constexpr ValueType type = ValueType::amount; };
template <> struct Leaf<Kind> { static constexpr ValueType type = ValueType::kind; };
template <> struct Leaf<Status> { static constexpr ValueType type = ValueType::status; };
template <> struct Leaf<Visibility> { static constexpr ValueType type = ValueType::visibility; };
template <> struct Leaf<ThemeId> { static constexpr ValueType type = ValueType::theme; };
template <> struct Leaf<ScopeId> { static constexpr ValueType type = ValueType::scope; };
template <> struct Leaf<OrganisationId> {
    static constexpr ValueType type = ValueType::organisation;
};
template <> struct Leaf<std::string_view> { static constexpr ValueType type = ValueType::word; };

template <class T>
concept IsLeaf = requires {
    Leaf<T>::type;
};
/// Members that only the vocabulary's records have; never met in an item.
template <class T>
concept VocabularyOnly = std::is_same_v<T, OrganisationType> || std::is_same_v<T, Country> ||
    std::is_same_v<T, Theme> || std::is_same_v<T, Scope>;

template <class T> struct Unwrapped {
    using type = T;
    static constexpr bool many = false;
};
template <class T> struct Unwrapped<std::optional<T>> {
    using type = T;
    static constexpr bool many = false;
};
template <class T> struct Unwrapped<Part<T>> {
    using type = T;
    static constexpr bool many = false;
};
template <class T> struct Unwrapped<Records<T>> {
    using type = T;
    static constexpr bool many = true;
};
template <class T> struct Unwrapped<std::vector<T>> {
    using type = T;
    static constexpr bool many = true;
};
template <class T> struct WithoutPlace { using type = T; };
template <class T> struct WithoutPlace<Located<T>> { using type = T; };
template <class M> using Core = typename WithoutPlace<typename Unwrapped<M>::type>::type;

template <class R> void add_paths(const std::string& prefix, bool many, std::vector<Path>& out) {
    for (const Field<R>& field : fields<R>()) {
        const std::string name = prefix + std::string(field.name);
        std::visit(
            [&]<class M>(M R::*) {
                using T = Core<M>;
                const bool more = many || Unwrapped<M>::many;
                if constexpr (IsLeaf<T>)
                    out.push_back({.name = name, .type = Leaf<T>::type, .many = more});
                else if constexpr (!VocabularyOnly<T>)
                    add_paths<T>(name + '.', more, out);
            },
            field.slot);
    }
}

template <class M, class F> void for_each_in(const M& member, F&& f) {
    if constexpr (std::is_same_v<M, Text>) {
        if (!member.empty()) f(member);
    } else if constexpr (Unwrapped<M>::many) {
        for (const auto& element : member)
            f(element);
    } else if (member) {
        f(*member);
    }
}

void add_value(const Text& text, std::vector<Value>& out) { out.emplace_back(&text); }
template <class T> void add_value(const Located<T>& located, std::vector<Value>& out) {
    out.emplace_back(located.value);
}

template <class R>
void add_values(const R& record, std::string_view path, std::vector<Value>& out) {
    const std::size_t dot = path.find('.');
    const Field<R>* field = find_field<R>(path.substr(0, dot));
    if (field == nullptr) return;
    std::visit(
        [&]<class M>(M R::*member) {
            using T = Core<M>;
            for_each_in(record.*member, [&](const auto& element) {
                if constexpr (IsLeaf<T>)
                    add_value(element, out);
                else if constexpr (!VocabularyOnly<T>)
                    if (dot != std::string_view::npos)
                        add_values(element, path.substr(dot + 1), out);
            });
        },
        field->slot);
}

} // namespace

const std::vector<Path>& item_paths() {
    static const std::vector<Path> paths = [] {
        std::vector<Path> all;
        add_paths<Item>("", false, all);
        return all;
    }();
    return paths;
}

const Path* find_path(std::string_view name) {
    const auto it = std::ranges::find(item_paths(), name, &Path::name);
    return it == item_paths().end() ? nullptr : &*it;
}

std::vector<std::vector<Value>> values_by_record(const Item& item, const Path& path) {
    const std::size_t dot = path.name.find('.');
    const Field<Item>* field = find_field<Item>(std::string_view(path.name).substr(0, dot));
    std::vector<std::vector<Value>> rows;
    if (field == nullptr) return rows;
    const bool records = dot != std::string::npos;
    std::visit(
        [&]<class M>(M Item::*member) {
            using T = Core<M>;
            if constexpr (Unwrapped<M>::many && !IsLeaf<T> && !VocabularyOnly<T>)
                for (const T& record : item.*member)
                    if (records)
                        add_values(record, std::string_view(path.name).substr(dot + 1),
                                   rows.emplace_back());
        },
        field->slot);
    if (!rows.empty()) return rows;
    for (const Value& value : values_at(item, path))
        rows.push_back({value});
    return rows;
}

std::vector<Value> values_at(const Item& item, const Path& path) {
    std::vector<Value> values;
    add_values(item, path.name, values);
    return values;
}

} // namespace agenda
