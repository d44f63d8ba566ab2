// Texts that lack one of the agenda's languages: every text of every record, by the field table.
#include "check/reading_faults.hpp"
#include "check/rules.hpp"
#include "model/visit.hpp"

#include <string>

namespace agenda::check {

namespace {

class Translations {
  public:
    Translations(const Inventory& inventory, Diagnostics& diagnostics)
        : languages_(inventory.vocabulary.profile.languages), faults_(inventory),
          diagnostics_(diagnostics) {}

    template <class R> void look_at(const R& record) const {
        for_each_text(record, [this](std::string_view outer, std::string_view name,
                                     const Text& text) { look_at(outer, name, text); });
    }

  private:
    /// What is built in is not theirs to translate; what was faulty has been reported.
    void look_at(std::string_view outer, std::string_view name, const Text& text) const {
        if (text.empty() || text.is_plain() || text.where.file == no_file) return;
        for (const Located<std::string_view>& language : languages_) {
            if (text.find(language.value) || faults_.within(text.where)) continue;
            std::string field(outer);
            if (!field.empty()) field += '.';
            field += name;
            diagnostics_.push_back(
                {.rule = Rule::missing_translation,
                 .where = text.where,
                 .arguments = {std::move(field), LanguageCode{std::string(language.value)}}});
        }
    }

    const std::vector<Located<std::string_view>>& languages_;
    ReadingFaults faults_;
    Diagnostics& diagnostics_;
};

} // namespace

void find_missing_translation(const Context& context, Diagnostics& diagnostics) {
    const Vocabulary& vocabulary = context.inventory.vocabulary;
    if (!vocabulary.profile_known) return; // which languages the agenda has is not known either
    const Translations translations(context.inventory, diagnostics);
    translations.look_at(vocabulary.profile);
    for (const Organisation& organisation : vocabulary.organisations)
        translations.look_at(organisation);
    for (const Meeting& meeting : vocabulary.meetings)
        translations.look_at(meeting);
    for (const Item& item : context.inventory.items)
        translations.look_at(item);
}

} // namespace agenda::check
