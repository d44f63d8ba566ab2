// What the commands that change files say: no language lacks a sentence, each says what it was given,
// and messages, hints and reports are written alike.
#include "lang/edit_screen.hpp"

#include <doctest/doctest.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

using namespace agenda;

namespace {

using Member = std::variant<Sentence EditScreen::*, Sentence1 EditScreen::*,
                            Sentence2 EditScreen::*, Counted EditScreen::*>;
using E = EditScreen;

// Messages of faults begin small and have no full stop.
const std::vector<Member> messages{
    &E::bad_assignment,
    &E::unknown_field,
    &E::not_a_list,
    &E::not_in_list,
    &E::already_in_list,
    &E::not_set,
    &E::has_parts,
    &E::no_language_here,
    &E::bad_value,
    &E::bad_entry,
    &E::unreadable_text,
    &E::not_an_id,
    &E::id_taken,
    &E::built_in,
    &E::required_field,
    &E::no_terminal,
    &E::editor_failed,
    &E::item_has_errors,
    &E::no_such_place,
    &E::other_kind,
    &E::not_readable,
    &E::not_possible,
    &E::would_have_errors,
    &E::busy,
    &E::changed_meanwhile,
    &E::exists,
    &E::outside,
    &E::symbolic_link,
    &E::hard_link,
    &E::not_a_file,
    &E::twice,
    &E::file_permission,
    &E::folder_permission,
    &E::read_only_disk,
    &E::disk_full,
    &E::input_output,
    &E::interrupted,
    &E::other_failure,
    &E::no_possibility,
    &E::date_in_future,
    &E::newer_known,
};
// Hints and reports are whole sentences.
const std::vector<Member> sentences{
    &E::assignment_hint, &E::quote_words,   &E::choose_id,       &E::edit_by_hand,
    &E::hints_heading,   &E::mend_first,    &E::nothing_written, &E::restored,
    &E::not_restored,    &E::unknown_state, &E::unchanged,       &E::created,
    &E::formatted,       &E::would_format,  &E::files_in_order,  &E::fixed,
    &E::look_with_git,   &E::add_with_git,  &E::init_next,       &E::workflow_next,
    &E::example_summary, &E::unset_hint,    &E::dry_run,         &E::languages_hint,
    &E::new_hint,        &E::rename_hint,   &E::choice_wanted,   &E::text_wanted,
    &E::status_stays,    &E::reason_stays,  &E::other_languages,
};
// Words, questions, and what stands beside or before something else.
const std::vector<Member> words{
    &E::your_choice, &E::edit_again,    &E::absent,         &E::references_changed,    &E::promoted,
    &E::example_id,  &E::example_title, &E::your_choice_or, &E::organisations_heading,
};

constexpr std::string_view first = "velocity";
constexpr std::string_view second = "mobiliteit";

/// A member's text in a language, with arguments that no sentence holds by itself.
struct Said {
    const EditScreen& screen;
    std::int64_t count = 1;

    std::string operator()(Sentence E::*member) const { return std::string{screen.*member}; }
    std::string operator()(Sentence1 E::*member) const {
        const Sentence1 sentence = screen.*member;
        return sentence ? sentence(first) : std::string{};
    }
    std::string operator()(Sentence2 E::*member) const {
        const Sentence2 sentence = screen.*member;
        return sentence ? sentence(first, second) : std::string{};
    }
    std::string operator()(Counted E::*member) const {
        const Counted sentence = screen.*member;
        return sentence ? sentence(count) : std::string{};
    }
};

struct Size {
    template <class T> std::size_t operator()(T E::* /*member*/) const { return sizeof(T); }
};

std::vector<Member> all() {
    std::vector<Member> members = messages;
    members.insert(members.end(), sentences.begin(), sentences.end());
    members.insert(members.end(), words.begin(), words.end());
    return members;
}

bool contains(std::string_view text, std::string_view part) {
    return text.find(part) != std::string_view::npos;
}

bool begins_within(std::string_view text, char from, char to) {
    const std::size_t letter = text.find_first_not_of("\"`");
    return letter != std::string_view::npos && text[letter] >= from && text[letter] <= to;
}
bool begins_small(std::string_view text) { return begins_within(text, 'a', 'z'); }
bool begins_with_capital(std::string_view text) { return begins_within(text, 'A', 'Z'); }

const EditScreen& screen_of(Language language) { return *lang(language).edit; }

} // namespace

TEST_SUITE("lang") {

    TEST_CASE("every sentence about changes is looked at here") {
        std::size_t size = 0;
        for (const Member& member : all())
            size += std::visit(Size{}, member);
        CHECK(size == sizeof(EditScreen));
    }

    TEST_CASE("no language lacks a sentence about changes") {
        for (const Language l : languages) {
            CAPTURE(lang(l).code);
            const std::vector<Member> members = all();
            for (std::size_t i = 0; i < members.size(); ++i) {
                CAPTURE(i);
                for (const std::int64_t count : {0, 1, 2})
                    CHECK(!std::visit(Said{screen_of(l), count}, members[i]).empty());
            }
        }
    }

    TEST_CASE("a sentence about changes says what it was given") {
        for (const Language l : languages)
            for (const Member& member : all()) {
                const std::string text = std::visit(Said{screen_of(l)}, member);
                CAPTURE(text);
                if (std::holds_alternative<Sentence1 E::*>(member)) CHECK(contains(text, first));
                if (!std::holds_alternative<Sentence2 E::*>(member)) continue;
                CHECK(contains(text, first));
                CHECK(contains(text, second));
            }
    }

    TEST_CASE("messages about changes begin small and have no full stop") {
        for (const Language l : languages)
            for (const Member& member : messages) {
                const std::string text = std::visit(Said{screen_of(l)}, member);
                CAPTURE(text);
                CHECK(!text.ends_with('.'));
                if (l != Language::de) CHECK(!begins_with_capital(text));
            }
    }

    TEST_CASE("hints and reports about changes are whole sentences") {
        for (const Language l : languages)
            for (const Member& member : sentences) {
                const std::string text = std::visit(Said{screen_of(l)}, member);
                CAPTURE(text);
                CHECK(text.ends_with('.'));
                const bool names_first = text.starts_with(first) || text.starts_with('1');
                CHECK((names_first || !begins_small(text)));
            }
    }

    TEST_CASE("counts of changes take the number of what is counted") {
        struct Case {
            Counted E::*counted;
            std::int64_t number;
            std::array<std::string_view, 3> written;
        };
        for (const Case& c : std::vector<Case>{
                 {&E::would_have_errors,
                  1,
                  {"met deze wijziging zou er 1 fout bij komen",
                   "durch diese Änderung käme 1 Fehler hinzu", "this change would add 1 error"}},
                 {&E::would_have_errors,
                  2,
                  {"met deze wijziging zouden er 2 fouten bij komen",
                   "durch diese Änderung kämen 2 Fehler hinzu", "this change would add 2 errors"}},
                 {&E::references_changed,
                  1,
                  {"verwijzingen in 1 bestand aangepast", "Verweise in 1 Datei angepasst",
                   "references changed in 1 file"}},
                 {&E::fixed,
                  1,
                  {"1 bevinding is hersteld.", "1 Befund wurde behoben.", "1 finding was fixed."}},
                 {&E::fixed,
                  2,
                  {"2 bevindingen zijn hersteld.", "2 Befunde wurden behoben.",
                   "2 findings were fixed."}},
             })
            for (const Language l : languages)
                CHECK((screen_of(l).*c.counted)(c.number) ==
                      c.written[static_cast<std::size_t>(l)]);
    }

    TEST_CASE("a list that is wanted in braces is shown with braces") {
        for (const Language l : languages) {
            CHECK(contains(screen_of(l).bad_entry("{"), "{"));
            CHECK(!contains(screen_of(l).bad_entry("["), "{{"));
        }
    }

} // TEST_SUITE
