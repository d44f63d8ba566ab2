#include "cli/outcome.hpp"

#include "base/text.hpp"
#include "lang/edit_screen.hpp"

#include <algorithm>
#include <ostream>
#include <system_error>

namespace agenda::cli {

namespace {

Sentence1 sentence_of(store::Refusal reason, const EditScreen& screen) {
    switch (reason) {
    case store::Refusal::busy: return screen.busy;
    case store::Refusal::changed_meanwhile: return screen.changed_meanwhile;
    case store::Refusal::exists: return screen.exists;
    case store::Refusal::outside: return screen.outside;
    case store::Refusal::symbolic_link: return screen.symbolic_link;
    case store::Refusal::hard_link: return screen.hard_link;
    case store::Refusal::not_a_file: return screen.not_a_file;
    case store::Refusal::twice: return screen.twice;
    case store::Refusal::file_permission: return screen.file_permission;
    case store::Refusal::folder_permission: return screen.folder_permission;
    case store::Refusal::read_only_disk: return screen.read_only_disk;
    case store::Refusal::disk_full: return screen.disk_full;
    case store::Refusal::input_output: return screen.input_output;
    default: return nullptr;
    }
}

} // namespace

std::string reason(const store::Failure& failure, const Agenda& agenda,
                   const Invocation& invocation) {
    const std::string path = shown_path(agenda.folder / failure.path, invocation);
    const EditScreen& screen = *invocation.lang->edit;
    if (failure.reason == store::Refusal::interrupted) return std::string(screen.interrupted);
    if (const Sentence1 sentence = sentence_of(failure.reason, screen)) return sentence(path);
    return screen.other_failure(path, std::generic_category().message(failure.error));
}

void print_outcomes(const store::CommitResult& result, const Agenda& agenda,
                    const Invocation& invocation) {
    const EditScreen& screen = *invocation.lang->edit;
    for (const store::FileResult& file : result.files) {
        const std::string path = shown_path(agenda.folder / file.path, invocation);
        std::string line;
        if (file.outcome == store::Outcome::restored) line = screen.restored(path);
        if (file.outcome == store::Outcome::both_names || file.outcome == store::Outcome::unknown)
            line =
                file.kept.empty()
                    ? screen.unknown_state(path)
                    : screen.not_restored(path, shown_path(agenda.folder / file.kept, invocation));
        if (!line.empty()) invocation.io->err << visible(line) << '\n';
    }
}

std::string hint_after(const store::CommitResult& result, const Invocation& invocation) {
    const bool lost = std::ranges::any_of(result.files, [](const store::FileResult& file) {
        return file.outcome == store::Outcome::both_names ||
               file.outcome == store::Outcome::unknown;
    });
    return lost ? std::string() : std::string(invocation.lang->edit->nothing_written);
}

} // namespace agenda::cli
