// `init`: another partnership's own agenda: its name, languages and themes, and an example item.
#include "base/slug.hpp"
#include "base/text.hpp"
#include "cli/ask.hpp"
#include "cli/change.hpp"
#include "cli/options.hpp"
#include "lang/edit_screen.hpp"
#include "store/folder.hpp"

#include <algorithm>
#include <filesystem>
#include <memory>
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
        if (!is_id(id)) throw Error(invocation.lang->edit->not_an_id(name));
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

void prepare_folder(const fs::path& folder, const Invocation& invocation) {
    std::error_code error;
    if (fs::exists(folder, error) && !fs::is_empty(folder, error))
        throw Error(invocation.lang->edit->exists(shown_path(folder, invocation)), "",
                    ExitStatus::findings);
    fs::create_directories(folder, error);
    if (error)
        throw Error(invocation.lang->screen->cannot_write(shown_path(folder, invocation),
                                                          reason(error, *invocation.lang)));
}

ExitStatus run_init(InitOptions options, const Invocation& invocation) {
    const Lang& lang = *invocation.lang;
    if (options.name.empty())
        options.name = ask_text(field_label("agenda.name", lang), "--name", invocation);
    const std::vector<std::string> themes = comma_separated(options.themes);
    std::vector<std::string> languages = comma_separated(options.languages);
    if (languages.empty()) languages = {"nl", "de", "en"};
    const std::string first_theme =
        themes.empty() ? std::string("digitalisering") : slug(themes.front());
    const fs::path folder =
        (invocation.io->cwd / (options.folder.empty() ? "agenda" : options.folder))
            .lexically_normal();
    const std::string profile = profile_text(options, themes, languages, invocation);
    const std::string example = example_text(first_theme, languages, invocation);
    prepare_folder(folder, invocation);
    auto lock = store::lock_folder(folder);
    Agenda nothing;
    nothing.folder = folder;
    if (const auto* failure = std::get_if<store::Failure>(&lock))
        throw Error(reason(*failure, nothing, invocation));
    const Editing editing{.lock = std::move(std::get<store::FolderLock>(lock)),
                          .agenda = load(folder, invocation)};
    const std::string example_path =
        first_theme + "/" + std::string(lang.edit->example_id) + ".yaml";
    const std::vector<store::Change> changes{
        {.path = std::string(store::profile_name), .new_text = profile},
        {.path = example_path, .new_text = example}};
    std::vector<std::string> report;
    for (const store::Change& change : changes)
        report.push_back(lang.edit->created(shown_path(folder / change.path, invocation)));
    report.emplace_back(lang.edit->init_next);
    return carry_out(editing, changes, {.report = std::move(report)}, invocation);
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
