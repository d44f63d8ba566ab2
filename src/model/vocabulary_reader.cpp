// The files whose name starts with `_`, and the built-in profile.
#include "model/builtin.hpp"
#include "model/reader.hpp"
#include "model/record.hpp"
#include "yaml/parse.hpp"

#include <algorithm>
#include <cassert>
#include <optional>

namespace agenda {

namespace {

using record::read;
using record::read_keyed;
using record::read_record;
using record::report_bad_ids;

/// What the built-in agenda states and this one does not.
void complete(Profile& profile) {
    const Profile& builtin = builtin_profile();
    if (profile.name.empty()) profile.name = builtin.name;
    if (profile.languages.empty()) profile.languages = builtin.languages;
    if (profile.themes.empty()) profile.themes = builtin.themes;
    if (profile.scopes.empty()) profile.scopes = builtin.scopes;
}

/// The languages that a profile states, ahead of everything else: names are read in them. Faults are
/// left to the reading of the record.
List<std::string_view> stated_languages(const yaml::View& root, Vocabulary& vocabulary) {
    Diagnostics unheard;
    Reading reading{vocabulary, unheard, *vocabulary.arena};
    List<std::string_view> stated;
    if (root.is_mapping())
        root.for_each_entry([&](const yaml::View& key, const yaml::View& value) {
            if (key.value() == "languages" && stated.empty())
                read(value, {.key = {}, .domain = Domain::language}, stated, reading);
        });
    vocabulary.languages_known = !has_error(unheard);
    return stated;
}

/// A day that does not exist, or is written as in another country.
bool names_a_day(const ParsedDate& parsed) {
    if (parsed.date || parsed.fault == DateFault::not_a_date) return false;
    const ParsedDate meant = parse_date(parsed.iso);
    return !meant.date || meant.date->precision == Precision::day;
}

/// A list that is there and empty: nobody can tell whether the built-in one is meant, or none at all.
void report_empty_lists(const yaml::View& root, Reading& reading) {
    if (!root.is_mapping()) return;
    root.for_each_entry([&](const yaml::View& key, const yaml::View& value) {
        const bool words = key.value() == "languages" && value.is_sequence();
        const bool records =
            (key.value() == "themes" || key.value() == "scopes") && value.is_mapping();
        bool empty = words || records;
        if (words) value.for_each([&](const yaml::View&) { empty = false; });
        if (records)
            value.for_each_entry([&](const yaml::View&, const yaml::View&) { empty = false; });
        if (empty && key.is_scalar())
            report_empty(value, {.name = key.value(), .where = key.span()}, reading);
    });
}

/// The profile as a text states it; `fallback` are the languages of one that states none.
Profile read_stated_profile(const yaml::View& root, Vocabulary& vocabulary,
                            const List<std::string_view>& fallback, Diagnostics& diagnostics) {
    vocabulary.profile.languages = stated_languages(root, vocabulary);
    if (vocabulary.profile.languages.empty()) vocabulary.profile.languages = fallback;
    Profile profile;
    Reading reading{vocabulary, diagnostics, *vocabulary.arena};
    const Span start{root.span().file, root.span().begin, root.span().begin};
    read_record(root, {.name = "_agenda.yaml", .where = start}, profile, reading);
    report_empty_lists(root, reading);
    return profile;
}

/// The covenant's agenda, read by the same door as everybody's.
struct Builtin {
    Builtin() {
        Diagnostics found;
        const std::optional<yaml::Tree> parsed = yaml::parse(no_file, builtin_agenda, found);
        assert(parsed.has_value());
        tree = *parsed;
        profile = read_stated_profile(yaml::root(tree), vocabulary, {}, found);
        assert(found.empty());
    }

    yaml::Tree tree;
    Vocabulary vocabulary;
    Profile profile;
};

} // namespace

const Profile& builtin_profile() {
    static const Builtin builtin;
    return builtin.profile;
}

void read_profile(const yaml::View& root, Vocabulary& vocabulary, Diagnostics& diagnostics) {
    vocabulary.profile =
        read_stated_profile(root, vocabulary, builtin_profile().languages, diagnostics);
    complete(vocabulary.profile);
}

void read_organisations(const yaml::View& root, Vocabulary& vocabulary, Diagnostics& diagnostics) {
    Reading reading{vocabulary, diagnostics, *vocabulary.arena};
    std::vector<Organisation> organisations;
    read_keyed(root, {.name = "_organisations.yaml", .where = root.span()}, organisations, reading);
    report_bad_ids(organisations, reading);
    vocabulary.organisations = std::move(organisations);
}

void read_meetings(const yaml::View& root, Vocabulary& vocabulary, Diagnostics& diagnostics) {
    Reading reading{vocabulary, diagnostics, *vocabulary.arena};
    std::vector<Meeting> meetings;
    read_keyed(root, {.name = "_meetings.yaml", .where = root.span()}, meetings, reading);
    for (Meeting& meeting : meetings) {
        const ParsedDate parsed = parse_date(meeting.id.value);
        if (parsed.date && parsed.date->precision == Precision::day) {
            meeting.date = parsed.date;
            continue;
        }
        if (names_a_day(parsed))
            reading.report(date_fault(meeting.id, parsed));
        else
            reading.report({.rule = Rule::not_a_day,
                            .where = meeting.id.where,
                            .arguments = {std::string(meeting.id.value)}});
    }
    vocabulary.meetings = std::move(meetings);
}

} // namespace agenda
