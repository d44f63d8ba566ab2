#include "cli/draft.hpp"

#include "base/terms.hpp"
#include "base/text.hpp"
#include "cli/describe.hpp"
#include "lang/edit_screen.hpp"
#include "output/cells.hpp"
#include "yaml/parse.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <utility>

namespace agenda::cli {

namespace {

std::string status_in(const Subject& subject) {
    const auto status = yaml::find(subject.tree, yaml::path_of("status"));
    return status && status->is_scalar() ? std::string(status->value()) : std::string();
}

} // namespace

Draft::Draft(const EditableItem& item, std::string write_in, const Agenda& agenda,
             const Invocation& invocation, bool language_is_asked)
    : item_(item), write_in_(std::move(write_in)), language_is_asked_(language_is_asked),
      agenda_(agenda), invocation_(invocation), text_(item.text),
      tree_(yaml::parse(item.item->file, text_, found_)) {}

Subject Draft::subject() const {
    return {.inventory = agenda_.inventory,
            .item = *item_.item,
            .tree = *tree_,
            .text = text_,
            .lang = *invocation_.lang,
            .write_language = write_in_,
            .language_is_asked = language_is_asked_,
            .today = invocation_.today};
}

/// A key that stands twice: which of its values is meant nobody can tell. The tree has the first one.
bool Draft::stands_twice(const yaml::Path& path) const {
    return std::ranges::any_of(found_, [&](const Diagnostic& one) {
        if (one.rule != Rule::duplicate_key || one.notes.empty()) return false;
        const yaml::Path other = yaml::path_at(*item_.tree, one.notes.front().where.begin);
        return !other.empty() && !path.empty() && other.front() == path.front();
    });
}

void Draft::apply(const yaml::Change& change) {
    if (stands_twice(change.path)) {
        const EditScreen& screen = *invocation_.lang->edit;
        throw Error(screen.not_readable(std::get<std::string>(change.path.front())),
                    std::string(screen.nothing_written), ExitStatus::findings);
    }
    std::string text = changed_text(text_, change, agenda_, invocation_);
    if (text == text_) return;
    if (change.verb == yaml::Verb::set && is_language(change.path.back()) &&
        yaml::find(*tree_, change.path))
        replaced_texts_.push_back(change.path);
    const std::string line = describe(change, subject());
    if (!line.empty()) lines_.push_back(line);
    text_ = std::move(text);
    Diagnostics ignored;
    tree_ = yaml::parse(item_.item->file, text_, ignored);
}

bool Draft::is_language(const yaml::Step& step) const {
    const auto* key = std::get_if<std::string>(&step);
    return key != nullptr && agenda_.inventory.vocabulary.has_language(*key);
}

std::vector<std::string> Draft::texts_left() const {
    const Lang& lang = *invocation_.lang;
    std::set<yaml::Path> seen;
    std::vector<std::string> notes;
    for (yaml::Path path : replaced_texts_) {
        path.pop_back();
        const auto text = yaml::find(*tree_, path);
        if (!text || !text->is_mapping() || !seen.insert(path).second) continue;
        std::vector<std::string> others;
        text->for_each_entry([&](const yaml::View& language, const yaml::View&) {
            yaml::Path other = path;
            other.emplace_back(std::string(language.value()));
            if (std::ranges::find(replaced_texts_, other) == replaced_texts_.end())
                others.push_back(output::language_name(language.value(), lang));
        });
        if (others.empty()) continue;
        std::string name;
        for (const yaml::Step& step : path)
            if (const auto* key = std::get_if<std::string>(&step))
                name += (name.empty() ? "" : ".") + *key;
        notes.push_back(lang.edit->other_languages(
            field_label(name, lang),
            fmt::format("{}", fmt::join(others, lang.screen->conjunction))));
    }
    return notes;
}

store::Change Draft::file() const {
    return {.path = std::string(item_.path), .old_text = item_.text, .new_text = text_};
}

std::string Draft::report() const {
    if (!is_changed()) return invocation_.lang->edit->unchanged(item_.item->id);
    return fmt::format("{}: {}", item_.item->id, fmt::join(lines_, "; "));
}

std::vector<std::string> remaining_reason(const Draft& draft, const Invocation& invocation) {
    const Subject subject = draft.subject();
    const std::string status = status_in(subject);
    if (status == id_of(Status::paused) || status == id_of(Status::stopped)) return {};
    if (!yaml::find(subject.tree, yaml::path_of("reason"))) return {};
    return {invocation.lang->edit->reason_stays(draft.item().item->id)};
}

ExitStatus finish(const Draft& draft, const Editing& editing, bool dry_run,
                  const std::vector<std::string>& notes, const Invocation& invocation) {
    if (!draft.is_changed()) {
        invocation.io->out << visible(draft.report()) << '\n';
        return ExitStatus::done;
    }
    std::vector<std::string> report{draft.report()};
    for (std::string& note : draft.texts_left())
        report.push_back(std::move(note));
    report.insert(report.end(), notes.begin(), notes.end());
    const store::Change change = draft.file();
    return carry_out(editing, {&change, 1}, {.dry_run = dry_run, .report = std::move(report)},
                     invocation);
}

} // namespace agenda::cli
