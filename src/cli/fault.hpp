// How a fault of use or environment looks on stderr.
#pragma once

#include "cli/command.hpp"

#include <string_view>

namespace agenda::cli {

/// "fout: …", and the hint below it.
void print_error(std::string_view message, std::string_view hint, const Invocation& invocation);

} // namespace agenda::cli
