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
#include "model/key_order.hpp"
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

/// Without a terminal everything that must be there has to be given.
void need_all(NewOptions& options, const Invocation& invocation) {
    std::string missing;
    const auto need = [&](const std::string& value, std::string_view name) {
        if (is_blank(value)) missing += (missing.empty() ? "" : ", ") + std::string(name);
    };
    need(options.words.empty() ? std::string() : options.words.front(), "TITLE");
    need(value_of(options, "theme"), "--theme");
    need(value_of(options, "kind"), "--kind");
    if (!missing.empty())
        throw Error(invocation.lang->screen->missing_argument(missing),
                    std::string(invocation.lang->edit->new_hint));
}

/// Asks for what must be there and was not given.
void ask_for_missing(NewOptions& options, const Invocation& invocation) {
    const Lang& lang = *invocation.lang;
    const Agenda agenda = load_vocabulary(invocation);
    const Vocabulary& vocabulary = agenda.inventory.vocabulary;
    if (options.words.empty() || is_blank(options.words.front()))
        options.words = {
            ask_text({.question = field_label("title", lang), .option = "TITLE"}, invocation)};
    if (std::string& theme = value_of(options, "theme"); theme.empty()) {
        Question question{.question = field_label("theme", lang), .option = "--theme"};
        const std::vector<Term> terms = theme_terms(vocabulary);
        for (std::size_t i = 0; i < terms.size(); ++i)
            question.choices.push_back(
                {.term = terms[i],
                 .name = std::string(shown(vocabulary.themes()[i].name, lang.code).value)});
        theme = ask_choice(question, invocation);
    }
    if (std::string& kind = value_of(options, "kind"); kind.empty()) {
        Question question{.question = field_label("kind", lang), .option = "--kind"};
        const std::vector<Term> terms = kind_terms();
        for (std::size_t i = 0; i < terms.size(); ++i)
            question.choices.push_back(
                {.term = terms[i], .name = std::string(lang.screen->kinds[i])});
        kind = ask_choice(question, invocation);
    }
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
                change_for({.key = "partners", .op = Operator::set, .value = value}, subject)
                    .content);
        else
            entries.emplace_back(field.name, content_for(field.name, value, subject));
    }
    return entries;
}

/// Fields that have a command of their own, or say why something old is no longer so.
bool is_of_later(std::string_view field) { return field == "log" || field == "reason"; }

/// How a field is written, with … for what is to be filled in: every key that it can have.
std::string skeleton(std::string_view field, const Vocabulary& vocabulary) {
    const std::string name(field);
    using Shape = Target::Shape;
    const Shape shape = target_of(field, vocabulary).shape;
    if (shape == Shape::leaf) return name + ": …\n";
    if (shape == Shape::list_of_leaves) return name + ": [ … ]\n";
    std::string text = name + ":\n";
    std::string indent = shape == Shape::list_of_records ? "  - " : "  ";
    for (const Path& path : item_paths()) {
        if (!path.name.starts_with(name + '.')) continue;
        const bool is_list = target_of(path.name, vocabulary).shape == Shape::list_of_leaves;
        text += indent + path.name.substr(name.size() + 1) + (is_list ? ": [ … ]\n" : ": …\n");
        indent.assign(indent.size(), ' ');
    }
    return text;
}

std::string commented(std::string_view text, std::string_view sign) {
    std::string out;
    for (const std::string_view line : split(text, '\n'))
        if (!line.empty()) out += std::string(sign) + std::string(line) + '\n';
    return out;
}

/// The stated fields, and the others below them as hints in comments, in the reader's language. Blank
/// lines keep each hint by itself, so that it does not move with the field of another.
std::string text_of_new(const Entries& entries, const Subject& subject) {
    std::vector<yaml::Change> changes;
    for (const auto& [key, content] : entries)
        changes.push_back(yaml::Change::set(yaml::path_of(key), content));
    const yaml::Changed made =
        yaml::make_changes("title: x\n", changes, item_key_order(subject.inventory.vocabulary));
    std::string text = made.text;
    text += '\n';
    for (const std::string& line : wrap(subject.lang.edit->hints_heading, 76))
        text += commented(line, "## ");
    for (const Field<Item>& field : fields<Item>()) {
        const bool stated = std::ranges::any_of(
            entries, [&](const auto& entry) { return entry.first == field.name; });
        if (stated || is_of_later(field.name)) continue;
        text += '\n';
        for (const std::string& line : wrap(field_description(field.name, subject.lang), 76))
            text += commented(line, "## ");
        text += commented(skeleton(field.name, subject.inventory.vocabulary), "# ");
    }
    return text;
}

struct Created {
    ExitStatus status = ExitStatus::done;
    std::string path;
    std::filesystem::path folder;
};

std::string id_for(const NewOptions& options, const Inventory& inventory, const Lang& lang) {
    std::string id = options.id.empty() ? slug(options.words.front()) : options.id;
    if (id.empty())
        throw Error(lang.edit->not_an_id(options.words.front()), std::string(lang.edit->choose_id));
    if (!is_id(id)) throw Error(lang.edit->not_an_id(id), hint_of(Rule::invalid_id, lang));
    if (inventory.find(id) != nullptr)
        throw Error(lang.edit->id_taken(id), std::string(lang.edit->choose_id),
                    ExitStatus::findings);
    return id;
}

Created create(NewOptions& options, const Invocation& invocation) {
    const Editing editing = begin_editing(invocation);
    const Agenda& agenda = editing.agenda;
    const Blank blank;
    const std::string language = write_language(options.language, agenda, invocation);
    const Subject subject{.inventory = agenda.inventory,
                          .item = blank.item,
                          .tree = blank.tree,
                          .text = "title: x\n",
                          .lang = *invocation.lang,
                          .write_language = language,
                          .today = invocation.today};
    const Entries entries = entries_of(options, subject);
    const std::string id = id_for(options, agenda.inventory, *invocation.lang);
    const std::string theme =
        std::ranges::find(entries, "theme", &Entries::value_type::first)->second.value;
    const std::string path = theme + '/' + id + ".yaml";
    const store::Change change{.path = path, .new_text = text_of_new(entries, subject)};
    const std::string shown = shown_path(agenda.folder / path, invocation);
    const ExitStatus status =
        carry_out(editing, {&change, 1},
                  {.dry_run = options.dry_run, .report = {invocation.lang->edit->created(shown)}},
                  invocation);
    return {.status = status, .path = path, .folder = agenda.folder};
}

ExitStatus run_new(NewOptions options, const Invocation& invocation) {
    const Lang& lang = *invocation.lang;
    if (options.words.size() > 1)
        throw Error(lang.screen->unexpected_argument(options.words[1]),
                    lang.edit->quote_words("agenda new " + quoted_words(options.words, 0)));
    (void)find_folder(invocation); // without one there is nothing to ask for
    if (invocation.io->in_is_terminal)
        ask_for_missing(options, invocation);
    else
        need_all(options, invocation);
    need_readable(options.words.front(), lang);
    for (const std::string& value : options.values)
        need_readable(value, lang);
    const Created created = create(options, invocation);
    if (created.status != ExitStatus::done || options.dry_run || !options.edit)
        return created.status;
    if (can_edit(invocation)) return edit_file(created.path, created.folder, invocation);
    const std::string shown = shown_path(created.folder / created.path, invocation);
    invocation.io->out << visible(lang.edit->edit_by_hand(shown)) << '\n';
    return ExitStatus::done;
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
