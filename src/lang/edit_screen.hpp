// What the commands that change files say. Messages of faults begin small and have no full stop; hints
// and reports are whole sentences.
#pragma once

#include "lang/lang.hpp"

namespace agenda {

struct EditScreen {
    // what was typed
    Sentence1 bad_assignment; // "status lopend": KEY=VALUE is wanted
    Sentence assignment_hint; // status=lopend, partners+=rwth, tags-=fiets, title.de="…"
    Sentence1 unknown_field; // "sumary"
    Sentence1 not_a_list; // += or -= with a field that has one value
    Sentence2 not_in_list; // value, field: cannot be removed
    Sentence2 already_in_list; // value, field
    Sentence1 not_set; // field: nothing there to remove
    Sentence1 has_parts; // field: a record, set its parts (next_step.due=…)
    Sentence1 no_language_here; // field: has one text for all languages
    Sentence1 languages_hint; // field: hint: write it as {nl: …, de: …}
    Sentence2 bad_value; // value, field: is no date, amount, true or false
    Sentence unset_hint; // how a field is emptied
    Sentence1 unreadable_text; // what was typed has characters that no file may hold
    Sentence1 bad_entry; // what follows = is no {…} or […] that can be read
    Sentence1 not_an_id; // text
    Sentence1 id_taken; // id: exists already
    Sentence1 built_in; // id: stands in no file, and so cannot be renamed
    Sentence1 required_field; // field: cannot be removed

    Sentence1 quote_words; // the command as it was meant: hint: several words want quotes
    Sentence choose_id; // hint: choose another id with --id
    Sentence new_hint; // an example of `agenda new` with all that it needs
    Sentence rename_hint; // ids are changed with `agenda rename`
    Sentence1 date_in_future; // date
    Sentence1 newer_known; // date: of a later day something is known already

    // questions and the editor
    Sentence your_choice; // "Uw keuze: "
    Sentence1 your_choice_or; // what Enter means: "Uw keuze (Enter: lopend): "
    Counted choice_wanted; // a number up to n, or one of the names
    Sentence text_wanted; // something has to be typed
    Sentence no_terminal; // an editor needs a terminal
    Sentence1 edit_by_hand; // path: hint: change it in any editor, then agenda check
    Sentence1 editor_failed; // the editor's command
    Sentence edit_again; // "Opnieuw bewerken? (j/N)"
    Sentence hints_heading; // above the commented fields of a new file

    // why a file is not changed
    Sentence1 item_has_errors; // id
    Sentence1 mend_first; // path: agenda check PATH shows them
    Sentence1 no_such_place, other_kind, not_readable, not_possible; // field
    Counted would_have_errors; // the change would give n errors
    Sentence nothing_written; // Er is niets geschreven.
    Sentence1 busy, changed_meanwhile, exists, outside, symbolic_link, hard_link, not_a_file,
        twice; // path
    Sentence1 file_permission, folder_permission, read_only_disk, disk_full, input_output; // path
    Sentence interrupted;
    Sentence2 other_failure; // path, the system's words
    Sentence1 restored; // path: is as it was
    Sentence2 not_restored; // path, file with the old text
    Sentence1 unknown_state; // path: look at it

    // what was done
    Sentence1 unchanged; // id: is so already
    Sentence absent; // stands for a value that was not there: "leeg"
    Sentence1 created; // path; the new id
    Counted references_changed; // in n files
    Sentence1 no_possibility; // id: is no possibility, and so cannot become a project
    Sentence promoted; // mogelijkheid is nu een project
    Sentence1 formatted, would_format; // path
    Counted files_in_order;
    Counted fixed; // n findings mended
    Sentence1 status_stays; // status with its date, which is later than the new entry
    Sentence2 other_languages; // field, languages: their texts are as before
    Sentence1 reason_stays; // id: has a reason that no longer fits its status
    Sentence example_id, example_title, example_summary; // the item that `init` writes
    Sentence organisations_heading; // above an example in a new `_organisations.yaml`
    Sentence init_next; // what to do after `init`
    Sentence workflow_next; // what the workflow that it wrote still needs
    Sentence look_with_git; // Bekijk de wijziging met `git diff` …
    Sentence1
        add_with_git; // what to give `git add` after a new file, which `git diff` does not show
    Sentence dry_run; // Proef: er is niets geschreven.
};

} // namespace agenda
