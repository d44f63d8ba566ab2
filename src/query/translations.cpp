#include "query/translations.hpp"

#include "model/visit.hpp"
#include "query/order.hpp"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <utility>

namespace agenda::query {

namespace {

/// A text, and its field in the field table: within `outer`, if there is one.
struct NamedText {
    std::string_view outer;
    std::string_view name;
    const Text* text = nullptr;

    [[nodiscard]] std::string field() const {
        return outer.empty() ? std::string(name) : std::string(outer) + '.' + std::string(name);
    }
    [[nodiscard]] bool is_at_field_of(const NamedText& other) const {
        return outer == other.outer && name == other.name;
    }
};

template <class R, class F> void for_each_named(const R& record, F f) {
    for_each_text(record, [&](std::string_view outer, std::string_view name, const Text& text) {
        f(NamedText{.outer = outer, .name = name, .text = &text});
    });
}

/// When a language of a text was last written, and when it was last changed into something new; as
/// positions in the versions of a life.
struct Age {
    std::size_t written = 0;
    std::optional<std::size_t> changed;
};
using Ages = std::map<std::string_view, Age>;

/// Whether another language was changed after this one was written; the last one that was.
const Ages::value_type* newer_than(const Age& age, const Ages& ages) {
    const Ages::value_type* newest = nullptr;
    for (const auto& other : ages)
        if (other.second.changed && *other.second.changed > age.written &&
            (newest == nullptr || *other.second.changed > *newest->second.changed))
            newest = &other;
    return newest;
}

/// The ages of the languages of one text: its versions are sought back in time, and then told forth.
class TextHistory {
  public:
    TextHistory(const NamedText& text, const Life& life)
        : life_(life), versions_(life.versions.size()) {
        NamedText current = text;
        for (std::size_t at = versions_.size(); at-- > 0;) {
            versions_[at] = current.text;
            const Item* older = at == 0 ? nullptr : life.versions[at - 1].item;
            const Text* before = older == nullptr ? nullptr : counterpart(current, at);
            if (before == nullptr) {
                first_ = at;
                break;
            }
            current.text = before;
        }
    }

    [[nodiscard]] Ages ages() const {
        Ages ages;
        for (const Translation& translation : *versions_[first_])
            ages[translation.language] = {.written = first_, .changed = std::nullopt};
        for (std::size_t at = first_ + 1; at < versions_.size(); ++at) {
            const Ages before = ages;
            for (const Translation& now : *versions_[at])
                take(now, versions_[at - 1]->find(now.language), before, at, ages);
        }
        return ages;
    }

  private:
    /// What was not there before is a translation, and so is what follows a change of another language:
    /// they are no change of what is translated.
    static void take(const Translation& now, const std::optional<Translation>& old,
                     const Ages& before, std::size_t at, Ages& ages) {
        if (old && normalised(old->value) == normalised(now.value)) return;
        const auto known = before.find(now.language);
        const bool follows =
            !old || known == before.end() || newer_than(known->second, before) != nullptr;
        Age& age = ages[now.language];
        age.written = at;
        if (!follows) age.changed = at;
    }

    /// The text that stood in the place of this one before: the one at the same field that has a
    /// translation in common, else the one in the same position of as many.
    [[nodiscard]] const Text* counterpart(const NamedText& text, std::size_t at) const {
        const auto at_field = [&](const Item& item) {
            std::vector<NamedText> all;
            for_each_named(item, [&](const NamedText& one) {
                if (one.is_at_field_of(text)) all.push_back(one);
            });
            return all;
        };
        const std::vector<NamedText> older = at_field(*life_.versions[at - 1].item);
        for (const NamedText& one : older)
            if (share_translation(*one.text, *text.text)) return one.text;
        const Item* now = life_.versions[at].item;
        if (now == nullptr) return nullptr;
        const std::vector<NamedText> newer = at_field(*now);
        const auto place = std::ranges::find(newer, text.text, &NamedText::text);
        if (place == newer.end() || newer.size() != older.size()) return nullptr;
        return older[static_cast<std::size_t>(place - newer.begin())].text;
    }

    const Life& life_;
    /// The text in each version, from the first one that had it.
    std::vector<const Text*> versions_;
    std::size_t first_ = 0;
};

class GapFinder {
  public:
    GapFinder(const Inventory& inventory, std::span<const Life> lives) : inventory_(inventory) {
        // What has only one version has no text that was changed.
        for (const Life& life : lives)
            if (!life.is_gone() && life.versions.size() > 1) life_by_id_.emplace(life.id, &life);
    }

    std::vector<TranslationGap> run() {
        for (const ItemId id : query::order(inventory_).items)
            look_at_item(inventory_[id]);
        const Vocabulary& vocabulary = inventory_.vocabulary;
        find_missing("", vocabulary.profile);
        for (const Organisation& organisation : vocabulary.organisations)
            find_missing(organisation.id.value, organisation);
        for (const Meeting& meeting : vocabulary.meetings)
            find_missing(meeting.id.value, meeting);
        return std::move(gaps_);
    }

  private:
    template <class R> void find_missing(std::string_view id, const R& record) {
        for_each_named(record, [&](const NamedText& text) { add_missing(id, false, text); });
    }

    void add_missing(std::string_view id, bool is_item, const NamedText& text) {
        // What is built in is not theirs to translate.
        if (text.text->empty() || text.text->is_plain() || text.text->where().file == no_file)
            return;
        for (const auto& language : inventory_.vocabulary.profile.languages)
            if (!text.text->find(language.value))
                gaps_.push_back({.id = std::string(id),
                                 .is_item = is_item,
                                 .field = text.field(),
                                 .text = text.text,
                                 .language = language.value,
                                 .state = TranslationGap::State::missing,
                                 .source = text.text->front().language});
    }

    void look_at_item(const Item& item) {
        for_each_named(item, [&](const NamedText& text) { add_missing(item.id, true, text); });
        const auto found = life_by_id_.find(item.id);
        if (found == life_by_id_.end()) return;
        const Life& life = *found->second;
        for_each_named(*life.versions.back().item, [&](const NamedText& text) {
            if (text.text->has_several()) add_outdated(item.id, text, life);
        });
    }

    void add_outdated(std::string_view id, const NamedText& text, const Life& life) {
        const Ages ages = TextHistory(text, life).ages();
        for (const auto& language : inventory_.vocabulary.profile.languages) {
            const auto own = ages.find(language.value);
            if (own == ages.end() || !text.text->find(language.value)) continue;
            if (const Ages::value_type* newest = newer_than(own->second, ages))
                gaps_.push_back({.id = std::string(id),
                                 .is_item = true,
                                 .field = text.field(),
                                 .text = text.text,
                                 .language = language.value,
                                 .state = TranslationGap::State::outdated,
                                 .source = newest->first,
                                 .since = life.versions[*newest->second.changed].day});
        }
    }

    const Inventory& inventory_;
    std::unordered_map<std::string_view, const Life*> life_by_id_;
    std::vector<TranslationGap> gaps_;
};

} // namespace

std::vector<TranslationGap> translation_gaps(const Inventory& inventory,
                                             std::span<const Life> lives) {
    return GapFinder(inventory, lives).run();
}

} // namespace agenda::query
