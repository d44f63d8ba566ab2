// An item of the agenda as one file states it. Every value carries its place; absent is absent, never
// a default. Views point into the texts, trees and arenas that the Inventory owns.
#pragma once

#include "base/date.hpp"
#include "base/terms.hpp"
#include "model/text.hpp"
#include "model/vocabulary.hpp"

#include <bitset>
#include <cstdint>
#include <span>
#include <string_view>

namespace agenda {

/// A mapping within an item's; null where it is absent.
template <class R> using Part = const R*;
/// A list of mappings.
template <class R> using Records = std::span<const R>;

struct NextStep {
    Span where;
    Text what;
    Maybe<OrganisationId> by;
    Maybe<Date> due;
};

struct Milestone {
    Span where;
    Maybe<Date> date;
    Text what;
    Maybe<bool> done;
};

struct Decision {
    Span where;
    Maybe<Date> date;
    Maybe<OrganisationId> body;
    Text what;
};

struct LogEntry {
    Span where;
    Maybe<Date> date;
    Text what;
    Maybe<Status> status;
    Maybe<Kind> kind;
};

struct Budget {
    Span where;
    /// Whole euros.
    Maybe<std::int64_t> amount;
    Maybe<bool> approximate;
};

struct Funding {
    Span where;
    Maybe<OrganisationId> source;
    /// Whole euros.
    Maybe<std::int64_t> amount;
    Text note;
};

/// Ids of items, as written; Inventory::find tells whether they exist.
struct Relations {
    Span where;
    List<std::string_view> follows;
    List<std::string_view> part_of;
    List<std::string_view> related;
};

struct Link {
    Span where;
    Maybe<std::string_view> url;
    Text title;
    Maybe<std::string_view> lang;
};

struct Contact {
    Span where;
    Maybe<OrganisationId> organisation;
    Text role;
    Maybe<std::string_view> email;
};

struct Item {
    FileId file = 0;
    /// The file's stem; its span is the file as such.
    std::string_view id;
    /// False where the file did not parse, or a required field is missing or faulty: such an item is
    /// known by its id, but not listed.
    bool usable = false;
    /// Where the mapping stands, or nothing in a file without one.
    Span where;

    // What lists are ordered and mostly asked by stands together.
    Maybe<Kind> kind;
    Maybe<ThemeId> theme;
    Maybe<Status> status;
    Maybe<Visibility> visibility;
    Text title;
    List<ThemeId> further_themes;
    Maybe<Date> as_of;
    Text reason;
    Maybe<ScopeId> scope;
    Maybe<OrganisationId> lead;
    List<OrganisationId> partners;
    Maybe<Date> start;
    Maybe<Date> end;
    Text summary;
    Text goal;
    Part<NextStep> next_step = nullptr;
    Records<Milestone> milestones;
    Records<Decision> decisions;
    Records<LogEntry> log;
    Part<Budget> budget = nullptr;
    Records<Funding> funding;
    List<OrganisationId> programmes;
    Part<Relations> relations = nullptr;
    Records<Link> links;
    Part<Contact> contact = nullptr;
    List<std::string_view> tags;
    /// Rows of the field table whose keys stand in the file, faulty ones included, so that "missing" is
    /// only said of absent ones.
    std::bitset<64> stated;

    [[nodiscard]] bool is_public() const {
        return !visibility || visibility->value == Visibility::open;
    }
};

} // namespace agenda
