// The workflow with which GitHub checks a new agenda: in every pull request, and every night what has
// grown old since.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace agenda::cli {

/// Where GitHub looks for workflows, below the root of a repository.
inline constexpr std::string_view workflow_path = ".github/workflows/agenda.yml";

/// The text of the workflow for the agenda in `folder`, which is relative to the root. Annotations are in
/// those of `languages` that the program speaks.
[[nodiscard]] std::string workflow_text(std::string_view folder,
                                        const std::vector<std::string>& languages);

} // namespace agenda::cli
