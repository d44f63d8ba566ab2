#include "cli/settings.hpp"

#include "base/text.hpp"
#include "cli/options.hpp"

#include <array>
#include <charconv>

namespace agenda::cli {

namespace {

/// "nl", "nl+de"; empty where a part is no language.
std::vector<Language> parse_languages(std::string_view text) {
    std::vector<Language> parsed;
    for (const std::string_view code : split(text, '+')) {
        const auto language = language_from_code(code);
        if (!language) return {};
        parsed.push_back(*language);
    }
    return parsed;
}

/// "de_DE.UTF-8@euro" and the like; C and POSIX are English.
std::optional<Language> from_locale(std::string_view locale) {
    const std::string_view code = locale.substr(0, locale.find_first_of("_.@"));
    if (code == "C" || code == "POSIX") return Language::en;
    return language_from_code(code);
}

std::string option_in(const std::vector<std::string>& args, std::string_view name) {
    std::string value;
    for (std::size_t i = 0; i < args.size() && args[i] != "--"; ++i) {
        if (args[i] == name && i + 1 < args.size()) value = args[i + 1];
        if (args[i].starts_with(std::string(name) + '=')) value = args[i].substr(name.size() + 1);
    }
    return value;
}

std::string variable(const Io& io, const std::string& name) { return io.env(name).value_or(""); }

/// GNU gettext's order: LANGUAGE is a list, and counts only where a locale is set that is not C.
Language from_environment(const Io& io) {
    std::string locale;
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"})
        if (locale.empty()) locale = variable(io, name);
    const auto fixed = locale.empty() ? std::nullopt : from_locale(locale);
    const bool plain = locale.starts_with("C.") || locale == "C" || locale == "POSIX";
    const std::string preferred = variable(io, "LANGUAGE");
    if (!plain)
        for (const std::string_view code : split(preferred, ':'))
            if (const auto language = from_locale(code); language && !code.empty())
                return *language;
    return fixed.value_or(Language::en);
}

/// `option` is auto, always or never, or empty.
bool colour_wanted(std::string_view option, bool is_terminal, const Io& io) {
    if (option == "always" || option == "never") return option == "always";
    if (!variable(io, "NO_COLOR").empty()) return false;
    if (const std::string force = variable(io, "CLICOLOR_FORCE"); !force.empty() && force != "0")
        return true;
    return is_terminal && variable(io, "TERM") != "dumb";
}

void check_colour(std::string_view option, const Lang& lang) {
    constexpr std::array<std::string_view, 3> known{"auto", "always", "never"};
    if (!option.empty())
        (void)choose(option, known, lang.screen->unknown_query_value(option, "--color"), lang);
}

Day today(const CommonOptions& options, const Io& io, const Lang& lang) {
    if (!options.today.empty()) {
        const ParsedDate parsed = parse_date(options.today);
        if (parsed.date && parsed.date->precision == Precision::day) return parsed.date->first;
        throw Error(lang.screen->bad_today(options.today));
    }
    const std::string epoch = variable(io, "SOURCE_DATE_EPOCH");
    if (epoch.empty()) return io.today;
    std::int64_t seconds = 0;
    const auto [end, error] = std::from_chars(epoch.data(), epoch.data() + epoch.size(), seconds);
    constexpr std::int64_t year_9999 = 253'402'300'799;
    if (error != std::errc{} || end != epoch.data() + epoch.size() || seconds < 0 ||
        seconds > year_9999)
        throw Error(lang.screen->bad_source_date_epoch(epoch));
    return std::chrono::floor<std::chrono::days>(
        std::chrono::sys_seconds(std::chrono::seconds(seconds)));
}

} // namespace

std::vector<Language> languages_asked_for(const std::vector<std::string>& args, const Io& io) {
    if (auto asked = parse_languages(option_in(args, "--lang")); !asked.empty()) return asked;
    if (auto asked = parse_languages(variable(io, "AGENDA_LANG")); !asked.empty()) return asked;
    return {from_environment(io)};
}

bool colour_of_faults(const std::vector<std::string>& args, const Io& io) {
    return colour_wanted(option_in(args, "--color"), io.err_is_terminal, io);
}

Invocation settle(const CommonOptions& options, Io& io, const Lang& lang) {
    if (!options.lang.empty() && parse_languages(options.lang).empty())
        (void)choose(options.lang, language_codes,
                     lang.screen->unknown_query_value(options.lang, "--lang"), lang);
    check_colour(options.color, lang);
    return {.io = &io,
            .lang = &lang,
            .langs = {&lang},
            .agenda_dir = options.agenda_dir,
            .cache = !options.no_cache && variable(io, "AGENDA_CACHE") != "off",
            .colour_out = colour_wanted(options.color, io.out_columns.has_value(), io),
            .colour_err = colour_wanted(options.color, io.err_is_terminal, io),
            .today = today(options, io, lang)};
}

} // namespace agenda::cli
