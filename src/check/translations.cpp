// Texts that lack one of the agenda's languages: every text of every record, by the field table.
#include "check/reading_faults.hpp"
#include "check/rules.hpp"
#include "model/fields.hpp"

#include <string>
#include <type_traits>

namespace agenda::check {

namespace {

/// Lists of words and located values hold no texts; lists of mappings and mappings do.
template <class T> struct RecordIn { using Type = void; };
template <class R> struct RecordIn<std::optional<R>> { using Type = R; };
template <class R> struct RecordIn<std::vector<R>> { using Type = R; };
template <class T> struct RecordIn<std::optional<Located<T>>> { using Type = void; };
template <class T> struct RecordIn<std::vector<Located<T>>> { using Type = void; };
template <class T>
inline constexpr bool holds_records = !std::is_void_v<typename RecordIn<T>::Type>;

template <class R, class F> void for_each_record(const std::optional<R>& record, F&& f) {
    if (record) f(*record);
}
template <class R, class F> void for_each_record(const std::vector<R>& records, F&& f) {
    for (const R& record : records)
        f(record);
}

/// Calls f(outer field or nothing, field, Text) for every text of a record and of the records in it.
template <class R, class F>
void for_each_text(const R& record, std::string_view outer, const F& f) {
    for (const Field<R>& field : fields<R>())
        std::visit(
            [&]<class M>(M R::*member) {
                if constexpr (std::is_same_v<M, Text>)
                    f(outer, field.name, record.*member);
                else if constexpr (holds_records<M>)
                    for_each_record(record.*member, [&](const auto& inner) {
                        for_each_text(inner, field.name, f);
                    });
            },
            field.slot);
}

class Translations {
  public:
    Translations(const Inventory& inventory, Diagnostics& diagnostics)
        : languages_(inventory.vocabulary.profile.languages), faults_(inventory),
          diagnostics_(diagnostics) {}

    template <class R> void look_at(const R& record) const {
        for_each_text(record, "",
                      [this](std::string_view outer, std::string_view name, const Text& text) {
                          look_at(outer, name, text);
                      });
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
