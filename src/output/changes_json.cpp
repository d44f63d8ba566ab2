// What changed, for programs: ids, ISO dates and numbers.
#include "output/changes.hpp"
#include "output/columns.hpp"
#include "output/record_json.hpp"

#include <array>
#include <string_view>
#include <utility>

namespace agenda::output {

namespace {

using Json = nlohmann::ordered_json;
using query::ChangeKind;

/// In the order of ChangeKind.
constexpr std::array<std::string_view, 25> kind_names{
    "added",         "removed",        "renamed",    "became-project", "kind",
    "completed",     "stopped",        "status",     "confirmed",      "title",
    "date",          "milestone-done", "step-added", "step-dropped",   "step-replaced",
    "joined",        "left",           "role",       "theme",          "theme-added",
    "theme-dropped", "decided",        "news",       "field",          "other"};
static_assert(kind_names.size() == static_cast<std::size_t>(ChangeKind::other) + 1);

std::string_view name_of(ChangeKind kind) { return kind_names[static_cast<std::size_t>(kind)]; }

Json value_json(const std::optional<Value>& value, const Vocabulary* words) {
    if (!value) return {};
    return std::visit(
        [&]<class T>(const T& one) -> Json {
            if constexpr (std::is_same_v<T, const Text*>)
                return ValueJson{*words}(*one);
            else
                return ValueJson{*words}(one);
        },
        *value);
}

Json time_json(const TimePoint& point) {
    Json json{{"date", iso(date_of(point.day))}};
    if (!point.revision.empty()) json["revision"] = point.revision;
    json["commit"] = point.commit.empty() ? Json() : Json(point.commit);
    return json;
}

Json item_json(const query::ItemChanges& changes, const ChangesView& view) {
    const query::Comparison& comparison = view.comparison;
    const Vocabulary* before = &comparison.before->vocabulary;
    const Vocabulary* after = &comparison.after->vocabulary;
    const Item& item = changes.item();
    Json json{{"item", item.id}};
    if (changes.after != nullptr)
        json["number"] = number_of(
            view.order, static_cast<ItemId>(changes.after - comparison.after->items.data()));
    json["title"] = ValueJson{changes.after != nullptr ? *after : *before}(item.title);
    json["theme"] = query::theme_of(changes, comparison);
    json["visibility"] = id_of(item.is_public() ? Visibility::open : Visibility::internal);
    json["changes"] = Json::array();
    for (const query::Change& change : changes.changes)
        json["changes"].push_back(change_json(change, before, after));
    return json;
}

} // namespace

Json change_json(const query::Change& change, const Vocabulary* words_before,
                 const Vocabulary* words_after) {
    Json json{{"change", name_of(change.kind)}};
    if (!change.field.empty()) json["field"] = change.field;
    if (change.from) json["from"] = value_json(change.from, words_before);
    if (change.to) json["to"] = value_json(change.to, words_after);
    if (!change.field_before.empty()) json["roleBefore"] = change.field_before;
    const Vocabulary* words = words_after != nullptr ? words_after : words_before;
    if (change.what != nullptr) json["what"] = ValueJson{*words}(*change.what);
    if (change.date) json["date"] = iso(*change.date);
    if (change.kind == ChangeKind::date && change.from && change.to) {
        const Date& from = std::get<Date>(*change.from);
        const Date& to = std::get<Date>(*change.to);
        json["days"] = (to.last - from.last).count();
        if (change.moves > 0) json["moves"] = change.moves;
    }
    return json;
}

void print_changes_json(std::ostream& out, const ChangesView& view) {
    const std::vector<query::ItemChanges>& items = view.comparison.items;
    const Json head{{"schemaVersion", 1},
                    {"kind", "changes"},
                    {"since", time_json(view.since)},
                    {"until", view.until ? time_json(*view.until) : Json()},
                    {"count", items.size()}};
    print_json(out, head, "items", items.size(),
               [&](std::size_t i) { return item_json(items[i], view); }, {});
}

} // namespace agenda::output
