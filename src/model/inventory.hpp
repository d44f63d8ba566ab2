// Everything that was read: the texts, the vocabulary, the items in the order of their paths, and what
// was found wrong while reading. Questions about it are in query/, judgements in check/.
#pragma once

#include "base/arena.hpp"
#include "base/diagnostic.hpp"
#include "base/source.hpp"
#include "model/item.hpp"
#include "model/vocabulary.hpp"
#include "yaml/tree.hpp"

#include <cstdint>
#include <deque>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace agenda {

/// A position in Inventory::items.
enum class ItemId : std::uint32_t {};

/// The first item of each id.
using ItemIndex = std::unordered_map<std::string_view, ItemId>;

/// Of the ids of all items, in their order.
[[nodiscard]] ItemIndex index_of(std::span<const std::string_view> ids);

struct Inventory {
    Sources sources;
    /// By file; empty or missing where there is none. Items and vocabulary point to them.
    std::deque<yaml::Tree> trees;
    /// Where the lists and records of the items stand.
    std::deque<Arena> arenas;
    Vocabulary vocabulary;
    std::vector<Item, UninitializedAllocator<Item>> items;
    /// What reading found, as far as it is kept, sorted, each once; it stands in `findings`.
    DiagnosticRefs diagnostics;
    std::vector<std::deque<Diagnostic>> findings;
    /// What is left of the rest, sorted by place; each once.
    std::vector<Trace> traces;
    /// Filled by `index`, or beforehand with the items' ids.
    ItemIndex item_by_id;

    void index();

    /// What reading found and is kept, and what is left of the rest.
    void take_findings(std::vector<std::deque<Diagnostic>> kept, std::vector<Trace> not_kept);
    /// Lets go of what reading found.
    void forget_findings();
    /// Of what is kept of files up to this one as well, as far as each thread found it in the order of files;
    /// `diagnostics` is empty then.
    void forget_findings_until(FileId last);
    /// Lets go of a file's text and tree, and of what points into them.
    void forget_file(FileId file);
    /// Takes no more room than is needed for the trees that are left.
    void shrink_trees();
    /// Lets go of the items, and of all that they hold; texts, trees and vocabulary stay.
    void forget_items();
    /// What is kept of a file.
    [[nodiscard]] std::span<const Diagnostic* const> diagnostics_in(FileId file) const;
    /// Of all that reading found in a file, kept or not.
    [[nodiscard]] std::vector<Trace> traces_in(FileId file) const;
    /// All errors that reading found in a file, kept or not.
    [[nodiscard]] std::vector<Rule> errors_in(FileId file) const;
    /// Whether reading found an error that begins within the place.
    [[nodiscard]] bool has_error_within(Span place) const;

    /// One for what is read into the inventory from one thread.
    [[nodiscard]] Arena& arena();

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
    /// The tree of a file whose text is among the sources.
    yaml::Tree& keep(yaml::Tree tree);
};

} // namespace agenda
