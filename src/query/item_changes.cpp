// One item in two states, field by field.
#include "query/changes.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <map>
#include <string>
#include <utility>

namespace agenda::query {

namespace {

/// Fields that are told in a way of their own; the rest is named.
constexpr std::array told_by_themselves{
    std::string_view{"title"},  std::string_view{"kind"},     std::string_view{"theme"},
    std::string_view{"status"}, std::string_view{"as_of"},    std::string_view{"further_themes"},
    std::string_view{"lead"},   std::string_view{"partners"}, std::string_view{"start"},
    std::string_view{"end"},    std::string_view{"scope"},    std::string_view{"visibility"},
    std::string_view{"budget"},
};

bool is_done(const Milestone& milestone) { return milestone.done && milestone.done->value; }

template <class T> std::optional<Value> value_of(const Maybe<T>& value) {
    return value ? std::optional<Value>(value->value) : std::nullopt;
}

std::optional<Date> date_of(const Maybe<Date>& date) {
    return date ? std::optional(date->value) : std::nullopt;
}

class ItemComparer {
  public:
    ItemComparer(const State& before, const State& after, const Renamed& renamed)
        : a_(before.item), b_(after.item), then_(before.vocabulary, &renamed),
          now_(after.vocabulary) {}

    std::vector<Change> run() {
        if (a_.id != b_.id)
            changes_.push_back({.kind = ChangeKind::renamed, .from = a_.id, .to = b_.id});
        compare_kind();
        compare_status();
        if (differs("title")) compare_title();
        compare_dates();
        compare_next_step();
        compare_milestones();
        compare_organisations();
        compare_themes();
        compare_decisions();
        compare_log();
        compare_values();
        compare_others();
        std::ranges::stable_sort(changes_, {}, &Change::kind);
        return std::move(changes_);
    }

  private:
    [[nodiscard]] bool differs(std::string_view name) const {
        const Field<Item>& field = *find_field<Item>(name);
        return then_.of(a_, field) != now_.of(b_, field);
    }

    void add_date(std::string_view field, const Maybe<Date>& from, const Maybe<Date>& to,
                  const Text* what = nullptr) {
        if (then_(from) != now_(to))
            changes_.push_back({.kind = ChangeKind::date,
                                .field = field,
                                .from = value_of(from),
                                .to = value_of(to),
                                .what = what});
    }

    void compare_kind() {
        if (!a_.kind || !b_.kind || a_.kind->value == b_.kind->value) return;
        const bool taken_up =
            a_.kind->value == Kind::possibility && b_.kind->value == Kind::project;
        changes_.push_back({.kind = taken_up ? ChangeKind::became_project : ChangeKind::kind,
                            .field = "kind",
                            .from = a_.kind->value,
                            .to = b_.kind->value});
    }

    void compare_status() {
        if (!a_.status || !b_.status) return;
        const Status to = b_.status->value;
        Change change{
            .field = "status", .from = a_.status->value, .to = to, .date = date_of(b_.as_of)};
        if (a_.status->value != to) {
            change.kind = to == Status::completed ? ChangeKind::completed
                          : to == Status::stopped ? ChangeKind::stopped
                                                  : ChangeKind::status;
            if (!b_.reason.empty() && (to == Status::stopped || to == Status::paused))
                change.what = &b_.reason;
            changes_.push_back(change);
        } else if (then_(a_.as_of) != now_(b_.as_of) && b_.as_of) {
            change.kind = ChangeKind::confirmed;
            changes_.push_back(change);
        }
    }

    /// A translation that was added makes no other title.
    void compare_title() {
        const bool other = std::ranges::any_of(a_.title.translations, [&](const Translation& old) {
            const Translation* now = b_.title.find(old.language);
            return now == nullptr || normalised(now->value) != normalised(old.value);
        });
        if (other)
            changes_.push_back(
                {.kind = ChangeKind::title, .field = "title", .from = &a_.title, .to = &b_.title});
        else
            changes_.push_back({.kind = ChangeKind::other, .field = "title"});
    }

    void compare_dates() {
        add_date("start", a_.start, b_.start);
        add_date("end", a_.end, b_.end);
    }

    void compare_next_step() {
        if (!a_.next_step && !b_.next_step) return;
        if (!a_.next_step || !b_.next_step) {
            const NextStep& step = b_.next_step ? *b_.next_step : *a_.next_step;
            changes_.push_back(
                {.kind = b_.next_step ? ChangeKind::step_added : ChangeKind::step_dropped,
                 .field = "next_step",
                 .what = &step.what,
                 .date = date_of(step.due)});
            return;
        }
        const NextStep& from = *a_.next_step;
        const NextStep& to = *b_.next_step;
        if (!share_translation(from.what, to.what)) {
            changes_.push_back({.kind = ChangeKind::step_replaced,
                                .field = "next_step",
                                .from = &from.what,
                                .to = &to.what,
                                .date = date_of(to.due)});
            return;
        }
        add_date("next_step.due", from.due, to.due, &to.what);
        if (then_(from.by) != now_(to.by))
            changes_.push_back({.kind = ChangeKind::field,
                                .field = "next_step.by",
                                .from = value_of(from.by),
                                .to = value_of(to.by)});
        if (then_(from.what) != now_(to.what))
            changes_.push_back({.kind = ChangeKind::other, .field = "next_step.what"});
    }

    /// The milestone that is meant: by what it says, else by when it is.
    const Milestone* counterpart(const Milestone& milestone, std::vector<const Milestone*>& left) {
        const auto takes = [&](auto same) -> const Milestone* {
            const auto found = std::ranges::find_if(left, same);
            if (found == left.end()) return nullptr;
            const Milestone* one = *found;
            left.erase(found);
            return one;
        };
        return takes(
            [&](const Milestone* other) { return share_translation(other->what, milestone.what); });
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

    void add_milestone(ChangeKind kind, const Milestone& milestone) {
        changes_.push_back({.kind = kind,
                            .field = "milestones",
                            .what = &milestone.what,
                            .date = date_of(milestone.date)});
    }

    void compare_milestone(const Milestone& from, const Milestone& to) {
        add_date("milestones.date", from.date, to.date, &to.what);
        if (is_done(to) && !is_done(from)) add_milestone(ChangeKind::milestone_done, to);
        if (is_done(from) && !is_done(to))
            changes_.push_back({.kind = ChangeKind::other, .field = "milestones.done"});
    }

    /// Who takes part, as what. The lead is not also a partner.
    using Roles = std::map<std::string, std::pair<OrganisationId, std::string_view>>;
    static Roles roles(const Item& item, const Meaning& meaning) {
        Roles found;
        if (item.lead)
            found.emplace(meaning(item.lead->value), std::pair{item.lead->value, "lead"});
        for (const auto& partner : item.partners)
            found.emplace(meaning(partner.value), std::pair{partner.value, "partners"});
        return found;
    }

    void compare_organisations() {
        const Roles before = roles(a_, then_);
        const Roles after = roles(b_, now_);
        for (const auto& [id, role] : after) {
            const auto old = before.find(id);
            if (old == before.end())
                changes_.push_back(
                    {.kind = ChangeKind::joined, .field = role.second, .to = role.first});
            else if (old->second.second != role.second)
                changes_.push_back({.kind = ChangeKind::role,
                                    .field = role.second,
                                    .to = role.first,
                                    .field_before = old->second.second});
        }
        for (const auto& [id, role] : before)
            if (!after.contains(id))
                changes_.push_back(
                    {.kind = ChangeKind::left, .field = role.second, .from = role.first});
    }

    void compare_themes() {
        if (differs("theme"))
            changes_.push_back({.kind = ChangeKind::theme,
                                .field = "theme",
                                .from = value_of(a_.theme),
                                .to = value_of(b_.theme)});
        const auto has = [](const List<ThemeId>& themes, const Meaning& meaning,
                            const std::string& id) {
            return std::ranges::any_of(
                themes, [&](const auto& theme) { return meaning(theme.value) == id; });
        };
        for (const auto& theme : b_.further_themes)
            if (!has(a_.further_themes, then_, now_(theme.value)))
                changes_.push_back({.kind = ChangeKind::theme_added, .to = theme.value});
        for (const auto& theme : a_.further_themes)
            if (!has(b_.further_themes, now_, then_(theme.value)))
                changes_.push_back({.kind = ChangeKind::theme_dropped, .from = theme.value});
    }

    /// Records of a list that were not there before; whether any of the old ones is gone.
    template <class R, class F>
    bool compare_records(const std::vector<R>& before, const std::vector<R>& after, F added) const {
        std::vector<std::string> old;
        for (const R& record : before)
            old.push_back(then_(record));
        for (const R& record : after) {
            const auto found = std::ranges::find(old, now_(record));
            if (found == old.end())
                added(record);
            else
                old.erase(found);
        }
        return !old.empty();
    }

    void compare_decisions() {
        const bool gone =
            compare_records(a_.decisions, b_.decisions, [&](const Decision& decision) {
                changes_.push_back({.kind = ChangeKind::decided,
                                    .field = "decisions",
                                    .to = value_of(decision.body),
                                    .what = &decision.what,
                                    .date = date_of(decision.date)});
            });
        if (gone) changes_.push_back({.kind = ChangeKind::other, .field = "decisions"});
    }

    void compare_log() {
        const bool gone = compare_records(a_.log, b_.log, [&](const LogEntry& entry) {
            changes_.push_back({.kind = ChangeKind::news,
                                .field = "log",
                                .what = &entry.what,
                                .date = date_of(entry.date)});
        });
        if (gone) changes_.push_back({.kind = ChangeKind::other, .field = "log"});
    }

    void compare_values() {
        if (differs("scope"))
            changes_.push_back({.kind = ChangeKind::field,
                                .field = "scope",
                                .from = value_of(a_.scope),
                                .to = value_of(b_.scope)});
        if (differs("visibility"))
            changes_.push_back({.kind = ChangeKind::field,
                                .field = "visibility",
                                .from = a_.is_public() ? Visibility::open : Visibility::internal,
                                .to = b_.is_public() ? Visibility::open : Visibility::internal});
        if (!differs("budget")) return;
        const auto amount = [](const std::optional<Budget>& budget) {
            return budget ? value_of(budget->amount) : std::nullopt;
        };
        changes_.push_back({.kind = ChangeKind::field,
                            .field = "budget.amount",
                            .from = amount(a_.budget),
                            .to = amount(b_.budget)});
    }

    /// What was told already is not named again.
    [[nodiscard]] bool is_told(std::string_view name) const {
        const bool by_itself =
            std::ranges::find(told_by_themselves, name) != told_by_themselves.end();
        return by_itself || std::ranges::any_of(changes_, [&](const Change& change) {
                   return change.field == name ||
                          (change.field.starts_with(name) &&
                           change.field.substr(name.size()).starts_with('.'));
               });
    }

    void compare_others() {
        std::vector<std::string_view> names;
        for (const Field<Item>& field : fields<Item>())
            if (!is_told(field.name) && then_.of(a_, field) != now_.of(b_, field))
                names.push_back(field.name);
        const bool reason_told =
            std::ranges::any_of(changes_, [&](const Change& c) { return c.what == &b_.reason; });
        for (const std::string_view name : names)
            if (name != "reason" || !reason_told)
                changes_.push_back({.kind = ChangeKind::other, .field = name});
    }

    const Item& a_;
    const Item& b_;
    Meaning then_;
    Meaning now_;
    std::vector<Change> changes_;
};

} // namespace

std::vector<Change> compare(const State& before, const State& after, const Renamed& renamed) {
    return ItemComparer(before, after, renamed).run();
}

} // namespace agenda::query
