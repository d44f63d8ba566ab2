// Hidden files that an edit left behind because it was killed.
#pragma once

#include <chrono>
#include <filesystem>

namespace agenda::store {

/// Removes those below `folder` that nobody can need any more: what has its place already, what was
/// about to be written ten minutes before `now`, and an old text that was kept a day. What cannot be
/// removed stays.
void remove_leftovers(const std::filesystem::path& folder,
                      std::chrono::system_clock::time_point now);

} // namespace agenda::store
