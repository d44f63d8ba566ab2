// The help screens, made from the declared options and the texts of a language; the same with every
// release of CLI11.
#pragma once

#include "lang/lang.hpp"

#include <string>

namespace CLI {
class App;
}

namespace agenda::cli {

/// For the program, or for the command that was parsed.
[[nodiscard]] std::string program_help(const CLI::App& app, const Lang& lang);
[[nodiscard]] std::string command_help(const CLI::App& app, const CLI::App& command,
                                       const Lang& lang);

} // namespace agenda::cli
