#include "cli/comparison.hpp"
#include "cli/options.hpp"
#include "lang/past_screen.hpp"
#include "output/print.hpp"

#include <nlohmann/json.hpp>

#include <array>
#include <memory>

namespace agenda::cli {

namespace {

struct ChangesOptions {
    std::vector<std::string> words;
    std::string since;
    std::string until;
    std::string format;
    std::string output;
    bool brief = false;
    bool only_public = false;
    bool internal = false;
};

struct Printing {
    const output::ChangesView& view;
    output::Terminal terminal;
};

void changes_text(std::ostream& out, const Printing& printing) {
    output::print_terminal(out, output::changes_document(printing.view), printing.terminal);
}

void changes_markdown(std::ostream& out, const Printing& printing) {
    output::print_markdown(out, output::changes_document(printing.view));
}

void changes_json(std::ostream& out, const Printing& printing) {
    output::print_changes_json(out, printing.view);
}

struct ChangesFormat {
    std::string_view name;
    std::string_view ending;
    void (*print)(std::ostream&, const Printing&);
    /// Goes to people who may not see everything.
    bool is_published;
};
constexpr std::array changes_formats{ChangesFormat{"text", ".txt", changes_text, false},
                                     ChangesFormat{"markdown", ".md", changes_markdown, true},
                                     ChangesFormat{"json", ".json", changes_json, false}};

ExitStatus run_changes(const ChangesOptions& options, const Invocation& invocation) {
    const Lang& lang = *invocation.lang;
    const auto& format = choose_format(changes_formats, options.format, options.output, lang);
    if (options.only_public && options.internal)
        throw Error(lang.past->not_together("--public", "--internal"));
    ComparisonWanted wanted{.until = options.until, .query = options.words};
    if (!options.since.empty()) wanted.since = options.since;
    wanted.only_public = options.only_public || (format.is_published && !options.internal);
    const Compared compared = compare_agendas(wanted, invocation);
    const ExitStatus status = report_broken(*compared.after, invocation);
    output::ChangesView view = view_of(compared, invocation);
    view.brief = options.brief;
    const Printing printing{view, text_terminal(invocation, options.output)};
    deliver(invocation, options.output, [&](std::ostream& out) { format.print(out, printing); });
    return status;
}

} // namespace

Action declare_changes(CLI::App& app, const Lang& lang) {
    auto options = std::make_shared<ChangesOptions>();
    Options declare(app, "changes", lang);
    declare.words("QUERY", options->words);
    declare.value("--since", options->since, "WHEN");
    declare.value("--until", options->until, "WHEN");
    declare.flag("--short", options->brief);
    declare.value("--format", options->format, "text|markdown|json");
    declare.value("-o,--output", options->output, "FILE");
    declare.flag("--public", options->only_public);
    declare.flag("--internal", options->internal);
    return [options](const Invocation& invocation) { return run_changes(*options, invocation); };
}

} // namespace agenda::cli
