// The reference pages of docs/ that are made from the program's own tables.
#pragma once

#include "transcript_shell.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace agenda::docs {

[[nodiscard]] std::string rules_page(transcript::Shell& shell);
[[nodiscard]] std::string fields_page();
[[nodiscard]] std::string commands_page(transcript::Shell& shell);

/// A console fence with what these commands print.
[[nodiscard]] std::string console(transcript::Shell& shell,
                                  const std::vector<std::string>& commands);

/// What a made page begins with: its title, and a remark for whoever opens the file.
[[nodiscard]] std::string head(std::string_view title);

} // namespace agenda::docs
