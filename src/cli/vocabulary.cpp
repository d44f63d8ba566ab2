// `themes` and `organisations`: the vocabulary, and what it is used for.
#include "output/vocabulary.hpp"

#include "cli/load.hpp"
#include "cli/options.hpp"

#include <memory>
#include <span>

namespace agenda::cli {

namespace {

struct VocabularyOptions {
    std::string format;
    std::string output;
    bool only_public = false;
};

using Formats = std::span<const output::VocabularyFormat>;

ExitStatus run_vocabulary(const VocabularyOptions& options, Formats formats,
                          const Invocation& invocation) {
    const auto& format = choose_format(formats, options.format, options.output, *invocation.lang);
    Agenda agenda = load(invocation, Faults::traced);
    if (options.only_public) agenda.inventory.keep_public();
    const ExitStatus status = report_broken(agenda, invocation);
    const output::VocabularyList list{.inventory = &agenda.inventory,
                                      .lang = invocation.lang,
                                      .terminal = table_terminal(invocation, options.output)};
    deliver(invocation, options.output, [&](std::ostream& out) { format.print(out, list); });
    return status;
}

Action declare_vocabulary(CLI::App& app, const char* name, Formats formats, const Lang& lang) {
    auto options = std::make_shared<VocabularyOptions>();
    Options declare(app, name, lang);
    declare.value("--format", options->format, "table|markdown|csv|json");
    declare.value("-o,--output", options->output, "FILE");
    declare.flag("--public", options->only_public);
    return [options, formats](const Invocation& invocation) {
        return run_vocabulary(*options, formats, invocation);
    };
}

} // namespace

Action declare_themes(CLI::App& app, const Lang& lang) {
    return declare_vocabulary(app, "themes", output::theme_formats, lang);
}

Action declare_organisations(CLI::App& app, const Lang& lang) {
    return declare_vocabulary(app, "organisations", output::organisation_formats, lang);
}

} // namespace agenda::cli
