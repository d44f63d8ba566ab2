// What the commands that look into the past say: no language lacks a sentence, each says what it was
// given, and messages, hints and notes are written alike.
#include "lang/past_screen.hpp"

#include <doctest/doctest.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

using namespace agenda;

namespace {

using Member = std::variant<Sentence PastScreen::*, Sentence1 PastScreen::*,
                            Sentence2 PastScreen::*, Counted PastScreen::*>;
using P = PastScreen;

// Messages of faults begin small and have no full stop.
const std::vector<Member> messages{
    &P::no_git,         &P::no_repository,     &P::not_trusted,  &P::damaged,
    &P::git_failed,     &P::nothing_committed, &P::no_moment,    &P::no_agenda_then,
    &P::before_history, &P::before_shallow,    &P::not_together, &P::unknown_language,
};
// Hints and notes are whole sentences.
const std::vector<Member> sentences{
    &P::no_git_hint,
    &P::no_repository_hint,
    &P::not_trusted_hint,
    &P::damaged_hint,
    &P::nothing_committed_hint,
    &P::moment_hint,
    &P::no_agenda_then_hint,
    &P::before_history_hint,
    &P::shallow_hint,
    &P::no_meeting,
    &P::nothing_changed,
    &P::nothing_recorded_then,
    &P::unreadable_then,
    &P::shallow_note,
    &P::nothing_to_translate,
    &P::no_history_for_translations,
};
// Headings, words, and what stands beside or before something else.
const std::vector<Member> words{
    &P::changed_since,
    &P::changed_since_meeting,
    &P::changed_since_revision,
    &P::not_committed,
    &P::n_changed,
    &P::n_added,
    &P::n_became_project,
    &P::n_completed,
    &P::n_stopped,
    &P::n_removed,
    &P::added,
    &P::removed,
    &P::renamed,
    &P::became_project,
    &P::per,
    &P::confirmed,
    &P::reason_given,
    &P::later,
    &P::earlier,
    &P::n_days,
    &P::n_weeks,
    &P::n_months,
    &P::n_years,
    &P::moved_times,
    &P::new_date,
    &P::no_date,
    &P::milestone_done,
    &P::milestone_added,
    &P::milestone_dropped,
    &P::step_added,
    &P::step_dropped,
    &P::step_before,
    &P::joined,
    &P::left,
    &P::theme_added,
    &P::theme_dropped,
    &P::decided,
    &P::news,
    &P::also_changed,
    &P::translations_heading,
    &P::missing_in,
    &P::outdated_in,
    &P::source_text_heading,
    &P::translation_heading,
    &P::name_word,
    &P::text_heading,
    &P::state_heading,
    &P::n_missing,
    &P::n_outdated,
};

constexpr std::string_view first = "velocity";
constexpr std::string_view second = "mobiliteit";

/// A member's text in a language, with arguments that no sentence holds by itself.
struct Said {
    const PastScreen& screen;
    std::int64_t count = 1;

    std::string operator()(Sentence P::*member) const { return std::string{screen.*member}; }
    std::string operator()(Sentence1 P::*member) const {
        const Sentence1 sentence = screen.*member;
        return sentence ? sentence(first) : std::string{};
    }
    std::string operator()(Sentence2 P::*member) const {
        const Sentence2 sentence = screen.*member;
        return sentence ? sentence(first, second) : std::string{};
    }
    std::string operator()(Counted P::*member) const {
        const Counted sentence = screen.*member;
        return sentence ? sentence(count) : std::string{};
    }
};

struct Size {
    template <class T> std::size_t operator()(T P::* /*member*/) const { return sizeof(T); }
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

const PastScreen& screen_of(Language language) { return *lang(language).past; }

} // namespace

TEST_SUITE("lang") {

    TEST_CASE("every sentence about the past is looked at here") {
        std::size_t size = 0;
        for (const Member& member : all())
            size += std::visit(Size{}, member);
        CHECK(size == sizeof(PastScreen));
    }

    TEST_CASE("no language lacks a sentence about the past, and each says what it was given") {
        for (const Language l : languages) {
            CAPTURE(lang(l).code);
            for (const Member& member : all()) {
                for (const std::int64_t count : {1, 2, 7777})
                    CHECK(!std::visit(Said{screen_of(l), count}, member).empty());
                const std::string text = std::visit(Said{screen_of(l)}, member);
                CAPTURE(text);
                if (std::holds_alternative<Sentence1 P::*>(member)) CHECK(contains(text, first));
                if (std::holds_alternative<Counted P::*>(member)) {
                    CHECK(contains(text, "1"));
                    CHECK(contains(std::visit(Said{screen_of(l), 4}, member), "4"));
                }
                if (!std::holds_alternative<Sentence2 P::*>(member)) continue;
                CHECK(contains(text, first));
                CHECK(contains(text, second));
            }
        }
    }

    TEST_CASE("messages about the past have no full stop, hints and notes do") {
        for (const Language l : languages) {
            for (const Member& member : messages)
                CHECK(!std::visit(Said{screen_of(l)}, member).ends_with('.'));
            for (const Member& member : sentences)
                CHECK(std::visit(Said{screen_of(l)}, member).ends_with('.'));
        }
    }
}
