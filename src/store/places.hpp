// Where a change reads and writes, with every link resolved, and whether it may.
#pragma once

#include <sys/stat.h>

#include <filesystem>
#include <string>
#include <vector>

namespace agenda::store {

/// A file that is there and may be changed.
struct Standing {
    std::filesystem::path path;
    struct stat info {};
};

/// A place where nothing stands yet. `missing` are the folders on the way that are not there, outermost
/// first.
struct Vacant {
    std::filesystem::path path;
    std::vector<std::filesystem::path> missing;
};

/// Throws Refused.
class Places {
  public:
    explicit Places(const std::filesystem::path& folder);

    /// `moves`: the name itself is to go, so that it must not be a link.
    [[nodiscard]] Standing standing(const std::string& path, bool moves) const;
    [[nodiscard]] Vacant vacant(const std::string& path) const;

    /// A real path as people know it: relative to the agenda folder, "." for the folder itself.
    [[nodiscard]] std::string shown(const std::filesystem::path& real) const;

  private:
    [[nodiscard]] std::filesystem::path resolve(const std::filesystem::path& there,
                                                const std::string& path) const;

    std::filesystem::path root_;
};

} // namespace agenda::store
