// `report`: an agenda, or a selection of it, as a document for people who do not type commands.
#include "output/report.hpp"

#include "cli/comparison.hpp"
#include "cli/fault.hpp"
#include "cli/options.hpp"
#include "cli/report_past.hpp"
#include "lang/report_screen.hpp"
#include "output/print.hpp"
#include "output/report_parts.hpp"
#include "store/write.hpp"

#include <array>
#include <functional>
#include <memory>
#include <optional>

namespace agenda::cli {

namespace {

struct ReportOptions {
    std::vector<std::string> words;
    std::string format;
    std::string output;
    std::string max_bytes;
    std::string since;
    bool check = false;
    bool internal = false;
};

output::Printer markdown_printer(const Invocation& /*invocation*/,
                                 std::string_view /*output_file*/) {
    return output::print_markdown;
}

output::Printer text_printer(const Invocation& invocation, std::string_view output_file) {
    return [terminal = text_terminal(invocation, output_file)](std::ostream& out,
                                                               const output::Document& document) {
        output::print_terminal(out, document, terminal);
    };
}

output::Printer html_printer(const Invocation& invocation, std::string_view /*output_file*/) {
    return [langs = invocation.langs](std::ostream& out, const output::Document& document) {
        output::print_html(out, document, langs);
    };
}

struct ReportFormat {
    std::string_view name;
    std::string_view ending;
    output::Printer (*printer)(const Invocation&, std::string_view output_file);
};
constexpr std::array report_formats{ReportFormat{"markdown", ".md", markdown_printer},
                                    ReportFormat{"html", ".html", html_printer},
                                    ReportFormat{"text", ".txt", text_printer}};

std::vector<std::string_view> report_names() {
    std::vector<std::string_view> names;
    for (const output::ReportKind& kind : output::reports)
        names.push_back(kind.name);
    return names;
}

/// The report that the first word names, and takes that word away; the overview where it is a clause of
/// the query. Throws Error for a word that is neither.
const output::ReportKind& choose_report(std::vector<std::string>& words, const Lang& lang) {
    const bool is_clause = words.empty() || words.front().find_first_of(":\"") != std::string::npos;
    if (is_clause) return output::reports.front();
    const auto names = report_names();
    const std::size_t chosen =
        choose(words.front(), names, lang.report->unknown_report(words.front()), lang);
    words.erase(words.begin());
    return output::reports[chosen];
}

std::string joined_words(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "" : " ") + word;
    return text;
}

/// What a report is about: the agenda, compared with an earlier state where the report tells of that.
struct Subject {
    std::optional<Agenda> agenda;
    std::optional<Compared> compared;

    [[nodiscard]] const Agenda& now() const { return compared ? *compared->after : *agenda; }
};

Subject subject_of(const output::ReportKind& kind, const std::vector<std::string>& words,
                   const ReportOptions& options, const Invocation& invocation) {
    Subject subject;
    if (kind.tells_past) {
        ComparisonWanted wanted{
            .until = invocation.at, .only_public = !options.internal, .query = words};
        if (!options.since.empty()) wanted.since = options.since;
        subject.compared = compare_agendas(wanted, invocation);
        return subject;
    }
    subject.agenda.emplace(load(invocation, Faults::traced));
    if (!options.internal) {
        subject.agenda->inventory.keep_public();
        subject.agenda->inventory.forget_contacts();
    }
    return subject;
}

/// Calls `then` with the report's document, which looks at what stands here until it is printed.
ExitStatus with_document(const output::ReportKind& kind, const std::vector<std::string>& words,
                         const Subject& subject, const ReportOptions& options,
                         const Invocation& invocation,
                         const std::function<ExitStatus(output::Document&)>& then) {
    const Inventory& inventory = subject.now().inventory;
    const query::Query query = query::compile(
        query::clauses_from_words(words),
        {.inventory = &inventory, .today = invocation.today, .lang = invocation.lang});
    const query::Order order = query::order(inventory);
    const query::Selection selection = query::select(inventory, order, query);
    output::Report report{.inventory = inventory,
                          .order = order,
                          .selection = selection,
                          .query = joined_words(words),
                          .today = invocation.today,
                          .langs = invocation.langs,
                          .internal = options.internal};
    std::optional<output::ChangesView> view;
    if (subject.compared) {
        view.emplace(view_of(*subject.compared, invocation));
        view->brief = kind.is_brief;
        report.changes = &*view;
    }
    query::Possibilities possibilities;
    if (kind.tells_possibilities) {
        possibilities = possibilities_of(
            subject.now(),
            {.internal = options.internal, .query = words.empty() ? nullptr : &query}, invocation);
        report.possibilities = &possibilities;
        report.gaps = gaps_of(inventory, selection, invocation.today);
    }
    output::ReportWriter writer(report);
    kind.write(writer);
    return then(writer.document);
}

void cut(output::Document& document, const std::string& max_bytes, const output::Printer& print,
         const Invocation& invocation) {
    const std::optional<std::size_t> bytes = parse_count(max_bytes, *invocation.lang);
    if (!bytes) return;
    output::Paragraph last;
    for (const Lang* lang : invocation.langs) {
        std::string text = last.text.empty() ? "" : " ";
        text += lang->report->cut_off(lang->number(static_cast<std::int64_t>(*bytes)));
        last.text.push_back({.text = std::move(text), .emphasis = output::Emphasis::strong});
    }
    if (!output::cut_to(document, *bytes, last, print))
        throw Error(invocation.lang->report->too_few_bytes(max_bytes));
}

/// The command that renews the file, as it was given.
std::string renewing(const output::ReportKind& kind, const ReportOptions& options,
                     const std::vector<std::string>& words, const Invocation& invocation) {
    std::string languages;
    for (const Lang* lang : invocation.langs)
        languages += (languages.empty() ? "" : "+") + std::string(lang->code);
    std::string command = "agenda report " + std::string(kind.name);
    if (!words.empty()) command += " " + joined_words(words);
    if (options.internal) command += " --internal";
    if (!options.since.empty()) command += " --since \"" + options.since + '"';
    return command + " --lang " + languages + " -o " + options.output;
}

ExitStatus run_report(const ReportOptions& options, const Invocation& invocation) {
    const Lang& lang = *invocation.lang;
    std::vector<std::string> words = options.words;
    const output::ReportKind& kind = choose_report(words, lang);
    const auto& format = choose_format(report_formats, options.format, options.output, lang);
    const bool to_file = is_file(options.output);
    if (!options.since.empty() && !kind.tells_past)
        throw Error(lang.report->tells_no_past(kind.name));
    if (options.check && !to_file) throw Error(std::string(lang.report->check_needs_file));

    const Subject subject = subject_of(kind, words, options, invocation);
    const ExitStatus status = report_broken(subject.now(), invocation);
    const auto tell = [&](output::Document& document) {
        const output::Printer printer = format.printer(invocation, options.output);
        cut(document, options.max_bytes, printer, invocation);
        const Print print = [&](std::ostream& out) { printer(out, document); };
        const bool current = to_file && store::holds(invocation.io->cwd / options.output, print);
        if (options.check && !current) {
            print_error(lang.report->out_of_date(options.output),
                        lang.report->out_of_date_hint(renewing(kind, options, words, invocation)),
                        invocation);
            return ExitStatus::findings;
        }
        if (!current) deliver(invocation, options.output, print);
        return status;
    };
    return with_document(kind, words, subject, options, invocation, tell);
}

} // namespace

Action declare_report(CLI::App& app, const Lang& lang) {
    auto options = std::make_shared<ReportOptions>();
    Options declare(app, "report", lang);
    declare.words("QUERY", options->words);
    declare.value("--format", options->format, "markdown|html|text");
    declare.value("-o,--output", options->output, "FILE");
    declare.flag("--check", options->check);
    declare.value("--since", options->since, "WHEN");
    declare.value("--max-bytes", options->max_bytes, "N");
    declare.flag("--internal", options->internal);
    return [options](const Invocation& invocation) { return run_report(*options, invocation); };
}

} // namespace agenda::cli
