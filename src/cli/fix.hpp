// `check --fix`: what cannot be wrong is mended, the rest is left to people.
#pragma once

#include "cli/change.hpp"
#include "cli/path_filter.hpp"

#include <functional>
#include <string>
#include <vector>

namespace agenda::cli {

/// Which findings are to be mended; `path` is the file's, as in SourceFile.
using Wanted = std::function<bool(std::string_view path, const Diagnostic& found)>;

/// The files with their fixes, and a line for each finding that they mend, also for those that come to
/// light when others are mended (`Aken` becomes an id that stands in the list already). A fix is left out where an
/// error that needs a person stands in the same place. The agenda has kept its faults; where there is anything to
/// mend, traces of them are left, what is known of them, and no items.
struct Fixes {
    std::vector<store::Change> changes{};
    std::vector<std::string> report{};
};
[[nodiscard]] Fixes plan_fixes(Editing& editing, const Wanted& wanted,
                               const Invocation& invocation);

} // namespace agenda::cli
