#include "query/step_changes.hpp"

#include <algorithm>

namespace agenda::query {

namespace {

bool is_done(const Milestone& milestone) { return milestone.done && milestone.done->value; }

class StepComparer {
  public:
    StepComparer(const Item& before, const Item& after, const Meaning& then, const Meaning& now,
                 std::vector<Change>& changes)
        : a_(before), b_(after), then_(then), now_(now), changes_(changes) {}

    void compare_next_step() {
        if (!a_.next_step && !b_.next_step) return;
        if (!a_.next_step || !b_.next_step) {
            const NextStep& step = b_.next_step ? *b_.next_step : *a_.next_step;
            changes_.push_back(
                {.kind = b_.next_step ? ChangeKind::step_added : ChangeKind::step_dropped,
                 .field = "next_step",
                 .what = &step.what,
                 .date = stated(step.due)});
            return;
        }
        const NextStep& from = *a_.next_step;
        const NextStep& to = *b_.next_step;
        if (!share_translation(from.what, to.what)) {
            changes_.push_back({.kind = ChangeKind::step_replaced,
                                .field = "next_step",
                                .from = &from.what,
                                .to = &to.what,
                                .date = stated(to.due)});
            return;
        }
        add_date_change("next_step.due", from.due, to.due, &to.what, changes_);
        if (then_(from.by) != now_(to.by))
            changes_.push_back({.kind = ChangeKind::field,
                                .field = "next_step.by",
                                .from = stated_value(from.by),
                                .to = stated_value(to.by)});
        if (then_(from.what) != now_(to.what))
            changes_.push_back({.kind = ChangeKind::other, .field = "next_step.what"});
    }

    void compare_milestones() {
        std::vector<const Milestone*> left;
        for (const Milestone& milestone : a_.milestones)
            left.push_back(&milestone);
        std::vector<const Milestone*> come;
        for (const Milestone& milestone : b_.milestones) {
            if (const Milestone* old = counterpart(milestone, left))
                compare_milestone(*old, milestone);
            else
                come.push_back(&milestone);
        }
        for (const Milestone* milestone : come) {
            const auto same_date = std::ranges::find_if(left, [&](const Milestone* old) {
                return then_(old->date) == now_(milestone->date);
            });
            if (same_date == left.end()) {
                add_milestone(ChangeKind::step_added, *milestone);
                if (is_done(*milestone)) add_milestone(ChangeKind::milestone_done, *milestone);
                continue;
            }
            changes_.push_back({.kind = ChangeKind::other, .field = "milestones"});
            compare_milestone(**same_date, *milestone);
            left.erase(same_date);
        }
        for (const Milestone* milestone : left)
            add_milestone(ChangeKind::step_dropped, *milestone);
    }

  private:
    /// The milestone that says the same; it is taken away.
    static const Milestone* counterpart(const Milestone& milestone,
                                        std::vector<const Milestone*>& left) {
        const auto found = std::ranges::find_if(left, [&](const Milestone* other) {
            return share_translation(other->what, milestone.what);
        });
        if (found == left.end()) return nullptr;
        const Milestone* one = *found;
        left.erase(found);
        return one;
    }

    void add_milestone(ChangeKind kind, const Milestone& milestone) {
        changes_.push_back({.kind = kind,
                            .field = "milestones",
                            .what = &milestone.what,
                            .date = stated(milestone.date)});
    }

    void compare_milestone(const Milestone& from, const Milestone& to) {
        add_date_change("milestones.date", from.date, to.date, &to.what, changes_);
        if (is_done(to) && !is_done(from)) add_milestone(ChangeKind::milestone_done, to);
        if (is_done(from) && !is_done(to))
            changes_.push_back({.kind = ChangeKind::other, .field = "milestones.done"});
    }

    const Item& a_;
    const Item& b_;
    const Meaning& then_;
    const Meaning& now_;
    std::vector<Change>& changes_;
};

} // namespace

void add_date_change(std::string_view field, const Maybe<Date>& from, const Maybe<Date>& to,
                     const Text* what, std::vector<Change>& changes) {
    const bool same = from.has_value() == to.has_value() && (!from || from->value == to->value);
    if (!same)
        changes.push_back({.kind = ChangeKind::date,
                           .field = field,
                           .from = stated_value(from),
                           .to = stated_value(to),
                           .what = what});
}

void compare_steps(const Item& before, const Item& after, const Meaning& then, const Meaning& now,
                   std::vector<Change>& changes) {
    StepComparer comparer(before, after, then, now, changes);
    comparer.compare_next_step();
    comparer.compare_milestones();
}

} // namespace agenda::query
