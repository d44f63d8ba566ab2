// The order of findings, and which are the same.
#include "base/diagnostic.hpp"

#include "support/refs.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <random>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace agenda;

namespace {

Diagnostic finding(Rule rule, Span where, std::vector<Argument> arguments = {}) {
    Diagnostic made;
    made.rule = rule;
    made.where = where;
    made.arguments = std::move(arguments);
    return made;
}

constexpr std::array<std::string_view, 2> two_words{"a", "b"};

std::vector<std::string> sorted(Diagnostics diagnostics) {
    sort_diagnostics(diagnostics);
    std::vector<std::string> lines;
    for (const Diagnostic& found : diagnostics)
        lines.push_back(fmt::format("{}:{}-{} {}", found.where.file, found.where.begin,
                                    found.where.end, info(found.rule).name));
    return lines;
}

} // namespace

TEST_CASE("diagnostic: findings are sorted by file, place and rule") {
    CHECK(sorted({finding(Rule::stale, {1, 0, 3}), finding(Rule::alias, {0, 9, 10}),
                  finding(Rule::tag, {0, 2, 5}), finding(Rule::anchor, {0, 2, 5}),
                  finding(Rule::stale, {0, 2, 4}), finding(Rule::stale, {0, 0, 0})}) ==
          std::vector<std::string>{"0:0-0 stale", "0:2-4 stale", "0:2-5 anchor", "0:2-5 tag",
                                   "0:9-10 alias", "1:0-3 stale"});
}

TEST_CASE("diagnostic: findings that are sorted in part are sorted as a whole, and stay in order") {
    std::mt19937 random(1);
    for (std::size_t size = 0; size < 200; ++size) {
        Diagnostics findings;
        for (std::size_t i = 0; i < size; ++i)
            findings.push_back(finding(Rule::alias,
                                       {0, static_cast<std::uint32_t>(random() % 50), 99},
                                       {static_cast<std::int64_t>(i)}));
        const auto by_place = [](const Diagnostic& a, const Diagnostic& b) {
            return a.where < b.where;
        };
        const std::size_t first_run = size == 0 ? 0 : random() % size;
        const auto middle = findings.begin() + static_cast<std::ptrdiff_t>(first_run);
        std::stable_sort(findings.begin(), middle, by_place);
        if (size % 2 == 0) std::stable_sort(middle, findings.end(), by_place);
        Diagnostics expected = findings;
        std::stable_sort(expected.begin(), expected.end(), by_place);
        sort_diagnostics(findings);
        CHECK(std::equal(findings.begin(), findings.end(), expected.begin(), expected.end(),
                         [](const Diagnostic& a, const Diagnostic& b) {
                             return std::get<std::int64_t>(a.arguments[0]) ==
                                    std::get<std::int64_t>(b.arguments[0]);
                         }));
    }
}

TEST_CASE("diagnostic: what is said twice is said once") {
    const Span here{0, 1, 2};
    Diagnostics findings{
        finding(Rule::alias, here, {std::string("*a")}),
        finding(Rule::alias, here, {std::string("*b")}),
        finding(Rule::alias, here, {std::string("*a")}), // no neighbour, and still the same
        finding(Rule::unknown_language, here, {LanguageCode{"nl"}}),
        finding(Rule::unknown_language, here, {LanguageCode{"de"}}),
        finding(Rule::unknown_language, here, {LanguageCode{"nl"}}),
        finding(Rule::too_deep, here, {std::int64_t{16}}),
        finding(Rule::too_deep, here, {std::string("16")}),
        finding(Rule::too_deep, here),
    };
    sort_diagnostics(findings);
    CHECK(findings.size() == 7);
    CHECK(std::get<std::string>(findings[0].arguments[0]) == "*a");
    CHECK(std::get<std::string>(findings[1].arguments[0]) == "*b");

    Diagnostics none;
    sort_diagnostics(none);
    CHECK(none.empty());
}

TEST_CASE("diagnostic: the fingerprint tells what is said, and not where") {
    const std::vector<Argument> arguments{
        std::string("ab"),
        std::string("a"),
        std::vector<std::string>{"a", "b"},
        std::vector<std::string>{"ab"},
        std::vector<std::string>{},
        std::int64_t{2},
        std::int64_t{21},
        Shape::list,
        Shape::mapping,
        FileTrouble::missing,
        LanguageCode{"nl"},
        LanguageCode{"de"},
        *parse_date("2026").date,
        *parse_date("2026-01-01").date,
        KnownWords{two_words},
        KnownWords{std::span(two_words).first(1)},
    };
    std::vector<Diagnostic> different{finding(Rule::alias, {}), finding(Rule::anchor, {})};
    for (const Argument& argument : arguments)
        different.push_back(finding(Rule::alias, {}, {argument}));
    different.push_back(finding(Rule::alias, {}, {std::string("a"), std::string("b")}));
    different.push_back(finding(Rule::alias, {}, {std::string("b"), std::string("a")}));
    different.push_back(finding(Rule::alias, {}, {std::string("a"), std::string()}));
    std::set<Fingerprint> seen;
    for (const Diagnostic& one : different)
        CHECK(seen.insert(fingerprint_of(one)).second);
    for (Diagnostic one : different) {
        one.where = {3, 4, 5};
        one.suggestion = "x";
        CHECK(seen.contains(fingerprint_of(one)));
        CHECK(trace_of(one) == Trace{{3, 4, 5}, one.rule, fingerprint_of(one)});
    }
}

TEST_CASE("diagnostic: references are sorted and joined as the findings are") {
    const Diagnostics findings{
        finding(Rule::alias, {1, 5, 6}), finding(Rule::alias, {0, 1, 2}, {std::string("*a")}),
        finding(Rule::alias, {0, 1, 2}, {std::string("*a")}), finding(Rule::too_deep, {0, 0, 1})};
    DiagnosticRefs all = test::refs_to(findings);
    sort_diagnostics(all);
    CHECK(all == DiagnosticRefs{&findings[3], &findings[1], findings.data()});
    const Diagnostics others{finding(Rule::alias, {0, 1, 2}, {std::string("*a")}),
                             finding(Rule::alias, {1, 0, 2})};
    merge_diagnostics(all, test::refs_to(others));
    CHECK(all == DiagnosticRefs{&findings[3], &findings[1], &others[1], findings.data()});
    DiagnosticRefs none;
    merge_diagnostics(none, all);
    CHECK(none == all);
    merge_diagnostics(all, {});
    CHECK(none == all);
    CHECK(files_in(all) == 2);
    CHECK(files_in({}) == 0);
}

TEST_CASE("diagnostic: ten thousand findings at one place take no square time") {
    Diagnostics findings;
    for (int i = 0; i < 10'000; ++i)
        findings.push_back(finding(Rule::alias, {0, 0, 1}));
    sort_diagnostics(findings);
    CHECK(findings.size() == 1);
}
