// An item of the agenda as one file states it. Every value carries its place; absent is absent, never
// a default. Views point into the texts and trees that the Inventory owns.
#pragma once

#include "base/date.hpp"
#include "base/terms.hpp"
#include "model/text.hpp"
#include "model/vocabulary.hpp"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace agenda {

template <class T> using Maybe = std::optional<Located<T>>;
template <class T> using List = std::vector<Located<T>>;

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

    Text title;
    Maybe<Kind> kind;
    Maybe<ThemeId> theme;
    List<ThemeId> further_themes;
    Maybe<Status> status;
    Maybe<Date> as_of;
    Text reason;
    Maybe<ScopeId> scope;
    Maybe<OrganisationId> lead;
    List<OrganisationId> partners;
    Maybe<Date> start;
    Maybe<Date> end;
    Text summary;
    Text goal;
    std::optional<NextStep> next_step;
    std::vector<Milestone> milestones;
    std::vector<Decision> decisions;
    std::vector<LogEntry> log;
    std::optional<Budget> budget;
    std::vector<Funding> funding;
    List<OrganisationId> programmes;
    std::optional<Relations> relations;
    std::vector<Link> links;
    std::optional<Contact> contact;
    Maybe<Visibility> visibility;
    List<std::string_view> tags;
    /// Keys that stand in the file, faulty ones included, so that "missing" is only said of absent ones.
    std::vector<std::string_view> keys;

    [[nodiscard]] bool is_public() const {
        return !visibility || visibility->value == Visibility::open;
    }
};

} // namespace agenda
