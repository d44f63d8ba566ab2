#include "cli/options.hpp"

#include "base/text.hpp"
#include "query/asked.hpp"
#include "store/write.hpp"

#include <CLI/App.hpp>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <system_error>

namespace agenda::cli {

std::string Options::help_of(const std::string& names) const {
    const std::string last = names.substr(names.find_last_of(',') + 1);
    return std::string(
        help_text(command_.empty() ? last : std::string(command_) + ' ' + last, lang_));
}

void Options::value(const std::string& names, std::string& target, const std::string& placeholder) {
    app_.add_option(names, target, help_of(names))
        ->type_name(placeholder)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
}

void Options::values(const std::string& names, std::vector<std::string>& target,
                     const std::string& placeholder) {
    app_.add_option(names, target, help_of(names))->type_name(placeholder)->allow_extra_args(false);
}

const CLI::Option& Options::maybe(const std::string& names, std::string& target,
                                  const std::string& placeholder) {
    return *app_.add_option(names, target, help_of(names))
                ->type_name('[' + placeholder + ']')
                ->expected(0, 1);
}

void Options::flag(const std::string& names, bool& target) {
    app_.add_flag(names, target, help_of(names));
}

void Options::words(const std::string& name, std::vector<std::string>& target, Need need) {
    app_.add_option(name, target, help_of(name))
        ->type_name("")
        ->option_text("")
        ->required(need == Need::required);
}

void Options::word(const std::string& name, std::string& target, Need need) {
    app_.add_option(name, target, help_of(name))
        ->type_name("")
        ->option_text("")
        ->required(need == Need::required);
}

bool is_given(const CLI::Option& option) { return option.count() > 0; }

std::size_t choose(std::string_view typed, std::span<const std::string_view> known,
                   const std::string& message, const Lang& lang) {
    const auto it = std::ranges::find(known, typed);
    if (it != known.end()) return static_cast<std::size_t>(it - known.begin());
    throw Error(message, query::hint_for(typed, known, *lang.screen));
}

std::vector<std::string> comma_separated(const std::vector<std::string>& values) {
    std::vector<std::string> parts;
    for (const std::string& value : values)
        for (const std::string_view part : split(value, ','))
            if (!is_blank(part)) parts.emplace_back(trim(part));
    return parts;
}

std::optional<std::size_t> parse_count(const std::string& text, const Lang& lang) {
    if (text.empty()) return std::nullopt;
    std::size_t count = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
    if (error != std::errc{} || end != text.data() + text.size())
        throw Error(lang.screen->bad_number(text));
    return count;
}

std::string reason(const std::error_code& error, const Lang& lang) {
    const auto word = [&](FileTrouble trouble) {
        return std::string(lang.screen->file_troubles[static_cast<std::size_t>(trouble)]);
    };
    if (error == std::errc::permission_denied || error == std::errc::operation_not_permitted)
        return word(FileTrouble::permission);
    if (error == std::errc::no_such_file_or_directory || error == std::errc::not_a_directory)
        return word(FileTrouble::missing);
    if (error == std::errc::is_a_directory) return word(FileTrouble::folder);
    if (error == std::errc::too_many_symbolic_link_levels) return word(FileTrouble::link_loop);
    return error.message();
}

std::string write_reason(const std::error_code& error, const Lang& lang) {
    if (error == std::errc::permission_denied || error == std::errc::operation_not_permitted ||
        error == std::errc::read_only_file_system)
        return std::string(lang.screen->no_write_permission);
    if (error == std::errc::no_space_on_device || error == std::errc::file_too_large ||
        error.value() == EDQUOT)
        return std::string(lang.screen->no_room);
    return reason(error, lang);
}

bool is_file(std::string_view output_file) { return !output_file.empty() && output_file != "-"; }

output::Terminal table_terminal(const Invocation& invocation, std::string_view output_file) {
    if (is_file(output_file)) return {.width = 0};
    return {.width = invocation.table_width(), .colour = invocation.colour_out};
}

output::Terminal text_terminal(const Invocation& invocation, std::string_view output_file) {
    if (is_file(output_file)) return {};
    return {.width = invocation.text_width(), .colour = invocation.colour_out};
}

void deliver(const Invocation& invocation, const std::string& output_file, const Print& print) {
    if (!is_file(output_file)) return print(invocation.io->out);
    try {
        store::write_file(invocation.io->cwd / output_file, print);
    } catch (const std::system_error& error) {
        throw Error(invocation.lang->screen->cannot_write(
            output_file, write_reason(error.code(), *invocation.lang)));
    }
}

} // namespace agenda::cli
