// What stands in reports: no language lacks a sentence, and each says what it was given.
#include "lang/report_screen.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

using namespace agenda;

namespace {

using R = ReportScreen;
using Five = std::array<Sentence, 5>;
using Member = std::variant<Sentence R::*, Sentence1 R::*, Counted R::*, Five R::*>;

const std::vector<Member> members{
    &R::selection,
    &R::with_internal,
    &R::running,
    &R::of_which_silent,
    &R::status_unknown,
    &R::overview_heading,
    &R::deadlines_heading,
    &R::nothing_due,
    &R::what_heading,
    &R::date_heading,
    &R::timeline_heading,
    &R::timeline_description,
    &R::timeline_open_end,
    &R::without_dates,
    &R::period_label,
    &R::no_running_project,
    &R::see_also,
    &R::programmes_heading,
    &R::closed_heading,
    &R::about_numbers,
    &R::by_type_and_side_heading,
    &R::several_countries,
    &R::contacts_heading,
    &R::contacts_explained,
    &R::contacts_across_heading,
    &R::contacts_across_explained,
    &R::n_contacts_across,
    &R::n_taking_part,
    &R::taking_part_heading,
    &R::leads_heading,
    &R::partner_heading,
    &R::other_heading,
    &R::items_heading,
    &R::nobody_takes_part,
    &R::skip_to_content,
    &R::contents,
    &R::bar_running,
    &R::bar_other,
    &R::bar_closed,
    &R::bar_open_end,
    &R::cut_off,
    &R::unknown_report,
    &R::out_of_date,
    &R::out_of_date_hint,
    &R::check_needs_file,
    &R::too_few_bytes,
    &R::tells_no_past,
    &R::briefing_title,
    &R::decisions_heading,
    &R::possibilities_heading,
    &R::stage_heading,
    &R::count_heading,
    &R::median_heading,
    &R::median_explained,
    &R::stages,
    &R::gaps_heading,
    &R::gaps,
};

constexpr std::string_view given = "theme:cultuur";

struct Said {
    const ReportScreen& screen;
    std::int64_t count = 2;

    std::string operator()(Sentence R::*member) const { return std::string(screen.*member); }
    /// The shortest, so that none is missing.
    std::string operator()(Five R::*member) const {
        return std::string(*std::ranges::min_element(screen.*member, {}, &Sentence::size));
    }
    std::string operator()(Sentence1 R::*member) const {
        const Sentence1 sentence = screen.*member;
        return sentence ? sentence(given) : std::string();
    }
    std::string operator()(Counted R::*member) const {
        const Counted sentence = screen.*member;
        return sentence ? sentence(count) : std::string();
    }
};

struct Size {
    template <class T> std::size_t operator()(T R::* /*member*/) const { return sizeof(T); }
};

} // namespace

TEST_SUITE("lang") {

    TEST_CASE("every sentence of reports is looked at here") {
        std::size_t size = 0;
        for (const Member& member : members)
            size += std::visit(Size{}, member);
        CHECK(size == sizeof(ReportScreen));
    }

    TEST_CASE("no language lacks a sentence of reports") {
        for (const Language l : languages) {
            CAPTURE(lang(l).code);
            for (const Member& member : members)
                for (const std::int64_t count : {0, 1, 2})
                    CHECK(!std::visit(Said{*lang(l).report, count}, member).empty());
        }
    }

    TEST_CASE("a sentence of reports says what it was given, and a count which number") {
        for (const Language l : languages)
            for (const Member& member : members) {
                const std::string text = std::visit(Said{*lang(l).report, 1234}, member);
                CAPTURE(text);
                if (std::holds_alternative<Sentence1 R::*>(member))
                    CHECK(text.find(given) != std::string::npos);
                if (std::holds_alternative<Counted R::*>(member))
                    CHECK(text.find(lang(l).number(1234)) != std::string::npos);
            }
    }
}
