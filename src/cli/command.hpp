// THE command table: a command is a file in cli/ and a row here.
#pragma once

#include "base/error.hpp"
#include "cli/io.hpp"
#include "lang/lang.hpp"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace agenda::cli {

/// The common options, resolved: what every command is run with.
struct Invocation {
    Io* io = nullptr;
    const Lang* lang = nullptr;
    /// More than one for `nl+de`, which only some commands take.
    std::vector<const Lang*> langs;
    /// -C; empty: not given.
    std::string agenda_dir;
    /// --at; empty: the agenda as it is on the disk.
    std::string at{};
    /// What earlier runs made of unchanged files may be used, and is kept for later ones.
    bool cache = true;
    bool colour_out = false;
    bool colour_err = false;
    Day today{};

    /// Columns of the terminal; 0 where output is piped, and so is never cut.
    [[nodiscard]] int table_width() const { return io->out_columns.value_or(0); }
    /// Columns for running text: the terminal's, or 80.
    [[nodiscard]] int text_width() const { return io->out_columns.value_or(80); }
};

/// What a command does once its options are known.
using Action = std::function<ExitStatus(const Invocation&)>;

struct Command {
    std::string_view name;
    /// Adds the command's options and arguments, with their help from `lang`, and returns its action.
    Action (*declare)(CLI::App& app, const Lang& lang);
    /// Takes `--lang nl+de`.
    bool two_languages = false;
    /// Reads the agenda and nothing else, so that it takes `--at WHEN`.
    bool reads = false;
};

[[nodiscard]] std::span<const Command> commands();

// One file for each in cli/.
Action declare_check(CLI::App& app, const Lang& lang);
Action declare_list(CLI::App& app, const Lang& lang);
Action declare_show(CLI::App& app, const Lang& lang);
Action declare_summary(CLI::App& app, const Lang& lang);
Action declare_themes(CLI::App& app, const Lang& lang);
Action declare_organisations(CLI::App& app, const Lang& lang);
Action declare_report(CLI::App& app, const Lang& lang);
Action declare_changes(CLI::App& app, const Lang& lang);
Action declare_history(CLI::App& app, const Lang& lang);
Action declare_translations(CLI::App& app, const Lang& lang);
Action declare_explain(CLI::App& app, const Lang& lang);
Action declare_new(CLI::App& app, const Lang& lang);
Action declare_set(CLI::App& app, const Lang& lang);
Action declare_unset(CLI::App& app, const Lang& lang);
Action declare_log(CLI::App& app, const Lang& lang);
Action declare_promote(CLI::App& app, const Lang& lang);
Action declare_confirm(CLI::App& app, const Lang& lang);
Action declare_rename(CLI::App& app, const Lang& lang);
Action declare_edit(CLI::App& app, const Lang& lang);
Action declare_fmt(CLI::App& app, const Lang& lang);
Action declare_init(CLI::App& app, const Lang& lang);

} // namespace agenda::cli
