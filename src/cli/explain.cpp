#include "output/explain.hpp"

#include "cli/options.hpp"
#include "output/print.hpp"

#include <memory>

namespace agenda::cli {

namespace {

ExitStatus run_explain(const std::string& name, const Invocation& invocation) {
    const Lang& lang = *invocation.lang;
    const output::Terminal terminal{.width = invocation.text_width(),
                                    .colour = invocation.colour_out};
    if (name.empty()) {
        output::print_terminal(invocation.io->out, output::rules_document(lang), terminal);
        return ExitStatus::done;
    }
    std::vector<std::string_view> names;
    for (const RuleInfo& row : rules)
        names.push_back(row.name);
    const Rule rule = rules[choose(name, names, lang.screen->unknown_rule(name), lang)].rule;
    output::print_terminal(invocation.io->out, output::rule_document(rule, lang), terminal);
    return ExitStatus::done;
}

} // namespace

Action declare_explain(CLI::App& app, const Lang& lang) {
    auto name = std::make_shared<std::string>();
    Options(app, "explain", lang).word("RULE", *name);
    return [name](const Invocation& invocation) { return run_explain(*name, invocation); };
}

} // namespace agenda::cli
