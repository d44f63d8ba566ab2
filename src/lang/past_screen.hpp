// What the commands say that look into the past: changes, history, translations, and --at. Messages of
// faults begin small and have no full stop; hints and notes are whole sentences.
#pragma once

#include "lang/lang.hpp"

namespace agenda {

struct PastScreen {
    // Git cannot answer: messages, then hints
    Sentence no_git, no_repository;
    Sentence1 not_trusted; // folder
    Sentence1 damaged, git_failed; // Git's own words
    Sentence nothing_committed;
    Sentence no_git_hint, no_repository_hint;
    Sentence1 not_trusted_hint; // folder
    Sentence damaged_hint, nothing_committed_hint;

    // moments
    Sentence1 no_moment; // what was typed: neither a revision nor a day nor a time ago
    Sentence moment_hint;
    Sentence1 no_agenda_then; // revision
    Sentence no_agenda_then_hint;
    Sentence2 before_history; // day asked for, first day known
    Sentence before_history_hint;
    Sentence1 before_shallow; // first day known
    Sentence shallow_hint;
    Sentence1 no_meeting; // day: no meeting is known, so this counts
    Sentence2 not_together; // two options that exclude each other

    // what changed: headings and counts
    Sentence1 changed_since; // long date
    Sentence1 changed_since_meeting; // long date
    Sentence2 changed_since_revision; // revision, long date
    Sentence not_committed;
    Sentence nothing_changed;
    Sentence nothing_recorded_then;
    Counted n_changed; // items
    Counted n_added;
    Counted n_became_project;
    Counted n_completed;
    Counted n_stopped;
    Counted n_removed;
    Sentence1 unreadable_then; // id: could not be read at that time

    // what changed of an item
    Sentence2 added; // kind, status
    Sentence1 removed; // last status
    Sentence1 renamed; // old id
    Sentence became_project;
    Sentence1 per; // short date, behind a status
    Sentence2 confirmed; // status, short date
    Sentence reason_given; // before a reason
    Sentence1 later; // 3 months
    Sentence1 earlier; // 3 months
    Counted n_days;
    Counted n_weeks;
    Counted n_months;
    Counted n_years;
    Counted moved_times; // at least 2
    Sentence new_date; // a date where there was none
    Sentence no_date; // a date that is there no more
    Sentence milestone_done; // before what
    Sentence milestone_added; // before what
    Sentence milestone_dropped; // before what
    Sentence step_added; // before what
    Sentence step_dropped; // before what
    Sentence step_before; // before what was the step
    Sentence joined; // before an organisation
    Sentence left; // before an organisation
    Sentence theme_added; // before a theme
    Sentence theme_dropped; // before a theme
    Sentence decided; // before a decision
    Sentence news; // before an entry of the log
    Sentence also_changed; // before names of fields

    // how far the past is known
    Sentence1 shallow_note; // first day known

    // translations
    Sentence translations_heading;
    Sentence1 missing_in; // language
    Sentence2 outdated_in; // language, the one that changed
    Sentence nothing_to_translate;
    Sentence source_text_heading;
    Sentence translation_heading;
    Sentence name_word; // of an organisation or of the agenda
    Sentence text_heading;
    Sentence state_heading;
    Counted n_missing;
    Counted n_outdated;
    Sentence1 no_history_for_translations; // why
    Sentence1 unknown_language; // code
};

} // namespace agenda
