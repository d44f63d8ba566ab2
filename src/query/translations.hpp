// What is to be translated: texts that lack a language, and those of which one language was changed later
// than another.
#pragma once

#include "model/inventory.hpp"
#include "query/life.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace agenda::query {

struct TranslationGap {
    enum class State : std::uint8_t {
        missing,
        /// what it was translated from has changed since
        outdated,
    };
    /// The id of the item, or of what the vocabulary has (an organisation, a meeting); empty for the
    /// agenda's own name.
    std::string id;
    bool is_item = false;
    /// By its dotted name in the field table.
    std::string field;
    const Text* text = nullptr;
    /// That lacks, or is old.
    std::string_view language;
    State state{};
    /// From which it can be translated: for `outdated` the one that changed.
    std::string_view source;
    /// `outdated`: when that changed.
    std::optional<Day> since{};
};

/// In the one order of the agenda, then those of the vocabulary; of the languages that the agenda has.
/// `lives`: none where the past is not known. The result points into both.
[[nodiscard]] std::vector<TranslationGap> translation_gaps(const Inventory& inventory,
                                                           std::span<const Life> lives);

} // namespace agenda::query
