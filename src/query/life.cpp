#include "query/life.hpp"

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <utility>

namespace agenda::query {

namespace {

template <class T> const T* address(const Maybe<T>& value) {
    return value ? &value->value : nullptr;
}

/// The date at a field of one version; null where there is none.
const Date* date_at(const Item& item, std::string_view field, const Text* what) {
    if (field == "start") return address(item.start);
    if (field == "end") return address(item.end);
    if (what == nullptr) return nullptr;
    if (field == "next_step.due") {
        const bool same = item.next_step && share_translation(item.next_step->what, *what);
        return same ? address(item.next_step->due) : nullptr;
    }
    for (const Milestone& milestone : item.milestones)
        if (share_translation(milestone.what, *what)) return address(milestone.date);
    return nullptr;
}

bool is_said_elsewhere(const Change& change) {
    return change.kind == ChangeKind::news || change.kind == ChangeKind::decided ||
           (change.kind == ChangeKind::other &&
            (change.field == "log" || change.field == "decisions"));
}

std::vector<Change> changes_between(const Version* before, const Version& after) {
    const bool was_there = before != nullptr && before->item != nullptr;
    if (after.item == nullptr) return {{.kind = ChangeKind::removed}};
    if (!was_there) return {{.kind = ChangeKind::added}};
    const Renamed renamed = before->vocabulary == after.vocabulary
                                ? Renamed{}
                                : renamed_between(*before->vocabulary, *after.vocabulary);
    std::vector<Change> changes =
        compare({*before->item, *before->vocabulary}, {*after.item, *after.vocabulary}, renamed);
    std::erase_if(changes, is_said_elsewhere);
    return changes;
}

} // namespace

const Version* Life::last_known() const {
    const auto found = std::find_if(versions.rbegin(), versions.rend(),
                                    [](const Version& v) { return v.item != nullptr; });
    return found == versions.rend() ? nullptr : &*found;
}

int moves(const Life& life, std::string_view field, const Text* what) {
    int count = 0;
    const Date* last = nullptr;
    for (const Version& version : life.versions) {
        if (version.item == nullptr) continue;
        const Date* date = date_at(*version.item, field, what);
        if (date == nullptr) continue;
        if (last != nullptr && has_moved(*last, *date)) ++count;
        last = date;
    }
    return count;
}

void count_moves(Comparison& comparison, std::span<const Life> lives) {
    std::unordered_map<std::string_view, const Life*> by_id;
    for (const Life& life : lives)
        by_id.emplace(life.id, &life);
    for (ItemChanges& item : comparison.items) {
        const auto found = by_id.find(item.item().id);
        if (found == by_id.end()) continue;
        for (Change& change : item.changes)
            if (change.kind == ChangeKind::date)
                change.moves = moves(*found->second, change.field, change.what);
    }
}

std::vector<Event> events(const Life& life) {
    std::vector<Event> all;
    const Version* before = nullptr;
    for (const Version& version : life.versions) {
        std::vector<Change> changes = changes_between(before, version);
        if (!changes.empty())
            all.push_back({.date = date_of(version.day),
                           .source = Event::Source::git,
                           .commit = std::string(version.commit),
                           .changes = std::move(changes),
                           .before = before,
                           .after = &version});
        before = &version;
    }
    if (const Version* last = life.last_known()) {
        for (const LogEntry& entry : last->item->log)
            if (entry.date)
                all.push_back({.date = entry.date->value,
                               .source = Event::Source::log,
                               .after = last,
                               .entry = &entry});
        for (const Decision& decision : last->item->decisions)
            if (decision.date)
                all.push_back({.date = decision.date->value,
                               .source = Event::Source::decision,
                               .after = last,
                               .decision = &decision});
    }
    // Of one day what stands later is newer.
    std::ranges::reverse(all);
    std::ranges::stable_sort(all, std::ranges::greater{},
                             [](const Event& event) { return event.date.last; });
    return all;
}

} // namespace agenda::query
