#include "query/changes.hpp"

#include "query/order.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>

namespace agenda::query {

namespace {

class Comparer {
  public:
    Comparer(const Inventory& before, const Inventory& after,
             const std::set<std::string_view>& unchanged)
        : before_(before), after_(after), unchanged_(unchanged),
          renamed_(renamed_between(before.vocabulary, after.vocabulary)) {}

    Comparison run() {
        comparison_.before = &before_;
        comparison_.after = &after_;
        sort_out();
        for (const Pair& pair : pair_renamed(gone_, come_)) {
            renamed_.items.emplace(gone_[pair.gone]->id, come_[pair.come]->id);
            renamed_from_.emplace(come_[pair.come], gone_[pair.gone]);
        }
        const Order order = query::order(after_);
        for (const ItemId id : order.items)
            add(after_[id]);
        add_removed();
        return std::move(comparison_);
    }

  private:
    [[nodiscard]] bool is_first(const Item& item, const Inventory& inventory) const {
        return inventory.find(item.id) == &item;
    }

    void sort_out() {
        for (const Item& item : after_.items)
            if (item.usable && is_first(item, after_) && !unchanged_.contains(item.id) &&
                before_.find(item.id) == nullptr)
                come_.push_back(&item);
        for (const Item& item : before_.items) {
            if (!is_first(item, before_) || unchanged_.contains(item.id)) continue;
            const Item* now = after_.find(item.id);
            // What cannot be read any more is not gone.
            if (item.usable && now == nullptr) gone_.push_back(&item);
            if (!item.usable && now != nullptr && now->usable)
                comparison_.unreadable_before.push_back(&item);
        }
        // A rename says what an item was called, not in which order.
        for (const auto& list : {&gone_, &come_})
            std::ranges::sort(*list, {}, [](const Item* item) { return item->id; });
    }

    [[nodiscard]] const Item* before_of(const Item& item) const {
        if (const Item* same = before_.find(item.id)) return same;
        const auto renamed = renamed_from_.find(&item);
        return renamed == renamed_from_.end() ? nullptr : renamed->second;
    }

    void add(const Item& item) {
        if (!is_first(item, after_) || unchanged_.contains(item.id)) return;
        const Item* old = before_of(item);
        if (old == nullptr) {
            comparison_.items.push_back({.after = &item, .changes = {{.kind = ChangeKind::added}}});
            return;
        }
        if (!old->usable) return;
        auto changes = compare({*old, before_.vocabulary}, {item, after_.vocabulary}, renamed_);
        if (!changes.empty())
            comparison_.items.push_back(
                {.before = old, .after = &item, .changes = std::move(changes)});
    }

    void add_removed() {
        for (const Item* item : gone_)
            if (!renamed_.items.contains(item->id))
                comparison_.items.push_back(
                    {.before = item, .changes = {{.kind = ChangeKind::removed}}});
        // The themes that only the agenda before had come last.
        std::ranges::stable_sort(comparison_.items, {}, [&](const ItemChanges& changes) {
            const auto& themes = after_.vocabulary.theme_by_id;
            const auto found = themes.find(theme_of(changes, comparison_));
            return found == themes.end() ? themes.size() : static_cast<std::size_t>(found->second);
        });
    }

    const Inventory& before_;
    const Inventory& after_;
    const std::set<std::string_view>& unchanged_;
    Renamed renamed_;
    /// By the item now, the one it was before.
    std::unordered_map<const Item*, const Item*> renamed_from_;
    std::vector<const Item*> gone_;
    std::vector<const Item*> come_;
    Comparison comparison_;
};

/// The texts that `likeness` compares: what shares none of them is not alike, whatever addresses it has.
std::vector<const Text*> telling_texts(const Item& item) {
    std::vector<const Text*> texts{&item.title, &item.summary, &item.goal};
    for (const LogEntry& entry : item.log)
        texts.push_back(&entry.what);
    return texts;
}

/// The items that say the same somewhere, so that not every two have to be compared.
class SameWords {
  public:
    explicit SameWords(std::span<const Item* const> items) {
        for (std::size_t i = 0; i < items.size(); ++i)
            for (const Text* text : telling_texts(*items[i]))
                for (const Translation& translation : *text)
                    if (auto& same = by_words_[normalised(translation.value)];
                        same.empty() || same.back() != i)
                        same.push_back(i);
    }

    /// Positions of the items that may be like this one.
    [[nodiscard]] std::set<std::size_t> like(const Item& item) const {
        std::set<std::size_t> found;
        for (const Text* text : telling_texts(item))
            for (const Translation& translation : *text)
                if (const auto same = by_words_.find(normalised(translation.value));
                    same != by_words_.end())
                    found.insert(same->second.begin(), same->second.end());
        return found;
    }

  private:
    /// Positions in ascending order, each once.
    std::unordered_map<std::string, std::vector<std::size_t>> by_words_;
};

std::string_view old_theme(const ItemChanges& changes, const Comparison& comparison) {
    return comparison.before->vocabulary[changes.before->theme->value].id.value;
}

} // namespace

bool ItemChanges::has(ChangeKind kind) const {
    return std::ranges::find(changes, kind, &Change::kind) != changes.end();
}

std::size_t Comparison::count(ChangeKind kind) const {
    return static_cast<std::size_t>(std::ranges::count_if(
        items, [&](const ItemChanges& changes) { return changes.has(kind); }));
}

std::string_view theme_of(const ItemChanges& changes, const Comparison& comparison) {
    if (changes.after != nullptr && changes.after->theme)
        return comparison.after->vocabulary[changes.after->theme->value].id.value;
    if (changes.before == nullptr || !changes.before->theme) return {};
    return old_theme(changes, comparison);
}

Comparison compare(const Inventory& before, const Inventory& after,
                   const std::set<std::string_view>& unchanged) {
    return Comparer(before, after, unchanged).run();
}

int likeness(const Item& a, const Item& b) {
    int score = 0;
    if (share_translation(a.title, b.title)) score += 3;
    if (share_translation(a.summary, b.summary)) score += 3;
    if (share_translation(a.goal, b.goal)) score += 3;
    const auto shares = [](const auto& some, const auto& others, auto same) {
        return std::ranges::any_of(some, [&](const auto& one) {
            return std::ranges::any_of(others, [&](const auto& other) { return same(one, other); });
        });
    };
    if (shares(a.links, b.links, [](const Link& one, const Link& other) {
            return one.url && other.url && one.url->value == other.url->value;
        }))
        score += 1;
    if (shares(a.log, b.log, [](const LogEntry& one, const LogEntry& other) {
            return one.date && other.date && one.date->value == other.date->value &&
                   share_translation(one.what, other.what);
        }))
        score += 2;
    constexpr int enough = 3;
    return score >= enough ? score : 0;
}

std::vector<Pair> pair_renamed(std::span<const Item* const> gone,
                               std::span<const Item* const> come) {
    struct Scored {
        int score;
        Pair pair;
    };
    if (gone.empty() || come.empty()) return {};
    std::vector<Scored> all;
    const SameWords come_by_words(come);
    for (std::size_t i = 0; i < gone.size(); ++i)
        for (const std::size_t k : come_by_words.like(*gone[i]))
            if (const int score = likeness(*gone[i], *come[k]); score > 0)
                all.push_back({score, {i, k}});
    std::ranges::stable_sort(all, std::ranges::greater{}, &Scored::score);
    std::vector<bool> gone_taken(gone.size());
    std::vector<bool> come_taken(come.size());
    std::vector<Pair> pairs;
    for (const Scored& scored : all) {
        const Pair& pair = scored.pair;
        if (gone_taken[pair.gone] || come_taken[pair.come]) continue;
        gone_taken[pair.gone] = true;
        come_taken[pair.come] = true;
        pairs.push_back(pair);
    }
    return pairs;
}

bool has_moved(const Date& from, const Date& to) {
    const bool within = from.first <= to.first && to.last <= from.last;
    const bool around = to.first <= from.first && from.last <= to.last;
    return !within && !around;
}

Shift shift(const Date& from, const Date& to, std::string_view field) {
    const bool by_first = field == "start";
    const Day a = by_first ? from.first : from.last;
    const Day b = by_first ? to.first : to.last;
    const auto days = static_cast<int>((b - a).count());
    constexpr int days_in_week = 7;
    constexpr int months_in_year = 12;
    constexpr int days_that_say_more = 60;
    const bool exact = from.precision == Precision::day && to.precision == Precision::day;
    if (exact && std::abs(days) < days_that_say_more) {
        if (days % days_in_week == 0 && days != 0) return {days / days_in_week, Shift::Unit::week};
        return {days, Shift::Unit::day};
    }
    const std::chrono::year_month_day x{a};
    const std::chrono::year_month_day y{b};
    const int months =
        (int{y.year()} - int{x.year()}) * months_in_year +
        (static_cast<int>(unsigned{y.month()}) - static_cast<int>(unsigned{x.month()}));
    if (months % months_in_year == 0 && months != 0)
        return {months / months_in_year, Shift::Unit::year};
    return {months, Shift::Unit::month};
}

} // namespace agenda::query
