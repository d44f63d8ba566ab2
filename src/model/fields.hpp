// THE field table. A field is a member of a record and a row here; reading, type checks, show,
// columns, filters, sorting, JSON, CSV and the field reference follow from the row.
#pragma once

#include "model/item.hpp"
#include "model/vocabulary.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace agenda {

/// What the values of an id or word field must be.
enum class Domain : std::uint8_t {
    none,
    /// an organisation, or `stuurgroep`
    organisation_or_steering_group,
    /// an organisation of type programma or samenwerkingsverband
    programme,
    item,
    word,
    url,
    email,
    language,
};

/// The types of the members of R that fields fill. One type is one way of reading and printing.
template <class R> struct Members;

/// A pointer to the member that a field fills.
template <class R> using Slot = typename Members<R>::Slot;

template <class R, class... Types> struct MembersOf { using Slot = std::variant<Types R::*...>; };
template <>
struct Members<Item>
    : MembersOf<Item, Text, Maybe<Date>, Maybe<Kind>, Maybe<Status>, Maybe<Visibility>,
                Maybe<ThemeId>, List<ThemeId>, Maybe<ScopeId>, Maybe<OrganisationId>,
                List<OrganisationId>, List<std::string_view>, Part<NextStep>, Records<Milestone>,
                Records<Decision>, Records<LogEntry>, Part<Budget>, Records<Funding>,
                Part<Relations>, Records<Link>, Part<Contact>> {};
template <>
struct Members<NextStep> : MembersOf<NextStep, Text, Maybe<Date>, Maybe<OrganisationId>> {};
template <> struct Members<Milestone> : MembersOf<Milestone, Text, Maybe<Date>, Maybe<bool>> {};
template <>
struct Members<Decision> : MembersOf<Decision, Text, Maybe<Date>, Maybe<OrganisationId>> {};
template <>
struct Members<LogEntry> : MembersOf<LogEntry, Text, Maybe<Date>, Maybe<Kind>, Maybe<Status>> {};
template <> struct Members<Budget> : MembersOf<Budget, Maybe<bool>, Maybe<std::int64_t>> {};
template <>
struct Members<Funding> : MembersOf<Funding, Text, Maybe<std::int64_t>, Maybe<OrganisationId>> {};
template <> struct Members<Relations> : MembersOf<Relations, List<std::string_view>> {};
template <> struct Members<Link> : MembersOf<Link, Text, Maybe<std::string_view>> {};
template <>
struct Members<Contact> : MembersOf<Contact, Text, Maybe<OrganisationId>, Maybe<std::string_view>> {
};
template <> struct Members<Theme> : MembersOf<Theme, Text, List<std::string_view>> {};
template <> struct Members<Scope> : MembersOf<Scope, Text> {};
template <>
struct Members<Organisation>
    : MembersOf<Organisation, Text, Maybe<OrganisationType>, Maybe<std::string_view>, List<Country>,
                List<std::string_view>> {};
template <> struct Members<Meeting> : MembersOf<Meeting, Text, Maybe<OrganisationId>> {};
template <>
struct Members<Profile>
    : MembersOf<Profile, Text, List<std::string_view>, std::vector<Theme>, std::vector<Scope>> {};

template <class R> struct Field {
    std::string_view name;
    Slot<R> slot;
    bool required = false;
    Domain domain = Domain::none;
    /// A list field that also takes a single value without brackets.
    bool single_allowed = false;
};

/// The fields of a record, in canonical order. Specialised for every record that files hold.
template <class R> [[nodiscard]] std::span<const Field<R>> fields();

template <> std::span<const Field<Item>> fields<Item>();
template <> std::span<const Field<NextStep>> fields<NextStep>();
template <> std::span<const Field<Milestone>> fields<Milestone>();
template <> std::span<const Field<Decision>> fields<Decision>();
template <> std::span<const Field<LogEntry>> fields<LogEntry>();
template <> std::span<const Field<Budget>> fields<Budget>();
template <> std::span<const Field<Funding>> fields<Funding>();
template <> std::span<const Field<Relations>> fields<Relations>();
template <> std::span<const Field<Link>> fields<Link>();
template <> std::span<const Field<Contact>> fields<Contact>();
template <> std::span<const Field<Theme>> fields<Theme>();
template <> std::span<const Field<Scope>> fields<Scope>();
template <> std::span<const Field<Organisation>> fields<Organisation>();
template <> std::span<const Field<Meeting>> fields<Meeting>();
template <> std::span<const Field<Profile>> fields<Profile>();

/// The search begins behind `after`: files have their keys in the order of the table, mostly.
template <class R>
[[nodiscard]] const Field<R>* find_field(std::string_view name, const Field<R>* after = nullptr) {
    const std::span<const Field<R>> all = fields<R>();
    const std::size_t first =
        after == nullptr ? 0 : static_cast<std::size_t>(after - all.data()) + 1;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const std::size_t at = first + i < all.size() ? first + i : first + i - all.size();
        if (all[at].name == name) return &all[at];
    }
    return nullptr;
}

/// One leaf value of an item, for whoever treats all fields alike: queries, columns, CSV. An item id
/// of a relation, a URL, a word and a language are all string_views.
using Value = std::variant<const Text*, Date, bool, std::int64_t, Kind, Status, Visibility, ThemeId,
                           ScopeId, OrganisationId, std::string_view>;

enum class ValueType : std::uint8_t {
    text,
    date,
    boolean,
    amount,
    kind,
    status,
    visibility,
    theme,
    scope,
    organisation,
    word,
};

/// A leaf of the field table by its dotted name: `title`, `next_step.due`, `log.date`.
struct Path {
    std::string name;
    ValueType type = ValueType::text;
    /// More than one value can occur: a list, or a field of a list of mappings.
    bool many = false;
};

/// All leaves of an item, in canonical order. `id` is not among them.
[[nodiscard]] const std::vector<Path>& item_paths();
[[nodiscard]] const Path* find_path(std::string_view name);

/// The values at a path of item_paths(), in the order of the file.
[[nodiscard]] std::vector<Value> values_at(const Item& item, const Path& path);

/// The same for each record of a list (milestones, funding), with nothing for one that has no such
/// value; of any other path each value by itself.
[[nodiscard]] std::vector<std::vector<Value>> values_by_record(const Item& item, const Path& path);

} // namespace agenda
