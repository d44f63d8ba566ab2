#include "cli/run.hpp"

#include "base/text.hpp"
#include "cli/command.hpp"
#include "cli/fault.hpp"
#include "cli/help.hpp"
#include "cli/load.hpp"
#include "cli/moment.hpp"
#include "cli/options.hpp"
#include "cli/settings.hpp"
#include "version.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <exception>
#include <memory>
#include <string_view>

namespace agenda::cli {

namespace {

/// The declared program: its options as given, and the action of each command.
struct Program {
    explicit Program(const Lang& lang) : app(std::string(help_text("agenda", lang)), "agenda") {
        app.fallthrough()->allow_extras()->require_subcommand(0, 1);
        app.set_help_flag();
        Options declare(app, "", lang);
        declare.value("-C,--agenda", common.agenda_dir, "DIR");
        declare.value("--lang", common.lang, "nl|de|en");
        declare.value("--color", common.color, "auto|always|never");
        declare.value("--today", common.today, "YYYY-MM-DD");
        declare.flag("--no-cache", common.no_cache);
        declare.flag("-h,--help", help);
        declare.flag("--version", version);
        for (const Command& command : commands()) {
            CLI::App* sub = app.add_subcommand(std::string(command.name),
                                               std::string(help_text(command.name, lang)));
            sub->fallthrough()->allow_extras();
            sub->set_help_flag();
            actions.push_back(command.declare(*sub, lang));
            if (command.reads) Options(*sub, "", lang).value("--at", at, "WHEN");
        }
    }

    CLI::App app;
    CommonOptions common;
    std::string at;
    bool help = false;
    bool version = false;
    std::vector<Action> actions;
};

/// All option names that can be meant behind this command.
std::vector<std::string> option_names(const CLI::App& app, const CLI::App* command) {
    std::vector<std::string> names;
    for (const CLI::App* from : {&app, command}) {
        if (from == nullptr) continue;
        for (const CLI::Option* option : from->get_options())
            for (const std::string& name : option->get_lnames())
                names.push_back("--" + name);
    }
    return names;
}

std::string see_help(const CLI::App* command, const Lang& lang) {
    if (command == nullptr) return std::string(lang.screen->see_help);
    return lang.screen->see_help_of(command->get_name());
}

const CLI::App* parsed_command(const CLI::App& app) {
    const auto parsed = app.get_subcommands();
    return parsed.empty() ? nullptr : parsed.front();
}

/// What CLI11 could not place: a mistyped command or option, or a word too many.
[[noreturn]] void reject(const std::string& word, const CLI::App& app, const CLI::App* command,
                         const Lang& lang) {
    const Screen& screen = *lang.screen;
    const std::string see = see_help(command, lang);
    const auto fail = [&](Sentence1 sentence, const std::vector<std::string_view>& known) {
        const auto near = nearest(word.substr(0, word.find('=')), known);
        throw Error(sentence(word), near ? screen.nearest(*near) : see);
    };
    if (word.starts_with('-') && word.size() > 1) {
        const std::vector<std::string> names = option_names(app, command);
        fail(screen.unknown_option, {names.begin(), names.end()});
    }
    if (command != nullptr) throw Error(screen.unexpected_argument(word), see);
    std::vector<std::string_view> names;
    for (const Command& known : commands())
        names.push_back(known.name);
    fail(screen.unknown_command, names);
    throw Error(screen.unknown_command(word), see);
}

/// CLI11's complaints, in the reader's language. `ArgumentMismatch` and `RequiredError` name the option
/// at the start of their text.
[[noreturn]] void rephrase(const CLI::ParseError& error, const CLI::App* command,
                           const Lang& lang) {
    const std::string_view what = error.what();
    const std::string name(what.substr(0, what.find_first_of(": ")));
    if (error.get_name() == "RequiredError")
        throw Error(lang.screen->missing_argument(name), see_help(command, lang));
    throw Error(lang.screen->option_needs_value(name), see_help(command, lang));
}

const CLI::App* parse(Program& program, const std::vector<std::string>& args, const Lang& lang) {
    try {
        program.app.parse(std::vector<std::string>(args.rbegin(), args.rend()));
    } catch (const CLI::ParseError& error) {
        // Whoever asks for help may leave out what the command needs.
        if (!program.app.count("--help") || error.get_name() != "RequiredError")
            rephrase(error, parsed_command(program.app), lang);
    }
    const CLI::App* command = parsed_command(program.app);
    // CLI11 keeps the "--" that ends the options among what it could not place.
    for (const std::string& left : program.app.remaining(true))
        if (left != "--") reject(left, program.app, command, lang);
    return command;
}

void take_languages(Invocation& invocation, const CommonOptions& options,
                    const std::vector<Language>& asked, const Command* command) {
    if (asked.size() < 2) return;
    if (command == nullptr || !command->two_languages)
        throw Error(invocation.lang->screen->only_one_language_here(
            options.lang.empty() ? "AGENDA_LANG" : "--lang",
            command == nullptr ? "summary" : std::string(command->name)));
    invocation.langs.clear();
    for (const Language language : asked)
        invocation.langs.push_back(&lang(language));
}

std::string checked_moment(const std::string& when, const Lang& lang) {
    if (when.empty()) throw Error(lang.screen->empty_query_value("--at"));
    return when;
}

/// What Git refuses is said in the reader's language too.
ExitStatus act(const Action& action, const Invocation& invocation) {
    try {
        return action(invocation);
    } catch (const store::GitFault& fault) {
        throw error_of(fault, *invocation.lang);
    }
}

/// Without a command: the summary where there is an agenda, else what to do next.
ExitStatus run_bare(const Program& program, const Invocation& invocation) {
    const auto summary =
        std::ranges::find(commands(), "summary", &Command::name) - commands().begin();
    if (!invocation.agenda_dir.empty() || has_agenda(invocation))
        return program.actions[static_cast<std::size_t>(summary)](invocation);
    const Screen& screen = *invocation.lang->screen;
    invocation.io->out << screen.what_next_heading << "\n\n" << screen.what_next << '\n';
    return ExitStatus::done;
}

ExitStatus dispatch(const std::vector<std::string>& args, Io& io,
                    const std::vector<Language>& asked) {
    const Lang& spoken = lang(asked.front());
    Program program(spoken);
    const CLI::App* parsed = parse(program, args, spoken);
    if (program.version) {
        io.out << "agenda " << version << '\n';
        return ExitStatus::done;
    }
    if (program.help) {
        io.out << (parsed == nullptr ? program_help(program.app, spoken)
                                     : command_help(program.app, *parsed, spoken));
        return ExitStatus::done;
    }
    Invocation invocation = settle(program.common, io, spoken);
    if (parsed == nullptr) {
        take_languages(invocation, program.common, asked, nullptr);
        return run_bare(program, invocation);
    }
    const auto row = std::ranges::find(commands(), parsed->get_name(), &Command::name);
    take_languages(invocation, program.common, asked, &*row);
    if (parsed->get_option_no_throw("--at") != nullptr && parsed->count("--at") > 0)
        invocation.at = checked_moment(program.at, spoken);
    return act(program.actions[static_cast<std::size_t>(row - commands().begin())], invocation);
}

/// The answer has been given: what goes wrong now is nobody's business.
void do_afterwards(const Io& io) {
    try {
        for (const auto& task : io.afterwards)
            task();
    } catch (const std::exception&) {
        return;
    }
}

} // namespace

int run(const std::vector<std::string>& args, Io& io) {
    const std::vector<Language> asked = languages_asked_for(args, io);
    const Lang& spoken = lang(asked.front());
    Invocation for_faults;
    for_faults.io = &io;
    for_faults.lang = &spoken;
    for_faults.colour_err = colour_of_faults(args, io);
    ExitStatus status = ExitStatus::failure;
    try {
        status = dispatch(args, io, asked);
    } catch (const Error& error) {
        io.out.flush();
        print_error(error.what(), error.hint, for_faults);
        status = error.status;
    }
    io.out.flush();
    do_afterwards(io);
    if (!io.out && !io.out_is_closed()) {
        print_error(spoken.screen->output_incomplete, "", for_faults);
        return static_cast<int>(ExitStatus::failure);
    }
    return static_cast<int>(status);
}

} // namespace agenda::cli
