// The folders that transcripts run in: made anew, and removed completely.
#pragma once

#include <filesystem>

namespace agenda::transcript {

/// An empty folder of its own; removes those of runners that were killed first.
[[nodiscard]] std::filesystem::path new_folder();

/// Also what a transcript made unreadable. Never throws.
void remove_completely(const std::filesystem::path& path);

} // namespace agenda::transcript
