// One value of a clause while it is compiled, and the faults that can be found in it.
#pragma once

#include "model/lookup.hpp"
#include "query/query.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace agenda::query {

/// `by` is what the person typed before the value: `theme` or `--theme`.
struct Asked {
    std::string_view value;
    std::string_view by;
    const Context* context = nullptr;

    [[nodiscard]] const Screen& screen() const { return *context->lang->screen; }
    [[nodiscard]] const Inventory& inventory() const { return *context->inventory; }
};

/// The position of the one term that is meant. Throws Error where none or several are.
[[nodiscard]] std::size_t chosen(const Asked& asked, const std::vector<Term>& terms);

/// "Did you mean" with the nearest; a short list of candidates where none is near; else nothing.
[[nodiscard]] std::string hint_for(std::string_view typed,
                                   std::span<const std::string_view> candidates,
                                   const Screen& screen);

} // namespace agenda::query
