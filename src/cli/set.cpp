// `set` and `unset`: single fields of an item.
#include "cli/ask.hpp"
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

/// `title=Nieuwe naam`: the words behind a value that are no assignments belong to it.
void need_quotes(const Words& words, std::size_t at, const Draft& draft,
                 const Invocation& invocation) {
    if (at == 0 || words[at].find('=') != std::string::npos) return;
    std::size_t end = at;
    while (end < words.size() && words[end].find('=') == std::string::npos)
        ++end;
    const std::string& before = words[at - 1];
    const std::size_t value = before.find('=') + 1;
    Words text{before.substr(value)};
    text.insert(text.end(), words.begin() + static_cast<std::ptrdiff_t>(at),
                words.begin() + static_cast<std::ptrdiff_t>(end));
    const EditScreen& screen = *invocation.lang->edit;
    throw Error(screen.bad_assignment(words[at]),
                screen.quote_words("agenda set " + std::string(draft.item().item->id) + ' ' +
                                   before.substr(0, value) + quoted_words(text, 0)));
}

/// A status that is set is so as of today, unless something else is said.
void set_fields(const Words& words, Draft& draft, const Invocation& invocation) {
    bool status = false;
    bool as_of = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        need_quotes(words, i, draft, invocation);
        const Assignment assignment = parse_assignment(words[i], *invocation.lang);
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
    declare.words("ID KEY=VALUE", options->words, Need::required);
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
    declare.words("ID KEY", options->words, Need::required);
    declare.flag("--dry-run", options->dry_run);
    return [options](const Invocation& invocation) {
        if (options->words.size() < 2)
            throw Error(invocation.lang->screen->missing_argument("KEY"));
        return run_changes(*options, unset_fields, invocation);
    };
}

} // namespace agenda::cli
