#include "cli/new_faults.hpp"

#include <algorithm>
#include <atomic>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <mutex>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace agenda::cli {

namespace {

bool is_fault(const Diagnostic& found) { return severity(found) != Severity::reminder; }

DiagnosticRefs faults_of_reading(const Agenda& agenda) {
    DiagnosticRefs found = agenda.inventory.diagnostics;
    std::erase_if(found, [](const Diagnostic* one) { return !is_fault(*one); });
    return found;
}

/// Something that is said of a file, by its number before the change.
struct Known {
    FileId file = 0;
    Fingerprint fingerprint = 0;

    friend auto operator<=>(const Known&, const Known&) = default;
};

/// What was said of the agenda before the change.
std::vector<Known> known_of(const Agenda& agenda, Day today) {
    const auto known_as = [](const Diagnostic& found) {
        return Known{.file = found.where.file, .fingerprint = fingerprint_of(found)};
    };
    std::vector<Known> judged;
    std::mutex one_at_a_time;
    (void)check::judge({.inventory = agenda.inventory, .today = today},
                       [&](const Diagnostic& found) {
                           if (!is_fault(found)) return false;
                           const std::lock_guard lock(one_at_a_time);
                           judged.push_back(known_as(found));
                           return false;
                       });
    const std::vector<Trace>& traces = agenda.inventory.traces;
    const DiagnosticRefs kept = faults_of_reading(agenda);
    std::vector<Known> known;
    known.reserve(traces.size() + kept.size() + judged.size()); // there may be many
    for (const Trace& trace : traces)
        known.push_back({.file = trace.where.file, .fingerprint = trace.fingerprint});
    for (const Diagnostic* found : kept)
        known.push_back(known_as(*found));
    known.insert(known.end(), judged.begin(), judged.end());
    std::ranges::sort(known);
    return known;
}

/// For each file after the change its number before it, or `no_file`.
std::vector<FileId> numbers_before(const Sources& before, const Sources& after,
                                   const std::map<std::string, std::string>& moved) {
    std::unordered_map<std::string_view, FileId> files;
    for (FileId file = 0; file < before.size(); ++file) {
        const auto move = moved.find(before[file].path);
        files.emplace(move == moved.end() ? before[file].path : move->second, file);
    }
    std::vector<FileId> numbers(after.size(), no_file);
    for (FileId file = 0; file < after.size(); ++file)
        if (const auto found = files.find(after[file].path); found != files.end())
            numbers[file] = found->second;
    return numbers;
}

/// Tells what was said before from what was not. What was said twice and is said three times is new once.
class Comparer {
  public:
    Comparer(const Agenda& before, const Agenda& after,
             const std::map<std::string, std::string>& moved, Day today)
        : known_(known_of(before, today)), seen_(known_.size()),
          numbers_before_(
              numbers_before(before.inventory.sources, after.inventory.sources, moved)) {}

    /// To be asked once for each finding, by several threads at once if they like.
    [[nodiscard]] bool is_new(const Diagnostic& found) {
        const FileId file = numbers_before_[found.where.file];
        if (file == no_file) return true;
        const Known wanted{.file = file, .fingerprint = fingerprint_of(found)};
        const auto [begin, end] = std::equal_range(known_.begin(), known_.end(), wanted);
        if (begin == end) return true;
        const auto first = static_cast<std::size_t>(begin - known_.begin());
        return seen_[first]++ >= static_cast<std::uint32_t>(end - begin);
    }

  private:
    /// Sorted.
    std::vector<Known> known_;
    /// How often each was met after the change; of equal ones with the first.
    std::vector<std::atomic<std::uint32_t>> seen_;
    std::vector<FileId> numbers_before_;
};

} // namespace

NewFaults new_faults(const Agenda& before, const Agenda& after,
                     const std::map<std::string, std::string>& moved, Day today) {
    Comparer comparer(before, after, moved, today);
    NewFaults fresh{.of_rules = check::judge({.inventory = after.inventory, .today = today},
                                             [&](const Diagnostic& found) {
                                                 return is_fault(found) && comparer.is_new(found);
                                             })};
    fresh.all = faults_of_reading(after);
    std::erase_if(fresh.all, [&](const Diagnostic* found) { return !comparer.is_new(*found); });
    merge_diagnostics(fresh.all, fresh.of_rules.all);
    return fresh;
}

} // namespace agenda::cli
