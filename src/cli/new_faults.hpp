// What a change would make wrong: an edit is refused for the errors that it brings, never for those that
// were there.
#pragma once

#include "check/check.hpp"
#include "cli/load.hpp"

#include <map>
#include <string>

namespace agenda::cli {

/// `all` points to the faults of the agenda after the change, which must outlive it, and to `of_rules`.
struct NewFaults {
    check::Findings of_rules;
    DiagnosticRefs all{};
};

/// The errors and warnings after a change that were not there before it: one is the same if its rule says the
/// same of the same file, although places have moved. Of the agenda before it traces will do, of that after it
/// `Faults::fresh`. `moved`: the new paths of files.
[[nodiscard]] NewFaults new_faults(const Agenda& before, const Agenda& after,
                                   const std::map<std::string, std::string>& moved, Day today);

} // namespace agenda::cli
