#include "output/history.hpp"

#include "base/text.hpp"
#include "cli/chronicle.hpp"
#include "cli/fault.hpp"
#include "cli/options.hpp"
#include "lang/past_screen.hpp"
#include "output/print.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <memory>

namespace agenda::cli {

namespace {

struct HistoryOptions {
    std::string id;
    std::string format;
    std::string output;
};

struct Telling {
    const query::Life& life;
    std::vector<query::Event> events;
    const Invocation& invocation;
    output::Terminal terminal;
};

void history_text(std::ostream& out, const Telling& telling) {
    const Invocation& invocation = telling.invocation;
    output::print_terminal(
        out,
        output::history_document(telling.life, telling.events, invocation.today, *invocation.lang),
        telling.terminal);
}

void history_markdown(std::ostream& out, const Telling& telling) {
    output::print_markdown(out, output::history_document(telling.life, telling.events,
                                                         telling.invocation.today,
                                                         *telling.invocation.lang));
}

void history_json(std::ostream& out, const Telling& telling) {
    output::print_json(out, output::history_json(telling.life, telling.events));
}

struct HistoryFormat {
    std::string_view name;
    std::string_view ending;
    void (*print)(std::ostream&, const Telling&);
};
constexpr std::array history_formats{HistoryFormat{"text", ".txt", history_text},
                                     HistoryFormat{"markdown", ".md", history_markdown},
                                     HistoryFormat{"json", ".json", history_json}};

/// Of several that had the id the one that has it still.
const query::Life* life_with(const std::string& id, const Chronicle& chronicle) {
    const auto found = std::ranges::find(chronicle.lives, id, &query::Life::id);
    if (found != chronicle.lives.end()) return &*found;
    return chronicle.lives.empty() ? nullptr : &chronicle.lives.back();
}

ExitStatus reject_unknown(const std::string& id, const Agenda& agenda,
                          const Invocation& invocation) {
    std::vector<std::string_view> ids;
    for (const Item& item : agenda.inventory.items)
        ids.push_back(item.id);
    const Screen& screen = *invocation.lang->screen;
    const auto near = nearest(id, ids);
    print_error(screen.unknown_item(id), near ? screen.nearest(*near) : std::string(), invocation);
    return ExitStatus::findings;
}

ExitStatus run_history(const HistoryOptions& options, const Invocation& invocation) {
    const auto& format =
        choose_format(history_formats, options.format, options.output, *invocation.lang);
    const Repository repository = repository_of(invocation);
    const bool is_past = !invocation.at.empty();
    const std::string commit =
        is_past ? commit_at(repository, invocation) : head_of(repository.git, *invocation.lang);
    const Agenda agenda =
        is_past ? load_commit(repository, commit, invocation) : load(invocation, Faults::traced);
    const ChronicleWanted wanted{.commit = commit,
                                 .now = is_past ? nullptr : &agenda,
                                 .today = invocation.today,
                                 .ids = std::set<std::string>{options.id}};
    const Chronicle chronicle = chronicle_of(repository, wanted);
    const query::Life* life = life_with(options.id, chronicle);
    if (life == nullptr) return reject_unknown(options.id, agenda, invocation);
    ExitStatus status = ExitStatus::done;
    if (const Item* item = agenda.inventory.find(life->id); item != nullptr && !item->usable) {
        report_left_out(agenda, item->file, invocation);
        status = ExitStatus::findings;
    }
    report_shallow(repository, invocation);
    const Telling telling{*life, query::events(*life), invocation,
                          text_terminal(invocation, options.output)};
    deliver(invocation, options.output, [&](std::ostream& out) { format.print(out, telling); });
    return status;
}

} // namespace

Action declare_history(CLI::App& app, const Lang& lang) {
    auto options = std::make_shared<HistoryOptions>();
    Options declare(app, "history", lang);
    declare.word("ID", options->id, Need::required);
    declare.value("--format", options->format, "text|markdown|json");
    declare.value("-o,--output", options->output, "FILE");
    return [options](const Invocation& invocation) { return run_history(*options, invocation); };
}

} // namespace agenda::cli
