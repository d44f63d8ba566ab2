// A person's own editor on a file of the agenda, and what is found in it afterwards.
#pragma once

#include "cli/command.hpp"

#include <filesystem>
#include <string_view>

namespace agenda::cli {

/// Whether somebody sits at a terminal, where an editor can be opened.
[[nodiscard]] bool can_edit(const Invocation& invocation);

/// Runs the editor on the file at `path` (relative to `folder`), then shows what is wrong with it and
/// offers to edit again. The status of `check` on the file. Throws Error where there is no terminal or
/// no editor.
[[nodiscard]] ExitStatus edit_file(std::string_view path, const std::filesystem::path& folder,
                                   const Invocation& invocation);

} // namespace agenda::cli
