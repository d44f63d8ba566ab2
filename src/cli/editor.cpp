#include "cli/editor.hpp"

#include "base/text.hpp"
#include "check/check.hpp"
#include "cli/ask.hpp"
#include "cli/change.hpp"
#include "cli/options.hpp"
#include "lang/edit_screen.hpp"
#include "output/diagnostics.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <memory>

namespace agenda::cli {

namespace {

std::string editor_of(const Io& io) {
    for (const char* name : {"VISUAL", "EDITOR"})
        if (auto editor = io.env(name); editor && !is_blank(*editor)) return *editor;
    return "vi";
}

/// Errors and warnings in one file, as they are now.
ExitStatus show_findings(std::string_view path, const std::filesystem::path& folder,
                         const Invocation& invocation) {
    const Agenda agenda = load(folder, invocation, Faults::kept);
    const auto is_shown = [&](const Diagnostic& one) {
        return agenda.inventory.sources[one.where.file].path == path &&
               severity(one) != Severity::reminder;
    };
    const check::Findings found =
        check::find({.inventory = agenda.inventory, .today = invocation.today}, is_shown);
    const output::Findings findings{
        .sources = &agenda.inventory.sources,
        .diagnostics = &found.all,
        .files = 1,
        .langs = invocation.langs,
        .shown_path = [&](std::string_view file) { return shown_path(folder / file, invocation); },
        .colour = invocation.colour_out};
    output::print_full(invocation.io->out, findings);
    const bool errors = std::ranges::any_of(
        found.all, [](const Diagnostic* one) { return severity(*one) == Severity::error; });
    return errors ? ExitStatus::findings : ExitStatus::done;
}

std::string bytes_of(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// A link out of the agenda is not followed for writing, whoever does it.
void refuse_link(const Agenda& agenda, FileId file, const Invocation& invocation) {
    if (std::ranges::count(agenda.inventory.errors_in(file), Rule::link_outside) > 0)
        throw Error(invocation.lang->edit->outside(shown_path(
                        agenda.folder / agenda.inventory.sources[file].path, invocation)),
                    "", ExitStatus::findings);
}

struct EditOptions {
    std::string id;
};

ExitStatus run_edit(const std::string& id, const Invocation& invocation) {
    const Agenda agenda = load(invocation, Faults::traced);
    const auto found = agenda.inventory.item_by_id.find(id);
    if (found == agenda.inventory.item_by_id.end()) (void)editable_item(id, agenda, invocation);
    const FileId file = agenda.inventory[found->second].file;
    refuse_link(agenda, file, invocation);
    const std::string path = agenda.inventory.sources[file].path;
    const std::string before = bytes_of(agenda.folder / path);
    const ExitStatus status = edit_file(path, agenda.folder, invocation);
    if (status != ExitStatus::done) return status;
    const EditScreen& screen = *invocation.lang->edit;
    invocation.io->out << (bytes_of(agenda.folder / path) == before
                               ? screen.unchanged(id)
                               : std::string(screen.look_with_git))
                       << '\n';
    return status;
}

} // namespace

bool can_edit(const Invocation& invocation) {
    return invocation.io->in_is_terminal && invocation.io->out_columns.has_value();
}

ExitStatus edit_file(std::string_view path, const std::filesystem::path& folder,
                     const Invocation& invocation) {
    const EditScreen& screen = *invocation.lang->edit;
    const std::string shown = shown_path(folder / path, invocation);
    if (!can_edit(invocation))
        throw Error(std::string(screen.no_terminal), screen.edit_by_hand(shown));
    const std::string editor = editor_of(*invocation.io);
    for (;;) {
        invocation.io->out.flush();
        if (invocation.io->run_program(editor, (folder / path).string()) != 0)
            throw Error(screen.editor_failed(editor), screen.edit_by_hand(shown));
        const ExitStatus status = show_findings(path, folder, invocation);
        if (status == ExitStatus::done || !ask_yes(screen.edit_again, invocation)) return status;
    }
}

Action declare_edit(CLI::App& app, const Lang& lang) {
    auto options = std::make_shared<EditOptions>();
    Options(app, "edit", lang).word("ID", options->id, Need::required);
    return [options](const Invocation& invocation) { return run_edit(options->id, invocation); };
}

} // namespace agenda::cli
