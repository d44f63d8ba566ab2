#include "output/change_words.hpp"

#include "lang/past_screen.hpp"
#include "output/cells.hpp"
#include "output/items.hpp"

#include <algorithm>
#include <cstdlib>
#include <string>
#include <string_view>

namespace agenda::output {

namespace {

using query::Change;
using query::ChangeKind;

class ChangeWords {
  public:
    ChangeWords(const Sides& sides, Day today, const Lang& lang)
        : sides_(sides), today_(today), lang_(lang), screen_(*lang.past) {}

    [[nodiscard]] Inline line(const Change& change) const {
        switch (change.kind) {
        case ChangeKind::added: return added();
        case ChangeKind::removed:
            return plain(screen_.removed(status_as_of(*sides_.before, today_, lang_)));
        case ChangeKind::renamed: return plain(screen_.renamed(sides_.before->id));
        case ChangeKind::became_project:
            return emphasised(std::string(screen_.became_project), Emphasis::strong);
        case ChangeKind::completed:
        case ChangeKind::stopped:
        case ChangeKind::status: return status(change);
        case ChangeKind::confirmed:
            return plain(screen_.confirmed(name_of(sides_.after->status->value, lang_),
                                           lang_.short_date(*change.date)));
        case ChangeKind::date: return date(change);
        case ChangeKind::milestone_done: return what(screen_.milestone_done, change);
        case ChangeKind::step_added:
            return what(is_step(change) ? screen_.step_added : screen_.milestone_added, change);
        case ChangeKind::step_dropped:
            return what(is_step(change) ? screen_.step_dropped : screen_.milestone_dropped, change);
        case ChangeKind::step_replaced: return step_replaced(change);
        case ChangeKind::joined: return joined_or_left(screen_.joined, change);
        case ChangeKind::left: return joined_or_left(screen_.left, change);
        case ChangeKind::role: return role(change);
        case ChangeKind::theme_added: return before_value(screen_.theme_added, to(change));
        case ChangeKind::theme_dropped: return before_value(screen_.theme_dropped, from(change));
        case ChangeKind::decided: return decided(change);
        case ChangeKind::news: return dated(screen_.news, change, {});
        case ChangeKind::kind:
        case ChangeKind::title:
        case ChangeKind::theme:
        case ChangeKind::field:
        case ChangeKind::other: break;
        }
        return from_to(change);
    }

    /// "Ook gewijzigd: samenvatting, links"
    [[nodiscard]] Inline others(std::span<const Change> changes) const {
        std::vector<Inline> names;
        for (const Change& change : changes)
            if (change.kind == ChangeKind::other)
                names.push_back(plain(within(field_label(change.field, lang_))));
        if (names.empty()) return {};
        return before_value(screen_.also_changed, joined(names, ", "));
    }

  private:
    [[nodiscard]] static bool is_step(const Change& change) { return change.field == "next_step"; }

    /// A noun within a line: German ones keep their capital.
    [[nodiscard]] std::string within(std::string_view noun) const {
        return lang_.language == Language::de ? std::string(noun) : in_sentence(noun);
    }

    [[nodiscard]] Inline value(const std::optional<Value>& value, const Vocabulary* words) const {
        if (!value) return emphasised(std::string(lang_.screen->unknown), Emphasis::muted);
        if (const auto* amount = std::get_if<std::int64_t>(&*value))
            return plain(lang_.euros(*amount));
        return value_words(*value, *words, lang_);
    }
    [[nodiscard]] Inline from(const Change& change) const {
        return value(change.from, sides_.words_before);
    }
    [[nodiscard]] Inline to(const Change& change) const {
        return value(change.to, sides_.words_after);
    }

    [[nodiscard]] static Inline before_value(std::string_view words, Inline value) {
        Inline line = plain(std::string(words));
        append(line, std::move(value));
        return line;
    }

    [[nodiscard]] Inline quoted(const Text& text) const {
        Inline line = plain(std::string(lang_.open_quote));
        append(line, shown_text(text, lang_));
        append(line, plain(std::string(lang_.close_quote)));
        return line;
    }

    [[nodiscard]] Inline added() const {
        const Item& item = *sides_.after;
        return plain(
            screen_.added(name_of(item.kind->value, lang_), status_as_of(item, today_, lang_)));
    }

    /// "Status: lopend → afgerond (per 24-11-2026); reden: …"
    [[nodiscard]] Inline status(const Change& change) const {
        Inline line = from_to(change);
        if (change.date)
            append(line, plain(" (" + screen_.per(lang_.short_date(*change.date)) + ")"));
        if (change.what != nullptr) {
            append(line, plain("; " + std::string(screen_.reason_given)));
            append(line, shown_text(*change.what, lang_));
        }
        return line;
    }

    /// "Einde: 06-2027 → 12-2027"; what it has now stands out.
    [[nodiscard]] Inline from_to(const Change& change) const {
        Inline line = plain(std::string(field_label(change.field, lang_)) + ": ");
        append(line, from(change));
        append(line, plain(" → "));
        Inline now = to(change);
        for (Run& run : now)
            if (run.emphasis == Emphasis::none) run.emphasis = Emphasis::strong;
        append(line, std::move(now));
        return line;
    }

    [[nodiscard]] std::string shifted(const Change& change) const {
        const Date& from = std::get<Date>(*change.from);
        const Date& to = std::get<Date>(*change.to);
        if (!query::has_moved(from, to)) return {};
        const query::Shift shift = query::shift(from, to, change.field);
        if (shift.count == 0) return {};
        const Counted words = shift.unit == query::Shift::Unit::day     ? screen_.n_days
                              : shift.unit == query::Shift::Unit::week  ? screen_.n_weeks
                              : shift.unit == query::Shift::Unit::month ? screen_.n_months
                                                                        : screen_.n_years;
        const std::string amount = words(std::abs(shift.count));
        std::string text = shift.count > 0 ? screen_.later(amount) : screen_.earlier(amount);
        if (change.moves > 1) text += "; " + screen_.moved_times(change.moves);
        return text;
    }

    [[nodiscard]] Inline date_label(const Change& change) const {
        std::string label(field_label(change.field, lang_));
        if (change.field == "milestones.date") label = as_head(lang_.screen->milestone_word);
        if (change.field == "next_step.due") label = as_head(lang_.screen->next_step_word);
        Inline line = plain(label);
        if (change.what != nullptr) {
            append(line, plain(" "));
            append(line, quoted(*change.what));
        }
        append(line, plain(": "));
        return line;
    }

    [[nodiscard]] Inline date(const Change& change) const {
        Inline line = date_label(change);
        const auto on = [&](const std::optional<Value>& value) {
            return lang_.short_date(std::get<Date>(*value));
        };
        if (!change.from || !change.to) {
            append(line, emphasised(on(change.to ? change.to : change.from), Emphasis::strong));
            append(line,
                   plain(" (" + std::string(change.to ? screen_.new_date : screen_.no_date) + ")"));
            return line;
        }
        append(line, plain(on(change.from) + " → "));
        append(line, emphasised(on(change.to), Emphasis::strong));
        if (const std::string by = shifted(change); !by.empty())
            append(line, plain(" (" + by + ")"));
        return line;
    }

    /// "Mijlpaal gehaald: Opening (24-11-2026)"
    [[nodiscard]] Inline what(std::string_view words, const Change& change) const {
        Inline line = before_value(words, shown_text(*change.what, lang_));
        if (change.date) append(line, plain(" (" + lang_.short_date(*change.date) + ")"));
        return line;
    }

    [[nodiscard]] Inline step_replaced(const Change& change) const {
        Inline line = before_value(screen_.step_added, to(change));
        if (change.date) append(line, plain(" (" + lang_.short_date(*change.date) + ")"));
        append(line, plain("; " + std::string(screen_.step_before)));
        append(line, from(change));
        return line;
    }

    [[nodiscard]] std::string role_word(std::string_view field) const {
        return within(field == "lead" ? lang_.screen->as_lead : lang_.screen->as_partner);
    }

    [[nodiscard]] Inline joined_or_left(std::string_view words, const Change& change) const {
        Inline line = before_value(words, change.to ? to(change) : from(change));
        append(line, plain(" (" + role_word(change.field) + ")"));
        return line;
    }

    [[nodiscard]] Inline role(const Change& change) const {
        Inline line = to(change);
        append(line, plain(": " + role_word(change.field_before) + " → "));
        append(line, emphasised(role_word(change.field), Emphasis::strong));
        return line;
    }

    /// "Besluit (24-11-2026, stuurgroep): …"
    [[nodiscard]] Inline dated(std::string_view words, const Change& change, Inline more) const {
        Inline line = plain(std::string(words));
        Inline inner = change.date ? plain(lang_.short_date(*change.date)) : Inline{};
        if (!more.empty() && !inner.empty()) append(inner, plain(", "));
        append(inner, std::move(more));
        if (!inner.empty()) {
            append(line, plain(" ("));
            append(line, std::move(inner));
            append(line, plain(")"));
        }
        append(line, plain(": "));
        append(line, shown_text(*change.what, lang_));
        return line;
    }

    [[nodiscard]] Inline decided(const Change& change) const {
        return dated(screen_.decided, change, change.to ? to(change) : Inline{});
    }

    const Sides& sides_;
    Day today_;
    const Lang& lang_;
    const PastScreen& screen_;
};

} // namespace

bool is_brief(ChangeKind kind) {
    switch (kind) {
    case ChangeKind::confirmed:
    case ChangeKind::step_added:
    case ChangeKind::step_dropped:
    case ChangeKind::role:
    case ChangeKind::news:
    case ChangeKind::field:
    case ChangeKind::other:
    case ChangeKind::theme_added:
    case ChangeKind::theme_dropped: return false;
    default: return true;
    }
}

std::vector<Inline> change_lines(std::span<const Change> changes, const Sides& sides, Day today,
                                 const Lang& lang, bool brief) {
    const ChangeWords words(sides, today, lang);
    // Where nothing weighs enough for a short account, all of it is told.
    const bool some = brief && std::ranges::any_of(changes, [](const Change& change) {
                          return is_brief(change.kind);
                      });
    std::vector<Inline> lines;
    for (const Change& change : changes)
        if (change.kind != ChangeKind::other && (!some || is_brief(change.kind)))
            lines.push_back(words.line(change));
    Inline others = words.others(changes);
    if (!others.empty() && !some) lines.push_back(std::move(others));
    return lines;
}

} // namespace agenda::output
