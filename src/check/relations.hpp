// The relations of an item to others.
#pragma once

#include "model/item.hpp"

namespace agenda::check {

/// Calls f(Located<std::string_view>) for every id of an item under `relations`.
template <class F> void for_each_relation(const Item& item, F&& f) {
    if (!item.relations) return;
    for (const auto* list :
         {&item.relations->follows, &item.relations->part_of, &item.relations->related})
        for (const Located<std::string_view>& id : *list)
            f(id);
}

} // namespace agenda::check
