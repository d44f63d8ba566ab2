// The second half of `check --fix`: what was planned in fix.cpp is judged, and then shown or written.
#include "base/memory.hpp"
#include "cli/fix.hpp"
#include "lang/edit_screen.hpp"

#include <cstddef>
#include <cstdint>
#include <ostream>
#include <utility>
#include <variant>

namespace agenda::cli {

namespace {

std::string read_again(const std::string& path, const store::Mark& mark, const Agenda& agenda,
                       const Invocation& invocation) {
    auto text = store::read_again(agenda.folder, path, mark);
    if (const auto* failure = std::get_if<store::Failure>(&text))
        refuse_failure(*failure, agenda, invocation);
    return std::move(std::get<std::string>(text));
}

void show(const Fixes& fixes, const Agenda& before, std::ostream& out,
          const Invocation& invocation) {
    give_back_memory();
    for (const MendedFile& file : fixes.files) {
        const std::string path(file.path);
        const std::string old_text = read_again(path, file.old_text, before, invocation);
        print_diff({.path = path, .old_text = old_text, .new_text = std::string(file.new_text)},
                   before, out);
    }
    invocation.io->err << invocation.lang->edit->dry_run << '\n';
}

void write(Fixes& fixes, Editing& editing, std::ostream& out, const Invocation& invocation) {
    fixes.after.reset(); // room for the old texts
    let_go(editing.agenda);
    give_back_memory();
    std::vector<store::Change> changes;
    changes.reserve(fixes.files.size());
    for (const MendedFile& file : fixes.files)
        changes.push_back({.path = std::string(file.path), .new_text = std::string(file.new_text)});
    fixes.texts.clear(); // the changes have them; from here on the paths of `fixes` are gone too
    give_back_memory();
    std::vector<std::string> old_texts;
    old_texts.reserve(changes.size());
    for (std::size_t i = 0; i < changes.size(); ++i) {
        old_texts.push_back(
            read_again(changes[i].path, fixes.files[i].old_text, editing.agenda, invocation));
        changes[i].old_text = old_texts.back();
    }
    write_files(editing, changes, invocation);
    for (const std::string& lines : std::exchange(fixes.report, {}))
        out << lines;
    out << invocation.lang->edit->fixed(static_cast<std::int64_t>(fixes.count)) << '\n'
        << invocation.lang->edit->look_with_git << '\n';
}

} // namespace

void carry_out_fixes(Editing& editing, Fixes& fixes, const Fixing& fixing,
                     const Invocation& invocation) {
    {
        FaultComparer comparer(std::move(*fixes.known));
        const NewFaults fresh = new_among_all(*fixes.after, comparer, invocation.today);
        refuse_errors(*fixes.after, fresh, invocation);
    }
    std::ostream& out = fixing.quiet_out ? invocation.io->err : invocation.io->out;
    if (fixing.dry_run)
        show(fixes, editing.agenda, out, invocation);
    else
        write(fixes, editing, out, invocation);
}

} // namespace agenda::cli
