// What a change would make wrong: an edit is refused for the errors that it brings, never for those that
// were there.
#pragma once

#include "check/check.hpp"
#include "cli/load.hpp"

#include <atomic>
#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace agenda::cli {

/// New paths of files, by their old ones.
using MovedFiles = std::map<std::string, std::string>;

/// What is said of an agenda before a change, sorted: for each fault a number of its file's path and of what is
/// said.
using KnownFaults = std::deque<Fingerprint>;
/// The errors and warnings, of reading and of rules, as if the files stood where they are moved to; traces will do.
[[nodiscard]] KnownFaults known_faults(const Agenda& agenda, Day today,
                                       const MovedFiles& moved = {});

/// The same, and what is found, of reading and of rules, as far as it is wanted.
struct Judged {
    KnownFaults known{};
    check::Findings findings{};
};
/// `rules_done` is called when the items are no longer looked at.
[[nodiscard]] Judged judge(const Agenda& agenda, Day today, const check::Wanted& wanted,
                           const std::function<void()>& rules_done);

/// Tells what was said before from what was not: it is the same if its rule says the same of the same file,
/// although places have moved. What was said twice and is said three times is new once.
class FaultComparer {
  public:
    explicit FaultComparer(KnownFaults known) : known_(std::move(known)), seen_(known_.size()) {}

    /// To be asked once for each fault, by several threads at once if they like.
    [[nodiscard]] bool is_new(std::string_view path, const Diagnostic& found);

    /// For `load_changed`: keeps what is new.
    [[nodiscard]] Pick pick();

  private:
    KnownFaults known_;
    /// Which of them were met after the change.
    std::vector<std::atomic<bool>> seen_;
};

/// `all` points to the faults of the agenda after the change, which must outlive it, and to `of_rules`.
struct NewFaults {
    check::Findings of_rules;
    DiagnosticRefs all{};
};
/// The errors and warnings after a change that were not there before it. Of what reading found the agenda has
/// kept what the comparer picked.
[[nodiscard]] NewFaults new_faults(const Agenda& after, FaultComparer& comparer, Day today);
/// The same, where the agenda has kept all that reading found.
[[nodiscard]] NewFaults new_among_all(const Agenda& after, FaultComparer& comparer, Day today);

} // namespace agenda::cli
