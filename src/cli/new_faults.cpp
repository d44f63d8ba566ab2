#include "cli/new_faults.hpp"

#include <algorithm>
#include <cstddef>
#include <mutex>
#include <utility>

namespace agenda::cli {

namespace {

bool is_fault(const Diagnostic& found) { return severity(found) != Severity::reminder; }

KnownFault known_as(const Diagnostic& found) {
    return {.file = found.where.file, .fingerprint = fingerprint_of(found)};
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

KnownFaults known_faults(const Agenda& agenda, Day today) {
    return judge(agenda, today, [](const Diagnostic&) { return false; }).known;
}

Judged judge(const Agenda& agenda, Day today, const check::Wanted& wanted) {
    const Inventory& inventory = agenda.inventory;
    KnownFaults known;
    // There may be many; those of rules are few.
    known.reserve(inventory.traces.size() + inventory.diagnostics.size() + inventory.items.size());
    for (const Trace& trace : inventory.traces)
        known.push_back({.file = trace.where.file, .fingerprint = trace.fingerprint});
    std::mutex one_at_a_time;
    check::Findings findings =
        check::find({.inventory = inventory, .today = today}, [&](const Diagnostic& found) {
            if (is_fault(found)) {
                const std::lock_guard lock(one_at_a_time);
                known.push_back(known_as(found));
            }
            return wanted(found);
        });
    std::ranges::sort(known);
    return {.known = std::move(known), .findings = std::move(findings)};
}

FaultComparer::FaultComparer(KnownFaults known, const Agenda& before,
                             std::map<std::string, std::string> moved)
    : known_(std::move(known)), seen_(known_.size()), moved_(std::move(moved)) {
    const Sources& sources = before.inventory.sources;
    files_.reserve(sources.size());
    for (FileId file = 0; file < sources.size(); ++file) {
        const auto move = moved_.find(sources[file].path);
        files_.emplace(move == moved_.end() ? sources[file].path : move->second, file);
    }
}

bool FaultComparer::is_new(std::string_view path, const Diagnostic& found) {
    const auto file = files_.find(path);
    if (file == files_.end()) return true;
    const KnownFault wanted{.file = file->second, .fingerprint = fingerprint_of(found)};
    const auto [begin, end] = std::equal_range(known_.begin(), known_.end(), wanted);
    if (begin == end) return true;
    const auto first = static_cast<std::size_t>(begin - known_.begin());
    return seen_[first]++ >= static_cast<std::uint32_t>(end - begin);
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
    DiagnosticRefs of_reading = inventory.diagnostics;
    std::erase_if(of_reading, [&](const Diagnostic* found) {
        return !is_fault(*found) ||
               !comparer.is_new(inventory.sources[found->where.file].path, *found);
    });
    return with_judged(std::move(of_reading), after, comparer, today);
}

} // namespace agenda::cli
