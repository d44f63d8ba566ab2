// `log`, `promote`, `confirm`: the updates that take two minutes.
#include "base/text.hpp"
#include "cli/ask.hpp"
#include "cli/change.hpp"
#include "cli/draft.hpp"
#include "cli/options.hpp"
#include "lang/edit_screen.hpp"

#include <algorithm>
#include <memory>

namespace agenda::cli {

namespace {

using yaml::Change;
using yaml::Content;
using yaml::path_of;

struct LogOptions {
    std::vector<std::string> words;
    std::string date;
    std::string status;
    std::string reason;
    std::string language;
    bool dry_run = false;
};

/// An item that is being changed, under the folder's lock.
struct Work {
    Work(const LogOptions& options, const Invocation& invocation_)
        : invocation(invocation_), editing(begin_editing(invocation)),
          draft(editable_item(options.words.front(), editing.agenda, invocation),
                write_language(options.language, editing.agenda, invocation), editing.agenda,
                invocation) {}

    [[nodiscard]] const Item& item() const { return *draft.item().item; }
    void set(std::string_view key, Content content) {
        draft.apply(Change::set(path_of(key), std::move(content)));
    }
    void set_text(std::string_view key, const std::string& text) {
        need_readable(text, *invocation.lang);
        if (!is_blank(text))
            draft.apply(change_for({.key = std::string(key), .value = text}, draft.subject()));
    }

    const Invocation& invocation;
    Editing editing;
    Draft draft;
};

/// What happened has happened: not in the future.
Date date_of_entry(const LogOptions& options, const Work& work) {
    const Invocation& invocation = work.invocation;
    if (options.date.empty()) return date_of(invocation.today);
    const Date date = date_typed(options.date, "--date", work.draft.subject());
    if (date.first > invocation.today)
        throw Error(invocation.lang->edit->date_in_future(invocation.lang->short_date(date)));
    return date;
}

/// The date of what is known of the status by its log, if the log says anything.
const Date* newest_status_date(const Item& item) {
    const Date* newest = nullptr;
    for (const LogEntry& entry : item.log)
        if (entry.date && entry.status && (!newest || sorts_before(*newest, entry.date->value)))
            newest = &entry.date->value;
    return newest;
}

/// What is known of the status already and is of a later day; null where nothing is.
const Date* known_later(const Date& date, const Item& item) {
    if (item.as_of && date.last < item.as_of->value.first) return &item.as_of->value;
    const Date* newest = newest_status_date(item);
    return newest && sorts_before(date, *newest) ? newest : nullptr;
}

/// Newest first is how people read a log, and a new entry goes there where the file has it so. Of two
/// statuses on one day the one that stands last counts: then it goes to the end.
Change log_entry(const Content& entry, const Date& date, const Item& item) {
    const auto& entries = item.log;
    const bool newest = entries.empty() || !entries.front().date ||
                        !sorts_before(date, entries.front().date->value);
    const bool newest_first =
        entries.size() < 2 || !entries.front().date || !entries.back().date ||
        !sorts_before(entries.front().date->value, entries.back().date->value);
    const Date* other = newest_status_date(item);
    const bool must_be_last = std::ranges::find(entry.keys, "status") != entry.keys.end() &&
                              other && !sorts_before(*other, date) && !sorts_before(date, *other);
    if (newest && newest_first && !must_be_last) return Change::prepend(path_of("log"), entry);
    return Change::append(path_of("log"), entry);
}

/// `as_of` keeps a day that is more precise than the entry's month.
void set_status(const Content& status, const Date& date, Work& work) {
    work.set("status", status);
    const auto& as_of = work.item().as_of;
    if (!as_of || as_of->value.first <= date.first) work.set("as_of", Content::typed(iso(date)));
}

std::string status_shown(const Item& item, const Lang& lang) {
    std::string shown(item.status ? name_of(item.status->value, lang) : lang.screen->unknown);
    if (item.as_of) shown += " (" + lang.short_date(item.as_of->value) + ')';
    return shown;
}

ExitStatus run_log(const LogOptions& options, const Invocation& invocation) {
    const Screen& screen = *invocation.lang->screen;
    if (options.words.size() < 2 || is_blank(options.words[1]))
        throw Error(screen.missing_argument("TEXT"));
    if (options.words.size() > 2)
        throw Error(screen.unexpected_argument(options.words[2]),
                    invocation.lang->edit->quote_words("agenda log " + options.words[0] + ' ' +
                                                       quoted_words(options.words, 1)));
    need_readable(options.words[1], *invocation.lang);
    Work work(options, invocation);
    const Date date = date_of_entry(options, work);
    std::vector<std::pair<std::string, Content>> entry{
        {"date", Content::typed(iso(date))},
        {"what", Content::mapping({{work.draft.write_in(), Content::text(options.words[1])}})}};
    std::vector<std::string> notes;
    if (!options.status.empty()) {
        const Content status = content_for("status", options.status, work.draft.subject());
        entry.emplace_back("status", status);
        if (known_later(date, work.item()))
            notes.push_back(
                invocation.lang->edit->status_stays(status_shown(work.item(), *invocation.lang)));
        else
            set_status(status, date, work);
    }
    work.set_text("reason", options.reason);
    work.draft.apply(log_entry(Content::mapping(std::move(entry)), date, work.item()));
    if (!options.status.empty())
        std::ranges::move(remaining_reason(work.draft, invocation), std::back_inserter(notes));
    return finish(work.draft, work.editing, options.dry_run, notes, invocation);
}

void need_possibility(const EditableItem& item, const Invocation& invocation) {
    if (item.item->kind && item.item->kind->value != Kind::possibility)
        throw Error(invocation.lang->edit->no_possibility(item.item->id), "", ExitStatus::findings);
}

/// One that a project can have.
std::string ask_status(const Invocation& invocation) {
    const Lang& lang = *invocation.lang;
    std::vector<Term> terms = status_terms();
    std::vector<Choice> choices;
    for (const Status status : {Status::preparing, Status::running, Status::paused,
                                Status::completed, Status::stopped, Status::unknown}) {
        const auto at = static_cast<std::size_t>(status);
        choices.push_back({.term = terms[at], .name = std::string(name_of(status, lang))});
    }
    return ask_choice({.question = field_label("status", lang),
                       .option = "--status",
                       .choices = choices,
                       .usual = 0},
                      invocation);
}

/// "From possibility to project" in all languages of the agenda that the program speaks.
Content promotion_text(const Work& work) {
    std::vector<std::pair<std::string, Content>> texts;
    for (const auto& language : work.editing.agenda.inventory.vocabulary.profile.languages)
        if (const auto known = language_from_code(language.value))
            texts.emplace_back(language.value,
                               Content::text(std::string(lang(*known).edit->promoted)));
    if (texts.empty())
        texts.emplace_back(work.draft.write_in(),
                           Content::text(std::string(work.invocation.lang->edit->promoted)));
    return Content::mapping(std::move(texts));
}

ExitStatus run_promote(LogOptions options, const Invocation& invocation) {
    const Lang& lang = *invocation.lang;
    if (options.words.size() > 1) throw Error(lang.screen->unexpected_argument(options.words[1]));
    // Nobody else waits while a person thinks.
    if (options.status.empty() && invocation.io->in_is_terminal) {
        const Agenda seen = load(invocation, Faults::traced);
        need_possibility(editable_item(options.words[0], seen, invocation), invocation);
        options.status = ask_status(invocation);
    }
    Work work(options, invocation);
    need_possibility(work.draft.item(), invocation);
    const Date date = date_of_entry(options, work);
    if (const Date* later = known_later(date, work.item()))
        throw Error(lang.edit->newer_known(lang.short_date(*later)),
                    std::string(lang.edit->nothing_written), ExitStatus::findings);
    const Content status =
        content_for("status", options.status.empty() ? id_of(Status::preparing) : options.status,
                    work.draft.subject());
    const Content project = Content::text(std::string(id_of(Kind::project)));
    work.set("kind", project);
    set_status(status, date, work);
    work.set_text("reason", options.reason);
    work.draft.apply(log_entry(Content::mapping({{"date", Content::typed(iso(date))},
                                                 {"what", promotion_text(work)},
                                                 {"status", status},
                                                 {"kind", project}}),
                               date, work.item()));
    return finish(work.draft, work.editing, options.dry_run,
                  remaining_reason(work.draft, invocation), invocation);
}

ExitStatus run_confirm(const LogOptions& options, const Invocation& invocation) {
    const Editing editing = begin_editing(invocation);
    const Change change =
        Change::set(path_of("as_of"), Content::typed(iso(date_of(invocation.today))));
    std::vector<store::Change> files;
    std::vector<std::string> report;
    std::vector<std::string> ids = options.words;
    for (auto id = ids.begin(); id != ids.end(); ++id) {
        if (std::find(ids.begin(), id, *id) != id) continue;
        Draft draft(editable_item(*id, editing.agenda, invocation),
                    write_language("", editing.agenda, invocation), editing.agenda, invocation);
        draft.apply(change);
        report.push_back(draft.report());
        if (draft.is_changed()) files.push_back(draft.file());
    }
    if (!files.empty())
        return carry_out(editing, files, {.dry_run = options.dry_run, .report = std::move(report)},
                         invocation);
    for (const std::string& line : report)
        invocation.io->out << visible(line) << '\n';
    return ExitStatus::done;
}

} // namespace

Action declare_log(CLI::App& app, const Lang& lang) {
    auto options = std::make_shared<LogOptions>();
    Options declare(app, "log", lang);
    declare.words("ID TEXT", options->words, Need::required);
    declare.value("--date", options->date, "DATE");
    declare.value("--status", options->status, "STATUS");
    declare.value("--reason", options->reason, "TEXT");
    declare.value("--in", options->language, "nl|de|en");
    declare.flag("--dry-run", options->dry_run);
    return [options](const Invocation& invocation) { return run_log(*options, invocation); };
}

Action declare_promote(CLI::App& app, const Lang& lang) {
    auto options = std::make_shared<LogOptions>();
    Options declare(app, "promote", lang);
    declare.words("ID", options->words, Need::required);
    declare.value("--status", options->status, "STATUS");
    declare.value("--reason", options->reason, "TEXT");
    declare.value("--date", options->date, "DATE");
    declare.flag("--dry-run", options->dry_run);
    return [options](const Invocation& invocation) { return run_promote(*options, invocation); };
}

Action declare_confirm(CLI::App& app, const Lang& lang) {
    auto options = std::make_shared<LogOptions>();
    Options declare(app, "confirm", lang);
    declare.words("ID", options->words, Need::required);
    declare.flag("--dry-run", options->dry_run);
    return [options](const Invocation& invocation) { return run_confirm(*options, invocation); };
}

} // namespace agenda::cli
