#include "check/reading_faults.hpp"

#include <algorithm>

namespace agenda::check {

bool ReadingFaults::within(Span place) const { return inventory_->has_error_within(place); }

bool ReadingFaults::unknown_organisation_in(FileId file) const {
    return std::ranges::any_of(inventory_->errors_in(file), [](const ErrorPlace& error) {
        return error.rule == Rule::unknown_organisation;
    });
}

} // namespace agenda::check
