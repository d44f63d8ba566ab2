// What is on the disk beside a history: the items by the numbers of their ids, and the bytes of their files.
#pragma once

#include "cli/past.hpp"
#include "store/walk.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace agenda::cli {

/// Of an id: its position in the history; ids that were never committed come behind.
using IdNumber = std::uint32_t;

class OnDisk {
  public:
    /// `ids`: those of the history; what is new is added. `commit`: any one of the repository's. The agenda must
    /// outlive this.
    OnDisk(const Agenda& agenda, std::string_view commit, std::vector<std::string_view>& ids);

    /// Null where there is none.
    [[nodiscard]] const Item* item(IdNumber id) const { return items_[id]; }
    [[nodiscard]] const Item* usable_item(IdNumber id) const {
        return items_[id] != nullptr && items_[id]->usable ? items_[id] : nullptr;
    }
    /// How many ids there are.
    [[nodiscard]] std::size_t size() const { return items_.size(); }

    [[nodiscard]] const store::ObjectId& object_of(const Item& item) { return objects_[item.file]; }
    /// As every one of them will be asked for.
    void know_all_objects() { (void)objects_.all(); }

    [[nodiscard]] const Vocabulary& vocabulary() const { return inventory_.vocabulary; }
    [[nodiscard]] const store::VocabularyObjects& vocabulary_objects() const { return vocabulary_; }

  private:
    [[nodiscard]] std::size_t position_of(const Item& item) const {
        return static_cast<std::size_t>(&item - inventory_.items.data());
    }

    const Inventory& inventory_;
    ObjectIds objects_;
    /// By the numbers of ids.
    std::vector<const Item*> items_;
    store::VocabularyObjects vocabulary_;
};

} // namespace agenda::cli
