// One item in two states, field by field.
#include "query/changes.hpp"
#include "query/step_changes.hpp"

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
        compare_steps(a_, b_, then_, now_, changes_);
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
            .field = "status", .from = a_.status->value, .to = to, .date = stated(b_.as_of)};
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
        const bool other = std::ranges::any_of(a_.title, [&](const Translation& old) {
            const auto now = b_.title.find(old.language);
            return !now || normalised(now->value) != normalised(old.value);
        });
        if (other)
            changes_.push_back(
                {.kind = ChangeKind::title, .field = "title", .from = &a_.title, .to = &b_.title});
        else
            changes_.push_back({.kind = ChangeKind::other, .field = "title"});
    }

    void compare_dates() {
        add_date_change("start", a_.start, b_.start, nullptr, changes_);
        add_date_change("end", a_.end, b_.end, nullptr, changes_);
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
                                .from = stated_value(a_.theme),
                                .to = stated_value(b_.theme)});
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
    bool compare_records(Records<R> before, Records<R> after, F added) const {
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
                                    .to = stated_value(decision.body),
                                    .what = &decision.what,
                                    .date = stated(decision.date)});
            });
        if (gone) changes_.push_back({.kind = ChangeKind::other, .field = "decisions"});
    }

    void compare_log() {
        const bool gone = compare_records(a_.log, b_.log, [&](const LogEntry& entry) {
            changes_.push_back({.kind = ChangeKind::news,
                                .field = "log",
                                .what = &entry.what,
                                .date = stated(entry.date)});
        });
        if (gone) changes_.push_back({.kind = ChangeKind::other, .field = "log"});
    }

    void compare_values() {
        if (differs("scope"))
            changes_.push_back({.kind = ChangeKind::field,
                                .field = "scope",
                                .from = stated_value(a_.scope),
                                .to = stated_value(b_.scope)});
        if (differs("visibility"))
            changes_.push_back({.kind = ChangeKind::field,
                                .field = "visibility",
                                .from = a_.is_public() ? Visibility::open : Visibility::internal,
                                .to = b_.is_public() ? Visibility::open : Visibility::internal});
        if (!differs("budget")) return;
        const auto amount = [](Part<Budget> budget) {
            return budget ? stated_value(budget->amount) : std::nullopt;
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
