// What changed on an agenda as blocks, for the command and for reports; and as JSON.
#pragma once

#include "lang/lang.hpp"
#include "output/document.hpp"
#include "output/wording.hpp"
#include "query/changes.hpp"
#include "query/life.hpp"
#include "query/order.hpp"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>
#include <vector>

namespace agenda::output {

/// One end of the time that is compared.
struct TimePoint {
    Day day{};
    /// As it was typed; empty for a day.
    std::string revision{};
    /// Empty: nothing had been recorded, or what is not committed yet.
    std::string commit{};
    bool is_meeting = false;
};

struct ChangesView {
    const query::Comparison& comparison;
    /// Of the agenda after.
    const query::Order& order;
    TimePoint since{};
    /// Nothing: now, with what is not committed yet.
    std::optional<TimePoint> until{};
    Day today{};
    /// One, or several for one handout in all of them.
    std::vector<const Lang*> langs{};
    /// A line for each item, with what matters most.
    bool brief = false;
};

/// "Wijzigingen sinds het overleg van 3 november 2026"
[[nodiscard]] Inline changes_title(const ChangesView& view, const Wording& wording);
/// "4 agendapunten gewijzigd: 1 nieuw, 1 afgerond", or that nothing changed; in each language.
[[nodiscard]] std::vector<Inline> changes_counts(const ChangesView& view, const Wording& wording);
/// The items under their themes, whose headings are of this level. The view outlives the blocks.
[[nodiscard]] std::vector<Block> changes_blocks(const ChangesView& view, const Wording& wording,
                                                int level);

/// Title, counts and blocks. The view outlives it.
[[nodiscard]] Document changes_document(const ChangesView& view);

/// One change by the ids of the file.
[[nodiscard]] nlohmann::ordered_json change_json(const query::Change& change,
                                                 const Vocabulary* words_before,
                                                 const Vocabulary* words_after);
void print_changes_json(std::ostream& out, const ChangesView& view);

} // namespace agenda::output
