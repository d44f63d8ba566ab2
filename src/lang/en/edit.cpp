// English: what the commands that change files say.
#include "lang/edit_screen.hpp"
#include "lang/tables.hpp"

#include <fmt/format.h>

namespace agenda {

namespace {

std::string count(std::int64_t n, std::string_view one, std::string_view many) {
    return fmt::format("{} {}", number_en(n), n == 1 ? one : many);
}

constexpr EditScreen screen{
    .bad_assignment =
        [](std::string_view typed) {
            return fmt::format("\"{}\" is not written as field=value", typed);
        },
    .assignment_hint =
        "Write, for example, status=running, partners+=rwth, tags-=cycling, next_step.due=2027-03, "
        "title.de=\"Radschnellweg\" or milestones+=\"{date: 2027-03, what: Opening}\".",
    .unknown_field =
        [](std::string_view field) { return fmt::format("unknown field \"{}\"", field); },
    .not_a_list =
        [](std::string_view field) {
            return fmt::format("\"{}\" is not a list; += and -= cannot be used here", field);
        },
    .not_in_list =
        [](std::string_view value, std::string_view field) {
            return fmt::format("{}: \"{}\" is not in the list", field, value);
        },
    .already_in_list =
        [](std::string_view value, std::string_view field) {
            return fmt::format("{}: \"{}\" is already in the list", field, value);
        },
    .not_set =
        [](std::string_view field) {
            return fmt::format("\"{}\" is not filled in; there is nothing to remove", field);
        },
    .has_parts =
        [](std::string_view field) {
            return fmt::format("\"{}\" is a group of fields and has no single value", field);
        },
    .no_language_here =
        [](std::string_view field) {
            return fmt::format("\"{}\" is one text for all languages", field);
        },
    .languages_hint =
        [](std::string_view field) {
            return fmt::format("Give the text in each language: {}=\"{{nl: …, de: …}}\".", field);
        },
    .bad_value =
        [](std::string_view value, std::string_view field) {
            return fmt::format("{}: \"{}\" does not fit here", field, value);
        },
    .unset_hint = "Empty a field with `agenda unset`.",
    .unreadable_text =
        [](std::string_view typed) {
            return fmt::format("\"{}\" contains characters that are invisible or unreadable",
                               typed);
        },
    .bad_entry =
        [](std::string_view typed) {
            return fmt::format("\"{}\" cannot be read as {{field: value}} or [value, value]",
                               typed);
        },
    .not_an_id =
        [](std::string_view text) { return fmt::format("\"{}\" is not a valid id", text); },
    .id_taken = [](std::string_view id) { return fmt::format("the id \"{}\" already exists", id); },
    .built_in =
        [](std::string_view id) {
            return fmt::format("\"{}\" is built in and cannot be renamed", id);
        },
    .required_field =
        [](std::string_view field) {
            return fmt::format("\"{}\" is required and cannot be removed", field);
        },

    .quote_words =
        [](std::string_view command) {
            return fmt::format("Put a text of several words in quotes: {}.", command);
        },
    .choose_id = "Choose another id with --id.",
    .new_hint = "Write, for example: agenda new \"Shared bicycles\" --theme mobiliteit "
                "--kind mogelijkheid.",
    .rename_hint = "The id is the file's name; `agenda rename` changes it.",
    .date_in_future =
        [](std::string_view date) { return fmt::format("{} is in the future", date); },
    .newer_known =
        [](std::string_view date) {
            return fmt::format("the status is of {} already, which is later", date);
        },

    .your_choice = "Your choice: ",
    .your_choice_or =
        [](std::string_view word) { return fmt::format("Your choice (Enter: {}): ", word); },
    .choice_wanted =
        [](std::int64_t n) {
            return fmt::format("Type a number from 1 to {}, or one of the names.", n);
        },
    .text_wanted = "A text is needed here.",
    .no_terminal = "the text editor can only be opened in a terminal window",
    .edit_by_hand =
        [](std::string_view path) {
            return fmt::format("Change {} in a text editor, then run `agenda check`.", path);
        },
    .editor_failed =
        [](std::string_view editor) {
            return fmt::format("the text editor \"{}\" could not be started or ended with an error",
                               editor);
        },
    .edit_again = "Edit again? (y/N)",
    .hints_heading =
        "Still to be filled in: remove # and space before what is known, and write it in place of the dots.",

    .item_has_errors =
        [](std::string_view id) {
            return fmt::format("the file of \"{}\" contains errors and cannot be changed like this",
                               id);
        },
    .mend_first =
        [](std::string_view path) {
            return fmt::format("Correct the file first; `agenda check {}` points out the errors.",
                               path);
        },
    .no_such_place =
        [](std::string_view field) { return fmt::format("\"{}\" is not in the file", field); },
    .other_kind =
        [](std::string_view field) {
            return fmt::format("\"{}\" does not fit what is in the file now", field);
        },
    .not_readable =
        [](std::string_view field) {
            return fmt::format("there is an error at \"{}\" in the file that must be corrected "
                               "first; `agenda check` points it out",
                               field);
        },
    .not_possible =
        [](std::string_view field) {
            return fmt::format("\"{}\" cannot be changed like this", field);
        },
    .would_have_errors =
        [](std::int64_t n) {
            return fmt::format("this change would add {}", count(n, "error", "errors"));
        },
    .nothing_written = "Nothing was written.",
    .busy =
        [](std::string_view path) {
            return fmt::format("someone else is changing the agenda in {}; try again in a moment",
                               path);
        },
    .changed_meanwhile =
        [](std::string_view path) {
            return fmt::format("{} has been changed in the meantime; run the command again", path);
        },
    .exists = [](std::string_view path) { return fmt::format("{} already exists", path); },
    .outside =
        [](std::string_view path) {
            return fmt::format("{} leads out of the agenda through a link", path);
        },
    .symbolic_link =
        [](std::string_view path) {
            return fmt::format("{} is a link; rename the file that it points to", path);
        },
    .hard_link =
        [](std::string_view path) {
            return fmt::format("{} has a second name, under which the old text would remain", path);
        },
    .not_a_file =
        [](std::string_view path) { return fmt::format("{} is not an ordinary file", path); },
    .twice =
        [](std::string_view path) {
            return fmt::format("{} would be changed in two ways at once", path);
        },
    .file_permission =
        [](std::string_view path) { return fmt::format("no permission to write {}", path); },
    .folder_permission =
        [](std::string_view path) {
            return fmt::format("no permission to write in the folder {}", path);
        },
    .read_only_disk =
        [](std::string_view path) {
            return fmt::format("{} is on a disk that can only be read", path);
        },
    .disk_full =
        [](std::string_view path) {
            return fmt::format("there is no space left on the disk for {}", path);
        },
    .input_output =
        [](std::string_view path) {
            return fmt::format("the disk reports an error while writing {}", path);
        },
    .interrupted = "the command was interrupted before anything was changed",
    .other_failure =
        [](std::string_view path, std::string_view reason) {
            return fmt::format("{} cannot be written: {}", path, reason);
        },
    .restored = [](std::string_view path) { return fmt::format("{} is as it was before.", path); },
    .not_restored =
        [](std::string_view path, std::string_view kept) {
            return fmt::format("{} could not be restored; the old text stays in {} for one day.",
                               path, kept);
        },
    .unknown_state =
        [](std::string_view path) {
            return fmt::format("Look at {} yourself: it is not certain whether it holds the old or "
                               "the new text.",
                               path);
        },

    .unchanged =
        [](std::string_view id) { return fmt::format("{}: already so; nothing was changed.", id); },
    .absent = "empty",
    .created = [](std::string_view path) { return fmt::format("{} was created.", path); },
    .references_changed =
        [](std::int64_t n) {
            return fmt::format("references changed in {}", count(n, "file", "files"));
        },
    .no_possibility =
        [](std::string_view id) {
            return fmt::format("\"{}\" is not a possibility, so it cannot become a project", id);
        },
    .promoted = "From possibility to project",
    .formatted =
        [](std::string_view path) { return fmt::format("{} now has the standard layout.", path); },
    .would_format =
        [](std::string_view path) {
            return fmt::format("{} does not have the standard layout yet.", path);
        },
    .files_in_order =
        [](std::int64_t n) {
            if (n == 0) return std::string{"There are no files to format."};
            if (n == 1) return std::string{"The file already has the standard layout."};
            if (n == 2) return std::string{"Both files already have the standard layout."};
            return fmt::format("All {} files already have the standard layout.", number_en(n));
        },
    .fixed =
        [](std::int64_t n) {
            if (n == 0) return std::string{"There was nothing that the program can fix by itself."};
            return fmt::format("{} fixed.", count(n, "finding was", "findings were"));
        },
    .status_stays =
        [](std::string_view status) {
            return fmt::format("The status stays {}: that is more recent.", status);
        },
    .other_languages =
        [](std::string_view field, std::string_view languages) {
            return fmt::format("The text of ‘{}’ in {} was not changed.", field, languages);
        },
    .reason_stays =
        [](std::string_view id) {
            return fmt::format("The reason from before is still there; `agenda unset {} reason` "
                               "removes it.",
                               id);
        },
    .example_id = "example",
    .example_title = "Example of a possibility",
    .example_summary = "One file for each item: give it a telling name and fill in what is known.",
    .organisations_heading =
        "All organisations that items mention, each under an id of its own. Write the first in place of {}. An example:",
    .init_next =
        "List the organisations involved in `_organisations.yaml`, add items with `agenda new`, and check with `agenda check`.",
    .workflow_next =
        "Add `.github` too. On GitHub, set the variable `AGENDA_REPOSITORY` to where this program is (owner/name); then every change is checked.",
    .look_with_git = "Look at the change with `git diff`, then record it with `git commit`.",
    .add_with_git =
        [](std::string_view what) {
            return fmt::format("Add it with `git add {}`, then record it with `git commit`.", what);
        },
    .dry_run = "Trial run: nothing was written.",
};

} // namespace

const EditScreen& edit_en() { return screen; }

} // namespace agenda
