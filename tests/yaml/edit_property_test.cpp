// Random files and random changes: every law of edits, many thousand times. A failure names the seed
// and the case; AGENDA_TEST_SEED=… repeats a run, AGENDA_TEST_CASES=… makes it longer or shorter.
#include "yaml/edit_helpers.hpp"
#include "yaml/edit_laws.hpp"
#include "yaml/random_file.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <iostream>
#include <string>

using namespace agenda;
using namespace agenda::yaml;

namespace {

std::uint64_t number_from(const char* variable, std::uint64_t otherwise) {
    const char* text = std::getenv(variable);
    return text ? std::strtoull(text, nullptr, 10) : otherwise;
}

std::string shown(const Path& path) {
    std::string out;
    for (const Step& step : path) {
        const std::string* key = std::get_if<std::string>(&step);
        out += (out.empty() ? "" : " / ") + (key ? *key : std::to_string(std::get<1>(step)));
    }
    return out;
}

std::string shown(const Content& content) {
    if (content.kind == NodeKind::scalar) return '<' + content.value + '>';
    std::string out;
    for (std::size_t i = 0; i < content.children.size(); ++i)
        out += (i < content.keys.size() ? content.keys[i] + ": " : "- ") +
               shown(content.children[i]) + "; ";
    return '(' + out + ')';
}

std::string shown(const Change& change) {
    constexpr std::string_view verbs[] = {"set", "remove", "append to", "prepend to"};
    return std::string(verbs[static_cast<std::size_t>(change.verb)]) + ' ' + shown(change.path) +
           ' ' + shown(change.content) + (change.removes_emptied ? "" : " leaving it empty");
}

/// Enough to see a pattern.
constexpr std::size_t most_shown = 3;
#ifdef NDEBUG
constexpr std::uint64_t usual_cases = 20'000;
#else
constexpr std::uint64_t usual_cases = 4'000; // the sanitizers take their time
#endif

struct Run {
    std::uint64_t seed;
    std::uint64_t cases;
};

Run run_of(std::string_view name) {
    const Run run{.seed = number_from("AGENDA_TEST_SEED", 20261124),
                  .cases = number_from("AGENDA_TEST_CASES", usual_cases)};
    std::cout << name << ": " << run.cases << " cases, AGENDA_TEST_SEED=" << run.seed << '\n';
    return run;
}

/// The seed of one case: cases are independent of each other.
std::uint64_t seed_of(std::uint64_t seed, std::uint64_t number) {
    return seed * 1'000'003 + number;
}

struct Tally {
    std::size_t changes = 0;
    std::size_t unreadable = 0;
    std::size_t refused = 0;
    std::size_t impossible = 0;
    std::size_t broken = 0;
};

/// One change, on which the next one builds. Nothing where there is no sense in going on.
std::optional<std::string> try_change(random_file::Random& random, const std::string& text,
                                      const std::string& name, Tally& tally) {
    const auto tree = laws::read(text);
    if (!tree) {
        ++tally.unreadable;
        return std::nullopt;
    }
    const Change change = random_file::change(random, *tree);
    const laws::Verdict verdict = laws::judge(*tree, text, change, test_order);
    ++tally.changes;
    if (verdict.refusal) ++tally.refused;
    if (verdict.refusal == Refusal::not_possible) ++tally.impossible;
    if (verdict.broken.empty()) return verdict.refusal ? text : verdict.changed;
    ++tally.broken;
    FAIL_CHECK(name << ": " << verdict.broken << "\n--- " << shown(change) << " in\n"
                    << text << "|\n--- gives\n"
                    << verdict.changed << "|");
    return std::nullopt;
}

void try_case(std::uint64_t seed, std::uint64_t number, Tally& tally) {
    random_file::Random random(seed_of(seed, number));
    const std::string name = "seed " + std::to_string(seed) + ", case " + std::to_string(number);
    std::optional<std::string> text = random_file::file(random);
    for (std::size_t n = 1 + random.below(3); n > 0 && text; --n)
        text = try_change(random, *text, name, tally);
}

void try_format(std::uint64_t seed, std::uint64_t number, Tally& tally) {
    random_file::Random random(seed_of(seed, number));
    const std::string text = random_file::file(random);
    const auto tree = laws::read(text);
    if (!tree) return;
    const laws::Verdict verdict = laws::judge_format(*tree, text, test_order);
    if (verdict.refusal) ++tally.refused;
    if (verdict.broken.empty()) return;
    ++tally.broken;
    FAIL_CHECK("seed " << seed << ", case " << number << ": " << verdict.broken << "\n--- of\n"
                       << text << "|\n--- is\n"
                       << verdict.changed << "|");
}

} // namespace

TEST_CASE("every edit of a random file keeps the laws of edits") {
    const Run run = run_of("edits");
    Tally tally;
    for (std::uint64_t number = 0; number < run.cases && tally.broken < most_shown; ++number)
        try_case(run.seed, number, tally);
    CAPTURE(run.seed);
    CHECK(tally.unreadable <= run.cases / 50);
    CHECK(tally.impossible < tally.changes / 1000 + 5);
}

TEST_CASE("formatting a random file keeps the laws of formatting") {
    const Run run = run_of("formatting");
    Tally tally;
    for (std::uint64_t number = 0; number < run.cases && tally.broken < most_shown; ++number)
        try_format(run.seed, number, tally);
    CAPTURE(run.seed);
    CHECK(tally.refused < run.cases / 1000 + 5);
}
