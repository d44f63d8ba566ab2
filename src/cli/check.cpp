#include "check/check.hpp"

#include "base/memory.hpp"
#include "base/text.hpp"
#include "cli/changed.hpp"
#include "cli/fix.hpp"
#include "cli/load.hpp"
#include "cli/options.hpp"
#include "cli/past.hpp"
#include "cli/path_filter.hpp"
#include "cli/recall.hpp"
#include "lang/edit_screen.hpp"
#include "lang/past_screen.hpp"
#include "output/diagnostics.hpp"

#include <algorithm>
#include <array>
#include <atomic>
#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>
#include <set>
#include <system_error>
#include <utility>

namespace agenda::cli {

namespace {

struct CheckOptions {
    std::vector<std::string> paths;
    std::string format;
    std::string output;
    std::vector<std::string> only;
    std::vector<std::string> skip;
    bool reminders = false;
    bool strict = false;
    bool fix = false;
    bool dry_run = false;
    std::string changed;
    /// Whether --changed was given, with a revision or without.
    const CLI::Option* changed_given = nullptr;
};

std::set<Rule> rules_named(const char* option, const std::vector<std::string>& values,
                           const Lang& lang) {
    std::vector<std::string_view> names;
    for (const RuleInfo& row : rules)
        names.push_back(row.name);
    std::set<Rule> named;
    for (const std::string& value : comma_separated(values))
        named.insert(rules[choose(value, names, lang.screen->unknown_rule(value), lang)].rule);
    if (named.empty() && !values.empty()) throw Error(lang.screen->empty_query_value(option));
    return named;
}

/// What was found, by severity, after the choice of rules and paths.
struct Found {
    check::Findings findings;
    std::array<std::size_t, 3> counts{};
    std::size_t files = 0;

    [[nodiscard]] const DiagnosticRefs& shown() const { return findings.all; }
    [[nodiscard]] std::size_t count(Severity severity) const {
        return counts[static_cast<std::size_t>(severity)];
    }
};

/// A conflict of two files concerns both.
bool concerns(const Diagnostic& found, const PathFilter& paths, const Sources& sources) {
    return paths.admits(sources[found.where.file].path) ||
           std::ranges::any_of(found.notes, [&](const Note& note) {
               return paths.admits(sources[note.where.file].path);
           });
}

/// `--changed FILE`, as a hook gives it, means the file and no revision.
bool is_path(const std::string& revision, const Invocation& invocation) {
    std::error_code ignored;
    return !revision.empty() && !repository_of(invocation).git.commit(revision) &&
           std::filesystem::exists(invocation.io->cwd / revision, ignored);
}

PathFilter filter_of(const CheckOptions& options, const Agenda& agenda,
                     const Invocation& invocation) {
    std::vector<std::string> paths = options.paths;
    std::string revision = options.changed;
    const bool only_changed = is_given(*options.changed_given);
    if (only_changed && is_path(revision, invocation)) paths.push_back(std::exchange(revision, {}));
    PathFilter filter(paths, agenda, invocation);
    if (only_changed) filter.keep(changed_files(agenda, revision, invocation));
    return filter;
}

/// Lets go of the items where anything was found while reading them: what is found takes their room.
Found find(Agenda& agenda, const CheckOptions& options, const Invocation& invocation) {
    const std::set<Rule> only = rules_named("--only", options.only, *invocation.lang);
    const std::set<Rule> skip = rules_named("--skip", options.skip, *invocation.lang);
    const PathFilter paths = filter_of(options, agenda, invocation);
    // Whoever asks for one rule wants to see it, be it a reminder.
    const bool reminders = options.reminders || options.strict || !only.empty();
    const Sources& sources = agenda.inventory.sources;
    std::array<std::atomic<std::size_t>, 3> counts{};
    const auto is_shown = [&](const Diagnostic& diagnostic) {
        const bool is_meant = (only.empty() || only.contains(diagnostic.rule)) &&
                              !skip.contains(diagnostic.rule) &&
                              concerns(diagnostic, paths, sources);
        if (is_meant) ++counts[static_cast<std::size_t>(severity(diagnostic))];
        return is_meant && (reminders || severity(diagnostic) != Severity::reminder);
    };
    Found found{.findings = check::judge({.inventory = agenda.inventory, .today = invocation.today},
                                         is_shown)};
    if (!agenda.inventory.diagnostics.empty()) {
        agenda.inventory.forget_items();
        give_back_memory();
    }
    check::add_reading(found.findings, agenda.inventory, is_shown);
    std::ranges::copy(counts, found.counts.begin());
    for (FileId file = 0; file < sources.size(); ++file)
        if (paths.admits(sources[file].path)) ++found.files;
    // A conflict with one of these files may be told of another one.
    found.files = std::max(found.files, files_in(found.shown()));
    return found;
}

/// What the check is about: an agenda, and for a dry run of --fix what it views.
struct Checked {
    std::optional<Agenda> before;
    std::optional<Fixes> fixes;
    std::optional<Agenda> agenda;
};

/// Mends what can be mended before the check.
void fix(Checked& checked, const CheckOptions& options, bool for_machines,
         const Invocation& invocation) {
    const std::set<Rule> only = rules_named("--only", options.only, *invocation.lang);
    const std::set<Rule> skip = rules_named("--skip", options.skip, *invocation.lang);
    Editing editing = begin_editing(invocation, Faults::kept);
    const PathFilter paths = filter_of(options, editing.agenda, invocation);
    const Fixing fixing{.wanted =
                            [&](std::string_view path, const Diagnostic& found) {
                                return (only.empty() || only.contains(found.rule)) &&
                                       !skip.contains(found.rule) && paths.admits(path);
                            },
                        .dry_run = options.dry_run,
                        .quiet_out = for_machines};
    Fixes fixes = plan_fixes(editing, fixing, invocation);
    if (fixes.files.empty())
        invocation.io->err << invocation.lang->edit->fixed(0) << '\n';
    else
        carry_out_fixes(editing, fixes, fixing, invocation);
    if (fixes.after) {
        checked.agenda.emplace(std::move(*fixes.after));
        checked.before.emplace(std::move(editing.agenda));
        checked.fixes.emplace(std::move(fixes));
    } else if (fixes.known) { // its items are gone
        let_go(editing.agenda);
        give_back_memory();
        checked.agenda.emplace(load(editing.agenda.folder, invocation, Faults::kept));
    } else {
        checked.agenda.emplace(std::move(editing.agenda));
    }
}

ExitStatus run_check(const CheckOptions& options, const Invocation& invocation) {
    if (options.dry_run && !options.fix)
        throw Error(invocation.lang->screen->missing_argument("--fix"));
    if (options.fix && !invocation.at.empty())
        throw Error(invocation.lang->past->not_together("--fix", "--at"));
    if (is_given(*options.changed_given) && !invocation.at.empty())
        throw Error(invocation.lang->past->not_together("--changed", "--at"));
    const auto& format =
        choose_format(output::findings_formats, options.format, options.output, *invocation.lang);
    Checked checked;
    if (options.fix)
        fix(checked, options, format.for_machines, invocation);
    else
        checked.agenda.emplace(load(invocation, Faults::kept));
    Agenda& agenda = *checked.agenda;
    const bool is_empty = agenda.inventory.items.empty();
    if (!agenda.inventory.diagnostics.empty()) { // room for what is found yet
        if (agenda.recall) agenda.recall->give_back_memory();
        give_back_memory();
    }
    const Found found = find(agenda, options, invocation);
    const auto path = [&](std::string_view file) {
        return format.for_machines ? agenda.machine_path(file)
                                   : shown_path(agenda.folder / file, invocation);
    };
    const bool hidden = found.shown().size() < found.counts[0] + found.counts[1] + found.counts[2];
    const output::Findings findings{.sources = &agenda.inventory.sources,
                                    .diagnostics = &found.shown(),
                                    .files = found.files,
                                    .hidden_reminders =
                                        hidden ? found.count(Severity::reminder) : 0,
                                    .langs = invocation.langs,
                                    .shown_path = path,
                                    .colour = invocation.colour_out && options.output.empty(),
                                    .width = options.output.empty() ? invocation.table_width() : 0};
    deliver(invocation, options.output, [&](std::ostream& out) { format.print(out, findings); });
    if (is_empty)
        invocation.io->err << visible(invocation.lang->screen->agenda_folder_empty(
                                  shown_path(agenda.folder, invocation)))
                           << '\n';
    const bool any = options.strict && !found.shown().empty();
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
    declare.flag("--fix", options->fix);
    declare.flag("--dry-run", options->dry_run);
    options->changed_given = &declare.maybe("--changed", options->changed, "REV");
    declare.values("--only", options->only, "RULE");
    declare.values("--skip", options->skip, "RULE");
    return [options](const Invocation& invocation) { return run_check(*options, invocation); };
}

} // namespace agenda::cli
