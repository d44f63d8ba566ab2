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
    bool to_file;
};

void summary_text(std::ostream& out, const Summing& s) {
    const output::Terminal terminal{.width = s.to_file ? 80 : s.invocation.text_width(),
                                    .colour = s.invocation.colour_out && !s.to_file};
    output::print_terminal(out,
                           output::summary_document(s.inventory, s.order, s.summary,
                                                    s.invocation.today, *s.invocation.lang,
                                                    output::marks_for(terminal.width)),
                           terminal);
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
    Agenda agenda = load(invocation);
    if (options.only_public) agenda.inventory.keep_public();
    const ExitStatus status = report_broken(agenda, invocation);
    const query::Context context{
        .inventory = &agenda.inventory, .today = invocation.today, .lang = &lang};
    std::vector<query::Clause> clauses;
    for (const std::string& word : options.words)
        clauses.push_back(query::clause_from_word(word));
    const query::Query query = query::compile(clauses, context);
    const query::Order order = query::order(agenda.inventory);
    const query::Selection selection = query::select(agenda.inventory, order, query);
    const query::Summary summary = query::summarise(agenda.inventory, selection, invocation.today,
                                                    query::themes_in_question(clauses, context));
    const bool to_file = !options.output.empty() && options.output != "-";
    const Summing summing{agenda.inventory, order, summary, invocation, to_file};
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
