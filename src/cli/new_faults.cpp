#include "cli/new_faults.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <functional>
#include <iterator>
#include <mutex>
#include <utility>

namespace agenda::cli {

namespace {

bool is_fault(const Diagnostic& found) { return severity(found) != Severity::reminder; }

Fingerprint said_of(std::string_view path, Fingerprint what) {
    const std::array<std::uint64_t, 2> both{std::hash<std::string_view>()(path), what};
    return std::hash<std::string_view>()({reinterpret_cast<const char*>(both.data()), sizeof both});
}

std::string_view path_after(const std::string& path, const MovedFiles& moved) {
    const auto move = moved.find(path);
    return move == moved.end() ? path : move->second;
}

/// What is known, of files where they are moved to, and what is wanted of what is found.
Judged judge(const Agenda& agenda, Day today, const MovedFiles& moved, const check::Wanted& wanted,
             const std::function<void()>& rules_done) {
    const Inventory& inventory = agenda.inventory;
    KnownFaults known;
    const auto path = [&](FileId file) { return path_after(inventory.sources[file].path, moved); };
    std::mutex one_at_a_time;
    const check::Wanted note = [&](const Diagnostic& found) {
        if (is_fault(found)) {
            const Fingerprint fault = said_of(path(found.where.file), fingerprint_of(found));
            const std::lock_guard lock(one_at_a_time);
            known.push_back(fault);
        }
        return wanted(found);
    };
    check::Findings findings = check::judge({.inventory = inventory, .today = today}, note);
    rules_done();
    check::add_reading(findings, inventory, note);
    for (const Trace& trace : inventory.traces)
        known.push_back(said_of(path(trace.where.file), trace.fingerprint));
    std::ranges::sort(known);
    return {.known = std::move(known), .findings = std::move(findings)};
}

/// `of_reading` is what is new of it.
NewFaults with_judged(DiagnosticRefs of_reading, const Agenda& after, FaultComparer& comparer,
                      Day today) {
    const Inventory& inventory = after.inventory;
    NewFaults fresh{.of_rules = check::judge(
                        {.inventory = inventory, .today = today},
                        [&](const Diagnostic& found) {
                            return is_fault(found) &&
                                   comparer.is_new(inventory.sources[found.where.file].path, found);
                        }),
                    .all = std::move(of_reading)};
    merge_diagnostics(fresh.all, fresh.of_rules.all);
    return fresh;
}

} // namespace

KnownFaults known_faults(const Agenda& agenda, Day today, const MovedFiles& moved) {
    return judge(
               agenda, today, moved, [](const Diagnostic&) { return false; }, [] {})
        .known;
}

Judged judge(const Agenda& agenda, Day today, const check::Wanted& wanted,
             const std::function<void()>& rules_done) {
    return judge(agenda, today, {}, wanted, rules_done);
}

bool FaultComparer::is_new(std::string_view path, const Diagnostic& found) {
    const auto [begin, end] =
        std::equal_range(known_.begin(), known_.end(), said_of(path, fingerprint_of(found)));
    for (auto known = begin; known != end; ++known)
        if (!seen_[static_cast<std::size_t>(known - known_.begin())].exchange(true)) return false;
    return true;
}

Pick FaultComparer::pick() {
    return [this](const std::string& path, Diagnostics& found) {
        sort_diagnostics(found); // each once
        const auto rest = std::partition(found.begin(), found.end(), [&](const Diagnostic& one) {
            return is_fault(one) && is_new(path, one);
        });
        return static_cast<std::size_t>(rest - found.begin());
    };
}

NewFaults new_faults(const Agenda& after, FaultComparer& comparer, Day today) {
    return with_judged(after.inventory.diagnostics, after, comparer, today);
}

NewFaults new_among_all(const Agenda& after, FaultComparer& comparer, Day today) {
    const Inventory& inventory = after.inventory;
    DiagnosticRefs of_reading;
    std::ranges::copy_if(
        inventory.diagnostics, std::back_inserter(of_reading), [&](const Diagnostic* found) {
            return is_fault(*found) &&
                   comparer.is_new(inventory.sources[found->where.file].path, *found);
        });
    return with_judged(std::move(of_reading), after, comparer, today);
}

} // namespace agenda::cli
