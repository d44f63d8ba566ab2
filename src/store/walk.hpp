// The agenda through the commits that led to one: which items each of them changed, as ids of bytes,
// wherever the folder was at that time.
#pragma once

#include "store/git.hpp"
#include "store/revision.hpp"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace agenda::store {

/// The bytes of `_agenda.yaml`, `_organisations.yaml` and `_meetings.yaml`; none where there is no such file.
using VocabularyObjects = std::array<ObjectId, 3>;

/// An item by its position in ItemHistory::ids, and the bytes of its file after the commit; none: it is gone.
struct ItemChange {
    std::uint32_t item = 0;
    ObjectId object;
};

/// A commit that changed items, and the vocabulary that stood beside them.
struct ItemCommit {
    Commit commit;
    VocabularyObjects vocabulary;
    /// In the order of their ids.
    std::vector<ItemChange> items;
};

struct ItemHistory {
    /// Of all items that ever were, sorted.
    std::vector<std::string> ids;
    /// The oldest first; those only that changed items.
    std::vector<ItemCommit> commits;
};

/// The history up to a commit. `folder` and `names`: where the agenda is now and which items it has, as for
/// `agenda_folder`. Throws GitFault.
[[nodiscard]] ItemHistory history_to(const Git& git, const std::string& commit,
                                     std::string_view folder, const ItemNames& names);

} // namespace agenda::store
