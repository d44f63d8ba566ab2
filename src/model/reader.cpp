#include "model/reader.hpp"

#include "model/record.hpp"

namespace agenda {

namespace {

void report_theme_twice(const Item& item, const Vocabulary& vocabulary, Reading& reading) {
    if (!item.theme) return;
    for (const auto& further : item.further_themes)
        if (further.value == item.theme->value)
            record::report_repeated(Rule::theme_twice, vocabulary[further.value].id.value,
                                    further.where, item.theme->where, reading);
}

void report_lead_in_partners(const Item& item, const Vocabulary& vocabulary, Reading& reading) {
    if (!item.lead) return;
    for (const auto& partner : item.partners)
        if (partner.value == item.lead->value)
            record::report_repeated(Rule::lead_in_partners, vocabulary.id_of(partner.value),
                                    partner.where, item.lead->where, reading);
}

} // namespace

Item read_item(FileId file, std::string_view id, const yaml::View& root,
               const Vocabulary& vocabulary, Diagnostics& diagnostics, Arena& arena) {
    Item item;
    Reading reading{vocabulary, diagnostics, arena};
    // What an item as a whole lacks is nowhere in its file.
    record::read_record(root, {.name = id, .where = {file, 0, 0}}, item, reading);
    item.file = file;
    item.id = id;
    item.usable = !item.title.empty() && item.kind && item.theme && item.status;
    report_theme_twice(item, vocabulary, reading);
    report_lead_in_partners(item, vocabulary, reading);
    return item;
}

} // namespace agenda
