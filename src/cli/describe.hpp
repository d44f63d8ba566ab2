// A change to an item in the words of its reader: "Status: in voorbereiding → lopend".
#pragma once

#include "cli/assignment.hpp"

#include <string>

namespace agenda::cli {

/// `subject` is the item before the change.
[[nodiscard]] std::string describe(const yaml::Change& change, const Subject& subject);

} // namespace agenda::cli
