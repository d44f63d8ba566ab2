// The common options: language, colour and today, each from the option, then the environment.
#pragma once

#include "cli/command.hpp"

#include <string>
#include <vector>

namespace agenda::cli {

/// As typed; empty where not given.
struct CommonOptions {
    std::string agenda_dir;
    std::string lang;
    std::string color;
    std::string today;
    bool no_cache = false;
};

/// The languages asked for: --lang (looked up in `args` before they are parsed, since help and faults are
/// in it too), AGENDA_LANG, LANGUAGE, LC_ALL, LC_MESSAGES, LANG; else English.
[[nodiscard]] std::vector<Language> languages_asked_for(const std::vector<std::string>& args,
                                                        const Io& io);

/// Whether faults are coloured, which may come before anything else is settled. Never throws.
[[nodiscard]] bool colour_of_faults(const std::vector<std::string>& args, const Io& io);

/// Throws Error for a value that is none.
[[nodiscard]] Invocation settle(const CommonOptions& options, Io& io, const Lang& lang);

} // namespace agenda::cli
