// `init`: another partnership's own agenda: its name, languages and themes, and an example item.
#include "base/slug.hpp"
#include "base/text.hpp"
#include "cli/ask.hpp"
#include "cli/assignment.hpp"
#include "cli/change.hpp"
#include "cli/init_workflow.hpp"
#include "cli/options.hpp"
#include "lang/edit_screen.hpp"
#include "model/notation.hpp"
#include "store/folder.hpp"

#include <algorithm>
#include <filesystem>
#include <memory>
#include <optional>
#include <system_error>

namespace agenda::cli {

namespace {

namespace fs = std::filesystem;
using yaml::Content;

struct InitOptions {
    std::string folder;
    std::string name;
    std::vector<std::string> themes;
    std::vector<std::string> languages;
};

using Entries = std::vector<std::pair<std::string, Content>>;

std::string yaml_text(const Entries& entries, const yaml::KeyOrder& order) {
    std::vector<yaml::Change> changes;
    for (const auto& [key, content] : entries)
        changes.push_back(yaml::Change::set({key}, content));
    return yaml::make_changes(entries.front().first + ": x\n", changes, order).text;
}

/// Ids from the names of the themes. Throws Error for two that would be one.
Content themes_content(const std::vector<std::string>& names, const Invocation& invocation) {
    Entries themes;
    for (const std::string& name : names) {
        const std::string id = slug(name);
        if (!is_id(id))
            throw Error(invocation.lang->edit->not_an_id(name),
                        hint_of(Rule::invalid_id, *invocation.lang));
        if (std::ranges::find(themes, id, &Entries::value_type::first) != themes.end())
            throw Error(invocation.lang->edit->id_taken(id));
        themes.emplace_back(id, Content::mapping({{"name", Content::text(name)}}));
    }
    return Content::mapping(std::move(themes));
}

std::string profile_text(const InitOptions& options, const std::vector<std::string>& themes,
                         const std::vector<std::string>& languages, const Invocation& invocation) {
    std::vector<Content> codes;
    for (const std::string& language : languages)
        codes.push_back(Content::text(language));
    Entries entries{{"name", Content::text(options.name)},
                    {"languages", Content::list(std::move(codes))}};
    if (!themes.empty()) entries.emplace_back("themes", themes_content(themes, invocation));
    return yaml_text(entries, [](auto) {
        return std::vector<std::string_view>{"name", "languages", "themes"};
    });
}

/// A possibility that says how an item is written.
std::string example_text(const std::string& theme, const std::vector<std::string>& languages,
                         const Invocation& invocation) {
    Entries title;
    Entries summary;
    for (const std::string& code : languages) {
        const EditScreen& screen =
            *lang(language_from_code(code).value_or(invocation.lang->language)).edit;
        title.emplace_back(code, Content::text(std::string(screen.example_title)));
        summary.emplace_back(code, Content::text(std::string(screen.example_summary)));
    }
    const Entries entries{{"title", Content::mapping(std::move(title))},
                          {"kind", Content::text(std::string(id_of(Kind::possibility)))},
                          {"theme", Content::text(theme)},
                          {"status", Content::text(std::string(id_of(Status::idea)))},
                          {"as_of", Content::typed(iso(date_of(invocation.today)))},
                          {"summary", Content::mapping(std::move(summary))}};
    return yaml_text(entries, [](std::span<const std::string_view> path) {
        return path.empty() ? std::vector<std::string_view>{"title",  "kind",  "theme",
                                                            "status", "as_of", "summary"}
                            : std::vector<std::string_view>{};
    });
}

/// How YAML is typed here, for the many editors that read this.
constexpr std::string_view editor_settings = "[*.{yaml,yml}]\n"
                                             "charset = utf-8\n"
                                             "end_of_line = lf\n"
                                             "indent_style = space\n"
                                             "indent_size = 2\n"
                                             "insert_final_newline = true\n"
                                             "trim_trailing_whitespace = true\n";

/// No organisation is invented: an example in comments says how one is written.
std::string organisations_text(const Lang& lang) {
    std::string text;
    for (const std::string& line : wrap(lang.edit->organisations_heading, 76))
        text += "# " + line + '\n';
    return text + "#\n"
                  "# gemeente-heerlen:\n"
                  "#   name: Gemeente Heerlen\n"
                  "#   aliases: [Heerlen]\n"
                  "#   country: nl\n"
                  "#   type: overheid\n"
                  "{}\n";
}

void need_languages(const std::vector<std::string>& languages, const Lang& lang) {
    for (const std::string& code : languages)
        if (!is_language_code(code))
            throw Error(lang.screen->unknown_query_value(code, "--languages"),
                        hint_of(Rule::invalid_language, lang));
}

constexpr const char* editor_settings_name = ".editorconfig";

/// The folder of the new agenda; what was made is removed again unless all could be written.
class NewFolder {
  public:
    NewFolder(fs::path folder, const Invocation& invocation) : folder_(std::move(folder)) {
        std::error_code error;
        const bool is_there = fs::exists(folder_, error);
        if (is_there && (!fs::is_directory(folder_, error) || !fs::is_empty(folder_, error)))
            throw Error(invocation.lang->edit->exists(shown_path(folder_, invocation)), "",
                        ExitStatus::findings);
        made_ = fs::create_directories(folder_, error);
        if (error)
            throw Error(invocation.lang->screen->cannot_write(
                shown_path(folder_, invocation), write_reason(error, *invocation.lang)));
    }
    ~NewFolder() {
        if (kept_) return;
        std::error_code ignored;
        fs::remove(folder_ / editor_settings_name, ignored); // the folder was empty: it is ours
        if (!workflow_.empty()) fs::remove(workflow_, ignored);
        for (const fs::path& folder : workflow_folders_)
            fs::remove(folder, ignored);
        if (made_) fs::remove(folder_, ignored); // only while it is empty
    }
    NewFolder(const NewFolder&) = delete;
    NewFolder& operator=(const NewFolder&) = delete;
    NewFolder(NewFolder&&) = delete;
    NewFolder& operator=(NewFolder&&) = delete;

    [[nodiscard]] const fs::path& path() const { return folder_; }
    void keep() { kept_ = true; }

    /// Where the workflow is to be written, with its folders; nothing where there is one already.
    [[nodiscard]] std::optional<fs::path> make_room_for_workflow(const fs::path& root) {
        const fs::path workflow = root / workflow_path;
        std::error_code error;
        if (fs::exists(fs::symlink_status(workflow, error))) return std::nullopt;
        for (const fs::path& folder :
             {workflow.parent_path().parent_path(), workflow.parent_path()})
            if (fs::create_directory(folder, error))
                workflow_folders_.insert(workflow_folders_.begin(), folder);
        workflow_ = workflow;
        return workflow;
    }

  private:
    fs::path folder_;
    fs::path workflow_;
    /// Those that were made, the innermost first.
    std::vector<fs::path> workflow_folders_;
    bool made_ = false;
    bool kept_ = false;
};

std::vector<std::string> languages_of(const InitOptions& options, const Lang& lang) {
    std::vector<std::string> languages = comma_separated(options.languages);
    if (languages.empty()) languages = {"nl", "de", "en"};
    need_languages(languages, lang);
    return languages;
}

/// The settings of editors and the workflow: hidden, and so no part of the agenda, which store keeps to.
/// The paths of those written.
std::vector<fs::path> write_settings(NewFolder& folder, const fs::path& root,
                                     const std::vector<std::string>& languages,
                                     const Invocation& invocation) {
    std::vector<fs::path> written{folder.path() / editor_settings_name};
    deliver(invocation, written.front().string(),
            [](std::ostream& out) { out << editor_settings; });
    if (const auto workflow = folder.make_room_for_workflow(root)) {
        const std::string there = folder.path().lexically_relative(root).generic_string();
        deliver(invocation, workflow->string(),
                [&](std::ostream& out) { out << workflow_text(there, languages); });
        written.push_back(*workflow);
    }
    return written;
}

std::vector<store::Change> files_of(const InitOptions& options,
                                    const std::vector<std::string>& languages,
                                    const Invocation& invocation) {
    const std::vector<std::string> themes = comma_separated(options.themes);
    const std::string theme = themes.empty() ? std::string("digitalisering") : slug(themes.front());
    std::string example = theme + '/' + std::string(invocation.lang->edit->example_id) + ".yaml";
    return {{.path = std::string(store::profile_name),
             .new_text = profile_text(options, themes, languages, invocation)},
            {.path = std::string(store::organisations_name),
             .new_text = organisations_text(*invocation.lang)},
            {.path = std::move(example), .new_text = example_text(theme, languages, invocation)}};
}

ExitStatus run_init(InitOptions options, const Invocation& invocation) {
    const Lang& lang = *invocation.lang;
    if (options.name.empty())
        options.name = ask_text({.question = field_label("agenda.name", lang), .option = "--name"},
                                invocation);
    const std::vector<std::string> languages = languages_of(options, lang);
    const std::vector<store::Change> files = files_of(options, languages, invocation);
    NewFolder folder((invocation.io->cwd / (options.folder.empty() ? "agenda" : options.folder))
                         .lexically_normal(),
                     invocation);
    auto lock = store::lock_folder(folder.path());
    Agenda nothing;
    nothing.folder = folder.path();
    if (const auto* failure = std::get_if<store::Failure>(&lock))
        throw Error(reason(*failure, nothing, invocation));
    const Editing editing{.lock = std::move(std::get<store::FolderLock>(lock)),
                          .agenda = load(folder.path(), invocation, Faults::traced)};
    const std::vector<fs::path> settings =
        write_settings(folder, editing.agenda.root, languages, invocation);
    std::vector<std::string> report;
    for (const store::Change& file : files)
        report.push_back(lang.edit->created(shown_path(folder.path() / file.path, invocation)));
    for (const fs::path& path : settings)
        report.push_back(lang.edit->created(shown_path(path, invocation)));
    report.emplace_back(lang.edit->init_next);
    if (settings.size() > 1) report.emplace_back(lang.edit->workflow_next);
    const ExitStatus status = carry_out(editing, files, {.report = std::move(report)}, invocation);
    folder.keep();
    return status;
}

} // namespace

Action declare_init(CLI::App& app, const Lang& lang) {
    auto options = std::make_shared<InitOptions>();
    Options declare(app, "init", lang);
    declare.word("DIR", options->folder);
    declare.value("--name", options->name, "NAME");
    declare.values("--themes", options->themes, "THEME,…");
    declare.values("--languages", options->languages, "nl,de,…");
    return [options](const Invocation& invocation) { return run_init(*options, invocation); };
}

} // namespace agenda::cli
