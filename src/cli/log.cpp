// `log`, `promote`, `confirm`: the updates that take two minutes.
#include "base/text.hpp"
#include "cli/assignment.hpp"
#include "cli/change.hpp"
#include "cli/describe.hpp"
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
    std::string language;
    bool dry_run = false;
};

/// An item that is being changed, with what its changes are made from.
struct Work {
    Work(const std::string& id, const std::string& language, const Invocation& invocation_)
        : invocation(invocation_), editing(begin_editing(invocation)),
          item(editable_item(id, editing.agenda, invocation)),
          write_in(write_language(language, editing.agenda, invocation)),
          subject{.inventory = editing.agenda.inventory,
                  .item = *item.item,
                  .tree = *item.tree,
                  .text = item.text,
                  .lang = *invocation.lang,
                  .write_language = write_in,
                  .today = invocation.today} {}

    ExitStatus finish(const std::vector<Change>& changes, bool dry_run,
                      std::vector<std::string> report) const {
        const store::Change change{.path = std::string(item.path),
                                   .old_text = std::string(item.text),
                                   .new_text =
                                       changed_text(item, changes, editing.agenda, invocation)};
        return carry_out(editing, {&change, 1}, {.dry_run = dry_run, .report = std::move(report)},
                         invocation);
    }

    const Invocation& invocation;
    Editing editing;
    EditableItem item;
    std::string write_in;
    Subject subject;
};

Date date_of_entry(const LogOptions& options, const Work& work) {
    if (options.date.empty()) return date_of(work.invocation.today);
    return *parse_date(content_for("log.date", options.date, work.subject).value).date;
}

/// Newest first is how people read a log: a new entry goes before the first that is not newer.
Change log_entry(const Content& entry, const Date& date, const Work& work) {
    const auto log = yaml::find(*work.item.tree, work.item.text, path_of("log"));
    const auto& entries = work.item.item->log;
    const bool newest = entries.empty() || !entries.front().date ||
                        !sorts_before(date, entries.front().date->value);
    const bool newest_first =
        entries.size() < 2 || !entries.front().date || !entries.back().date ||
        !sorts_before(entries.front().date->value, entries.back().date->value);
    if (!log || (newest && newest_first)) return Change::prepend(path_of("log"), entry);
    return Change::append(path_of("log"), entry);
}

/// Status and its date go with an entry that brings a status, unless something newer is known.
void follow_status(const std::string& status, const Date& date, const Work& work,
                   std::vector<Change>& changes) {
    const auto& as_of = work.item.item->as_of;
    if (as_of && sorts_before(date, as_of->value) && !overlap(date, as_of->value)) return;
    changes.push_back(Change::set(path_of("status"), Content::text(status)));
    changes.push_back(Change::set(path_of("as_of"), Content::typed(iso(date))));
}

ExitStatus run_log(const LogOptions& options, const Invocation& invocation) {
    if (options.words.size() < 2) throw Error(invocation.lang->screen->missing_argument("TEXT"));
    if (options.words.size() > 2)
        throw Error(invocation.lang->screen->unexpected_argument(options.words[2]));
    const std::string& text = options.words[1];
    if (is_blank(text)) throw Error(invocation.lang->screen->missing_argument("TEXT"));
    const Work work(options.words[0], options.language, invocation);
    const Date date = date_of_entry(options, work);
    std::vector<std::pair<std::string, Content>> entry{
        {"date", Content::typed(iso(date))},
        {"what", Content::mapping({{work.write_in, Content::text(text)}})}};
    std::vector<Change> changes;
    if (!options.status.empty()) {
        const Content status = content_for("status", options.status, work.subject);
        entry.emplace_back("status", status);
        follow_status(status.value, date, work, changes);
    }
    changes.push_back(log_entry(Content::mapping(std::move(entry)), date, work));
    return work.finish(changes, options.dry_run,
                       {describe(changes, work.item, work.editing.agenda, *invocation.lang)});
}

ExitStatus run_promote(const LogOptions& options, const Invocation& invocation) {
    if (options.words.size() > 1)
        throw Error(invocation.lang->screen->unexpected_argument(options.words[1]));
    const Work work(options.words.at(0), options.language, invocation);
    const Item& item = *work.item.item;
    if (item.kind && item.kind->value != Kind::possibility)
        throw Error(invocation.lang->edit->no_possibility(item.id), "", ExitStatus::findings);
    const Date date = date_of_entry(options, work);
    const Content status = content_for("status",
                                       options.status.empty() ? id_of(Status::preparing)
                                                              : std::string_view(options.status),
                                       work.subject);
    std::vector<std::pair<std::string, Content>> texts;
    for (const auto& language : work.editing.agenda.inventory.vocabulary.profile.languages)
        if (const auto known = language_from_code(language.value))
            texts.emplace_back(language.value,
                               Content::text(std::string(lang(*known).edit->promoted)));
    if (texts.empty())
        texts.emplace_back(work.write_in,
                           Content::text(std::string(invocation.lang->edit->promoted)));
    const Content entry =
        Content::mapping({{"date", Content::typed(iso(date))},
                          {"what", Content::mapping(std::move(texts))},
                          {"status", status},
                          {"kind", Content::text(std::string(id_of(Kind::project)))}});
    std::vector<Change> changes{
        Change::set(path_of("kind"), Content::text(std::string(id_of(Kind::project)))),
        Change::set(path_of("status"), status),
        Change::set(path_of("as_of"), Content::typed(iso(date)))};
    if (!item.reason.empty() && status.value != id_of(Status::paused) &&
        status.value != id_of(Status::stopped))
        changes.push_back(Change::remove(path_of("reason")));
    changes.push_back(log_entry(entry, date, work));
    return work.finish(changes, options.dry_run,
                       {describe(changes, work.item, work.editing.agenda, *invocation.lang)});
}

ExitStatus run_confirm(const LogOptions& options, const Invocation& invocation) {
    const Editing editing = begin_editing(invocation);
    const std::string today = iso(date_of(invocation.today));
    const std::vector<Change> changes{Change::set(path_of("as_of"), Content::typed(today))};
    std::vector<store::Change> files;
    std::vector<std::string> report;
    for (const std::string& id : options.words) {
        const EditableItem item = editable_item(id, editing.agenda, invocation);
        std::string text = changed_text(item, changes, editing.agenda, invocation);
        report.push_back(text == item.text
                             ? invocation.lang->edit->unchanged(item.item->id)
                             : describe(changes, item, editing.agenda, *invocation.lang));
        if (text != item.text)
            files.push_back({.path = std::string(item.path),
                             .old_text = std::string(item.text),
                             .new_text = std::move(text)});
    }
    if (files.empty()) {
        for (const std::string& line : report)
            invocation.io->out << line << '\n';
        return ExitStatus::done;
    }
    return carry_out(editing, files, {.dry_run = options.dry_run, .report = std::move(report)},
                     invocation);
}

} // namespace

Action declare_log(CLI::App& app, const Lang& lang) {
    auto options = std::make_shared<LogOptions>();
    Options declare(app, "log", lang);
    declare.words("ID TEXT", options->words).required();
    declare.value("--date", options->date, "DATE");
    declare.value("--status", options->status, "STATUS");
    declare.value("--in", options->language, "nl|de|en");
    declare.flag("--dry-run", options->dry_run);
    return [options](const Invocation& invocation) { return run_log(*options, invocation); };
}

Action declare_promote(CLI::App& app, const Lang& lang) {
    auto options = std::make_shared<LogOptions>();
    Options declare(app, "promote", lang);
    declare.words("ID", options->words).required();
    declare.value("--status", options->status, "STATUS");
    declare.value("--date", options->date, "DATE");
    declare.flag("--dry-run", options->dry_run);
    return [options](const Invocation& invocation) { return run_promote(*options, invocation); };
}

Action declare_confirm(CLI::App& app, const Lang& lang) {
    auto options = std::make_shared<LogOptions>();
    Options declare(app, "confirm", lang);
    declare.words("ID", options->words).required();
    declare.flag("--dry-run", options->dry_run);
    return [options](const Invocation& invocation) { return run_confirm(*options, invocation); };
}

} // namespace agenda::cli
