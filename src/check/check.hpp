// Judgements on an inventory: one pure function for each rule, from an item or all of them to diagnostics.
#pragma once

#include "base/diagnostic.hpp"
#include "model/inventory.hpp"

#include <functional>

namespace agenda::check {

/// What rules may look at.
struct Context {
    const Inventory& inventory;
    Day today;
};

/// Whether a finding is wanted; all are where it is empty. Asked once for each, from several threads at once.
using Wanted = std::function<bool(const Diagnostic&)>;

/// Appends what all rules find and is wanted, in no particular order. What reading found is in
/// `Inventory::diagnostics`, to which it may be appended.
void run(const Context& context, Diagnostics& diagnostics, const Wanted& wanted = {});

} // namespace agenda::check
