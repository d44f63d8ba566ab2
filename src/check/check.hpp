// Judgements on a whole inventory: one pure function for each rule, from inventory to diagnostics.
#pragma once

#include "base/diagnostic.hpp"
#include "model/inventory.hpp"

namespace agenda::check {

/// What rules may look at.
struct Context {
    const Inventory& inventory;
    Day today;
};

/// Appends what all rules find, in no particular order. What reading found is in
/// `Inventory::diagnostics`.
void run(const Context& context, Diagnostics& diagnostics);

} // namespace agenda::check
