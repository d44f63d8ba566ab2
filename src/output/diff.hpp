// The difference of two texts as a unified diff, as `git diff` prints it.
#pragma once

#include <string>
#include <string_view>

namespace agenda::output {

/// Empty where the texts are equal. `path` names the file on both sides; a side that does not exist yet
/// or any more is given as "/dev/null".
[[nodiscard]] std::string unified_diff(std::string_view old_path, std::string_view old_text,
                                       std::string_view new_path, std::string_view new_text);

} // namespace agenda::output
