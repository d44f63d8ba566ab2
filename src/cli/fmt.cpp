// `fmt`: every file of the agenda in its canonical form.
#include "base/text.hpp"
#include "cli/change.hpp"
#include "cli/options.hpp"
#include "cli/path_filter.hpp"
#include "lang/edit_screen.hpp"
#include "store/folder.hpp"
#include "yaml/format.hpp"

#include <algorithm>
#include <memory>

namespace agenda::cli {

namespace {

struct FormatOptions {
    std::vector<std::string> paths;
    bool check = false;
    bool dry_run = false;
};

FileKind kind_of(std::string_view path) {
    if (path == store::profile_name) return FileKind::profile;
    if (path == store::organisations_name) return FileKind::organisations;
    return path == store::meetings_name ? FileKind::meetings : FileKind::item;
}

/// The languages of a text stay in the order of the file: the first is what is shown to a reader whose
/// language is missing, and that is for its author to choose.
bool are_languages(const std::vector<std::string_view>& keys, const Vocabulary& vocabulary) {
    return std::ranges::all_of(keys,
                               [&](std::string_view key) { return vocabulary.has_language(key); });
}

struct Formatting {
    /// For a check without the new texts.
    std::vector<store::Change> changes;
    std::int64_t files = 0;
};

Formatting plan(const Agenda& agenda, const PathFilter& paths, bool is_check) {
    Formatting plan;
    for (const auto& tree : agenda.inventory.trees) {
        const SourceFile& source = agenda.inventory.sources[tree.file];
        if (tree.empty() || !paths.admits(source.path)) continue;
        ++plan.files;
        const auto order = [&](std::span<const std::string_view> path) {
            auto keys = key_order(path, agenda.inventory.vocabulary, kind_of(source.path));
            if (are_languages(keys, agenda.inventory.vocabulary)) keys.clear();
            return keys;
        };
        auto formatted = yaml::format(tree, source.text, order);
        if (!formatted || *formatted == source.text) continue;
        if (is_check)
            plan.changes.push_back({.path = source.path});
        else
            plan.changes.push_back(
                {.path = source.path, .old_text = source.text, .new_text = std::move(*formatted)});
    }
    return plan;
}

ExitStatus run_format(const FormatOptions& options, const Invocation& invocation) {
    const EditScreen& screen = *invocation.lang->edit;
    std::optional<Editing> editing;
    std::optional<Agenda> read_only;
    if (options.check)
        read_only.emplace(load(invocation, Faults::of_yaml));
    else
        editing.emplace(begin_editing(invocation, Faults::of_yaml));
    const Agenda& agenda = editing ? editing->agenda : *read_only;
    const PathFilter paths(options.paths, agenda, invocation);
    const auto [changes, files] = plan(agenda, paths, options.check);
    const bool unread = report_unread(
        agenda, [&](std::string_view path) { return paths.admits(path); }, invocation);
    const ExitStatus done = unread ? ExitStatus::findings : ExitStatus::done;
    std::ostream& out = invocation.io->out;
    if (changes.empty()) {
        out << screen.files_in_order(files) << '\n';
        return done;
    }
    std::vector<std::string> report;
    for (const store::Change& change : changes) {
        const std::string path = shown_path(agenda.folder / change.path, invocation);
        report.push_back(options.check ? screen.would_format(path) : screen.formatted(path));
    }
    if (options.check) {
        for (const std::string& line : report)
            out << visible(line) << '\n';
        return ExitStatus::findings;
    }
    const ExitStatus status =
        carry_out(*editing, changes,
                  {.dry_run = options.dry_run, .report = std::move(report), .same_content = true},
                  invocation);
    return status == ExitStatus::done ? done : status;
}

} // namespace

Action declare_fmt(CLI::App& app, const Lang& lang) {
    auto options = std::make_shared<FormatOptions>();
    Options declare(app, "fmt", lang);
    declare.words("PATH", options->paths);
    declare.flag("--check", options->check);
    declare.flag("--dry-run", options->dry_run);
    return [options](const Invocation& invocation) { return run_format(*options, invocation); };
}

} // namespace agenda::cli
