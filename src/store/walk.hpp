// The agenda through the commits that led to one: which items each of them changed, as ids of bytes,
// wherever the folder was at that time.
#pragma once

#include "store/git.hpp"

#include <array>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace agenda::store {

/// The bytes of `_agenda.yaml`, `_organisations.yaml` and `_meetings.yaml`; empty where there is none.
using VocabularyObjects = std::array<std::string, 3>;

/// An item by its id, and the bytes of its file after the commit; empty: it is gone.
struct ItemChange {
    std::string id;
    std::string object;
};

/// A commit that changed items, and the vocabulary that stood beside them.
struct ItemCommit {
    Commit commit;
    VocabularyObjects vocabulary;
    std::vector<ItemChange> items;
};

/// The oldest commit first; those only that changed items. `folder` and `names`: where the agenda is now
/// and which items it has, as for `agenda_folder`. Throws GitFault.
[[nodiscard]] std::vector<ItemCommit> steps_to(const Git& git, const std::string& commit,
                                               std::string_view folder,
                                               const std::set<std::string>& names);

} // namespace agenda::store
