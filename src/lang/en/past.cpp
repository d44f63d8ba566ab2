// English: what the commands say that look into the past.
#include "lang/past_screen.hpp"
#include "lang/tables.hpp"

#include <fmt/format.h>

namespace agenda {

namespace {

constexpr PastScreen screen{
    .no_git = "the program git was not found",
    .no_repository = "the agenda is not in a Git repository",
    .not_trusted =
        [](std::string_view folder) {
            return fmt::format("Git does not trust {}, because it belongs to somebody else",
                               folder);
        },
    .damaged =
        [](std::string_view words) {
            return fmt::format("the Git repository is incomplete or damaged ({})", words);
        },
    .git_failed =
        [](std::string_view words) { return fmt::format("Git gave no answer ({})", words); },
    .nothing_committed = "nothing has been committed in this Git repository yet",
    .no_git_hint = "Install Git (https://git-scm.com) and try again.",
    .no_repository_hint =
        "Without Git there is no history; `git init` begins a repository, `git commit` records the "
        "agenda in it.",
    .not_trusted_hint =
        [](std::string_view folder) {
            return fmt::format("If you trust the folder, say so once: `git config --global --add "
                               "safe.directory {}`.",
                               folder);
        },
    .damaged_hint = "`git fsck` shows what is missing; where needed fetch the repository anew with "
                    "`git clone`.",
    .nothing_committed_hint = "Record the agenda first with `git add` and `git commit`.",

    .no_moment =
        [](std::string_view typed) {
            return fmt::format("\"{}\" is no revision, no day and no time ago", typed);
        },
    .moment_hint = "Write a tag, a branch or a commit, a day such as 2026-11-24, \"3 months ago\" "
                   "or last-meeting.",
    .no_agenda_then =
        [](std::string_view revision) {
            return fmt::format("there is no agenda in revision {}", revision);
        },
    .no_agenda_then_hint = "Choose a revision in which the folder of the agenda existed.",
    .before_history =
        [](std::string_view day, std::string_view first) {
            return fmt::format("on {} nothing had been recorded yet; the history begins on {}", day,
                               first);
        },
    .before_history_hint = "Choose a day from the beginning of the history on.",
    .before_shallow =
        [](std::string_view first) {
            return fmt::format("this copy of the repository goes back no further than {}", first);
        },
    .shallow_hint = "Fetch the whole history with `git fetch --unshallow`.",
    .no_meeting =
        [](std::string_view day) {
            return fmt::format(
                "No earlier meeting is known (_meetings.yaml); three months ago counts instead: {}.",
                day);
        },
    .not_together =
        [](std::string_view one, std::string_view other) {
            return fmt::format("{} and {} exclude each other", one, other);
        },

    .changed_since = [](std::string_view word) { return fmt::format("Changes since {}", word); },
    .changed_since_meeting =
        [](std::string_view word) { return fmt::format("Changes since the meeting of {}", word); },
    .changed_since_revision =
        [](std::string_view one, std::string_view other) {
            return fmt::format("Changes since revision {} ({})", one, other);
        },
    .not_committed = "not committed yet",
    .nothing_changed = "Nothing has changed.",
    .nothing_recorded_then = "No agenda had been recorded then, so everything is new.",
    .n_changed =
        [](std::int64_t n) {
            return n == 1 ? std::string{"1 item changed"}
                          : fmt::format("{} items changed", number_en(n));
        },
    .n_added = [](std::int64_t n) { return fmt::format("{} new", number_en(n)); },
    .n_became_project =
        [](std::int64_t n) { return fmt::format("{} from possibility to project", number_en(n)); },
    .n_completed = [](std::int64_t n) { return fmt::format("{} completed", number_en(n)); },
    .n_stopped = [](std::int64_t n) { return fmt::format("{} stopped", number_en(n)); },
    .n_removed =
        [](std::int64_t n) { return fmt::format("{} taken off the agenda", number_en(n)); },
    .unreadable_then =
        [](std::string_view word) {
            return fmt::format("{} could not be read then, and so is not compared.", word);
        },

    .added =
        [](std::string_view one, std::string_view other) {
            return fmt::format("New on the agenda: {}, {}", one, other);
        },
    .removed =
        [](std::string_view word) {
            return fmt::format("Taken off the agenda; last known: {}", word);
        },
    .renamed = [](std::string_view word) { return fmt::format("The id was {} before", word); },
    .became_project = "From possibility to project",
    .per = [](std::string_view word) { return fmt::format("as of {}", word); },
    .confirmed =
        [](std::string_view one, std::string_view other) {
            return fmt::format("Confirmed: {} (as of {})", one, other);
        },
    .reason_given = "reason: ",
    .later = [](std::string_view word) { return fmt::format("{} later", word); },
    .earlier = [](std::string_view word) { return fmt::format("{} earlier", word); },
    .n_days =
        [](std::int64_t n) {
            return n == 1 ? std::string{"1 day"} : fmt::format("{} days", number_en(n));
        },
    .n_weeks =
        [](std::int64_t n) {
            return n == 1 ? std::string{"1 week"} : fmt::format("{} weeks", number_en(n));
        },
    .n_months =
        [](std::int64_t n) {
            return n == 1 ? std::string{"1 month"} : fmt::format("{} months", number_en(n));
        },
    .n_years =
        [](std::int64_t n) {
            return n == 1 ? std::string{"1 year"} : fmt::format("{} years", number_en(n));
        },
    .moved_times =
        [](std::int64_t n) {
            return n == 1 ? std::string{"moved 1 time by now"}
                          : fmt::format("moved {} times by now", number_en(n));
        },
    .new_date = "new",
    .no_date = "dropped",
    .milestone_done = "Milestone reached: ",
    .milestone_added = "New milestone: ",
    .milestone_dropped = "Milestone dropped: ",
    .step_added = "Next step: ",
    .step_dropped = "No longer the next step: ",
    .step_before = "before: ",
    .joined = "Joined: ",
    .left = "Left: ",
    .theme_added = "Also under the theme: ",
    .theme_dropped = "No longer under the theme: ",
    .decided = "Decision",
    .news = "News",
    .also_changed = "Also changed: ",

    .shallow_note =
        [](std::string_view word) {
            return fmt::format(
                "This copy of the repository goes back no further than {}; `git fetch --unshallow` fetches the rest.",
                word);
        },

    .translations_heading = "To be translated",
    .missing_in = [](std::string_view word) { return fmt::format("missing in {}", word); },
    .outdated_in =
        [](std::string_view one, std::string_view other) {
            return fmt::format("{}: older than the {}", one, other);
        },
    .nothing_to_translate = "There is nothing to translate.",
    .source_text_heading = "Source text",
    .translation_heading = "Translation",
    .name_word = "Name",
    .text_heading = "Field",
    .state_heading = "State",
    .n_missing =
        [](std::int64_t n) {
            return n == 1 ? std::string{"1 text is missing"}
                          : fmt::format("{} texts are missing", number_en(n));
        },
    .n_outdated =
        [](std::int64_t n) {
            return n == 1 ? std::string{"1 text is outdated"}
                          : fmt::format("{} texts are outdated", number_en(n));
        },
    .no_history_for_translations =
        [](std::string_view word) {
            return fmt::format("What is outdated is not known: {}.", word);
        },
    .unknown_language =
        [](std::string_view word) {
            return fmt::format("the agenda has no language \"{}\"", word);
        },
};

} // namespace

const PastScreen& past_en() { return screen; }

} // namespace agenda
