// Trees -> items and vocabulary. Never stops at the first fault: each is a diagnostic, the field stays
// absent, and reading goes on.
#pragma once

#include "base/arena.hpp"
#include "base/diagnostic.hpp"
#include "model/item.hpp"
#include "model/vocabulary.hpp"
#include "yaml/tree.hpp"

#include <string_view>

namespace agenda {

/// The covenant's agenda: its name, three languages, six themes and five scopes. Lives for ever.
[[nodiscard]] const Profile& builtin_profile();

/// Where `_agenda.yaml` states themes (or scopes, or languages), that is the whole list; what it does
/// not state is taken from the built-in profile.
void read_profile(const yaml::View& root, Vocabulary& vocabulary, Diagnostics& diagnostics);
void read_organisations(const yaml::View& root, Vocabulary& vocabulary, Diagnostics& diagnostics);
/// After the organisations, since a host is one of them.
void read_meetings(const yaml::View& root, Vocabulary& vocabulary, Diagnostics& diagnostics);

/// `id` is the file's stem. The vocabulary must be indexed. What the item points to is in `arena`, or where
/// the tree and the file's text are. Several threads may read at once, each with an arena of its own.
[[nodiscard]] Item read_item(FileId file, std::string_view id, const yaml::View& root,
                             const Vocabulary& vocabulary, Diagnostics& diagnostics, Arena& arena);

} // namespace agenda
