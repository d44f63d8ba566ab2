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

} // namespace

KnownFaults known_faults(const Agenda& agenda, Day today) {
    KnownFaults judged;
    std::mutex one_at_a_time;
    (void)check::judge({.inventory = agenda.inventory, .today = today},
                       [&](const Diagnostic& found) {
                           if (!is_fault(found)) return false;
                           const std::lock_guard lock(one_at_a_time);
                           judged.push_back(known_as(found));
                           return false;
                       });
    const std::vector<Trace>& traces = agenda.inventory.traces;
    const DiagnosticRefs& kept = agenda.inventory.diagnostics;
    KnownFaults known;
    known.reserve(traces.size() + kept.size() + judged.size()); // there may be many
    for (const Trace& trace : traces)
        known.push_back({.file = trace.where.file, .fingerprint = trace.fingerprint});
    for (const Diagnostic* found : kept)
        if (is_fault(*found)) known.push_back(known_as(*found));
    known.insert(known.end(), judged.begin(), judged.end());
    std::ranges::sort(known);
    return known;
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
    const Inventory& inventory = after.inventory;
    NewFaults fresh{.of_rules = check::judge(
                        {.inventory = inventory, .today = today},
                        [&](const Diagnostic& found) {
                            return is_fault(found) &&
                                   comparer.is_new(inventory.sources[found.where.file].path, found);
                        }),
                    .all = inventory.diagnostics};
    merge_diagnostics(fresh.all, fresh.of_rules.all);
    return fresh;
}

} // namespace agenda::cli
