// Ranges in a query: of dates (`2024..2026-03`, `..2027`, `2026-Q4`), from today on (`30d`, `3 maanden`),
// and of amounts (`100000..`). Both ends belong to it. All throw Error for what is none.
#pragma once

#include "base/date.hpp"
#include "query/asked.hpp"

#include <cstdint>
#include <optional>
#include <type_traits>

namespace agenda::query {

/// An absent end is open.
template <class T> struct Range {
    std::optional<T> from;
    std::optional<T> to;
};

/// Whether something that goes from `first` to `last` has a part in the range.
template <class T>
[[nodiscard]] bool meets(const Range<T>& range, std::type_identity_t<T> first,
                         std::type_identity_t<T> last) {
    return (!range.from || *range.from <= last) && (!range.to || first <= *range.to);
}

[[nodiscard]] Range<Day> days_of(const Asked& asked);
/// The same, or a time from today on.
[[nodiscard]] Range<Day> days_ahead(const Asked& asked);
[[nodiscard]] Range<std::int64_t> amounts_of(const Asked& asked);

} // namespace agenda::query
