// Every item under its theme. In several languages, what is text stands in a column for each, and what
// is a name or a date once.
#include "model/fields.hpp"
#include "output/cells.hpp"
#include "output/columns.hpp"
#include "output/items.hpp"
#include "output/overview.hpp"
#include "output/record_words.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace agenda::output {

namespace {

/// Said by the headings above it, or not for a report.
constexpr std::array<std::string_view, 5> not_listed{"kind", "theme", "log", "tags", "visibility"};

bool is_listed(std::string_view field) {
    return std::find(not_listed.begin(), not_listed.end(), field) == not_listed.end();
}

/// Whether a field holds text in languages, and not only names; links have one title, in the language
/// of the page.
bool is_text(std::string_view field) {
    const std::string prefix = std::string(field) + ".";
    const auto& paths = item_paths();
    return field != "links" && std::any_of(paths.begin(), paths.end(), [&](const Path& path) {
               return path.type == ValueType::text &&
                      (path.name == field || path.name.starts_with(prefix));
           });
}

/// The entries of an item in each language, side by side: all have the same fields with as many lines.
using Versions = std::vector<std::vector<ItemEntry>>;

Versions versions_of(ItemId id, const ReportWriter& writer) {
    Versions versions;
    for (const Lang& lang : writer.wording.langs()) {
        std::vector<ItemEntry> entries = item_entries(id, writer.reader(lang));
        std::erase_if(entries, [](const ItemEntry& entry) { return !is_listed(entry.field); });
        // Where an item stands comes first, in every item.
        std::stable_partition(entries.begin(), entries.end(), [](const ItemEntry& entry) {
            return entry.field == "status" || entry.field == "reason";
        });
        versions.push_back(std::move(entries));
    }
    return versions;
}

Inline label_of(const Versions& versions, std::size_t entry, const Wording& wording) {
    std::vector<Inline> labels;
    for (const auto& version : versions)
        labels.push_back(plain(version[entry].label));
    return wording.combined(std::move(labels));
}

/// A link has one title, in the language of its page, which is said where it is none of the report's.
Inline link_line(const ReportWriter& writer, const Link& link) {
    Link untold = link;
    untold.lang.reset();
    Inline line = RecordWords{writer.vocabulary, writer.wording.first()}.link(untold);
    const auto& langs = writer.wording.langs();
    const bool is_told = !link.lang || std::any_of(langs.begin(), langs.end(), [&](const Lang& l) {
        return l.code == link.lang->value;
    });
    if (is_told) return line;
    append(line, plain(" ("));
    append(line, writer.wording.each(
                     [&](const Lang& lang) { return language_name(link.lang->value, lang); }));
    append(line, plain(")"));
    return line;
}

std::vector<Inline> lines_of(const Versions& versions, std::size_t entry,
                             const ReportWriter& writer, const Item& item) {
    std::vector<Inline> lines;
    if (versions.front()[entry].field == "links") {
        for (const Link& link : item.links)
            lines.push_back(link_line(writer, link));
        return lines;
    }
    for (std::size_t i = 0; i < versions.front()[entry].lines.size(); ++i) {
        std::vector<Inline> line;
        for (const auto& version : versions)
            line.push_back(version[entry].lines[i]);
        lines.push_back(writer.wording.combined(std::move(line)));
    }
    return lines;
}

/// A column for each language, a row for each text.
Table texts(const Versions& versions, const Wording& wording) {
    Table table;
    for (const Lang& lang : wording.langs())
        table.columns.push_back(
            {.heading = plain(
                 as_head(lang.screen->language_names[static_cast<std::size_t>(lang.language)])),
             .shrinks_to = 20,
             .gives_way = 1,
             .lines = 40});
    for (std::size_t i = 0; i < versions.front().size(); ++i) {
        const ItemEntry& entry = versions.front()[i];
        if (!is_text(entry.field)) continue;
        for (std::size_t line = 0; line < entry.lines.size(); ++line) {
            Row row;
            for (std::size_t language = 0; language < versions.size(); ++language) {
                const ItemEntry& own = versions[language][i];
                Inline text = wording.without_borrowed(own.lines[line]);
                const std::string code(wording.langs()[language].code);
                for (Run& run : text)
                    if (run.language.empty()) run.language = code;
                row.cells.push_back(own.field == "summary"
                                        ? std::move(text)
                                        : labelled(plain(own.label), std::move(text)));
            }
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

Definitions facts(const ReportWriter& writer, const Item& item, const Versions& versions) {
    Definitions facts;
    bool has_period = false;
    for (std::size_t i = 0; i < versions.front().size(); ++i) {
        const std::string_view field = versions.front()[i].field;
        const bool is_date = field == "start" || field == "end";
        if (is_date && !std::exchange(has_period, true))
            facts.entries.emplace_back(writer.wording.of(&ReportScreen::period_label),
                                       std::vector<Inline>{writer.period(item)});
        if (is_date || field == "summary" || (!writer.wording.is_single() && is_text(field)))
            continue;
        facts.entries.emplace_back(label_of(versions, i, writer.wording),
                                   lines_of(versions, i, writer, item));
    }
    facts.entries.emplace_back(
        writer.wording.of(&Screen::id_heading),
        std::vector<Inline>{emphasised(std::string(item.id), Emphasis::code)});
    return facts;
}

/// What stands under an item's heading.
std::vector<Block> statements(const ReportWriter& writer, ItemId id) {
    const Item& item = writer.inventory[id];
    const Versions versions = versions_of(id, writer);
    std::vector<Block> result;
    if (!writer.wording.is_single()) {
        Table table = texts(versions, writer.wording);
        if (!table.rows.empty()) result.emplace_back(std::move(table));
    } else if (!item.summary.empty()) {
        result.emplace_back(Paragraph{writer.wording.text(item.summary)});
    }
    result.emplace_back(facts(writer, item, versions));
    return result;
}

void add_item(ReportWriter& writer, ItemId id) {
    Inline title = plain(number_of(writer.report.order, id) + " ");
    append(title, writer.title(id));
    writer.heading(4, std::move(title), item_anchor(writer.inventory[id].id));
    writer.later([&writer, id] { return statements(writer, id); });
}

/// The items of a theme that are not over, by kind.
using KindItems = std::array<std::vector<ItemId>, kind_ids.size()>;

/// Links to the items that belong here too, but are told under another theme.
void add_references(ReportWriter& writer, const std::vector<ItemId>& items) {
    if (items.empty()) return;
    writer.later([&writer, items] {
        std::vector<Inline> references;
        for (const ItemId id : items)
            references.push_back(writer.reference(id));
        return Paragraph{
            labelled(writer.wording.of(&ReportScreen::see_also), joined(references, "; "))};
    });
}

void add_theme(ReportWriter& writer, ThemeId theme, const KindItems& open, bool has_running,
               const std::vector<ItemId>& elsewhere) {
    const Theme& about = writer.vocabulary[theme];
    Inline title = plain(std::to_string(static_cast<std::size_t>(theme) + 1) + " ");
    append(title, writer.wording.theme(theme, writer.vocabulary));
    writer.heading(2, std::move(title), theme_anchor(about.id.value));
    // A selection says nothing about what else runs in the theme.
    if (!has_running && writer.report.is_whole())
        writer.sentences(&ReportScreen::no_running_project);
    for (std::size_t kind = 0; kind < open.size(); ++kind) {
        if (open[kind].empty()) continue;
        writer.heading(3, writer.wording.each([kind](const Lang& lang) {
            return as_head(lang.screen->kinds_plural[kind]);
        }));
        for (const ItemId id : open[kind])
            add_item(writer, id);
    }
    add_references(writer, elsewhere);
}

bool is_running_project(const Item& item) {
    return item.kind->value == Kind::project && item.status->value == Status::running;
}

} // namespace

void add_themes(ReportWriter& writer) {
    const std::size_t count = writer.vocabulary.themes().size();
    std::vector<KindItems> open(count);
    std::vector<bool> has_running(count);
    std::vector<std::vector<ItemId>> elsewhere(count);
    for (const ItemId id : writer.report.selection.items) {
        const Item& item = writer.inventory[id];
        const auto theme = static_cast<std::size_t>(item.theme->value);
        if (is_running_project(item)) has_running[theme] = true;
        for (const Located<ThemeId>& further : item.further_themes)
            elsewhere[static_cast<std::size_t>(further.value)].push_back(id);
        if (!is_closed(item.status->value))
            open[theme][static_cast<std::size_t>(item.kind->value)].push_back(id);
    }
    for (std::size_t i = 0; i < count; ++i) {
        const bool empty =
            elsewhere[i].empty() && std::all_of(open[i].begin(), open[i].end(),
                                                [](const auto& items) { return items.empty(); });
        if (empty && !writer.report.is_whole()) continue;
        add_theme(writer, static_cast<ThemeId>(i), open[i], has_running[i], elsewhere[i]);
    }
}

} // namespace agenda::output
