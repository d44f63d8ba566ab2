// Texts that lack one of the agenda's languages: every text of every record, by the field table.
#include "check/rules.hpp"
#include "model/visit.hpp"

#include <string>

namespace agenda::check {

namespace {

class Translations {
  public:
    Translations(const Context& context, Diagnostics& diagnostics)
        : inventory_(context.inventory), diagnostics_(diagnostics) {}

    template <class R> void look_at(const R& record) const {
        for_each_text(record, [this](std::string_view outer, std::string_view name,
                                     const Text& text) { look_at(outer, name, text); });
    }

  private:
    /// What is built in is not theirs to translate; what was faulty has been reported.
    void look_at(std::string_view outer, std::string_view name, const Text& text) const {
        if (text.is_complete() || text.empty() || text.is_plain()) return;
        if (text.where().file == no_file) return;
        for (const Located<std::string_view>& language : inventory_.vocabulary.profile.languages) {
            if (text.find(language.value) || inventory_.has_error_within(text.where())) continue;
            std::string field(outer);
            if (!field.empty()) field += '.';
            field += name;
            diagnostics_.push_back(
                {.rule = Rule::missing_translation,
                 .where = text.where(),
                 .arguments = {std::move(field), LanguageCode{std::string(language.value)}}});
        }
    }

    const Inventory& inventory_;
    Diagnostics& diagnostics_;
};

} // namespace

void find_missing_translation(const Item& item, const Context& context, Diagnostics& diagnostics) {
    // Where the profile is not known, it is not known either which languages the agenda has.
    if (context.inventory.vocabulary.profile_known)
        Translations(context, diagnostics).look_at(item);
}

void find_missing_translation(const Context& context, Diagnostics& diagnostics) {
    const Vocabulary& vocabulary = context.inventory.vocabulary;
    if (!vocabulary.profile_known) return;
    const Translations translations(context, diagnostics);
    translations.look_at(vocabulary.profile);
    for (const Organisation& organisation : vocabulary.organisations)
        translations.look_at(organisation);
    for (const Meeting& meeting : vocabulary.meetings)
        translations.look_at(meeting);
}

} // namespace agenda::check
