// Rules about what one item says of itself.
#include "check/rules.hpp"

#include <array>
#include <string>

namespace agenda::check {

namespace {

std::vector<std::string> statuses_of(Kind kind) {
    std::vector<std::string> ids;
    for (std::size_t i = 0; i < status_ids.size(); ++i)
        if (allowed(kind, static_cast<Status>(i))) ids.emplace_back(status_ids[i]);
    return ids;
}

void report_future(const Maybe<Date>& date, Rule rule, Day today, Diagnostics& diagnostics) {
    if (!date || date->value.first <= today) return;
    diagnostics.push_back({.rule = rule, .where = date->where, .arguments = {date->value}});
}

/// The newest entry with a status, as `log` is printed; of several with one date the last in the file.
const LogEntry* newest_status(const Item& item) {
    const LogEntry* newest = nullptr;
    for (const LogEntry& entry : item.log) {
        if (!entry.date || !entry.status) continue;
        if (!newest || !sorts_before(entry.date->value, newest->date->value)) newest = &entry;
    }
    return newest;
}

/// A date is before another if its last day is before the other's first. An item that states no date
/// for its status has nothing that is newer than its log.
bool is_before_as_of(const LogEntry& entry, const Item& item) {
    if (!item.as_of) return states(item, "as_of");
    return entry.date->value.last < item.as_of->value.first;
}

/// The organisations of `lead` and `partners`.
std::vector<OrganisationId> takers_part(const Item& item) {
    std::vector<OrganisationId> ids;
    if (item.lead) ids.push_back(item.lead->value);
    for (const Located<OrganisationId>& partner : item.partners)
        ids.push_back(partner.value);
    return ids;
}

bool all_could_be_read(const Item& item, const Inventory& inventory) {
    const bool lead_lost = !item.lead && states(item, "lead");
    const bool partners_lost = item.partners.empty() && states(item, "partners");
    return !lead_lost && !partners_lost && !names_unknown_organisation(item.file, inventory);
}

/// The sides of the border that an item's organisations stand on; nothing where one's is not known.
std::optional<std::vector<std::string>> sides_of(const Item& item, const Vocabulary& vocabulary) {
    std::array<bool, country_ids.size()> found{};
    for (const OrganisationId id : takers_part(item)) {
        if (id == steering_group) continue;
        if (vocabulary[id].countries.empty()) return std::nullopt;
        for (const Located<Country>& country : vocabulary[id].countries)
            if (country.value != Country::eu) found[static_cast<std::size_t>(country.value)] = true;
    }
    std::vector<std::string> sides;
    for (std::size_t i = 0; i < found.size(); ++i)
        if (found[i]) sides.emplace_back(country_ids[i]);
    return sides;
}

bool is_bilateral(const Item& item, const Vocabulary& vocabulary) {
    return item.scope && vocabulary[item.scope->value].id.value == "bilateraal";
}

} // namespace

void find_status_not_for_kind(const Item& item, const Context&, Diagnostics& diagnostics) {
    if (!item.kind || !item.status || allowed(item.kind->value, item.status->value)) return;
    diagnostics.push_back(
        {.rule = Rule::status_not_for_kind,
         .where = item.status->where,
         .arguments = {std::string(id_of(item.status->value)), std::string(id_of(item.kind->value)),
                       statuses_of(item.kind->value)}});
}

void find_missing_reason(const Item& item, const Context&, Diagnostics& diagnostics) {
    const bool needs_one = item.status && (item.status->value == Status::paused ||
                                           item.status->value == Status::stopped);
    if (!needs_one || !item.reason.empty() || states(item, "reason")) return;
    diagnostics.push_back({.rule = Rule::missing_reason,
                           .where = item.status->where,
                           .arguments = {std::string(id_of(item.status->value))}});
}

void find_end_before_start(const Item& item, const Context&, Diagnostics& diagnostics) {
    if (!item.start || !item.end || item.end->value.last >= item.start->value.first) return;
    diagnostics.push_back({.rule = Rule::end_before_start,
                           .where = item.end->where,
                           .arguments = {item.end->value, item.start->value},
                           .notes = {{NoteKind::disagrees_with, item.start->where}}});
}

void find_as_of_in_future(const Item& item, const Context& context, Diagnostics& diagnostics) {
    report_future(item.as_of, Rule::as_of_in_future, context.today, diagnostics);
}

void find_event_in_future(const Item& item, const Context& context, Diagnostics& diagnostics) {
    const auto report = [&](const Maybe<Date>& date) {
        report_future(date, Rule::event_in_future, context.today, diagnostics);
    };
    for (const LogEntry& entry : item.log)
        report(entry.date);
    for (const Decision& decision : item.decisions)
        report(decision.date);
    for (const Milestone& milestone : item.milestones)
        if (milestone.done && milestone.done->value) report(milestone.date);
}

void find_log_disagrees(const Item& item, const Context&, Diagnostics& diagnostics) {
    const LogEntry* entry = item.status ? newest_status(item) : nullptr;
    if (!entry || entry->status->value == item.status->value) return;
    if (is_before_as_of(*entry, item)) return;
    diagnostics.push_back(
        {.rule = Rule::log_disagrees,
         .where = item.status->where,
         .arguments = {std::string(id_of(item.status->value)),
                       std::string(id_of(entry->status->value)), entry->date->value},
         .notes = {{NoteKind::disagrees_with, entry->status->where}}});
}

void find_one_side_only(const Item& item, const Context& context, Diagnostics& diagnostics) {
    const Vocabulary& vocabulary = context.inventory.vocabulary;
    if (!is_bilateral(item, vocabulary) || !all_could_be_read(item, context.inventory)) return;
    const auto sides = sides_of(item, vocabulary);
    if (!sides || sides->size() > 1) return;
    diagnostics.push_back(
        {.rule = Rule::one_side_only, .where = item.scope->where, .arguments = {*sides}});
}

} // namespace agenda::check
