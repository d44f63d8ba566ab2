// The program as a function: arguments in, exit status out. Catches every Error, once.
#pragma once

#include "cli/io.hpp"

#include <string>
#include <vector>

namespace agenda::cli {

/// `args` without the program's name.
[[nodiscard]] int run(const std::vector<std::string>& args, Io& io);

} // namespace agenda::cli
