#include "query/possibilities.hpp"

#include <algorithm>
#include <vector>

namespace agenda::query {

namespace {

/// From a day on an item is at a stage.
struct Turn {
    Day day{};
    Stage stage{};
};

Stage stage_of(Kind kind, Status status) {
    if (kind != Kind::possibility) return Stage::project;
    switch (status) {
    case Status::idea: return Stage::idea;
    case Status::exploring: return Stage::examined;
    case Status::stopped: return Stage::dropped;
    default: return Stage::other;
    }
}

bool states_both(const Item& item) { return item.kind && item.status; }

bool was_possibility(const Life& life) {
    return std::ranges::any_of(life.versions, [](const Version& version) {
        if (version.item == nullptr) return false;
        const Item& item = *version.item;
        return (item.kind && item.kind->value == Kind::possibility) ||
               std::ranges::any_of(item.log, [](const LogEntry& entry) {
                   return entry.kind && entry.kind->value == Kind::possibility;
               });
    });
}

/// What the log says happened before the first version: a status is that of a possibility until an
/// entry, or the version itself, says that it became something else.
void add_log(const Item& item, Day first_day, std::vector<Turn>& turns) {
    std::vector<const LogEntry*> entries;
    for (const LogEntry& entry : item.log)
        if (entry.date && (entry.status || entry.kind) && entry.date->value.first < first_day)
            entries.push_back(&entry);
    std::ranges::stable_sort(entries, {}, [](const LogEntry* e) { return e->date->value.first; });
    const bool is_said =
        std::ranges::any_of(entries, [](const LogEntry* e) { return e->kind.has_value(); });
    Kind kind = is_said ? Kind::possibility : item.kind->value;
    Status status = Status::unknown;
    for (const LogEntry* entry : entries) {
        if (entry->kind) kind = entry->kind->value;
        if (entry->status) status = entry->status->value;
        turns.push_back({entry->date->value.first, stage_of(kind, status)});
    }
}

/// The day since which a version's stage is known to be so: what its log says of it, if that is later
/// than the version before, else the day of the commit.
Day day_of(const Version& version, Day not_before) {
    Day day = version.day;
    for (const LogEntry& entry : version.item->log) {
        const bool says_so = (entry.status && entry.status->value == version.item->status->value) ||
                             (entry.kind && entry.kind->value == version.item->kind->value);
        if (entry.date && says_so && entry.date->value.first > not_before)
            day = std::min<Day>(day, entry.date->value.first);
    }
    return day;
}

/// The day since which the first version's stage is known to have been so: it says itself as of when.
Day known_since(const Version& version) {
    const Maybe<Date>& as_of = version.item->as_of;
    return as_of ? std::min<Day>(version.day, as_of->value.last) : version.day;
}

std::vector<Turn> turns_of(const Life& life) {
    std::vector<Turn> turns;
    Day last_version = Day::min();
    for (const Version& version : life.versions) {
        if (version.item == nullptr) {
            if (!turns.empty() && turns.back().stage != Stage::project)
                turns.push_back({version.day, Stage::dropped});
            continue;
        }
        if (!states_both(*version.item)) continue;
        const Stage stage = stage_of(version.item->kind->value, version.item->status->value);
        if (last_version == Day::min()) add_log(*version.item, version.day, turns);
        const bool same = !turns.empty() && turns.back().stage == stage;
        if (!same) {
            Day day =
                last_version == Day::min() ? known_since(version) : day_of(version, last_version);
            if (!turns.empty()) day = std::max(day, turns.back().day);
            turns.push_back({day, stage});
        }
        last_version = version.day;
    }
    return turns;
}

using Days = std::array<std::vector<int>, stages>;

int days_between(Day from, Day to) { return std::max(0, static_cast<int>((to - from).count())); }

void measure(const std::vector<Turn>& turns, Day today, Days& days) {
    std::array<int, stages> at{};
    std::array<bool, stages> seen{};
    for (std::size_t i = 0; i < turns.size(); ++i) {
        const auto stage = static_cast<std::size_t>(turns[i].stage);
        const bool is_end = turns[i].stage == Stage::project || turns[i].stage == Stage::dropped;
        if (is_end && !seen[stage]) at[stage] = days_between(turns.front().day, turns[i].day);
        if (!is_end)
            at[stage] +=
                days_between(turns[i].day, i + 1 < turns.size() ? turns[i + 1].day : today);
        seen[stage] = true;
    }
    for (std::size_t stage = 0; stage < stages; ++stage)
        if (seen[stage]) days[stage].push_back(at[stage]);
}

std::optional<int> median(std::vector<int> values) {
    if (values.empty()) return std::nullopt;
    std::ranges::sort(values);
    const std::size_t middle = values.size() / 2;
    if (values.size() % 2 == 1) return values[middle];
    return (values[middle - 1] + values[middle]) / 2;
}

} // namespace

Possibilities possibilities(std::span<const Life> lives, Day today) {
    Possibilities result;
    Days days;
    for (const Life& life : lives) {
        if (!was_possibility(life)) continue;
        const std::vector<Turn> turns = turns_of(life);
        if (turns.empty()) continue;
        ++result.total;
        ++result.by_stage[static_cast<std::size_t>(turns.back().stage)].items;
        measure(turns, today, days);
    }
    for (std::size_t stage = 0; stage < stages; ++stage) {
        result.by_stage[stage].median_days = median(days[stage]);
        result.by_stage[stage].measured = days[stage].size();
    }
    return result;
}

} // namespace agenda::query
