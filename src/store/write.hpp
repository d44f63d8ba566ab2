// Writing a file so that it is the old or the new one at any moment, never a part.
#pragma once

#include <filesystem>
#include <string_view>

namespace agenda::store {

/// Writes a temporary file in the same folder and renames it over `path`; a target that is no regular
/// file (a terminal, a pipe) is written to directly, and a link is followed. Throws std::system_error;
/// the target is then as it was, or the new one if only its folder could not be had on the disk.
void write_file(const std::filesystem::path& path, std::string_view text);

} // namespace agenda::store
