#include "cli/help.hpp"

#include "base/text.hpp"
#include "cli/command.hpp"

#include <CLI/App.hpp>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace agenda::cli {

namespace {

constexpr int help_width = 80;

using Rows = std::vector<std::pair<std::string, std::string>>;

/// Two columns, the right one wrapped; a left part that is too wide stands on a line of its own.
std::string two_columns(const Rows& rows) {
    constexpr int widest = 26;
    int left = 0;
    for (const auto& [name, text] : rows)
        if (const int width = display_width(name); width <= widest) left = std::max(left, width);
    std::string out;
    for (const auto& [name, text] : rows) {
        const int width = display_width(name);
        const std::string indent(static_cast<std::size_t>(left) + 4, ' ');
        out += "  " + name;
        out += width > left ? '\n' + indent
                            : std::string(static_cast<std::size_t>(left - width) + 2, ' ');
        const std::vector<std::string> lines = wrap(text, help_width - left - 4);
        for (std::size_t i = 0; i < lines.size(); ++i)
            out += (i == 0 ? "" : indent) + lines[i] + '\n';
        if (lines.empty()) out += '\n';
    }
    return out;
}

std::string section(Sentence heading, const std::string& body) {
    return body.empty() ? std::string() : '\n' + std::string(heading) + ":\n" + body;
}

std::string option_names(const CLI::Option& option) {
    std::string names;
    for (const std::string& name : option.get_snames())
        names += '-' + name + ", ";
    for (const std::string& name : option.get_lnames())
        names += "--" + name + ", ";
    names.resize(names.size() - 2);
    const std::string placeholder =
        option.get_items_expected_max() == 0 ? "" : option.get_type_name();
    return placeholder.empty() ? names : names + ' ' + placeholder;
}

std::string options_of(const CLI::App& app) {
    Rows rows;
    for (const CLI::Option* option : app.get_options())
        if (!option->get_positional())
            rows.emplace_back(option_names(*option), option->get_description());
    return two_columns(rows);
}

std::string arguments_of(const CLI::App& command) {
    Rows rows;
    for (const CLI::Option* option : command.get_options())
        if (option->get_positional())
            rows.emplace_back(option->get_name(true), option->get_description());
    return two_columns(rows);
}

std::string usage_of(const CLI::App& command, const Lang& lang) {
    std::string usage = std::string(lang.screen->usage) + ": agenda " + command.get_name();
    for (const CLI::Option* option : command.get_options()) {
        if (!option->get_positional()) continue;
        const std::string word =
            option->get_name(true) + (option->get_items_expected_max() > 1 ? "…" : "");
        usage += option->get_required() ? ' ' + word : " [" + word + ']';
    }
    return usage + " [" + std::string(lang.screen->options) + "]\n";
}

std::string environment(const Lang& lang) {
    Rows rows;
    for (const std::string_view name : {"AGENDA_DIR", "AGENDA_LANG", "AGENDA_CACHE", "NO_COLOR",
                                        "CLICOLOR_FORCE", "SOURCE_DATE_EPOCH"})
        rows.emplace_back(name, help_text("env " + std::string(name), lang));
    return two_columns(rows);
}

/// A text of lang that is laid out already, indented by two.
std::string indented(Sentence text) {
    std::string out;
    for (const std::string_view line : split(text, '\n'))
        out += line.empty() ? "\n" : "  " + std::string(line) + '\n';
    return text.empty() ? std::string() : out;
}

} // namespace

std::string program_help(const CLI::App& app, const Lang& lang) {
    const Screen& screen = *lang.screen;
    Rows rows;
    for (const Command& command : commands())
        rows.emplace_back(command.name, help_text(command.name, lang));
    return std::string(help_text("agenda", lang)) + "\n\n" + std::string(screen.usage) +
           ": agenda [" + std::string(screen.command_word) + "] [" + std::string(screen.options) +
           "]\n" + section(screen.commands, two_columns(rows)) +
           section(screen.common_options, options_of(app)) +
           section(screen.environment, environment(lang)) +
           section(screen.examples, indented(help_text("agenda examples", lang)));
}

std::string command_help(const CLI::App& app, const CLI::App& command, const Lang& lang) {
    const Screen& screen = *lang.screen;
    const std::string& name = command.get_name();
    const bool queries = std::ranges::any_of(command.get_options(), [](const CLI::Option* option) {
        return option->get_positional() && option->get_name(true) == "QUERY";
    });
    return std::string(help_text(name, lang)) + "\n\n" + usage_of(command, lang) +
           section(screen.arguments, arguments_of(command)) +
           section(screen.options, options_of(command)) +
           (queries ? section("QUERY", indented(help_text("list query", lang))) : std::string()) +
           section(screen.common_options, options_of(app)) +
           section(screen.examples, indented(help_text(name + " examples", lang)));
}

} // namespace agenda::cli
