#include "output/translations.hpp"

#include "base/text.hpp"
#include "cli/chronicle.hpp"
#include "cli/options.hpp"
#include "lang/past_screen.hpp"

#include <algorithm>
#include <memory>
#include <optional>

namespace agenda::cli {

namespace {

struct TranslationOptions {
    std::string missing;
    std::string format;
    std::string output;
    bool only_public = false;
};

/// The language by its code or its name; empty where none was asked for.
std::string language_of(const std::string& asked, const Vocabulary& vocabulary, const Lang& lang) {
    if (asked.empty()) return {};
    std::vector<std::string_view> codes;
    for (const auto& language : vocabulary.profile.languages)
        codes.push_back(language.value);
    for (const Language one : languages)
        if (fold(lang.screen->language_names[static_cast<std::size_t>(one)]) == fold(asked) &&
            vocabulary.has_language(language_codes[static_cast<std::size_t>(one)]))
            return std::string(language_codes[static_cast<std::size_t>(one)]);
    return std::string(codes[choose(asked, codes, lang.past->unknown_language(asked), lang)]);
}

/// What is missing is known without the past too.
std::optional<Chronicle> past_of(const Agenda& agenda, const Invocation& invocation) {
    const auto without = [&](const Error& error) {
        invocation.io->err << visible(
                                  invocation.lang->past->no_history_for_translations(error.what()))
                           << '\n';
        return std::nullopt;
    };
    try {
        return chronicle_of(agenda, invocation);
    } catch (const store::GitFault& fault) {
        const bool has_none = fault.trouble == store::GitTrouble::not_installed ||
                              fault.trouble == store::GitTrouble::not_a_repository;
        if (!has_none) throw;
        return without(error_of(fault, *invocation.lang));
    } catch (const Error& error) {
        return without(error);
    }
}

ExitStatus run_translations(const TranslationOptions& options, const Invocation& invocation) {
    const Lang& lang = *invocation.lang;
    const auto& format =
        choose_format(output::translation_formats, options.format, options.output, lang);
    Agenda agenda = load(invocation, Faults::traced);
    if (options.only_public) agenda.inventory.keep_public();
    const std::string language = language_of(options.missing, agenda.inventory.vocabulary, lang);
    const ExitStatus status = report_broken(agenda, invocation);
    const std::optional<Chronicle> past = past_of(agenda, invocation);
    std::vector<query::TranslationGap> gaps = query::translation_gaps(
        agenda.inventory, past ? std::span(past->lives) : std::span<const query::Life>());
    if (!language.empty())
        std::erase_if(gaps, [&](const auto& gap) { return gap.language != language; });
    const output::TranslationList list{.gaps = &gaps,
                                       .is_work_list = !language.empty(),
                                       .lang = &lang,
                                       .terminal = table_terminal(invocation, options.output)};
    deliver(invocation, options.output, [&](std::ostream& out) { format.print(out, list); });
    return status;
}

} // namespace

Action declare_translations(CLI::App& app, const Lang& lang) {
    auto options = std::make_shared<TranslationOptions>();
    Options declare(app, "translations", lang);
    declare.value("--missing", options->missing, "nl|de|en");
    declare.value("--format", options->format, "text|markdown|csv|json");
    declare.value("-o,--output", options->output, "FILE");
    declare.flag("--public", options->only_public);
    return
        [options](const Invocation& invocation) { return run_translations(*options, invocation); };
}

} // namespace agenda::cli
