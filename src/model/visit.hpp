// Every located value of one type in a record, through the field table: all organisations that an item
// names, wherever it names them. And every text.
#pragma once

#include "model/fields.hpp"

#include <algorithm>
#include <iterator>
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
                    if constexpr (requires(const M& m) { *m; }) {
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
template <class R> struct RecordIn<Part<R>> { using Type = R; };
template <class R> struct RecordIn<Records<R>> { using Type = R; };
template <class T> struct RecordIn<List<T>> { using Type = void; };
template <class R> struct RecordIn<std::vector<R>> { using Type = R; };
template <class T>
inline constexpr bool holds_records = !std::is_void_v<typename RecordIn<T>::Type>;

template <class R, class F> void for_each_record(Part<R> record, F&& f) {
    if (record) f(*record);
}
template <class Range, class F> void for_each_record(const Range& records, F&& f) {
    for (const auto& record : records)
        f(record);
}

template <class R> [[nodiscard]] const std::vector<Field<R>>& fields_with_texts();

template <class R> [[nodiscard]] bool has_texts(const Field<R>& field) {
    return std::visit(
        []<class M>(M R::*) {
            if constexpr (holds_records<M>)
                return !fields_with_texts<typename RecordIn<M>::Type>().empty();
            else
                return std::is_same_v<M, Text>;
        },
        field.slot);
}

/// The fields of a record that are texts or hold records with texts. Most fields are neither.
template <class R> const std::vector<Field<R>>& fields_with_texts() {
    static const std::vector<Field<R>> chosen = [] {
        std::vector<Field<R>> rows;
        std::ranges::copy_if(fields<R>(), std::back_inserter(rows), has_texts<R>);
        return rows;
    }();
    return chosen;
}

} // namespace visiting

/// Calls f(outer field or nothing, field, Text) for every text of a record and of the records in it.
template <class R, class F>
void for_each_text(const R& record, const F& f, std::string_view outer = {}) {
    for (const Field<R>& field : visiting::fields_with_texts<R>()) {
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
}

} // namespace agenda
