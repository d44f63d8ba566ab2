#include "cli/command.hpp"

#include <array>

namespace agenda::cli {

std::span<const Command> commands() {
    static constexpr std::array table{
        Command{.name = "check", .declare = declare_check, .two_languages = true, .reads = true},
        Command{.name = "list", .declare = declare_list, .reads = true},
        Command{.name = "show", .declare = declare_show, .reads = true},
        Command{.name = "summary", .declare = declare_summary, .reads = true},
        Command{.name = "themes", .declare = declare_themes, .reads = true},
        Command{.name = "organisations", .declare = declare_organisations, .reads = true},
        Command{.name = "report", .declare = declare_report, .two_languages = true, .reads = true},
        Command{.name = "changes", .declare = declare_changes, .two_languages = true},
        Command{.name = "history", .declare = declare_history, .reads = true},
        Command{.name = "translations", .declare = declare_translations, .reads = true},
        Command{.name = "explain", .declare = declare_explain},
        Command{.name = "new", .declare = declare_new},
        Command{.name = "set", .declare = declare_set},
        Command{.name = "unset", .declare = declare_unset},
        Command{.name = "log", .declare = declare_log},
        Command{.name = "promote", .declare = declare_promote},
        Command{.name = "confirm", .declare = declare_confirm},
        Command{.name = "rename", .declare = declare_rename},
        Command{.name = "edit", .declare = declare_edit},
        Command{.name = "fmt", .declare = declare_fmt},
        Command{.name = "init", .declare = declare_init},
    };
    return table;
}

} // namespace agenda::cli
