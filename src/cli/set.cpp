// `set` and `unset`: single fields of an item.
#include "cli/assignment.hpp"
#include "cli/change.hpp"
#include "cli/describe.hpp"
#include "cli/options.hpp"
#include "lang/edit_screen.hpp"

#include <algorithm>
#include <memory>

namespace agenda::cli {

namespace {

struct SetOptions {
    std::vector<std::string> words;
    std::string language;
    bool dry_run = false;
};

bool sets(const std::vector<yaml::Change>& changes, std::string_view key) {
    return std::ranges::any_of(changes, [&](const yaml::Change& change) {
        return change.path.size() == 1 && std::get_if<std::string>(&change.path[0]) &&
               std::get<std::string>(change.path[0]) == key;
    });
}

/// A status that is set is so as of today, unless something else is said.
void add_as_of(std::vector<yaml::Change>& changes, const Invocation& invocation) {
    if (sets(changes, "status") && !sets(changes, "as_of"))
        changes.push_back(yaml::Change::set(yaml::path_of("as_of"),
                                            yaml::Content::typed(iso(date_of(invocation.today)))));
}

using Planner = std::vector<yaml::Change> (*)(const std::vector<std::string>& words,
                                              const Subject& subject);

std::vector<yaml::Change> plan_set(const std::vector<std::string>& words, const Subject& subject) {
    std::vector<yaml::Change> changes;
    for (const std::string& word : words)
        std::ranges::move(changes_for(parse_assignment(word, subject.lang), subject),
                          std::back_inserter(changes));
    return changes;
}

std::vector<yaml::Change> plan_unset(const std::vector<std::string>& words,
                                     const Subject& subject) {
    std::vector<yaml::Change> changes;
    for (const std::string& word : words)
        changes.push_back(removal_of(word, subject));
    return changes;
}

ExitStatus run_changes(const SetOptions& options, Planner planner, const Invocation& invocation) {
    const Lang& lang = *invocation.lang;
    if (options.words.size() < 2)
        throw Error(lang.screen->missing_argument("KEY"), std::string(lang.edit->assignment_hint));
    const Editing editing = begin_editing(invocation);
    const Agenda& agenda = editing.agenda;
    const EditableItem item = editable_item(options.words.front(), agenda, invocation);
    const std::string language = write_language(options.language, agenda, invocation);
    const Subject subject{.inventory = agenda.inventory,
                          .item = *item.item,
                          .tree = *item.tree,
                          .text = item.text,
                          .lang = lang,
                          .write_language = language,
                          .today = invocation.today};
    std::vector<yaml::Change> changes =
        planner({options.words.begin() + 1, options.words.end()}, subject);
    add_as_of(changes, invocation);
    std::string text = changed_text(item, changes, agenda, invocation);
    if (text == item.text) {
        invocation.io->out << lang.edit->unchanged(item.item->id) << '\n';
        return ExitStatus::done;
    }
    const store::Change change{.path = std::string(item.path),
                               .old_text = std::string(item.text),
                               .new_text = std::move(text)};
    return carry_out(
        editing, {&change, 1},
        {.dry_run = options.dry_run, .report = {describe(changes, item, agenda, lang)}},
        invocation);
}

} // namespace

Action declare_set(CLI::App& app, const Lang& lang) {
    auto options = std::make_shared<SetOptions>();
    Options declare(app, "set", lang);
    declare.words("ID KEY=VALUE", options->words).required();
    declare.value("--in", options->language, "nl|de|en");
    declare.flag("--dry-run", options->dry_run);
    return [options](const Invocation& invocation) {
        return run_changes(*options, plan_set, invocation);
    };
}

Action declare_unset(CLI::App& app, const Lang& lang) {
    auto options = std::make_shared<SetOptions>();
    Options declare(app, "unset", lang);
    declare.words("ID KEY", options->words).required();
    declare.flag("--dry-run", options->dry_run);
    return [options](const Invocation& invocation) {
        return run_changes(*options, plan_unset, invocation);
    };
}

} // namespace agenda::cli
