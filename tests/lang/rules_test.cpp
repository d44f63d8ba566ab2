#include "lang/rules.hpp"

#include "lang/examples.hpp"

#include <doctest/doctest.h>
#include <fmt/args.h>
#include <fmt/format.h>

#include <set>
#include <string>
#include <vector>

namespace agenda {

namespace {

struct Named {
    std::string_view code;
    std::span<const RuleText> texts;
};

std::vector<Named> all_languages() {
    return {{"nl", rule_texts_nl()}, {"de", rule_texts_de()}, {"en", rule_texts_en()}};
}

std::string filled(Sentence pattern) {
    fmt::dynamic_format_arg_store<fmt::format_context> store;
    for (const char* argument : {"nul", "een", "twee"})
        store.push_back(argument);
    return fmt::vformat(pattern, store);
}

/// The numbers in {0}, {1}, …; doubled braces are none.
std::set<char> arguments_of(Sentence pattern) {
    std::set<char> found;
    for (std::size_t i = 0; i + 1 < pattern.size(); ++i) {
        if (pattern[i] != '{') continue;
        if (pattern[i + 1] != '{') found.insert(pattern[i + 1]);
        ++i;
    }
    return found;
}

std::set<char> arguments_of(const RuleText& text) {
    std::set<char> found = arguments_of(text.message);
    found.merge(arguments_of(text.help));
    found.merge(arguments_of(text.label));
    return found;
}

std::size_t sentences_in(std::string_view text) {
    std::size_t sentences = 0;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (text[i] == '.' && (i + 1 == text.size() || text.substr(i + 1, 1) == " ")) ++sentences;
    return sentences;
}

bool has_double_blank(std::string_view text) { return text.find("  ") != std::string_view::npos; }

} // namespace

TEST_CASE("every rule is said in every language") {
    for (const auto& language : all_languages()) {
        const auto& code = language.code;
        const auto& texts = language.texts;
        CAPTURE(code);
        REQUIRE(texts.size() == rules.size());
        for (const RuleInfo& rule : rules) {
            CAPTURE(rule.name);
            const RuleText& text = texts[static_cast<std::size_t>(rule.rule)];
            CHECK(text.rule == rule.rule);
            CHECK_FALSE(text.message.empty());
            CHECK_FALSE(text.help.empty());
            CHECK_FALSE(text.explanation.empty());
        }
    }
}

TEST_CASE("every sentence can be filled with its arguments, the same in each language") {
    for (const auto& language : all_languages()) {
        const auto& code = language.code;
        const auto& texts = language.texts;
        CAPTURE(code);
        for (const RuleText& text : texts) {
            const auto index = static_cast<std::size_t>(text.rule);
            CAPTURE(rules[index].name);
            CHECK_NOTHROW(filled(text.message));
            CHECK_NOTHROW(filled(text.label));
            CHECK_NOTHROW(filled(text.help));
            CHECK(arguments_of(text.message) == arguments_of(rule_texts_en()[index].message));
            CHECK(arguments_of(text) == arguments_of(rule_texts_en()[index]));
        }
    }
}

TEST_CASE("literal braces are doubled where a sentence is a pattern") {
    for (const auto& language : all_languages()) {
        const auto& code = language.code;
        const auto& texts = language.texts;
        CAPTURE(code);
        CHECK(filled(texts[static_cast<std::size_t>(Rule::unclosed_bracket)].help).find("{ ") !=
              std::string::npos);
        CHECK(filled(texts[static_cast<std::size_t>(Rule::wrong_type)].help).find("{nl: …") !=
              std::string::npos);
    }
}

TEST_CASE("messages, labels and help are phrases: one line, no full stop, no double blank") {
    for (const auto& language : all_languages()) {
        const auto& code = language.code;
        const auto& texts = language.texts;
        CAPTURE(code);
        for (const RuleText& text : texts) {
            CAPTURE(rules[static_cast<std::size_t>(text.rule)].name);
            for (const Sentence phrase : {text.message, text.label, text.help}) {
                CAPTURE(phrase);
                CHECK_FALSE(phrase.ends_with('.'));
                CHECK_FALSE(phrase.ends_with(' '));
                CHECK_FALSE(phrase.starts_with(' '));
                CHECK(phrase.find('\n') == Sentence::npos);
                CHECK_FALSE(has_double_blank(phrase));
            }
        }
    }
}

TEST_CASE("explanations are two to five whole sentences") {
    for (const auto& language : all_languages()) {
        const auto& code = language.code;
        const auto& texts = language.texts;
        CAPTURE(code);
        for (const RuleText& text : texts) {
            CAPTURE(rules[static_cast<std::size_t>(text.rule)].name);
            CHECK(text.explanation.ends_with('.'));
            CHECK_FALSE(has_double_blank(text.explanation));
            CHECK(sentences_in(text.explanation) >= 2);
            CHECK(sentences_in(text.explanation) <= 5);
        }
    }
}

TEST_CASE("every rule has its example, but for those of which no text can be shown") {
    const std::set<Rule> not_text{Rule::unreadable, Rule::not_a_file, Rule::link_outside};
    for (const RuleInfo& rule : rules) {
        CAPTURE(rule.name);
        const RuleExample& example = example_of(rule.rule);
        CHECK(example.rule == rule.rule);
        CHECK(example.wrong.empty() == not_text.contains(rule.rule));
        CHECK(example.right.empty() == not_text.contains(rule.rule));
        for (const auto files : {example.wrong, example.right})
            for (const ExampleFile& file : files) {
                CHECK(file.path.ends_with(".yaml"));
                CHECK_FALSE(file.snippet.empty());
            }
    }
}

TEST_CASE("an example differs from its cure") {
    const auto all_of = [](std::span<const ExampleFile> files) {
        std::string all;
        for (const ExampleFile& file : files)
            all += fmt::format("{}\n{}", file.path, example_text(file));
        return all;
    };
    for (const RuleInfo& rule : rules) {
        CAPTURE(rule.name);
        const RuleExample& example = example_of(rule.rule);
        if (!example.wrong.empty()) CHECK(all_of(example.wrong) != all_of(example.right));
    }
}

TEST_CASE("the keys of a snippet stand in the place of the item's own") {
    const auto text = [](std::string_view snippet) {
        return example_text({.path = "mobiliteit/radschnellweg.yaml", .snippet = snippet});
    };
    CHECK(text("kind: mogelijkheid\n"
               "next_step:\n"
               "  what: Museumpas\n"
               "status: idee\n") ==
          "title: {nl: Snelfietsroute, de: Radschnellweg, en: Cycle highway}\n"
          "kind: mogelijkheid\n"
          "theme: mobiliteit\n"
          "status: idee\n"
          "as_of: 2026-10\n"
          "lead: stadt-aachen\n"
          "partners: [gemeente-heerlen]\n"
          "start: 2025\n"
          "next_step:\n"
          "  what: Museumpas\n");
    // A key that is given twice stands twice, and a forgotten colon hides no key.
    CHECK(text("theme: mobiliteit\n"
               "theme: energie\n"
               "lead stadt-aachen\n") ==
          "title: {nl: Snelfietsroute, de: Radschnellweg, en: Cycle highway}\n"
          "kind: project\n"
          "theme: mobiliteit\n"
          "theme: energie\n"
          "status: lopend\n"
          "as_of: 2026-10\n"
          "lead stadt-aachen\n"
          "partners: [gemeente-heerlen]\n"
          "start: 2025\n");
}

TEST_CASE("a snippet can be a whole file, and be repeated") {
    CHECK(example_text({.path = "a.yaml", .snippet = "# x\n", .whole = true, .times = 3}) ==
          "# x\n# x\n# x\n");
}

} // namespace agenda
