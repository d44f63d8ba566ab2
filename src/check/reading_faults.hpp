// What reading found wrong, so that a rule does not call missing what stands there but is faulty.
#pragma once

#include "model/fields.hpp"
#include "model/inventory.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace agenda::check {

/// Whether the file states the key, right or wrong.
[[nodiscard]] inline bool states(const Item& item, std::string_view key) {
    const Field<Item>* field = find_field<Item>(key);
    return item.stated[static_cast<std::size_t>(field - fields<Item>().data())];
}

/// Whether the file names an organisation that is not known.
[[nodiscard]] inline bool names_unknown_organisation(FileId file, const Inventory& inventory) {
    return std::ranges::count(inventory.errors_in(file), Rule::unknown_organisation) > 0;
}

} // namespace agenda::check
