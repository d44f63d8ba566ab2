#include "cli/command.hpp"

#include <array>

namespace agenda::cli {

std::span<const Command> commands() {
    static constexpr std::array table{
        Command{.name = "check", .declare = declare_check, .two_languages = true},
        Command{.name = "list", .declare = declare_list},
        Command{.name = "show", .declare = declare_show},
        Command{.name = "summary", .declare = declare_summary},
        Command{.name = "themes", .declare = declare_themes},
        Command{.name = "organisations", .declare = declare_organisations},
        Command{.name = "explain", .declare = declare_explain},
    };
    return table;
}

} // namespace agenda::cli
