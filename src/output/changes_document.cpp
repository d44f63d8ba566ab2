// What changed, for people: grouped by theme, an item with a line for each change.
#include "lang/past_screen.hpp"
#include "output/cells.hpp"
#include "output/change_words.hpp"
#include "output/changes.hpp"
#include "output/columns.hpp"
#include "output/items.hpp"

#include <string_view>
#include <utility>

namespace agenda::output {

namespace {

using query::ChangeKind;
using query::ItemChanges;

class ChangesWriter {
  public:
    ChangesWriter(const ChangesView& view, const Wording& wording, int level)
        : view_(view), wording_(wording), level_(level) {}

    std::vector<Block> write() {
        std::string_view theme;
        bool first = true;
        for (const ItemChanges& item : view_.comparison.items) {
            const std::string_view its = query::theme_of(item, view_.comparison);
            if (first || its != theme) begin_theme(item);
            theme = its;
            first = false;
            if (view_.brief)
                list_.items.push_back(brief_line(item));
            else
                add_item(item);
        }
        end_list();
        return std::move(blocks_);
    }

  private:
    void end_list() {
        if (!list_.items.empty()) blocks_.emplace_back(std::exchange(list_, {}));
    }

    void begin_theme(const ItemChanges& changes) {
        end_list();
        const Vocabulary& words = changes.after != nullptr ? view_.comparison.after->vocabulary
                                                           : view_.comparison.before->vocabulary;
        const Item& item = changes.item();
        blocks_.emplace_back(
            Heading{.level = level_, .text = wording_.theme(item.theme->value, words)});
    }

    [[nodiscard]] std::string number(const ItemChanges& changes) const {
        if (changes.after == nullptr) return {};
        const auto position = changes.after - view_.comparison.after->items.data();
        return number_of(view_.order, static_cast<ItemId>(position));
    }

    /// "6.3 Radschnellweg (radschnellweg)"
    [[nodiscard]] Inline title(const ItemChanges& changes) const {
        const Item& item = changes.item();
        const std::string place = number(changes);
        Inline line = plain(place.empty() ? place : place + " ");
        append(line, wording_.title(item));
        return line;
    }

    [[nodiscard]] std::vector<Inline> lines(const ItemChanges& changes, const Lang& lang) const {
        const Sides sides{.before = changes.before,
                          .words_before = &view_.comparison.before->vocabulary,
                          .after = changes.after,
                          .words_after = &view_.comparison.after->vocabulary};
        return change_lines(changes.changes, sides, view_.today, lang, view_.brief);
    }

    void add_item(const ItemChanges& changes) {
        Inline heading = title(changes);
        append(heading, plain(" "));
        append(heading, emphasised(std::string(changes.item().id), Emphasis::code));
        blocks_.emplace_back(Heading{.level = level_ + 1, .text = std::move(heading)});
        std::vector<std::vector<Inline>> told;
        for (const Lang& lang : wording_.langs())
            told.push_back(lines(changes, lang));
        blocks_.emplace_back(ListBlock{.items = wording_.in_turn(std::move(told))});
    }

    [[nodiscard]] Inline brief_line(const ItemChanges& changes) const {
        Inline line = title(changes);
        for (Run& run : line)
            if (run.emphasis == Emphasis::none) run.emphasis = Emphasis::strong;
        append(line, plain(": "));
        const auto told = [&](const Lang& lang) { return joined(lines(changes, lang), "; "); };
        append(line, joined(wording_.apart(told), " / "));
        return line;
    }

    const ChangesView& view_;
    const Wording& wording_;
    int level_;
    ListBlock list_;
    std::vector<Block> blocks_;
};

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
    return ChangesWriter(view, wording, level).write();
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
