// What a change would make wrong: an edit is refused for the errors that it brings, never for those that
// were there.
#pragma once

#include "check/check.hpp"
#include "cli/load.hpp"

#include <atomic>
#include <compare>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace agenda::cli {

/// Something that is said of a file, by its number.
struct KnownFault {
    FileId file = 0;
    Fingerprint fingerprint = 0;

    friend auto operator<=>(const KnownFault&, const KnownFault&) = default;
};

/// What is said of an agenda before a change, sorted.
using KnownFaults = std::vector<KnownFault>;
/// The errors and warnings, of reading and of rules; traces will do.
[[nodiscard]] KnownFaults known_faults(const Agenda& agenda, Day today);

/// The same, and what is found, of reading and of rules, as far as it is wanted.
struct Judged {
    KnownFaults known{};
    check::Findings findings{};
};
[[nodiscard]] Judged judge(const Agenda& agenda, Day today, const check::Wanted& wanted);

/// Tells what was said before from what was not: it is the same if its rule says the same of the same file,
/// although places have moved. What was said twice and is said three times is new once.
class FaultComparer {
  public:
    /// `known` is said of `before`, which must outlive this. `moved`: the new paths of files.
    FaultComparer(KnownFaults known, const Agenda& before,
                  std::map<std::string, std::string> moved);

    /// To be asked once for each fault, by several threads at once if they like.
    [[nodiscard]] bool is_new(std::string_view path, const Diagnostic& found);

    /// For `load_changed`: keeps what is new.
    [[nodiscard]] Pick pick();

  private:
    KnownFaults known_;
    /// How often each was met after the change; of equal ones with the first.
    std::vector<std::atomic<std::uint32_t>> seen_;
    std::map<std::string, std::string> moved_;
    /// The numbers before the change, by the paths after it.
    std::unordered_map<std::string_view, FileId> files_;
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
