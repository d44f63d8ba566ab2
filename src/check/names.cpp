// Rules about ids and names that stand for more than one thing.
#include "base/text.hpp"
#include "check/rules.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace agenda::check {

namespace {

std::string in_lower_case(std::string_view id) {
    std::string lower(id);
    for (char& c : lower)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return lower;
}

bool has_capitals(std::string_view id) {
    return std::any_of(id.begin(), id.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

/// The file as such.
Span whole(FileId file) { return {file, 0, 0}; }

struct FirstUse {
    std::string_view owner;
    Span where;
};

class Names {
  public:
    explicit Names(Diagnostics& diagnostics) : diagnostics_(diagnostics) {}

    /// Names that follow belong to this id.
    void begin(std::string_view owner) {
        owner_ = owner;
        reported_.clear();
    }

    void add(std::string_view name, Span where) {
        if (where.file == no_file) return; // built in
        const std::string folded = fold(name);
        const auto [known, fresh] = first_uses_.emplace(folded, FirstUse{owner_, where});
        const FirstUse first = known->second;
        if (fresh || first.owner == owner_ || !reported_.insert(folded).second) return;
        diagnostics_.push_back({.rule = Rule::duplicate_name,
                                .where = where,
                                .arguments = {std::string(name), std::string(first.owner)},
                                .notes = {{NoteKind::first_here, first.where}}});
    }

    void add(const Text& text) {
        for (const Translation& translation : text)
            add(translation.value, translation.where);
    }

    void add(const List<std::string_view>& aliases) {
        for (const Located<std::string_view>& alias : aliases)
            add(alias.value, alias.where);
    }

  private:
    Diagnostics& diagnostics_;
    std::unordered_map<std::string, FirstUse> first_uses_;
    /// Folded names of the present owner, so that one in three languages is said once.
    std::unordered_set<std::string> reported_;
    std::string_view owner_;
};

} // namespace

void find_duplicate_id(const Context& context, Diagnostics& diagnostics) {
    const Inventory& inventory = context.inventory;
    if (inventory.item_by_id.size() == inventory.items.size() &&
        std::none_of(inventory.items.begin(), inventory.items.end(),
                     [](const Item& item) { return has_capitals(item.id); }))
        return;
    std::unordered_map<std::string, FileId> first_files;
    for (const Item& item : inventory.items) {
        const auto [known, fresh] = first_files.emplace(in_lower_case(item.id), item.file);
        if (fresh) continue;
        diagnostics.push_back({.rule = Rule::duplicate_id,
                               .where = whole(item.file),
                               .arguments = {std::string(item.id)},
                               .notes = {{NoteKind::other_file, whole(known->second)}}});
    }
}

void find_duplicate_name(const Context& context, Diagnostics& diagnostics) {
    Names themes(diagnostics);
    for (const Theme& theme : context.inventory.vocabulary.themes()) {
        themes.begin(theme.id.value);
        themes.add(theme.name);
        themes.add(theme.short_name);
        themes.add(theme.aliases);
    }
    Names organisations(diagnostics);
    for (const Organisation& organisation : context.inventory.vocabulary.organisations) {
        organisations.begin(organisation.id.value);
        organisations.add(organisation.name);
        organisations.add(organisation.aliases);
    }
}

} // namespace agenda::check
