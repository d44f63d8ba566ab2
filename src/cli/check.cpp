#include "check/check.hpp"

#include "base/text.hpp"
#include "cli/load.hpp"
#include "cli/options.hpp"
#include "output/diagnostics.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <memory>
#include <set>

namespace agenda::cli {

namespace {

namespace fs = std::filesystem;

struct CheckOptions {
    std::vector<std::string> paths;
    std::string format;
    std::string output;
    std::vector<std::string> only;
    std::vector<std::string> skip;
    bool reminders = false;
    bool strict = false;
};

std::set<Rule> rules_named(const std::vector<std::string>& values, const Lang& lang) {
    std::vector<std::string_view> names;
    for (const RuleInfo& row : rules)
        names.push_back(row.name);
    std::set<Rule> named;
    for (const std::string& value : comma_separated(values))
        named.insert(rules[choose(value, names, lang.screen->unknown_rule, lang)].rule);
    return named;
}

/// The files that the paths on the command line name; a folder names all that is in it.
class PathFilter {
  public:
    PathFilter(const std::vector<std::string>& paths, const Agenda& agenda,
               const Invocation& invocation) {
        for (const std::string& path : paths)
            wanted_.push_back(inside(path, agenda, invocation));
    }

    [[nodiscard]] bool admits(std::string_view path) const {
        return wanted_.empty() || std::ranges::any_of(wanted_, [&](const std::string& wanted) {
                   return wanted == "." || path == wanted || path.starts_with(wanted + '/');
               });
    }

  private:
    /// The path relative to the agenda folder. Throws Error if it does not exist, or is elsewhere.
    static std::string inside(const std::string& path, const Agenda& agenda,
                              const Invocation& invocation) {
        const fs::path full = (invocation.io->cwd / path).lexically_normal();
        const Screen& screen = *invocation.lang->screen;
        std::error_code ignored;
        if (!fs::exists(fs::symlink_status(full, ignored))) {
            const auto& missing =
                screen.file_troubles[static_cast<std::size_t>(FileTrouble::missing)];
            throw Error(screen.cannot_read_file(path, missing));
        }
        std::string relative = full.lexically_relative(agenda.folder).generic_string();
        while (relative.ends_with('/'))
            relative.pop_back();
        if (relative.empty() || relative.starts_with(".."))
            throw Error(screen.file_outside(path, shown_path(agenda.folder, invocation)));
        return relative;
    }

    std::vector<std::string> wanted_;
};

/// What was found, by severity, after the choice of rules and paths.
struct Found {
    Diagnostics shown;
    std::array<std::size_t, 3> counts{};
    std::size_t files = 0;

    [[nodiscard]] std::size_t count(Severity severity) const {
        return counts[static_cast<std::size_t>(severity)];
    }
};

Found find(const Agenda& agenda, const CheckOptions& options, const Invocation& invocation) {
    const std::set<Rule> only = rules_named(options.only, *invocation.lang);
    const std::set<Rule> skip = rules_named(options.skip, *invocation.lang);
    const PathFilter paths(options.paths, agenda, invocation);
    // Whoever asks for one rule wants to see it, be it a reminder.
    const bool reminders = options.reminders || options.strict || !only.empty();
    Diagnostics all = agenda.inventory.diagnostics;
    check::run({.inventory = agenda.inventory, .today = invocation.today}, all);
    sort_diagnostics(all);
    Found found;
    for (Diagnostic& diagnostic : all) {
        if (!only.empty() && !only.contains(diagnostic.rule)) continue;
        if (skip.contains(diagnostic.rule)) continue;
        if (!paths.admits(agenda.inventory.sources[diagnostic.where.file].path)) continue;
        ++found.counts[static_cast<std::size_t>(severity(diagnostic))];
        if (reminders || severity(diagnostic) != Severity::reminder)
            found.shown.push_back(std::move(diagnostic));
    }
    for (FileId file = 0; file < agenda.inventory.sources.size(); ++file)
        if (paths.admits(agenda.inventory.sources[file].path)) ++found.files;
    return found;
}

ExitStatus run_check(const CheckOptions& options, const Invocation& invocation) {
    const auto& format =
        choose_format(output::findings_formats, options.format, options.output, *invocation.lang);
    const Agenda agenda = load(invocation);
    const Found found = find(agenda, options, invocation);
    const auto path = [&](std::string_view file) {
        return format.for_machines ? agenda.machine_path(file)
                                   : shown_path(agenda.folder / file, invocation);
    };
    const bool hidden = found.shown.size() < found.counts[0] + found.counts[1] + found.counts[2];
    const output::Findings findings{.sources = &agenda.inventory.sources,
                                    .diagnostics = &found.shown,
                                    .files = found.files,
                                    .hidden_reminders =
                                        hidden ? found.count(Severity::reminder) : 0,
                                    .langs = invocation.langs,
                                    .shown_path = path,
                                    .colour = invocation.colour_out && options.output.empty()};
    deliver(invocation, options.output, [&](std::ostream& out) { format.print(out, findings); });
    if (agenda.inventory.items.empty())
        invocation.io->err << visible(invocation.lang->screen->agenda_folder_empty(
                                  shown_path(agenda.folder, invocation)))
                           << '\n';
    const bool any = options.strict && !found.shown.empty();
    return found.count(Severity::error) > 0 || any ? ExitStatus::findings : ExitStatus::done;
}

} // namespace

Action declare_check(CLI::App& app, const Lang& lang) {
    auto options = std::make_shared<CheckOptions>();
    Options declare(app, "check", lang);
    declare.words("PATH", options->paths);
    declare.value("--format", options->format, "full|concise|json|github");
    declare.value("-o,--output", options->output, "FILE");
    declare.flag("--reminders", options->reminders);
    declare.flag("--strict", options->strict);
    declare.values("--only", options->only, "RULE");
    declare.values("--skip", options->skip, "RULE");
    return [options](const Invocation& invocation) { return run_check(*options, invocation); };
}

} // namespace agenda::cli
