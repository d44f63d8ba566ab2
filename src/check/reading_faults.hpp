// What reading found wrong, so that a rule does not call missing what stands there but is faulty.
#pragma once

#include "model/fields.hpp"
#include "model/inventory.hpp"

#include <string_view>

namespace agenda::check {

/// Whether the file states the key, right or wrong.
[[nodiscard]] inline bool states(const Item& item, std::string_view key) {
    const Field<Item>* field = find_field<Item>(key);
    return item.stated[static_cast<std::size_t>(field - fields<Item>().data())];
}

class ReadingFaults {
  public:
    explicit ReadingFaults(const Inventory& inventory) : inventory_(&inventory) {}

    /// An error was reported inside the place.
    [[nodiscard]] bool within(Span place) const;
    /// The file names an organisation that is not known.
    [[nodiscard]] bool unknown_organisation_in(FileId file) const;

  private:
    const Inventory* inventory_;
};

} // namespace agenda::check
