// THE table of what can stand before a colon in a query.
#pragma once

#include "model/fields.hpp"
#include "query/asked.hpp"
#include "query/query.hpp"

#include <string_view>
#include <vector>

namespace agenda::query {

struct QueryField {
    std::string_view name;
    /// The paths it looks at; empty for a question of its own.
    std::vector<const Path*> paths;
    Query::Test (*question)(const Asked&) = nullptr;
    /// Values are pieces of text, in which a comma may stand.
    bool takes_text = false;

    /// Two names of the same field are one field.
    [[nodiscard]] bool same_as(const QueryField& other) const {
        return this == &other || (!question && !other.question && paths == other.paths);
    }
};

[[nodiscard]] const std::vector<QueryField>& query_fields();

/// By its name, whatever its case, hyphens, underscores and dots; null where there is none.
[[nodiscard]] const QueryField* find_query_field(std::string_view typed);

/// Throws Error: no such field, with the one that was probably meant.
[[noreturn]] void unknown_field(std::string_view typed, std::string_view value,
                                const Context& context);

} // namespace agenda::query
