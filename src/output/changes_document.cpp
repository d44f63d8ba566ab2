// What changed, for people: grouped by theme, an item with a line for each change.
#include "lang/past_screen.hpp"
#include "output/cells.hpp"
#include "output/change_words.hpp"
#include "output/changes.hpp"
#include "output/columns.hpp"
#include "output/items.hpp"

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace agenda::output {

namespace {

using query::ChangeKind;
using query::ItemChanges;

/// Says what changed on an item.
class ChangesTeller {
  public:
    ChangesTeller(const ChangesView& view, Wording wording)
        : view_(view), wording_(std::move(wording)) {}

    [[nodiscard]] const ChangesView& view() const { return view_; }

    [[nodiscard]] Inline theme(const ItemChanges& changes) const {
        const Vocabulary& words = changes.after != nullptr ? view_.comparison.after->vocabulary
                                                           : view_.comparison.before->vocabulary;
        return wording_.theme(changes.item().theme->value, words);
    }

    /// "6.3 Radschnellweg"
    [[nodiscard]] Inline title(const ItemChanges& changes) const {
        const std::string place = number(changes);
        Inline line = plain(place.empty() ? place : place + " ");
        append(line, wording_.title(changes.item()));
        return line;
    }

    /// A line for each change.
    [[nodiscard]] ListBlock list(const ItemChanges& changes) const {
        std::vector<std::vector<Inline>> told;
        for (const Lang& lang : wording_.langs())
            told.push_back(lines(changes, lang));
        return {.items = wording_.in_turn(std::move(told))};
    }

    /// "**6.3 Radschnellweg**: …; …"
    [[nodiscard]] Inline brief_line(const ItemChanges& changes) const {
        Inline line = title(changes);
        for (Run& run : line)
            if (run.emphasis == Emphasis::none) run.emphasis = Emphasis::strong;
        append(line, plain(": "));
        const auto told = [&](const Lang& lang) { return joined(lines(changes, lang), "; "); };
        append(line, joined(wording_.apart(told), " / "));
        return line;
    }

  private:
    [[nodiscard]] std::string number(const ItemChanges& changes) const {
        if (changes.after == nullptr) return {};
        const auto position = changes.after - view_.comparison.after->items.data();
        return number_of(view_.order, static_cast<ItemId>(position));
    }

    [[nodiscard]] std::vector<Inline> lines(const ItemChanges& changes, const Lang& lang) const {
        const Sides sides{.before = changes.before,
                          .words_before = &view_.comparison.before->vocabulary,
                          .after = changes.after,
                          .words_after = &view_.comparison.after->vocabulary};
        return change_lines(changes.changes, sides, view_.today, lang, view_.brief);
    }

    const ChangesView& view_;
    Wording wording_;
};

/// The items of a theme. Their lines are made when they are printed.
void add_items(std::vector<Block>& blocks, std::span<const ItemChanges> items, int level,
               const std::shared_ptr<const ChangesTeller>& teller) {
    blocks.emplace_back(Heading{.level = level, .text = teller->theme(items.front())});
    if (teller->view().brief) {
        blocks.emplace_back(ListBlock{.items = {items.size(), [items, teller](std::size_t i) {
                                                    return teller->brief_line(items[i]);
                                                }}});
        return;
    }
    for (const ItemChanges& changes : items) {
        Inline heading = teller->title(changes);
        append(heading, plain(" "));
        append(heading, emphasised(std::string(changes.item().id), Emphasis::code));
        blocks.emplace_back(Heading{.level = level + 1, .text = std::move(heading)});
        blocks.emplace_back(
            Later{[&changes, teller] { return output::blocks(teller->list(changes)); }});
    }
}

std::string title_in(const ChangesView& view, const Lang& lang) {
    const PastScreen& screen = *lang.past;
    const TimePoint& since = view.since;
    const std::string day = lang.long_date(date_of(since.day));
    std::string title = !since.revision.empty() ? screen.changed_since_revision(since.revision, day)
                        : since.is_meeting      ? screen.changed_since_meeting(day)
                                                : screen.changed_since(day);
    if (view.until) title += ", " + lang.screen->until(lang.long_date(date_of(view.until->day)));
    return title;
}

std::string counts_in(const ChangesView& view, const Lang& lang) {
    const PastScreen& screen = *lang.past;
    const auto all = static_cast<std::int64_t>(view.comparison.items.size());
    if (all == 0) return std::string(screen.nothing_changed);
    const std::vector<std::pair<ChangeKind, Counted>> kinds{
        {ChangeKind::added, screen.n_added},
        {ChangeKind::became_project, screen.n_became_project},
        {ChangeKind::completed, screen.n_completed},
        {ChangeKind::stopped, screen.n_stopped},
        {ChangeKind::removed, screen.n_removed}};
    std::string parts;
    for (const auto& [kind, words] : kinds)
        if (const auto count = static_cast<std::int64_t>(view.comparison.count(kind)); count > 0)
            parts += (parts.empty() ? ": " : ", ") + words(count);
    return screen.n_changed(all) + parts;
}

} // namespace

Inline changes_title(const ChangesView& view, const Wording& wording) {
    return joined(wording.apart([&](const Lang& lang) { return title_in(view, lang); }), " / ");
}

std::vector<Inline> changes_counts(const ChangesView& view, const Wording& wording) {
    return wording.apart([&](const Lang& lang) { return counts_in(view, lang); });
}

std::vector<Block> changes_blocks(const ChangesView& view, const Wording& wording, int level) {
    const auto teller = std::make_shared<const ChangesTeller>(view, wording);
    std::vector<Block> blocks;
    const std::span<const ItemChanges> items = view.comparison.items;
    for (std::size_t begin = 0, end = 0; begin < items.size(); begin = end) {
        const std::string_view theme = query::theme_of(items[begin], view.comparison);
        while (end < items.size() && query::theme_of(items[end], view.comparison) == theme)
            ++end;
        add_items(blocks, items.subspan(begin, end - begin), level, teller);
    }
    return blocks;
}

Document changes_document(const ChangesView& view) {
    const Wording wording(view.langs);
    Document result = document(Heading{.level = 1, .text = changes_title(view, wording)});
    for (Inline& counts : changes_counts(view, wording))
        result.blocks.emplace_back(Paragraph{std::move(counts)});
    for (Block& block : changes_blocks(view, wording, 2))
        result.blocks.push_back(std::move(block));
    return result;
}

} // namespace agenda::output
