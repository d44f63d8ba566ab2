// `rename`: an item's file and every reference to it; likewise the id of an organisation, a theme or a
// scope, in the vocabulary and in all items.
#include "base/text.hpp"
#include "cli/assignment.hpp"
#include "cli/change.hpp"
#include "cli/options.hpp"
#include "lang/edit_screen.hpp"
#include "model/visit.hpp"

#include <algorithm>
#include <map>
#include <memory>

namespace agenda::cli {

namespace {

struct RenameOptions {
    std::vector<std::string> words;
    bool dry_run = false;
};

/// The places of one id, by file.
using Places = std::map<FileId, std::vector<Span>>;

void add(Places& places, Span where) {
    if (where.file != no_file) places[where.file].push_back(where);
}

template <class Id> Places places_of(Id wanted, Span defined, const Inventory& inventory) {
    Places places;
    add(places, defined);
    const auto take = [&](const Located<Id>& found) {
        if (found.value == wanted) add(places, found.where);
    };
    for (const Item& item : inventory.items)
        for_each_located<Id>(item, take);
    for (const Meeting& meeting : inventory.vocabulary.meetings)
        for_each_located<Id>(meeting, take);
    return places;
}

Places item_places(std::string_view id, const Inventory& inventory) {
    Places places;
    for (const Item& item : inventory.items) {
        if (!item.relations) continue;
        for (const auto* list :
             {&item.relations->follows, &item.relations->part_of, &item.relations->related})
            for (const auto& reference : *list)
                if (reference.value == id) add(places, reference.where);
    }
    return places;
}

/// What is to be renamed: where it stands, and, for an item, the file that moves.
struct Subjected {
    Places places;
    const Item* item = nullptr;
    /// The new id belongs to another of its kind.
    bool is_taken = false;
    /// Of the built-in vocabulary: it stands in no file.
    bool is_built_in = false;
};

/// A word of the vocabulary.
template <class Map>
std::optional<Subjected> find_in(const Map& positions, const std::string& old_id,
                                 const std::string& new_id, const Inventory& inventory) {
    const auto it = positions.find(old_id);
    if (it == positions.end()) return std::nullopt;
    const Span defined = inventory.vocabulary[it->second].id.where;
    return Subjected{.places = places_of(it->second, defined, inventory),
                     .is_taken = positions.contains(new_id),
                     .is_built_in = defined.file == no_file};
}

std::optional<Subjected> find(const std::string& old_id, const std::string& new_id,
                              const Inventory& inventory) {
    const Vocabulary& vocabulary = inventory.vocabulary;
    if (const Item* item = inventory.find(old_id))
        return Subjected{.places = item_places(old_id, inventory),
                         .item = item,
                         .is_taken = inventory.find(new_id) != nullptr};
    if (auto found = find_in(vocabulary.organisation_by_id, old_id, new_id, inventory))
        return found;
    if (auto found = find_in(vocabulary.theme_by_id, old_id, new_id, inventory)) return found;
    return find_in(vocabulary.scope_by_id, old_id, new_id, inventory);
}

[[noreturn]] void unknown(const std::string& id, const Inventory& inventory, const Lang& lang) {
    std::vector<std::string_view> ids;
    for (const Item& item : inventory.items)
        ids.push_back(item.id);
    for (const Organisation& organisation : inventory.vocabulary.organisations)
        ids.push_back(organisation.id.value);
    for (const Theme& theme : inventory.vocabulary.themes())
        ids.push_back(theme.id.value);
    const auto near = nearest(id, ids);
    throw Error(lang.screen->unknown_item(id), near ? lang.screen->nearest(*near) : "",
                ExitStatus::findings);
}

std::string rewritten(FileId file, const std::vector<Span>& places, const std::string& id,
                      const Agenda& agenda, const Invocation& invocation) {
    const std::string_view text = agenda.inventory.sources[file].text;
    std::vector<TextEdit> edits;
    for (const Span& place : places) {
        const auto edit = yaml::rewrite(*agenda.inventory.tree_of(file), text, place.begin, id);
        if (!edit)
            throw Error(invocation.lang->edit->not_possible(shown_path(
                            agenda.folder / agenda.inventory.sources[file].path, invocation)),
                        std::string(invocation.lang->edit->nothing_written), ExitStatus::findings);
        edits.push_back(*edit);
    }
    return yaml::apply_edits(text, std::move(edits));
}

std::string new_path_of(std::string_view path, const std::string& id) {
    const std::size_t name = path.find_last_of('/') + 1;
    return std::string(path.substr(0, name)) + id +
           std::string(path.substr(path.find_last_of('.')));
}

std::vector<store::Change> plan(const Subjected& subject, const std::string& id,
                                const Agenda& agenda, const Invocation& invocation) {
    std::vector<store::Change> changes;
    const auto& sources = agenda.inventory.sources;
    Places places = subject.places;
    if (subject.item != nullptr) places.try_emplace(subject.item->file);
    for (const auto& [file, spans] : places) {
        store::Change change{.path = sources[file].path,
                             .old_text = sources[file].text,
                             .new_text = rewritten(file, spans, id, agenda, invocation)};
        if (subject.item != nullptr && subject.item->file == file)
            change.new_path = new_path_of(change.path, id);
        changes.push_back(std::move(change));
    }
    return changes;
}

ExitStatus run_rename(const RenameOptions& options, const Invocation& invocation) {
    const Lang& lang = *invocation.lang;
    if (options.words.size() < 2) throw Error(lang.screen->missing_argument("NEW"));
    if (options.words.size() > 2) throw Error(lang.screen->unexpected_argument(options.words[2]));
    const std::string& old_id = options.words[0];
    const std::string& new_id = options.words[1];
    if (!is_id(new_id)) throw Error(lang.edit->not_an_id(new_id), hint_of(Rule::invalid_id, lang));
    const Editing editing = begin_editing(invocation);
    const Inventory& inventory = editing.agenda.inventory;
    need_one(old_id, editing.agenda, invocation);
    const auto subject = find(old_id, new_id, inventory);
    if (!subject) unknown(old_id, inventory, lang);
    if (subject->is_taken) throw Error(lang.edit->id_taken(new_id), "", ExitStatus::findings);
    if (subject->is_built_in) throw Error(lang.edit->built_in(old_id), "", ExitStatus::findings);
    report_unread(
        editing.agenda, [](std::string_view) { return true; }, invocation);
    const std::vector<store::Change> changes = plan(*subject, new_id, editing.agenda, invocation);
    const auto others = static_cast<std::int64_t>(changes.size()) - 1;
    std::string line = old_id + " → " + new_id;
    if (others > 0) line += "; " + lang.edit->references_changed(others);
    return carry_out(editing, changes, {.dry_run = options.dry_run, .report = {line}}, invocation);
}

} // namespace

Action declare_rename(CLI::App& app, const Lang& lang) {
    auto options = std::make_shared<RenameOptions>();
    Options declare(app, "rename", lang);
    declare.words("OLD NEW", options->words, Need::required);
    declare.flag("--dry-run", options->dry_run);
    return [options](const Invocation& invocation) { return run_rename(*options, invocation); };
}

} // namespace agenda::cli
