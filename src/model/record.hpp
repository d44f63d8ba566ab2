// How a mapping becomes a record, by the field table: one overload of `read` for each alternative of
// Slot. Only for the readers of the model.
#pragma once

#include "base/text.hpp"
#include "model/fields.hpp"
#include "model/record_list.hpp"
#include "model/values.hpp"

#include <bitset>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace agenda::record {

/// What a row of the field table says about reading one value.
struct FieldRule {
    Key key;
    Domain domain = Domain::none;
    bool single_allowed = false;
    bool required = false;
};

template <class R>
void read_record(const yaml::View& node, const Key& key, R& record, Reading& reading);

inline void read(const yaml::View& node, const FieldRule& field, Text& text, Reading& reading) {
    text = read_text(node, field.key, reading);
}

inline Maybe<Date> read_one(const yaml::View& node, const FieldRule& field, Reading& reading,
                            const Date*) {
    return read_date(node, field.key, reading);
}
inline Maybe<bool> read_one(const yaml::View& node, const FieldRule& field, Reading& reading,
                            const bool*) {
    return read_boolean(node, field.key, reading);
}
inline Maybe<std::int64_t> read_one(const yaml::View& node, const FieldRule& field,
                                    Reading& reading, const std::int64_t*) {
    return read_amount(node, field.key, reading);
}
inline Maybe<Kind> read_one(const yaml::View& node, const FieldRule& field, Reading& reading,
                            const Kind*) {
    return read_kind(node, field.key, reading);
}
inline Maybe<Status> read_one(const yaml::View& node, const FieldRule& field, Reading& reading,
                              const Status*) {
    return read_status(node, field.key, reading);
}
inline Maybe<Visibility> read_one(const yaml::View& node, const FieldRule& field, Reading& reading,
                                  const Visibility*) {
    return read_visibility(node, field.key, reading);
}
inline Maybe<OrganisationType> read_one(const yaml::View& node, const FieldRule& field,
                                        Reading& reading, const OrganisationType*) {
    return read_organisation_type(node, field.key, reading);
}
inline Maybe<Country> read_one(const yaml::View& node, const FieldRule& field, Reading& reading,
                               const Country*) {
    return read_country(node, field.key, reading);
}
inline Maybe<ThemeId> read_one(const yaml::View& node, const FieldRule& field, Reading& reading,
                               const ThemeId*) {
    return read_theme(node, field.key, reading);
}
inline Maybe<ScopeId> read_one(const yaml::View& node, const FieldRule& field, Reading& reading,
                               const ScopeId*) {
    return read_scope(node, field.key, reading);
}
inline Maybe<OrganisationId> read_one(const yaml::View& node, const FieldRule& field,
                                      Reading& reading, const OrganisationId*) {
    return read_organisation(node, field.key, field.domain, reading);
}
inline Maybe<std::string_view> read_one(const yaml::View& node, const FieldRule& field,
                                        Reading& reading, const std::string_view*) {
    return read_word(node, field.key, field.domain, reading);
}

template <class T>
void read(const yaml::View& node, const FieldRule& field, Maybe<T>& value, Reading& reading) {
    value = read_one(node, field, reading, static_cast<const T*>(nullptr));
}

template <class T>
void read(const yaml::View& node, const FieldRule& field, List<T>& values, Reading& reading) {
    const bool single = field.single_allowed && node.is_scalar();
    if (!single && !is_list(node, field.key, Elements::words, reading)) return;
    const std::size_t most = single ? 1 : node.child_count();
    ArenaList<Located<T>> list(reading.arena, most);
    const auto add = [&](const yaml::View& element, Span where) {
        FieldRule rule = field;
        rule.key.where = where;
        const auto value = read_one(element, rule, reading, static_cast<const T*>(nullptr));
        if (value) list.push_back(*value);
    };
    if (single)
        add(node, field.key.where);
    else
        node.for_each([&](const yaml::View& element) { add(element, place_of_element(element)); });
    values = list.values();
    if (most == 0 && field.required) report_empty(node, field.key, reading);
    report_duplicates(values, node, reading);
}

template <class R>
void read(const yaml::View& node, const FieldRule& field, Part<R>& record, Reading& reading) {
    R value{};
    const std::size_t before = reading.diagnostics.size();
    read_record(node, field.key, value, reading);
    if (node.is_mapping() || reading.diagnostics.size() == before)
        record = reading.arena.make(value);
}

template <class R>
void read(const yaml::View& node, const FieldRule& field, Records<R>& records, Reading& reading) {
    if (!is_list(node, field.key, Elements::records, reading)) return;
    ArenaList<R> list(reading.arena, node.child_count());
    node.for_each([&](const yaml::View& element) {
        R value{};
        const Key key{.name = field.key.name, .where = place_of_element(element)};
        read_record(element, key, value, reading);
        if (element.is_mapping()) list.push_back(value);
    });
    records = list.values();
}

/// A mapping from ids to records: themes, scopes, organisations, meetings.
template <class R>
void read_keyed(const yaml::View& node, const Key& key, std::vector<R>& records, Reading& reading) {
    if (node.kind() == yaml::NodeKind::invalid) return;
    if (!node.is_mapping()) {
        if (node.is_scalar() && is_blank(node.value()))
            report_empty(node, key, reading);
        else
            report_wrong_type(node, key, Shape::mapping, reading);
        return;
    }
    node.for_each_entry([&](const yaml::View& id, const yaml::View& value) {
        if (!id.is_scalar()) return;
        R record{};
        record.id = {.value = id.value(), .where = id.span()};
        read_record(value, {.name = id.value(), .where = id.span()}, record, reading);
        records.push_back(std::move(record));
    });
}

template <class R> void report_bad_ids(const std::vector<R>& records, Reading& reading) {
    for (const R& record : records)
        if (!is_id(record.id.value)) reading.report(invalid_id(record.id.value, record.id.where));
}

inline void read(const yaml::View& node, const FieldRule& field, std::vector<Theme>& themes,
                 Reading& reading) {
    read_keyed(node, field.key, themes, reading);
    report_bad_ids(themes, reading);
}

inline void read(const yaml::View& node, const FieldRule& field, std::vector<Scope>& scopes,
                 Reading& reading) {
    read_keyed(node, field.key, scopes, reading);
    report_bad_ids(scopes, reading);
}

template <class R> std::vector<std::string_view> names_of(std::span<const Field<R>> fields) {
    std::vector<std::string_view> names;
    for (const Field<R>& field : fields)
        names.push_back(field.name);
    return names;
}

template <class R> void report_unknown_field(const yaml::View& key, Reading& reading) {
    // The names of a table that does not change.
    static const std::vector<std::string_view> known = names_of(fields<R>());
    Diagnostic found{.rule = Rule::unknown_field,
                     .where = key.span(),
                     .arguments = {std::string(key.value()), KnownWords{known}}};
    if (const auto near = nearest(key.value(), known)) found.suggestion = *near;
    reading.report(std::move(found));
}

/// The fields that a mapping has, in the order of the file.
template <class R> struct Present {
    std::bitset<64> by_position{};
    const Field<R>* last = nullptr;

    [[nodiscard]] static std::size_t position(const Field<R>& field) {
        return static_cast<std::size_t>(&field - fields<R>().data());
    }
    /// False where it is there already.
    bool add(const Field<R>& field) {
        last = &field;
        if (by_position[position(field)]) return false;
        by_position.set(position(field));
        return true;
    }
    [[nodiscard]] bool has(const Field<R>& field) const { return by_position[position(field)]; }
};

template <class R> void report_missing(const Present<R>& present, Span where, Reading& reading) {
    for (const Field<R>& field : fields<R>())
        if (field.required && !present.has(field))
            reading.report({.rule = Rule::missing_field,
                            .where = where,
                            .arguments = {std::string(field.name)}});
}

template <class R>
void read_field(const yaml::View& key, const yaml::View& value, R& record, Present<R>& present,
                Reading& reading) {
    const Field<R>* field = find_field<R>(key.value(), present.last);
    if (field == nullptr) return report_unknown_field<R>(key, reading);
    // Of a key that stands there twice (which was reported) the first counts.
    if (!present.add(*field)) return;
    const FieldRule rule{.key = {.name = field->name, .where = key.span()},
                         .domain = field->domain,
                         .single_allowed = field->single_allowed,
                         .required = field->required};
    std::visit([&](auto member) { read(value, rule, record.*member, reading); }, field->slot);
}

template <class R>
void read_record(const yaml::View& node, const Key& key, R& record, Reading& reading) {
    if (node.kind() == yaml::NodeKind::invalid) return;
    if (!node.is_mapping()) {
        if (node.is_scalar() && is_blank(node.value())) {
            // An entry of the vocabulary that says nothing yet lacks what it must have.
            report_empty(node, key, reading);
        } else {
            report_wrong_type(node, key, Shape::mapping, reading);
        }
        return;
    }
    bool illegible = false; // a key, which may be the one that seems to be missing
    Present<R> present;
    node.for_each_entry([&](const yaml::View& k, const yaml::View& v) {
        if (k.is_scalar()) return read_field(k, v, record, present, reading);
        illegible = illegible || k.value().empty();
    });
    if (!illegible) report_missing<R>(present, key.where, reading);
    if constexpr (requires { record.where; }) record.where = node.span();
    if constexpr (requires { record.stated; }) record.stated = present.by_position;
}

} // namespace agenda::record
