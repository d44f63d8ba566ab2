// The summary for programs: ids, ISO dates and numbers.
#include "model/news.hpp"
#include "output/record_json.hpp"
#include "output/summary.hpp"

#include <numeric>

namespace agenda::output {

namespace {

using Json = nlohmann::ordered_json;

Json theme_json(std::size_t theme, const query::Summary& summary, const Vocabulary& vocabulary) {
    const auto& counts = summary.by_theme[theme];
    Json by_status = Json::object();
    for (std::size_t i = 0; i < counts.size(); ++i)
        by_status[std::string(status_ids[i])] = counts[i];
    return {{"theme", vocabulary[static_cast<ThemeId>(theme)].id.value},
            {"total", std::accumulate(counts.begin(), counts.end(), std::size_t{0})},
            {"byStatus", std::move(by_status)}};
}

Json due_json(const query::Due& due, const Inventory& inventory) {
    const Item& item = inventory[due.item];
    const ValueJson value{inventory.vocabulary};
    Json json{{"item", item.id}, {"date", iso(due.date)}};
    switch (due.what) {
    case query::Due::What::next_step:
        json["field"] = "next_step";
        json["what"] = value(item.next_step->what);
        if (item.next_step->by) json["by"] = value(*item.next_step->by);
        break;
    case query::Due::What::milestone:
        json["field"] = "milestones";
        json["what"] = value(item.milestones[due.milestone].what);
        break;
    case query::Due::What::end: json["field"] = "end"; break;
    }
    return json;
}

Json dates_json(const std::vector<query::Due>& dates, const Inventory& inventory) {
    Json json = Json::array();
    for (const query::Due& due : dates)
        json.push_back(due_json(due, inventory));
    return json;
}

Json stale_json(const std::vector<ItemId>& stale, const Inventory& inventory) {
    Json json = Json::array();
    for (const ItemId id : stale)
        json.push_back({{"item", inventory[id].id},
                        {"status", id_of(inventory[id].status->value)},
                        {"lastNews", iso(last_news(inventory[id]).value_or(Date{}))}});
    return json;
}

} // namespace

Json summary_json(const Inventory& inventory, const query::Summary& summary, Day today) {
    const Vocabulary& vocabulary = inventory.vocabulary;
    Json json{{"schemaVersion", 1},     {"kind", "summary"},      {"today", iso(date_of(today))},
              {"items", summary.items}, {"total", summary.total}, {"byKind", Json::object()},
              {"themes", Json::array()}};
    for (std::size_t i = 0; i < kind_ids.size(); ++i)
        json["byKind"][std::string(kind_ids[i])] = summary.by_kind[i];
    for (std::size_t i = 0; i < summary.by_theme.size(); ++i)
        json["themes"].push_back(theme_json(i, summary, vocabulary));
    json["overdue"] = dates_json(summary.overdue, inventory);
    json["nextQuarter"] = iso(summary.next_quarter);
    json["dueNextQuarter"] = dates_json(summary.due_next_quarter, inventory);
    json["stale"] = stale_json(summary.stale, inventory);
    json["nothingRunning"] = Json::array();
    for (const ThemeId theme : summary.nothing_running)
        json["nothingRunning"].push_back(vocabulary[theme].id.value);
    json["leads"] = Json::array();
    for (const query::Lead& lead : summary.leads)
        json["leads"].push_back(
            {{"organisation",
              lead.organisation ? Json(vocabulary.id_of(*lead.organisation)) : Json()},
             {"items", lead.items}});
    return json;
}

} // namespace agenda::output
