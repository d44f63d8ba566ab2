// What is compared: agenda's commands cold and warm, and the programs beside which they are put.
#pragma once

#include "measure.hpp"

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
    std::string cache; // a folder in which agenda remembers
};

struct Contender {
    std::string_view name;
    Program program;
};

inline constexpr std::string_view all_remembered = "check, warm";
inline constexpr std::string_view one_file_changed = "check, one file changed";

/// Those whose program is installed. What agenda is to remember beforehand it has been made to remember.
[[nodiscard]] std::vector<Contender> contenders(const Places& places);

} // namespace agenda::bench
