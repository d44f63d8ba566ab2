#include "cli/load.hpp"
#include "cli/options.hpp"
#include "output/items.hpp"

#include <array>
#include <memory>
#include <optional>
#include <utility>

namespace agenda::cli {

namespace {

/// The options that are a clause of the query, spelled longer.
struct ClauseOption {
    const char* name;
    const char* field;
    const char* placeholder;
};
constexpr std::array clause_options{
    ClauseOption{"--theme", "theme", "THEME"},     ClauseOption{"--kind", "kind", "KIND"},
    ClauseOption{"--status", "status", "STATUS"},  ClauseOption{"--scope", "scope", "SCOPE"},
    ClauseOption{"--lead", "lead", "ORG"},         ClauseOption{"--partner", "partner", "ORG"},
    ClauseOption{"--involved", "involved", "ORG"}, ClauseOption{"--tag", "tag", "TAG"},
    ClauseOption{"--text", "text", "TEXT"},        ClauseOption{"--active", "active", "DATE"},
    ClauseOption{"--due", "due", "WITHIN"},
};

/// Flags, each a requirement of its own.
struct FlagOption {
    const char* name;
    const char* value;
};
constexpr std::array flag_options{FlagOption{"--overdue", "overdue"},
                                  FlagOption{"--stale", "stale"}};

struct ListOptions {
    std::vector<std::string> words;
    std::array<std::vector<std::string>, clause_options.size()> clauses;
    std::array<bool, flag_options.size()> flags{};
    bool only_public = false;
    std::string sort;
    bool reverse = false;
    std::vector<std::string> columns;
    std::string limit;
    bool count = false;
    std::string format;
    std::string output;
};

query::Query compile(const ListOptions& options, const query::Context& context) {
    std::vector<query::Clause> clauses = query::clauses_from_words(options.words);
    for (std::size_t i = 0; i < clause_options.size(); ++i)
        for (const std::string& value : options.clauses[i])
            clauses.push_back({.field = clause_options[i].field,
                               .value = value,
                               .asked_by = clause_options[i].name});
    query::Query query = query::compile(clauses, context);
    for (std::size_t i = 0; i < flag_options.size(); ++i) {
        if (!options.flags[i]) continue;
        const query::Query flag = query::compile(
            {{.field = "is", .value = flag_options[i].value, .asked_by = flag_options[i].name}},
            context);
        query.require([flag](const Item& item) { return flag.matches(item); });
    }
    return query;
}

/// The columns asked for; empty: those that a format shows by itself. Throws Error for an unknown one.
std::vector<std::string> columns(const std::vector<std::string>& asked, const Lang& lang) {
    const std::vector<std::string_view> known = output::column_names();
    std::vector<std::string> names;
    for (const std::string& name : comma_separated(asked))
        names.emplace_back(known[choose(name, known, lang.screen->unknown_column(name), lang)]);
    if (names.empty() && !asked.empty()) throw Error(lang.screen->empty_query_value("--columns"));
    return names;
}

ExitStatus run_list(const ListOptions& options, const Invocation& invocation) {
    const Lang& lang = *invocation.lang;
    const auto& format = choose_format(output::list_formats, options.format, options.output, lang);
    const std::optional<std::size_t> limit = parse_count(options.limit, lang);
    std::vector<std::string> names = columns(options.columns, lang);
    Agenda agenda = load(invocation, Faults::traced);
    if (options.only_public) agenda.inventory.keep_public();
    const ExitStatus status = report_broken(agenda, invocation);
    const query::Context context{
        .inventory = &agenda.inventory, .today = invocation.today, .lang = &lang};
    const query::Query query = compile(options, context);
    const query::Order order = query::order(agenda.inventory);
    query::Selection selection = query::select(agenda.inventory, order, query);
    if (!options.sort.empty() || options.reverse)
        query::sort(selection, options.sort.empty() ? "number" : options.sort, options.reverse,
                    order, context);
    if (options.count) {
        const output::ItemList counted{.selection = &selection};
        deliver(invocation, options.output, [&](std::ostream& out) {
            if (format.name == "json")
                output::print_count(out, counted);
            else
                out << selection.items.size() << '\n';
        });
        return status;
    }
    const bool limited = limit && *limit < selection.items.size();
    if (limited) selection.items.resize(*limit);
    const output::ItemList list{.inventory = &agenda.inventory,
                                .order = &order,
                                .selection = &selection,
                                .columns = std::move(names),
                                .grouped = options.sort.empty() && !options.reverse,
                                .limited = limited,
                                .today = invocation.today,
                                .lang = &lang,
                                .terminal = table_terminal(invocation, options.output)};
    deliver(invocation, options.output, [&](std::ostream& out) { format.print(out, list); });
    return status;
}

} // namespace

Action declare_list(CLI::App& app, const Lang& lang) {
    auto options = std::make_shared<ListOptions>();
    Options declare(app, "list", lang);
    declare.words("QUERY", options->words);
    for (std::size_t i = 0; i < clause_options.size(); ++i)
        declare.values(clause_options[i].name, options->clauses[i], clause_options[i].placeholder);
    for (std::size_t i = 0; i < flag_options.size(); ++i)
        declare.flag(flag_options[i].name, options->flags[i]);
    declare.flag("--public", options->only_public);
    declare.value("--sort", options->sort, "KEY");
    declare.flag("--reverse", options->reverse);
    declare.values("--columns", options->columns, "FIELD,…");
    declare.value("--limit", options->limit, "N");
    declare.flag("--count", options->count);
    declare.value("--format", options->format, "table|markdown|csv|json|ids");
    declare.value("-o,--output", options->output, "FILE");
    return [options](const Invocation& invocation) { return run_list(*options, invocation); };
}

} // namespace agenda::cli
