// `new`: a valid new file from the field table, with what is known, and hints for what is not.
#include "base/slug.hpp"
#include "base/text.hpp"
#include "cli/ask.hpp"
#include "cli/assignment.hpp"
#include "cli/change.hpp"
#include "cli/editor.hpp"
#include "cli/options.hpp"
#include "lang/edit_screen.hpp"
#include "model/fields.hpp"
#include "yaml/parse.hpp"

#include <algorithm>
#include <array>
#include <memory>

namespace agenda::cli {

namespace {

using yaml::Content;

/// Fields that `new` takes by an option of their own; the others are set later.
struct NewOption {
    const char* name;
    const char* field;
    const char* placeholder;
};
constexpr std::array new_options{
    NewOption{"--theme", "theme", "THEME"},    NewOption{"--kind", "kind", "KIND"},
    NewOption{"--status", "status", "STATUS"}, NewOption{"--scope", "scope", "SCOPE"},
    NewOption{"--lead", "lead", "ORG"},        NewOption{"--partners", "partners", "ORG,…"},
    NewOption{"--start", "start", "DATE"},     NewOption{"--end", "end", "DATE"},
    NewOption{"--summary", "summary", "TEXT"}, NewOption{"--reason", "reason", "TEXT"},
};

struct NewOptions {
    std::vector<std::string> words;
    std::array<std::string, new_options.size()> values;
    std::string id;
    std::string language;
    bool edit = false;
    bool dry_run = false;
};

std::string& value_of(NewOptions& options, std::string_view field) {
    const auto it = std::ranges::find(new_options, field, &NewOption::field);
    return options.values[static_cast<std::size_t>(it - new_options.begin())];
}

/// Asks for what must be there and was not given; without a terminal that is a fault of use.
void ask_for_missing(NewOptions& options, const Vocabulary& vocabulary,
                     const Invocation& invocation) {
    const Lang& lang = *invocation.lang;
    std::string title = options.words.empty() ? std::string() : options.words.front();
    if (title.empty()) options.words = {ask_text(field_label("title", lang), "TITLE", invocation)};
    std::vector<Choice> themes;
    for (const Theme& theme : vocabulary.themes())
        themes.push_back(
            {std::string(theme.id.value), std::string(shown(theme.name, lang.code).value)});
    if (std::string& theme = value_of(options, "theme"); theme.empty())
        theme = ask_choice(field_label("theme", lang), "--theme", themes, invocation);
    std::vector<Choice> kinds;
    for (std::size_t i = 0; i < kind_ids.size(); ++i)
        kinds.push_back({std::string(kind_ids[i]), std::string(lang.screen->kinds[i])});
    if (std::string& kind = value_of(options, "kind"); kind.empty())
        kind = ask_choice(field_label("kind", lang), "--kind", kinds, invocation);
}

/// The status of something new, where none was given.
std::string_view first_status(std::string_view kind) {
    return id_of(kind == id_of(Kind::project) ? Status::preparing : Status::idea);
}

/// An empty item to read values against: content_for and key orders need no more.
struct Blank {
    Blank() : tree(*yaml::parse(no_file, "title: x\n", faults)) {}
    Diagnostics faults;
    Item item;
    yaml::Tree tree;
};

using Entries = std::vector<std::pair<std::string, Content>>;

/// The stated fields in canonical order.
Entries entries_of(NewOptions& options, const Subject& subject) {
    Entries entries;
    entries.emplace_back("title", Content::mapping({{std::string(subject.write_language),
                                                     Content::text(options.words.front())}}));
    std::string& kind = value_of(options, "kind");
    kind = content_for("kind", kind, subject).value;
    if (value_of(options, "status").empty()) value_of(options, "status") = first_status(kind);
    for (const Field<Item>& field : fields<Item>()) {
        if (field.name == "as_of")
            entries.emplace_back("as_of", Content::typed(iso(date_of(subject.today))));
        const auto option = std::ranges::find(new_options, field.name, &NewOption::field);
        if (option == new_options.end()) continue;
        const std::string& value = value_of(options, field.name);
        if (value.empty()) continue;
        if (field.name == "summary" || field.name == "reason")
            entries.emplace_back(field.name, Content::mapping({{std::string(subject.write_language),
                                                                Content::text(value)}}));
        else if (field.name == "partners")
            entries.emplace_back(
                field.name,
                changes_for({.key = "partners", .op = Operator::set, .value = value}, subject)
                    .front()
                    .content);
        else
            entries.emplace_back(field.name, content_for(field.name, value, subject));
    }
    return entries;
}

/// The stated fields, and the others below them as hints in comments, in the reader's language.
std::string text_of_new(const Entries& entries, const Subject& subject) {
    std::vector<yaml::Change> changes;
    for (const auto& [key, content] : entries)
        changes.push_back(yaml::Change::set(yaml::path_of(key), content));
    const yaml::Changed made =
        yaml::make_changes("title: x\n", changes, item_key_order(subject.inventory.vocabulary));
    std::string text = made.text;
    text += "\n# " + std::string(subject.lang.edit->hints_heading) + '\n';
    for (const Field<Item>& field : fields<Item>()) {
        const bool stated = std::ranges::any_of(
            entries, [&](const auto& entry) { return entry.first == field.name; });
        if (stated) continue;
        for (const std::string& line : wrap(field_description(field.name, subject.lang), 74))
            text += "#   " + line + '\n';
        text += "# " + std::string(field.name) + ":\n";
    }
    return text;
}

ExitStatus run_new(NewOptions options, const Invocation& invocation) {
    const Lang& lang = *invocation.lang;
    if (options.words.size() > 1)
        throw Error(lang.screen->unexpected_argument(options.words[1]),
                    std::string(lang.edit->quote_title));
    const Agenda seen = load(invocation);
    ask_for_missing(options, seen.inventory.vocabulary, invocation);
    const Editing editing = begin_editing(invocation);
    const Agenda& agenda = editing.agenda;
    const Blank blank;
    const std::string language = write_language(options.language, agenda, invocation);
    const Subject subject{.inventory = agenda.inventory,
                          .item = blank.item,
                          .tree = blank.tree,
                          .text = "title: x\n",
                          .lang = lang,
                          .write_language = language,
                          .today = invocation.today};
    const Entries entries = entries_of(options, subject);
    const std::string id = options.id.empty() ? slug(options.words.front()) : options.id;
    if (!is_id(id))
        throw Error(lang.edit->not_an_id(id), std::string(text_of(Rule::invalid_id, lang).help));
    if (agenda.inventory.find(id) != nullptr)
        throw Error(lang.edit->id_taken(id), std::string(lang.edit->choose_id),
                    ExitStatus::findings);
    const std::string theme =
        std::ranges::find(entries, "theme", &Entries::value_type::first)->second.value;
    const std::string path = theme + '/' + id + ".yaml";
    const store::Change change{.path = path, .new_text = text_of_new(entries, subject)};
    const std::string shown = shown_path(agenda.folder / path, invocation);
    const ExitStatus status =
        carry_out(editing, {&change, 1},
                  {.dry_run = options.dry_run, .report = {lang.edit->created(shown)}}, invocation);
    if (status != ExitStatus::done || options.dry_run || !options.edit) return status;
    return edit_file(path, agenda.folder, invocation);
}

} // namespace

Action declare_new(CLI::App& app, const Lang& lang) {
    auto options = std::make_shared<NewOptions>();
    Options declare(app, "new", lang);
    declare.words("TITLE", options->words);
    for (std::size_t i = 0; i < new_options.size(); ++i)
        declare.value(new_options[i].name, options->values[i], new_options[i].placeholder);
    declare.value("--id", options->id, "ID");
    declare.value("--in", options->language, "nl|de|en");
    declare.flag("--edit", options->edit);
    declare.flag("--dry-run", options->dry_run);
    return [options](const Invocation& invocation) { return run_new(*options, invocation); };
}

} // namespace agenda::cli
