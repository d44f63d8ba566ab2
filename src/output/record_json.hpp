// Any record of the field table as JSON, by the names and ids of the file. A text is a string or a
// mapping of languages, a date a string of its own precision, a list always an array; what a file does
// not state is absent.
#pragma once

#include "model/fields.hpp"

#include <nlohmann/json.hpp>

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace agenda::output {

template <class R>
void add_record_json(nlohmann::ordered_json& json, const R& record, const Vocabulary& vocabulary);

/// One overload for each kind of value in the field table.
struct ValueJson {
    using Json = nlohmann::ordered_json;
    const Vocabulary& vocabulary;

    Json operator()(const Text& text) const {
        if (text.is_plain()) return std::string(text.front().value);
        Json json = Json::object();
        for (const Translation& translation : text)
            json[std::string(translation.language)] = std::string(translation.value);
        return json;
    }
    Json operator()(const Date& date) const { return iso(date); }
    Json operator()(bool value) const { return value; }
    Json operator()(std::int64_t value) const { return value; }
    Json operator()(Kind value) const { return id_of(value); }
    Json operator()(Status value) const { return id_of(value); }
    Json operator()(Visibility value) const { return id_of(value); }
    Json operator()(OrganisationType value) const { return id_of(value); }
    Json operator()(Country value) const { return id_of(value); }
    Json operator()(ThemeId id) const { return vocabulary[id].id.value; }
    Json operator()(ScopeId id) const { return vocabulary[id].id.value; }
    Json operator()(OrganisationId id) const { return vocabulary.id_of(id); }
    Json operator()(std::string_view word) const { return word; }

    /// What is left of a record whose values are all faulty, or of a list of such.
    static bool is_nothing(const Json& json) { return json.is_structured() && json.empty(); }

    template <class T> Json operator()(const Located<T>& value) const {
        return (*this)(value.value);
    }
    template <class T> Json operator()(const std::optional<T>& value) const {
        return value ? (*this)(*value) : Json();
    }
    template <class R> Json operator()(Part<R> record) const {
        return record ? (*this)(*record) : Json();
    }
    template <class T> Json operator()(std::span<const T> values) const {
        Json json = Json::array();
        for (const T& value : values)
            if (Json one = (*this)(value); !is_nothing(one)) json.push_back(std::move(one));
        return json;
    }
    template <class T> Json operator()(const std::vector<T>& values) const {
        return (*this)(std::span<const T>(values));
    }
    template <class R>
    requires requires { fields<R>(); }
    Json operator()(const R& record) const {
        Json json = Json::object();
        add_record_json(json, record, vocabulary);
        return json;
    }
};

template <class T> bool is_stated(const std::optional<T>& value) { return value.has_value(); }
template <class R> bool is_stated(Part<R> record) { return record != nullptr; }
template <class T> bool is_stated(std::span<const T> values) { return !values.empty(); }
template <class T> bool is_stated(const std::vector<T>& values) { return !values.empty(); }
inline bool is_stated(const Text& text) { return !text.empty(); }

template <class R>
void add_record_json(nlohmann::ordered_json& json, const R& record, const Vocabulary& vocabulary) {
    for (const Field<R>& field : fields<R>())
        std::visit(
            [&](auto member) {
                if (!is_stated(record.*member)) return;
                auto value = ValueJson{vocabulary}(record.*member);
                if (!ValueJson::is_nothing(value)) json[std::string(field.name)] = std::move(value);
            },
            field.slot);
}

} // namespace agenda::output
