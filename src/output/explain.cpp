#include "output/explain.hpp"

#include "base/text.hpp"
#include "lang/examples.hpp"

#include <span>
#include <string>

namespace agenda::output {

namespace {

/// The files of an example one below the other; bytes that no terminal shows are made visible, and of
/// a snippet that a file repeats without end only one is shown.
std::string example(std::span<const ExampleFile> files) {
    std::string text;
    for (const ExampleFile& file : files) {
        if (files.size() > 1)
            text += (text.empty() ? "# agenda/" : "\n# agenda/") + std::string(file.path) + '\n';
        text += visible(file.snippet, Lines::kept);
        if (!text.ends_with('\n')) text += '\n';
        if (file.times > 1) text += "…\n";
    }
    return text;
}

void add_example(Document& document, Sentence heading, std::span<const ExampleFile> files) {
    if (files.empty()) return;
    document.blocks.emplace_back(
        Heading{.level = 2, .text = plain(std::string(heading)), .anchor = {}});
    document.blocks.emplace_back(Preformatted{.text = example(files), .language = "yaml"});
}

} // namespace

Sentence name_of(Severity severity, const Lang& lang) {
    switch (severity) {
    case Severity::error: return lang.screen->error;
    case Severity::warning: return lang.screen->warning;
    default: return lang.screen->reminder;
    }
}

Document rule_document(Rule rule, const Lang& lang) {
    const std::string severity(name_of(info(rule).severity, lang));
    Document document;
    document.blocks.emplace_back(
        Heading{.level = 1,
                .text = plain(std::string(info(rule).name) + " (" + severity + ')'),
                .anchor = {}});
    document.blocks.emplace_back(
        Paragraph{.text = plain(std::string(text_of(rule, lang).explanation))});
    const RuleExample& shown = example_of(rule);
    add_example(document, lang.screen->wrong_heading, shown.wrong);
    add_example(document, lang.screen->right_heading, shown.right);
    return document;
}

Document rules_document(const Lang& lang) {
    Table table;
    table.columns = {
        {.heading = plain(std::string(lang.screen->explain_list_heading)), .align = Align::left},
        {.heading = plain(std::string(lang.screen->severity_heading)), .align = Align::left},
    };
    for (const RuleInfo& row : rules)
        table.rows.push_back({.cells = {plain(std::string(row.name)),
                                        plain(std::string(name_of(row.severity, lang)))},
                              .group = {}});
    Document document;
    document.blocks.emplace_back(std::move(table));
    document.blocks.emplace_back(Paragraph{.text = plain(std::string(lang.screen->see_explain))});
    return document;
}

} // namespace agenda::output
