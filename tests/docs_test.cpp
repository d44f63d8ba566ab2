// Every rule is told: it has a transcript that shows it, an explanation in each language, an example;
// and nothing is told of rules that do not exist.
#include "base/rules.hpp"
#include "lang/examples.hpp"
#include "lang/lang.hpp"
#include "transcript_markdown.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

using namespace agenda;
namespace fs = std::filesystem;

namespace {

const fs::path transcripts = fs::path(AGENDA_CHECKOUT) / "tests" / "check";

/// Some command of the transcript prints `…[rule]`.
bool shows(const fs::path& path, const std::string& rule) {
    std::ifstream file(path, std::ios::binary);
    const transcript::Transcript read =
        transcript::parse({std::string(std::istreambuf_iterator<char>(file), {})});
    return std::ranges::any_of(read.steps, [&](const transcript::Step& step) {
        const auto* const command = std::get_if<transcript::Command>(&step.what);
        for (std::size_t i = command ? command->begin : 0; command && i < command->end; ++i)
            if (read.lines[i].find('[' + rule + ']') != std::string::npos) return true;
        return false;
    });
}

} // namespace

TEST_CASE("every rule has a transcript in which it is broken") {
    for (const RuleInfo& row : rules) {
        const std::string name(row.name);
        CAPTURE(name);
        const fs::path path = transcripts / (name + ".md");
        REQUIRE(fs::is_regular_file(path));
        CHECK(shows(path, name));
    }
}

TEST_CASE("every transcript in tests/check is about a rule that exists") {
    for (const fs::directory_entry& entry : fs::directory_iterator(transcripts)) {
        // The unit tests of the rules stand in the same folder.
        if (entry.path().extension() != ".md") continue;
        CAPTURE(entry.path().filename().string());
        CHECK(find_rule(entry.path().stem().string()).has_value());
    }
}

TEST_CASE("every rule has a message and an explanation in each language") {
    for (const RuleInfo& row : rules) {
        CAPTURE(row.name);
        for (const Language language : languages) {
            CHECK_FALSE(text_of(row.rule, lang(language)).message.empty());
            CHECK_FALSE(text_of(row.rule, lang(language)).explanation.empty());
        }
    }
}

TEST_CASE("every rule that a file's text can break has a wrong and a right example") {
    for (const RuleInfo& row : rules) {
        CAPTURE(row.name);
        const RuleExample& example = example_of(row.rule);
        CHECK(example.rule == row.rule);
        const bool in_the_text = row.rule != Rule::unreadable && row.rule != Rule::not_a_file &&
                                 row.rule != Rule::link_outside;
        CHECK(example.wrong.empty() != in_the_text);
        CHECK(example.right.empty() == example.wrong.empty());
    }
}
