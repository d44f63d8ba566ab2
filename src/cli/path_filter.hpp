// The files that the paths on a command line name.
#pragma once

#include "cli/load.hpp"

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace agenda::cli {

class PathFilter {
  public:
    /// A folder names all that is in it; no paths name everything. Throws Error for a path that does not
    /// exist, or is not in the agenda.
    PathFilter(const std::vector<std::string>& paths, const Agenda& agenda,
               const Invocation& invocation);

    /// Of these files only.
    void keep(std::set<std::string, std::less<>> files) { only_ = std::move(files); }

    /// `path` as in SourceFile.
    [[nodiscard]] bool admits(std::string_view path) const;

  private:
    std::vector<std::string> wanted_;
    std::optional<std::set<std::string, std::less<>>> only_;
};

} // namespace agenda::cli
