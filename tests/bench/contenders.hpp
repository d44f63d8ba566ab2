// What is compared: agenda's commands cold and warm, and the programs beside which they are put.
#pragma once

#include "measure.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace agenda::bench {

struct Places {
    std::string agenda; // the program
    std::string tools; // the folder of the programs beside this one
    std::string data; // of one size: agenda/, items.rec, a Git work tree; and another
        // with `-findings` behind its name
    std::string shipped; // the folder that holds the agenda of the repository
};

struct Contender {
    std::string_view name;
    Program program;
    /// Done before each run, and not measured.
    std::function<void()> before{};
};

/// Those whose program is installed.
[[nodiscard]] std::vector<Contender> contenders(const Places& places);

} // namespace agenda::bench
