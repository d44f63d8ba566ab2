#include "output/summary.hpp"

#include "cli/load.hpp"
#include "cli/options.hpp"
#include "output/print.hpp"

#include <nlohmann/json.hpp>

#include <array>
#include <memory>

namespace agenda::cli {

namespace {

struct SummaryOptions {
    std::vector<std::string> words;
    std::string format;
    std::string output;
    bool only_public = false;
};

struct Summing {
    const Inventory& inventory;
    const query::Order& order;
    const query::Summary& summary;
    const Invocation& invocation;
    output::Terminal terminal;
};

void summary_text(std::ostream& out, const Summing& s) {
    output::print_terminal(out,
                           output::summary_document(s.inventory, s.order, s.summary,
                                                    s.invocation.today, *s.invocation.lang,
                                                    output::marks_for(s.terminal.width)),
                           s.terminal);
}

void summary_markdown(std::ostream& out, const Summing& s) {
    output::print_markdown(out, output::summary_document(s.inventory, s.order, s.summary,
                                                         s.invocation.today, *s.invocation.lang));
}

void summary_json(std::ostream& out, const Summing& s) {
    output::print_json(out, output::summary_json(s.inventory, s.summary, s.invocation.today));
}

struct SummaryFormat {
    std::string_view name;
    std::string_view ending;
    void (*print)(std::ostream&, const Summing&);
};
constexpr std::array summary_formats{SummaryFormat{"text", ".txt", summary_text},
                                     SummaryFormat{"markdown", ".md", summary_markdown},
                                     SummaryFormat{"json", ".json", summary_json}};

ExitStatus run_summary(const SummaryOptions& options, const Invocation& invocation) {
    const Lang& lang = *invocation.lang;
    const auto& format = choose_format(summary_formats, options.format, options.output, lang);
    Agenda agenda = load(invocation, Faults::traced);
    if (options.only_public) agenda.inventory.keep_public();
    const ExitStatus status = report_broken(agenda, invocation);
    const query::Context context{
        .inventory = &agenda.inventory, .today = invocation.today, .lang = &lang};
    const std::vector<query::Clause> clauses = query::clauses_from_words(options.words);
    const query::Query query = query::compile(clauses, context);
    const query::Order order = query::order(agenda.inventory);
    const query::Selection selection = query::select(agenda.inventory, order, query);
    const query::Summary summary = query::summarise(agenda.inventory, selection, invocation.today,
                                                    query::themes_in_question(clauses, context));
    const Summing summing{agenda.inventory, order, summary, invocation,
                          text_terminal(invocation, options.output)};
    deliver(invocation, options.output, [&](std::ostream& out) { format.print(out, summing); });
    return status;
}

} // namespace

Action declare_summary(CLI::App& app, const Lang& lang) {
    auto options = std::make_shared<SummaryOptions>();
    Options declare(app, "summary", lang);
    declare.words("QUERY", options->words);
    declare.value("--format", options->format, "text|markdown|json");
    declare.value("-o,--output", options->output, "FILE");
    declare.flag("--public", options->only_public);
    return [options](const Invocation& invocation) { return run_summary(*options, invocation); };
}

} // namespace agenda::cli
