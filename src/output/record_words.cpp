#include "output/record_words.hpp"

#include "output/items.hpp"

#include <algorithm>

namespace agenda::output {

std::vector<LogEntry> newest_first(Records<LogEntry> entries) {
    std::vector<LogEntry> log(entries.begin(), entries.end());
    // Of one day the later entry of the file is the newer.
    std::ranges::reverse(log);
    const auto day = [](const LogEntry& entry) {
        return entry.date ? Day{entry.date->value.last} : Day::min();
    };
    std::ranges::stable_sort(log, std::ranges::greater{}, day);
    return log;
}

Inline RecordLine::text() const {
    Inline line;
    if (!date.empty()) line = plain(date + (parts.empty() ? "" : ": "));
    append(line, joined(parts, " · "));
    for (const std::string& mark : marks)
        append(line, plain(" (" + mark + ")"));
    return line;
}

Inline RecordWords::labelled(std::string_view name, Inline value) const {
    Inline result = plain(in_sentence(field_label(name, lang)) + ": ");
    append(result, std::move(value));
    return result;
}

void RecordWords::add(RecordLine& line, std::string_view /*name*/, const Text& text) const {
    if (!text.empty()) line.parts.push_back(shown_text(text, lang));
}

void RecordWords::add(RecordLine& line, std::string_view name, const Maybe<Date>& date) const {
    if (!date) return;
    const std::string text = lang.short_date(date->value);
    if (line.parts.empty() && line.date.empty())
        line.date = text;
    else
        line.parts.push_back(plain(in_sentence(field_label(name, lang)) + " " + text));
}

void RecordWords::add(RecordLine& line, std::string_view name, const Maybe<bool>& value) const {
    if (value && value->value) line.marks.push_back(in_sentence(field_label(name, lang)));
}

void RecordWords::add(RecordLine& line, std::string_view name, const Maybe<Status>& value) const {
    if (value) line.parts.push_back(labelled(name, one(value->value)));
}

void RecordWords::add(RecordLine& line, std::string_view name, const Maybe<Kind>& value) const {
    if (value) line.parts.push_back(labelled(name, one(value->value)));
}

Inline RecordWords::amount(const Budget& budget) const {
    if (!budget.amount) return {};
    const bool approximate = budget.approximate && budget.approximate->value;
    const std::string circa = approximate ? std::string(lang.screen->approximately) + " " : "";
    return plain(circa + lang.euros(budget.amount->value));
}

Inline RecordWords::link(const Link& link) const {
    const std::string url = link.url ? std::string(link.url->value) : std::string();
    Inline line = link.title.empty() ? plain(url) : shown_text(link.title, lang);
    for (Run& run : line)
        if (run.emphasis == Emphasis::none) run.link = url;
    if (link.lang && link.lang->value != lang.code)
        append(line, plain(" (" + language_name(link.lang->value, lang) + ")"));
    return line;
}

} // namespace agenda::output
