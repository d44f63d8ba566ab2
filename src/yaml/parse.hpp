// Text -> located tree, in the YAML that an agenda reads and no more. The only door to yaml-cpp.
#pragma once

#include "base/diagnostic.hpp"
#include "yaml/tree.hpp"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace agenda::yaml {

inline constexpr std::size_t max_file_size = std::size_t{256} * 1024;
inline constexpr int max_depth = 16;
inline constexpr int max_nodes = 50'000;

/// The tree of one file, or nothing where there is none to speak of. Every fault is appended to
/// `diagnostics` with the bytes that are to blame; after many of them reading still goes on, so that
/// the fields can be checked in the same run. Never throws for what stands in the text.
[[nodiscard]] std::optional<Tree> parse(FileId file, std::string_view text,
                                        Diagnostics& diagnostics);

} // namespace agenda::yaml
