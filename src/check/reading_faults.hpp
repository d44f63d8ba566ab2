// What reading found wrong, so that a rule does not call missing what stands there but is faulty.
#pragma once

#include "model/inventory.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

namespace agenda::check {

/// Whether the file states the key, right or wrong.
[[nodiscard]] inline bool states(const Item& item, std::string_view key) {
    return std::find(item.keys.begin(), item.keys.end(), key) != item.keys.end();
}

class ReadingFaults {
  public:
    explicit ReadingFaults(const Inventory& inventory);

    /// An error was reported inside the place.
    [[nodiscard]] bool within(Span place) const;
    /// The file names an organisation that is not known.
    [[nodiscard]] bool unknown_organisation_in(FileId file) const;

  private:
    std::vector<Span> places_;
    std::vector<FileId> unknown_organisations_;
};

} // namespace agenda::check
