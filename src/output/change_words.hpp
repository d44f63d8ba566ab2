// What changed of an item, in the reader's words: a line for each change.
#pragma once

#include "lang/lang.hpp"
#include "output/document.hpp"
#include "query/changes.hpp"

#include <span>
#include <vector>

namespace agenda::output {

/// The two states that changes are between. The item before is null where it is new, the one after where
/// it is gone; the vocabulary of that side is then not used.
struct Sides {
    const Item* before = nullptr;
    const Vocabulary* words_before = nullptr;
    const Item* after = nullptr;
    const Vocabulary* words_after = nullptr;
};

/// Whether a line belongs in a short account: not what is planned next, news, confirmations and fields.
[[nodiscard]] bool is_brief(query::ChangeKind kind);

/// `brief`: only what belongs in a short account; all of it where that is nothing.
[[nodiscard]] std::vector<Inline> change_lines(std::span<const query::Change> changes,
                                               const Sides& sides, Day today, const Lang& lang,
                                               bool brief = false);

} // namespace agenda::output
