// Everything that was read: the texts, the vocabulary, the items in the order of their paths, and what
// was found wrong while reading. Questions about it are in query/, judgements in check/.
#pragma once

#include "base/diagnostic.hpp"
#include "base/source.hpp"
#include "model/item.hpp"
#include "model/vocabulary.hpp"
#include "yaml/tree.hpp"

#include <cstdint>
#include <deque>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace agenda {

/// A position in Inventory::items.
enum class ItemId : std::uint32_t {};

struct Inventory {
    Sources sources;
    /// In the order of their files. Kept because the views in items and vocabulary point into them.
    std::deque<yaml::Tree> trees;
    Vocabulary vocabulary;
    std::vector<Item> items;
    Diagnostics diagnostics;
    /// The first item of each id; filled by `index`.
    std::unordered_map<std::string_view, ItemId> item_by_id;

    void index();

    /// Forgets the items that are `intern`, and every mention of them: what is left is what anyone may
    /// see. The numbers of the public items stay, since intern ones come after them.
    void keep_public();

    /// Forgets whom to turn to, in every item: what is published names no mailboxes.
    void forget_contacts();

    [[nodiscard]] const Item& operator[](ItemId id) const {
        return items[static_cast<std::size_t>(id)];
    }
    [[nodiscard]] const Item* find(std::string_view id) const;
    /// Null where the file could not be read.
    [[nodiscard]] const yaml::Tree* tree_of(FileId file) const;
};

} // namespace agenda
