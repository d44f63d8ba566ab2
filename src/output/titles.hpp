// The titles of all items, one beside the other. A report tells of an item in several places, and would look into
// its file for each of them; where there are many, that is what takes its time.
#pragma once

#include "base/arena.hpp"
#include "lang/lang.hpp"
#include "model/inventory.hpp"
#include "model/text.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace agenda::output {

class Titles {
  public:
    Titles(const Inventory& inventory, const std::vector<Lang>& langs);

    /// In each of the languages, in their order.
    [[nodiscard]] std::span<const Shown> operator[](ItemId item) const {
        return std::span(shown_).subspan(static_cast<std::size_t>(item) * langs_, langs_);
    }

  private:
    std::size_t langs_;
    Arena texts_;
    std::vector<Shown> shown_;
};

} // namespace agenda::output
