#include "model/fields.hpp"

#include <array>
#include <type_traits>

namespace agenda {

namespace {

constexpr std::array item_fields{
    Field<Item>{.name = "title", .slot = &Item::title, .required = true},
    Field<Item>{.name = "kind", .slot = &Item::kind, .required = true},
    Field<Item>{.name = "theme", .slot = &Item::theme, .required = true},
    Field<Item>{.name = "further_themes", .slot = &Item::further_themes},
    Field<Item>{.name = "status", .slot = &Item::status, .required = true},
    Field<Item>{.name = "as_of", .slot = &Item::as_of},
    Field<Item>{.name = "reason", .slot = &Item::reason},
    Field<Item>{.name = "scope", .slot = &Item::scope},
    Field<Item>{.name = "lead", .slot = &Item::lead},
    Field<Item>{.name = "partners", .slot = &Item::partners},
    Field<Item>{.name = "start", .slot = &Item::start},
    Field<Item>{.name = "end", .slot = &Item::end},
    Field<Item>{.name = "summary", .slot = &Item::summary},
    Field<Item>{.name = "goal", .slot = &Item::goal},
    Field<Item>{.name = "next_step", .slot = &Item::next_step},
    Field<Item>{.name = "milestones", .slot = &Item::milestones},
    Field<Item>{.name = "decisions", .slot = &Item::decisions},
    Field<Item>{.name = "log", .slot = &Item::log},
    Field<Item>{.name = "budget", .slot = &Item::budget},
    Field<Item>{.name = "funding", .slot = &Item::funding},
    Field<Item>{.name = "programmes", .slot = &Item::programmes, .domain = Domain::programme},
    Field<Item>{.name = "relations", .slot = &Item::relations},
    Field<Item>{.name = "links", .slot = &Item::links},
    Field<Item>{.name = "contact", .slot = &Item::contact},
    Field<Item>{.name = "visibility", .slot = &Item::visibility},
    Field<Item>{.name = "tags", .slot = &Item::tags, .domain = Domain::word},
};

constexpr std::array next_step_fields{
    Field<NextStep>{.name = "what", .slot = &NextStep::what, .required = true},
    Field<NextStep>{
        .name = "by", .slot = &NextStep::by, .domain = Domain::organisation_or_steering_group},
    Field<NextStep>{.name = "due", .slot = &NextStep::due},
};

constexpr std::array milestone_fields{
    Field<Milestone>{.name = "date", .slot = &Milestone::date, .required = true},
    Field<Milestone>{.name = "what", .slot = &Milestone::what, .required = true},
    Field<Milestone>{.name = "done", .slot = &Milestone::done},
};

constexpr std::array decision_fields{
    Field<Decision>{.name = "date", .slot = &Decision::date, .required = true},
    Field<Decision>{
        .name = "body", .slot = &Decision::body, .domain = Domain::organisation_or_steering_group},
    Field<Decision>{.name = "what", .slot = &Decision::what, .required = true},
};

constexpr std::array log_fields{
    Field<LogEntry>{.name = "date", .slot = &LogEntry::date, .required = true},
    Field<LogEntry>{.name = "what", .slot = &LogEntry::what, .required = true},
    Field<LogEntry>{.name = "status", .slot = &LogEntry::status},
    Field<LogEntry>{.name = "kind", .slot = &LogEntry::kind},
};

constexpr std::array budget_fields{
    Field<Budget>{.name = "amount", .slot = &Budget::amount, .required = true},
    Field<Budget>{.name = "approximate", .slot = &Budget::approximate},
};

constexpr std::array funding_fields{
    Field<Funding>{.name = "source", .slot = &Funding::source, .required = true},
    Field<Funding>{.name = "amount", .slot = &Funding::amount},
    Field<Funding>{.name = "note", .slot = &Funding::note},
};

constexpr std::array relations_fields{
    Field<Relations>{.name = "follows", .slot = &Relations::follows, .domain = Domain::item},
    Field<Relations>{.name = "part_of", .slot = &Relations::part_of, .domain = Domain::item},
    Field<Relations>{.name = "related", .slot = &Relations::related, .domain = Domain::item},
};

constexpr std::array link_fields{
    Field<Link>{.name = "url", .slot = &Link::url, .required = true, .domain = Domain::url},
    Field<Link>{.name = "title", .slot = &Link::title},
    Field<Link>{.name = "lang", .slot = &Link::lang, .domain = Domain::language},
};

constexpr std::array contact_fields{
    Field<Contact>{.name = "organisation", .slot = &Contact::organisation, .required = true},
    Field<Contact>{.name = "role", .slot = &Contact::role},
    Field<Contact>{.name = "email", .slot = &Contact::email, .domain = Domain::email},
};

constexpr std::array theme_fields{
    Field<Theme>{.name = "name", .slot = &Theme::name, .required = true},
    Field<Theme>{.name = "short", .slot = &Theme::short_name},
    Field<Theme>{.name = "aliases", .slot = &Theme::aliases, .domain = Domain::word},
};

constexpr std::array scope_fields{
    Field<Scope>{.name = "name", .slot = &Scope::name, .required = true},
};

constexpr std::array organisation_fields{
    Field<Organisation>{.name = "name", .slot = &Organisation::name, .required = true},
    Field<Organisation>{.name = "aliases", .slot = &Organisation::aliases, .domain = Domain::word},
    Field<Organisation>{.name = "country",
                        .slot = &Organisation::countries,
                        .required = true,
                        .single_allowed = true},
    Field<Organisation>{.name = "type", .slot = &Organisation::type, .required = true},
    Field<Organisation>{.name = "url", .slot = &Organisation::url, .domain = Domain::url},
};

constexpr std::array meeting_fields{
    Field<Meeting>{.name = "place", .slot = &Meeting::place},
    Field<Meeting>{.name = "host", .slot = &Meeting::host},
};

constexpr std::array profile_fields{
    Field<Profile>{.name = "name", .slot = &Profile::name},
    Field<Profile>{.name = "languages", .slot = &Profile::languages, .domain = Domain::language},
    Field<Profile>{.name = "themes", .slot = &Profile::themes},
    Field<Profile>{.name = "scopes", .slot = &Profile::scopes},
};

} // namespace

template <> std::span<const Field<Item>> fields<Item>() { return item_fields; }
template <> std::span<const Field<NextStep>> fields<NextStep>() { return next_step_fields; }
template <> std::span<const Field<Milestone>> fields<Milestone>() { return milestone_fields; }
template <> std::span<const Field<Decision>> fields<Decision>() { return decision_fields; }
template <> std::span<const Field<LogEntry>> fields<LogEntry>() { return log_fields; }
template <> std::span<const Field<Budget>> fields<Budget>() { return budget_fields; }
template <> std::span<const Field<Funding>> fields<Funding>() { return funding_fields; }
template <> std::span<const Field<Relations>> fields<Relations>() { return relations_fields; }
template <> std::span<const Field<Link>> fields<Link>() { return link_fields; }
template <> std::span<const Field<Contact>> fields<Contact>() { return contact_fields; }
template <> std::span<const Field<Theme>> fields<Theme>() { return theme_fields; }
template <> std::span<const Field<Scope>> fields<Scope>() { return scope_fields; }
template <> std::span<const Field<Organisation>> fields<Organisation>() {
    return organisation_fields;
}
template <> std::span<const Field<Meeting>> fields<Meeting>() { return meeting_fields; }
template <> std::span<const Field<Profile>> fields<Profile>() { return profile_fields; }

} // namespace agenda
