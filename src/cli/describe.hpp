// A change to an item in the words of its reader: "status: in voorbereiding → lopend".
#pragma once

#include "cli/change.hpp"

#include <span>
#include <string>

namespace agenda::cli {

/// All changes of an item in one line: "radschnellweg: Status: in voorbereiding → lopend; …".
[[nodiscard]] std::string describe(std::span<const yaml::Change> changes, const EditableItem& item,
                                   const Agenda& agenda, const Lang& lang);

} // namespace agenda::cli
