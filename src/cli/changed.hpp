// The files of the agenda that differ from a revision: what `check --changed` looks at.
#pragma once

#include "cli/load.hpp"

#include <set>
#include <string>

namespace agenda::cli {

/// Paths as in SourceFile: those that were not there at WHEN (HEAD where it is empty), or were there with
/// other bytes; line ends make no difference. Of a branch that went on in the meantime, only what was
/// changed since it was left counts. Throws Error and GitFault.
[[nodiscard]] std::set<std::string, std::less<>>
changed_files(const Agenda& agenda, const std::string& when, const Invocation& invocation);

} // namespace agenda::cli
