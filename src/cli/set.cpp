// `set` and `unset`: single fields of an item.
#include "cli/change.hpp"
#include "cli/draft.hpp"
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

using Words = std::vector<std::string>;

/// A status that is set is so as of today, unless something else is said.
void set_fields(const Words& words, Draft& draft, const Invocation& invocation) {
    bool status = false;
    bool as_of = false;
    for (const std::string& word : words) {
        const Assignment assignment = parse_assignment(word, *invocation.lang);
        status = status || assignment.key == "status";
        as_of = as_of || assignment.key == "as_of";
        draft.apply(change_for(assignment, draft.subject()));
    }
    if (status && !as_of)
        draft.apply(yaml::Change::set(yaml::path_of("as_of"),
                                      yaml::Content::typed(iso(date_of(invocation.today)))));
}

/// All places are meant as they are in the file: so the last goes first.
void unset_fields(const Words& words, Draft& draft, const Invocation& /*invocation*/) {
    std::vector<yaml::Change> changes;
    for (const std::string& word : words)
        changes.push_back(removal_of(word, draft.subject()));
    std::ranges::stable_sort(changes, std::greater<>(), &yaml::Change::path);
    for (const yaml::Change& change : changes)
        draft.apply(change);
}

using Edit = void (*)(const Words& words, Draft& draft, const Invocation& invocation);

ExitStatus run_changes(const SetOptions& options, Edit edit, const Invocation& invocation) {
    const Editing editing = begin_editing(invocation);
    const EditableItem item = editable_item(options.words.front(), editing.agenda, invocation);
    Draft draft(item, write_language(options.language, editing.agenda, invocation), editing.agenda,
                invocation, !options.language.empty());
    edit({options.words.begin() + 1, options.words.end()}, draft, invocation);
    return finish(draft, editing, options.dry_run, remaining_reason(draft, invocation), invocation);
}

} // namespace

Action declare_set(CLI::App& app, const Lang& lang) {
    auto options = std::make_shared<SetOptions>();
    Options declare(app, "set", lang);
    declare.words("ID KEY=VALUE", options->words).required();
    declare.value("--in", options->language, "nl|de|en");
    declare.flag("--dry-run", options->dry_run);
    return [options](const Invocation& invocation) {
        if (options->words.size() < 2)
            throw Error(invocation.lang->screen->missing_argument("KEY=VALUE"),
                        std::string(invocation.lang->edit->assignment_hint));
        return run_changes(*options, set_fields, invocation);
    };
}

Action declare_unset(CLI::App& app, const Lang& lang) {
    auto options = std::make_shared<SetOptions>();
    Options declare(app, "unset", lang);
    declare.words("ID KEY", options->words).required();
    declare.flag("--dry-run", options->dry_run);
    return [options](const Invocation& invocation) {
        if (options->words.size() < 2)
            throw Error(invocation.lang->screen->missing_argument("KEY"));
        return run_changes(*options, unset_fields, invocation);
    };
}

} // namespace agenda::cli
