#include "output/history.hpp"

#include "lang/past_screen.hpp"
#include "output/change_words.hpp"
#include "output/changes.hpp"
#include "output/items.hpp"
#include "output/record_json.hpp"
#include "output/record_words.hpp"

#include <set>
#include <string>
#include <utility>

namespace agenda::output {

namespace {

using Json = nlohmann::ordered_json;
using query::Event;

Sides sides_of(const Event& event) {
    Sides sides;
    if (event.before != nullptr) {
        sides.before = event.before->item;
        sides.words_before = event.before->vocabulary;
    }
    if (event.after != nullptr) {
        sides.after = event.after->item;
        sides.words_after = event.after->vocabulary;
    }
    return sides;
}

/// A record without its date, which stands in front of the line.
template <class R>
Inline record_line(std::string_view word, R record, std::string_view prefix,
                   const Vocabulary& vocabulary, const Lang& lang) {
    record.date.reset();
    Inline line = plain(std::string(word) + ": ");
    append(line, RecordWords{vocabulary, lang}.line(record, prefix));
    return line;
}

std::vector<Inline> lines_of(const Event& event, Day today, const Lang& lang) {
    const PastScreen& screen = *lang.past;
    if (event.entry != nullptr)
        return {record_line(screen.news, *event.entry, "log.", *event.after->vocabulary, lang)};
    if (event.decision != nullptr)
        return {record_line(screen.decided, *event.decision, "decisions.", *event.after->vocabulary,
                            lang)};
    std::vector<Inline> lines = change_lines(event.changes, sides_of(event), today, lang);
    if (event.commit.empty() && !lines.empty())
        append(lines.front(),
               emphasised(" (" + std::string(screen.not_committed) + ")", Emphasis::muted));
    return lines;
}

Json event_json(const Event& event) {
    Json json{{"date", iso(event.date)}};
    if (event.entry != nullptr) {
        json["source"] = "log";
        json["entry"] = ValueJson{*event.after->vocabulary}(*event.entry);
    } else if (event.decision != nullptr) {
        json["source"] = "decisions";
        json["entry"] = ValueJson{*event.after->vocabulary}(*event.decision);
    } else {
        json["source"] = "git";
        json["commit"] = event.commit.empty() ? Json() : Json(event.commit);
        json["changes"] = Json::array();
        const Sides sides = sides_of(event);
        for (const query::Change& change : event.changes)
            json["changes"].push_back(change_json(change, sides.words_before, sides.words_after));
    }
    return json;
}

} // namespace

Document history_document(const query::Life& life, const std::vector<Event>& events, Day today,
                          const Lang& lang) {
    Heading heading{.level = 1};
    if (const query::Version* last = life.last_known())
        heading.text = shown_text(last->item->title, lang);
    append(heading.text, plain(" "));
    append(heading.text, emphasised(std::string(life.id), Emphasis::code));
    Definitions entries;
    std::string day;
    for (const Event& event : events) {
        std::vector<Inline> lines = lines_of(event, today, lang);
        std::string its = lang.short_date(event.date);
        if (entries.entries.empty() || its != day)
            entries.entries.push_back({emphasised(its, Emphasis::muted), {}});
        day = std::move(its);
        auto& values = entries.entries.back().second;
        values.insert(values.end(), lines.begin(), lines.end());
    }
    return document(std::move(heading), std::move(entries));
}

Json history_json(const query::Life& life, const std::vector<Event>& events) {
    Json json{{"schemaVersion", 1},
              {"kind", "history"},
              {"item", life.id},
              {"formerIds", Json::array()},
              {"events", Json::array()}};
    std::set<std::string> former;
    for (const query::Version& version : life.versions)
        if (version.item != nullptr && version.item->id != life.id &&
            former.emplace(version.item->id).second)
            json["formerIds"].push_back(version.item->id);
    for (const Event& event : events)
        json["events"].push_back(event_json(event));
    return json;
}

} // namespace agenda::output
