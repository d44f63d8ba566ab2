// The agenda folder of a revision: where it was, and its files as `list` finds them in a checkout.
#pragma once

#include "store/folder.hpp"
#include "store/git.hpp"

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace agenda::store {

/// A file of the agenda, and the id of its bytes; none where there are none to read.
struct RevisionEntry {
    Entry entry;
    ObjectId object;
};

/// Whether the path of a repository is in one of its folders (with `/`; empty: the root).
[[nodiscard]] bool is_below(std::string_view path, std::string_view folder);

/// The id of the item that a path of the repository is; empty where it is none of the folder's.
[[nodiscard]] std::string_view item_at(std::string_view path, std::string_view folder);

/// The ids of the items among these paths.
[[nodiscard]] std::set<std::string> item_names(const std::vector<std::string_view>& paths,
                                               std::string_view folder);

/// Tells the ids of the items that an agenda has.
using ItemNames = std::function<std::set<std::string>()>;

/// The folder that the agenda had: the one that it has now, if it was one then; else the one that shares
/// most items with it, at least half; of several the nearest to the root. Nothing where none does. `paths`: the
/// files of the revision. `names` is asked only where the folder is another one.
[[nodiscard]] std::optional<std::string> agenda_folder(const std::vector<std::string_view>& paths,
                                                       std::string_view folder,
                                                       const ItemNames& names);

/// What `list` would say in a checkout of the revision at `root`. Throws GitFault.
[[nodiscard]] std::vector<RevisionEntry> list(const Git& git,
                                              const std::vector<RevisionFile>& files,
                                              std::string_view folder,
                                              const std::filesystem::path& root);

} // namespace agenda::store
