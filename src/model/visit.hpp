// Every located value of one type in a record, through the field table: all organisations that an item
// names, wherever it names them.
#pragma once

#include "model/fields.hpp"

#include <optional>
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

} // namespace agenda
