// Writing a file so that it is the old or the new one at any moment, never a part; and whether there is
// anything to write.
#pragma once

#include "base/pieces.hpp"

#include <filesystem>

namespace agenda::store {

/// Writes what `print` prints, of which little is in memory at a time, into a temporary file in the same
/// folder and renames it over `path`; a target that is no regular file (a terminal, a pipe) is written to
/// directly, and a link is followed. Throws what `print` throws, or std::system_error; the target is then as
/// it was, or the new one if only its folder could not be had on the disk. A signal that comes meanwhile ends
/// it (EINTR), and has its effect when nothing is left of the temporary file.
void write_file(const std::filesystem::path& path, const Print& print);

/// Whether a file holds exactly what `print` prints. What is no regular file, or cannot be read, does not.
[[nodiscard]] bool holds(const std::filesystem::path& path, const Print& print);

} // namespace agenda::store
