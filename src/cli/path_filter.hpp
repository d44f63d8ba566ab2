// The files that the paths on a command line name.
#pragma once

#include "cli/load.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace agenda::cli {

class PathFilter {
  public:
    /// A folder names all that is in it; no paths name everything. Throws Error for a path that does not
    /// exist, or is not in the agenda.
    PathFilter(const std::vector<std::string>& paths, const Agenda& agenda,
               const Invocation& invocation);

    /// `path` as in SourceFile.
    [[nodiscard]] bool admits(std::string_view path) const;

  private:
    std::vector<std::string> wanted_;
};

} // namespace agenda::cli
