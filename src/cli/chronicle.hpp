// The lives of items, from Git: every version of their files up to a commit, and what stands on the disk.
#pragma once

#include "cli/past.hpp"
#include "cli/version_reader.hpp"
#include "query/life.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace agenda::cli {

struct Chronicle {
    /// In the order of their ids; those of items that are gone too.
    std::vector<query::Life> lives;
    /// What they and their versions point into.
    PastItems past;
    store::ItemHistory history;
};

/// Items that were read already, by the ids of their bytes and their own, so that they are not read
/// again. The inventories must outlive the chronicle.
struct KnownItem {
    const Item* item = nullptr;
    const Inventory* inventory = nullptr;
};
using KnownItems = std::map<std::pair<store::ObjectId, std::string>, KnownItem>;

struct ChronicleWanted {
    /// Up to this commit.
    std::string commit;
    /// What is on the disk now, as the last version; null: only what was committed. It must outlive the
    /// chronicle.
    const Agenda* now = nullptr;
    Day today{};
    /// The lives of items that have, or had, one of these ids; nothing: all.
    std::optional<std::set<std::string>> ids{};
    KnownItems known{};
};

/// Throws GitFault.
[[nodiscard]] Chronicle chronicle_of(const Repository& repository, const ChronicleWanted& wanted);

/// All lives until --at, or until now, of an agenda that was loaded with this invocation and outlives
/// them. Says on stderr where the history is not whole. Throws Error and GitFault.
[[nodiscard]] Chronicle chronicle_of(const Agenda& agenda, const Invocation& invocation);

} // namespace agenda::cli
