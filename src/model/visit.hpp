// Every located value of one type in a record, through the field table: all organisations that an item
// names, wherever it names them. And every text.
#pragma once

#include "model/fields.hpp"

#include <optional>
#include <string_view>
#include <type_traits>
#include <variant>
#include <vector>

namespace agenda {

/// Calls f(const Located<T>&) for each value of type T in `record` and in the records it holds.
template <class T, class R, class F> void for_each_located(const R& record, F&& f) {
    const auto visit_one = [&]<class V>(const V& value) {
        if constexpr (std::is_same_v<V, Located<T>>)
            f(value);
        else if constexpr (
            requires { value.where; } && !requires { value.value; })
            for_each_located<T>(value, f);
    };
    for (const Field<R>& field : fields<R>())
        std::visit(
            [&]<class M>(M R::*member) {
                if constexpr (!std::is_same_v<M, Text>) {
                    if constexpr (requires(const M& m) { m.has_value(); }) {
                        if (record.*member) visit_one(*(record.*member));
                    } else {
                        for (const auto& element : record.*member)
                            visit_one(element);
                    }
                }
            },
            field.slot);
}

namespace visiting {

/// Lists of words and located values hold no texts; lists of mappings and mappings do.
template <class T> struct RecordIn { using Type = void; };
template <class R> struct RecordIn<std::optional<R>> { using Type = R; };
template <class R> struct RecordIn<std::vector<R>> { using Type = R; };
template <class T> struct RecordIn<std::optional<Located<T>>> { using Type = void; };
template <class T> struct RecordIn<std::vector<Located<T>>> { using Type = void; };
template <class T>
inline constexpr bool holds_records = !std::is_void_v<typename RecordIn<T>::Type>;

template <class R, class F> void for_each_record(const std::optional<R>& record, F&& f) {
    if (record) f(*record);
}
template <class R, class F> void for_each_record(const std::vector<R>& records, F&& f) {
    for (const R& record : records)
        f(record);
}

} // namespace visiting

/// Calls f(outer field or nothing, field, Text) for every text of a record and of the records in it.
template <class R, class F>
void for_each_text(const R& record, const F& f, std::string_view outer = {}) {
    for (const Field<R>& field : fields<R>())
        std::visit(
            [&]<class M>(M R::*member) {
                if constexpr (std::is_same_v<M, Text>)
                    f(outer, field.name, record.*member);
                else if constexpr (visiting::holds_records<M>)
                    visiting::for_each_record(record.*member, [&](const auto& inner) {
                        for_each_text(inner, f, field.name);
                    });
            },
            field.slot);
}

} // namespace agenda
