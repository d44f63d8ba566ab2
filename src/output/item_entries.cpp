#include "output/item_entries.hpp"

#include "model/fields.hpp"
#include "model/news.hpp"
#include "output/cells.hpp"
#include "output/items.hpp"
#include "output/record_words.hpp"
#include "output/relations.hpp"

#include <type_traits>
#include <utility>

namespace agenda::output {

namespace {

using Lines = std::vector<Inline>;

/// What stands behind a field's label: one overload for each alternative of Slot.
class ItemWords {
  public:
    ItemWords(const Inventory& inventory, const Item& item, Day today, const Lang& lang)
        : words_{inventory.vocabulary, lang}, item_(item), today_(today) {}

    Lines operator()(const Text& text) const {
        return text.empty() ? Lines{} : Lines{shown_text(text, words_.lang)};
    }
    Lines operator()(const Maybe<Date>& date) const {
        return date ? Lines{plain(words_.lang.long_date(date->value))} : Lines{};
    }
    Lines operator()(const Maybe<Status>& status) const {
        return status ? Lines{plain(status_as_of(item_, today_, words_.lang))} : Lines{};
    }
    template <class T> Lines operator()(const Maybe<T>& value) const {
        return value ? Lines{words_.one(value->value)} : Lines{};
    }
    template <class T> Lines operator()(const List<T>& values) const {
        std::vector<Inline> parts;
        for (const Located<T>& value : values)
            parts.push_back(words_.one(value.value));
        return parts.empty() ? Lines{} : Lines{joined(parts, ", ")};
    }
    Lines operator()(Part<NextStep> step) const {
        if (!step) return {};
        return {marked(words_.line(*step, "next_step."), is_overdue(item_, today_))};
    }
    Lines operator()(Records<Milestone> milestones) const {
        Lines lines;
        for (const Milestone& milestone : milestones)
            lines.push_back(marked(words_.line(milestone, "milestones."),
                                   is_overdue(item_, milestone, today_)));
        return lines;
    }
    Lines operator()(Records<Decision> decisions) const { return all(decisions, "decisions."); }
    Lines operator()(Records<LogEntry> log) const { return all(newest_first(log), "log."); }
    Lines operator()(Part<Budget> budget) const {
        return budget ? Lines{words_.amount(*budget)} : Lines{};
    }
    Lines operator()(Records<Funding> funding) const { return all(funding, "funding."); }
    Lines operator()(Records<Link> links) const {
        Lines lines;
        for (const Link& link : links)
            lines.push_back(words_.link(link));
        return lines;
    }
    Lines operator()(Part<Contact> contact) const {
        return contact ? Lines{words_.line(*contact, "contact.")} : Lines{};
    }
    // Only the vocabulary has these.
    Lines operator()(const std::vector<Theme>&) const { return {}; }
    Lines operator()(const std::vector<Scope>&) const { return {}; }

  private:
    template <class Range> Lines all(const Range& records, std::string_view prefix) const {
        Lines lines;
        for (const auto& record : records)
            lines.push_back(words_.line(record, prefix));
        return lines;
    }

    Inline marked(Inline line, bool overdue) const {
        if (!overdue) return line;
        const std::string mark(words_.lang.screen->overdue_heading);
        append(line, emphasised(" (" + in_sentence(mark) + ")", Emphasis::warning));
        return line;
    }

    RecordWords words_;
    const Item& item_;
    Day today_;
};

/// Stands in the heading, or behind the status.
bool is_shown_elsewhere(std::string_view field) { return field == "title" || field == "as_of"; }

} // namespace

std::vector<ItemEntry> item_entries(ItemId id, const ItemReader& reader) {
    const Item& item = reader.inventory[id];
    const ItemWords words(reader.inventory, item, reader.today, reader.lang);
    std::vector<ItemEntry> entries;
    const auto add = [&entries](std::string_view field, std::string_view label, Lines lines) {
        // Of a record whose values are all faulty nothing is left.
        std::erase_if(lines, [](const Inline& line) { return text_of(line).empty(); });
        if (!lines.empty()) entries.push_back({field, std::string(label), std::move(lines)});
    };
    for (const Field<Item>& field : fields<Item>()) {
        if (is_shown_elsewhere(field.name)) continue;
        std::visit(
            [&]<class M>(M Item::*member) {
                if constexpr (std::is_same_v<M, Part<Relations>>) {
                    for (auto& [label, lines] : related_items(item, reader))
                        add(field.name, label, std::move(lines));
                } else {
                    add(field.name, field_label(field.name, reader.lang), words(item.*member));
                }
            },
            field.slot);
    }
    return entries;
}

std::string item_anchor(std::string_view id) { return "item-" + std::string(id); }

} // namespace agenda::output
