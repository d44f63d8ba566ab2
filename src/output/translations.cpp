#include "output/translations.hpp"

#include "lang/past_screen.hpp"
#include "output/cells.hpp"
#include "output/csv_text.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <string>

namespace agenda::output {

namespace {

using Json = nlohmann::ordered_json;
using query::TranslationGap;

bool is_missing(const TranslationGap& gap) { return gap.state == TranslationGap::State::missing; }

std::string in_language(const TranslationGap& gap, std::string_view language) {
    const auto translation = gap.text->find(language);
    return translation ? std::string(translation->value) : std::string();
}

/// "ontbreekt in het Duits"; "Duits: ouder dan het Nederlands (24-11-2026)"
std::string state_words(const TranslationGap& gap, const Lang& lang) {
    const PastScreen& screen = *lang.past;
    const std::string language = language_name(gap.language, lang);
    if (is_missing(gap)) return screen.missing_in(language);
    std::string words = screen.outdated_in(language, language_name(gap.source, lang));
    if (gap.since) words += " (" + lang.short_date(date_of(*gap.since)) + ")";
    return words;
}

Inline owner(const TranslationGap& gap) {
    if (!gap.id.empty()) return emphasised(gap.id, Emphasis::code);
    return plain("_agenda.yaml");
}

Inline field(const TranslationGap& gap, const Lang& lang) {
    if (gap.field == "name") return plain(std::string(lang.past->name_word));
    return plain(std::string(field_label(gap.field, lang)));
}

/// The list outlives it.
Table table_of(const TranslationList& list) {
    const PastScreen& screen = *list.lang->past;
    const auto head = [](Sentence words) { return plain(std::string(words)); };
    Table table{
        .columns = {
            {.heading = head(list.lang->screen->id_heading),
             .shrinks_to = 14,
             .gives_way = 1,
             .lines = 2},
            {.heading = head(screen.text_heading)},
            {.heading = head(screen.state_heading), .shrinks_to = 20, .gives_way = 2, .lines = 3},
            {.heading = head(screen.source_text_heading),
             .shrinks_to = 20,
             .gives_way = 3,
             .lines = 6}}};
    if (list.is_work_list) table.columns.push_back({.heading = head(screen.translation_heading)});
    table.rows = {list.gaps->size(), [&list](std::size_t i) {
                      const TranslationGap& gap = (*list.gaps)[i];
                      Row row{.cells = {owner(gap), field(gap, *list.lang),
                                        plain(state_words(gap, *list.lang)),
                                        plain(in_language(gap, gap.source))}};
                      if (list.is_work_list)
                          row.cells.push_back(plain(in_language(gap, gap.language)));
                      return row;
                  }};
    return table;
}

std::string counts(const TranslationList& list) {
    const PastScreen& screen = *list.lang->past;
    const auto missing = static_cast<std::int64_t>(std::ranges::count_if(*list.gaps, is_missing));
    const auto outdated = static_cast<std::int64_t>(list.gaps->size()) - missing;
    std::string words;
    if (missing > 0) words = screen.n_missing(missing);
    if (missing > 0 && outdated > 0) words += ", ";
    if (outdated > 0) words += screen.n_outdated(outdated);
    return words;
}

Document document_of(const TranslationList& list) {
    const PastScreen& screen = *list.lang->past;
    Document document;
    document.blocks.emplace_back(
        Heading{.level = 1, .text = plain(std::string(screen.translations_heading))});
    if (list.gaps->empty()) {
        document.blocks.emplace_back(Paragraph{plain(std::string(screen.nothing_to_translate))});
        return document;
    }
    document.blocks.emplace_back(Paragraph{plain(counts(list))});
    document.blocks.emplace_back(table_of(list));
    return document;
}

Json gap_json(const TranslationGap& gap) {
    Json json{{"id", gap.id},
              {"isItem", gap.is_item},
              {"field", gap.field},
              {"state", is_missing(gap) ? "missing" : "outdated"},
              {"language", gap.language},
              {"sourceLanguage", gap.source},
              {"source", in_language(gap, gap.source)}};
    if (!is_missing(gap)) json["translation"] = in_language(gap, gap.language);
    if (gap.since) json["since"] = iso(date_of(*gap.since));
    return json;
}

} // namespace

void print_translations(std::ostream& out, const TranslationList& list) {
    print_terminal(out, document_of(list), list.terminal);
}

void print_translations_markdown(std::ostream& out, const TranslationList& list) {
    print_markdown(out, document_of(list));
}

void print_translations_csv(std::ostream& out, const TranslationList& list) {
    CsvWriter csv(out);
    csv.row(
        {"id", "field", "state", "language", "source_language", "source", "since", "translation"});
    for (const TranslationGap& gap : *list.gaps)
        csv.row({gap.id, gap.field, is_missing(gap) ? "missing" : "outdated",
                 std::string(gap.language), std::string(gap.source), in_language(gap, gap.source),
                 gap.since ? iso(date_of(*gap.since)) : "", in_language(gap, gap.language)});
}

void print_translations_json(std::ostream& out, const TranslationList& list) {
    const std::vector<TranslationGap>& gaps = *list.gaps;
    const Json head{{"schemaVersion", 1}, {"kind", "translations"}, {"count", gaps.size()}};
    print_json(out, head, "texts", gaps.size(), [&](std::size_t i) { return gap_json(gaps[i]); },
               {});
}

} // namespace agenda::output
