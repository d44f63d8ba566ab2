// Judgements on an inventory: one pure function for each rule, from an item or all of them to diagnostics.
#pragma once

#include "base/diagnostic.hpp"
#include "model/inventory.hpp"

#include <functional>
#include <vector>

namespace agenda::check {

/// What rules may look at.
struct Context {
    const Inventory& inventory;
    Day today;
};

/// Whether a finding is wanted; all are where it is empty. Asked once for each, from several threads at once.
using Wanted = std::function<bool(const Diagnostic&)>;

/// What is wrong with an inventory, which must outlive it.
struct Findings {
    Findings() = default;
    Findings(Findings&&) = default;
    Findings& operator=(Findings&&) = default;
    Findings(const Findings&) = delete; // `all` would point into the other
    Findings& operator=(const Findings&) = delete;
    ~Findings() = default;

    /// What the rules found, in pieces.
    std::vector<Diagnostics> of_rules;
    /// What is wanted of these, and of what reading found if that was asked for: sorted, each once.
    DiagnosticRefs all;
};
/// What the rules find.
[[nodiscard]] Findings judge(const Context& context, const Wanted& wanted = {});
/// Adds what reading found to what the rules find.
void add_reading(Findings& of_rules, const Inventory& inventory, const Wanted& wanted = {});
/// Both.
[[nodiscard]] Findings find(const Context& context, const Wanted& wanted = {});

} // namespace agenda::check
