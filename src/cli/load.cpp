#include "cli/load.hpp"

#include "base/text.hpp"
#include "cli/options.hpp"
#include "cli/past.hpp"
#include "model/reader.hpp"
#include "model/values.hpp"
#include "store/folder.hpp"
#include "yaml/parse.hpp"

#include <algorithm>
#include <array>
#include <atomic>
#include <iterator>
#include <set>
#include <system_error>
#include <thread>
#include <utility>

namespace agenda::cli {

namespace fs = std::filesystem;

namespace {

fs::path absolute(const fs::path& path, const Invocation& invocation) {
    return (invocation.io->cwd / path).lexically_normal();
}

/// What one file gave; filled by whichever thread read it.
struct Result {
    std::optional<yaml::Tree> tree;
    Diagnostics diagnostics;
    Item item;
};

bool has_error(const Diagnostics& diagnostics) {
    return std::ranges::any_of(
        diagnostics, [](const auto& found) { return severity(found) == Severity::error; });
}

std::string_view stem(std::string_view path) {
    const std::string_view name = path.substr(path.find_last_of('/') + 1);
    return name.substr(0, name.find_last_of('.'));
}

class Loader {
  public:
    explicit Loader(const Files& files)
        : entries_(files.entries), read_(files.read), results_(entries_.size()) {
        std::vector<std::string> paths;
        for (const store::Entry& entry : entries_)
            paths.push_back(entry.path);
        inventory_.sources.reserve(std::move(paths));
    }

    Inventory run() {
        read_vocabulary();
        read_items();
        return collect();
    }

  private:
    /// Fills in the file's text; or says why it has none.
    void read_file(std::size_t i) {
        const store::Entry& entry = entries_[i];
        Result& result = results_[i];
        const auto file = static_cast<FileId>(i);
        if (entry.kind == store::EntryKind::unknown) return report_unknown(i);
        if (!entry.outside.empty()) {
            result.diagnostics.push_back({.rule = Rule::link_outside,
                                          .where = {.file = file},
                                          .arguments = {entry.outside}});
            return;
        }
        if (entry.trouble) return report_trouble(i, *entry.trouble);
        std::variant<std::string, FileTrouble> text = read_(i);
        if (const auto* trouble = std::get_if<FileTrouble>(&text))
            return report_trouble(i, *trouble);
        inventory_.sources.fill(file, std::move(std::get<std::string>(text)));
        result.tree = yaml::parse(file, inventory_.sources[file].text, result.diagnostics);
    }

    void report_trouble(std::size_t i, FileTrouble trouble) {
        const bool other = trouble == FileTrouble::folder || trouble == FileTrouble::folder_link ||
                           trouble == FileTrouble::pipe || trouble == FileTrouble::other_kind;
        results_[i].diagnostics.push_back({.rule = other ? Rule::not_a_file : Rule::unreadable,
                                           .where = {.file = static_cast<FileId>(i)},
                                           .arguments = {trouble}});
    }

    void report_unknown(std::size_t i) {
        const std::string& path = entries_[i].path;
        const std::string_view name = std::string_view(path).substr(path.find_last_of('/') + 1);
        constexpr std::array known{store::profile_name, store::organisations_name,
                                   store::meetings_name};
        Diagnostic found{.rule = Rule::unknown_file,
                         .where = {.file = static_cast<FileId>(i)},
                         .arguments = {std::string(name)}};
        if (const auto near = nearest(name, known); near && *near != name) found.suggestion = *near;
        results_[i].diagnostics.push_back(std::move(found));
    }

    void read_vocabulary() {
        Vocabulary& vocabulary = inventory_.vocabulary;
        vocabulary.profile = builtin_profile();
        read_vocabulary_file(store::profile_name, read_profile, vocabulary.profile_known);
        vocabulary.index();
        read_vocabulary_file(store::organisations_name, read_organisations,
                             vocabulary.organisations_known);
        vocabulary.index();
        bool meetings_known = true;
        read_vocabulary_file(store::meetings_name, read_meetings, meetings_known);
    }

    void read_vocabulary_file(std::string_view name,
                              void (*read)(const yaml::View&, Vocabulary&, Diagnostics&),
                              bool& known) {
        const auto it = std::ranges::find(entries_, name, &store::Entry::path);
        if (it == entries_.end()) return;
        const auto i = static_cast<std::size_t>(it - entries_.begin());
        read_file(i);
        Result& result = results_[i];
        known = result.tree.has_value();
        if (known)
            read(yaml::root(*result.tree, inventory_.sources[static_cast<FileId>(i)].text),
                 inventory_.vocabulary, result.diagnostics);
    }

    void read_item_file(std::size_t i) {
        read_file(i);
        Result& result = results_[i];
        const auto file = static_cast<FileId>(i);
        const SourceFile& source = inventory_.sources[file];
        const std::string_view id = stem(source.path);
        if (!is_id(id)) result.diagnostics.push_back(invalid_id(id, {.file = file}));
        const bool sound = !has_error(result.diagnostics);
        if (result.tree)
            result.item = read_item(file, id, yaml::root(*result.tree, source.text),
                                    inventory_.vocabulary, result.diagnostics);
        result.item.file = file;
        result.item.id = id;
        result.item.usable = result.item.usable && sound;
    }

    /// Threads take the next file as they become free; each writes only its own results.
    void read_items() {
        std::atomic<std::size_t> next{0};
        const auto work = [&] {
            for (std::size_t i = next++; i < entries_.size(); i = next++) {
                if (entries_[i].kind == store::EntryKind::item) read_item_file(i);
                if (entries_[i].kind == store::EntryKind::unknown ||
                    entries_[i].kind == store::EntryKind::folder)
                    read_file(i);
            }
        };
        constexpr std::size_t files_worth_a_thread = 16;
        const std::size_t wanted = std::min<std::size_t>(std::thread::hardware_concurrency(),
                                                         entries_.size() / files_worth_a_thread);
        std::vector<std::jthread> others;
        for (std::size_t i = 1; i < wanted; ++i)
            others.emplace_back(work);
        work();
    }

    Inventory collect() {
        for (std::size_t i = 0; i < entries_.size(); ++i) {
            Result& result = results_[i];
            if (result.tree) inventory_.trees.push_back(std::move(*result.tree));
            std::ranges::move(result.diagnostics, std::back_inserter(inventory_.diagnostics));
            if (entries_[i].kind == store::EntryKind::item)
                inventory_.items.push_back(std::move(result.item));
        }
        inventory_.index();
        return std::move(inventory_);
    }

    const std::vector<store::Entry>& entries_;
    const std::function<std::variant<std::string, FileTrouble>(std::size_t)>& read_;
    std::vector<Result> results_;
    Inventory inventory_;
};

/// What is in the folder, with the files of the overlay and without those that are gone in it.
std::vector<store::Entry> with_overlay(std::vector<store::Entry> entries, const Overlay& overlay) {
    std::erase_if(entries, [&](const store::Entry& entry) { return overlay.contains(entry.path); });
    for (const auto& [path, text] : overlay)
        if (text)
            entries.push_back({.path = path,
                               .kind = path.starts_with('_') ? store::EntryKind::vocabulary
                                                             : store::EntryKind::item});
    std::ranges::sort(entries, {}, &store::Entry::path);
    return entries;
}

std::vector<store::Entry> list_folder(const fs::path& folder, const Overlay& overlay,
                                      const Invocation& invocation) {
    try {
        return with_overlay(store::list(folder), overlay);
    } catch (const std::system_error& error) {
        throw Error(invocation.lang->screen->cannot_read_folder(
            shown_path(folder, invocation), reason(error.code(), *invocation.lang)));
    }
}

/// Files that a reading command leaves out, and how many of the listed ones have errors too.
struct Broken {
    std::set<FileId> left_out;
    std::int64_t listed_with_errors = 0;
};

Broken broken_files(const Inventory& inventory) {
    Broken broken;
    for (const Diagnostic& found : inventory.diagnostics)
        if (severity(found) == Severity::error) broken.left_out.insert(found.where.file);
    for (const Item& item : inventory.items)
        if (item.usable && broken.left_out.erase(item.file) > 0) ++broken.listed_with_errors;
    return broken;
}

} // namespace

fs::path find_folder(const Invocation& invocation) {
    const Screen& screen = *invocation.lang->screen;
    if (!invocation.agenda_dir.empty()) {
        if (const auto folder = store::folder_at(absolute(invocation.agenda_dir, invocation)))
            return *folder;
        throw Error(screen.no_agenda_at_flag(invocation.agenda_dir),
                    std::string(screen.no_agenda_hint));
    }
    if (const auto variable = invocation.io->env("AGENDA_DIR"); variable && !variable->empty()) {
        if (const auto folder = store::folder_at(absolute(*variable, invocation))) return *folder;
        throw Error(screen.no_agenda_at_variable(*variable), std::string(screen.no_agenda_hint));
    }
    if (const auto folder = store::folder_above(invocation.io->cwd)) return *folder;
    throw Error(screen.no_agenda_from(invocation.io->cwd.string()),
                std::string(screen.no_agenda_hint));
}

std::string shown_path(const fs::path& path, const Invocation& invocation) {
    const fs::path relative = path.lexically_relative(invocation.io->cwd);
    return relative.empty() ? path.string() : relative.string();
}

std::string Agenda::machine_path(std::string_view path) const {
    return (folder / path).lexically_relative(root).generic_string();
}

bool has_agenda(const Invocation& invocation) {
    if (const auto variable = invocation.io->env("AGENDA_DIR"); variable && !variable->empty())
        return true;
    return !invocation.agenda_dir.empty() || store::folder_above(invocation.io->cwd).has_value();
}

Inventory read_inventory(const Files& files) { return Loader(files).run(); }

Agenda load(const Invocation& invocation) {
    return invocation.at.empty() ? load(find_folder(invocation), invocation)
                                 : load_past(invocation);
}

Agenda load(const fs::path& folder, const Invocation& invocation, const Overlay& overlay) {
    Agenda agenda;
    agenda.folder = folder;
    agenda.root = store::work_tree_of(folder).value_or(folder.parent_path());
    Files files{.entries = list_folder(folder, overlay, invocation), .read = {}};
    files.read = [&](std::size_t i) -> std::variant<std::string, FileTrouble> {
        const std::string& path = files.entries[i].path;
        const auto changed = overlay.find(path);
        if (changed != overlay.end()) return *changed->second;
        return store::read(folder / path, yaml::max_file_size + 1);
    };
    agenda.inventory = read_inventory(files);
    return agenda;
}

void report_left_out(const Agenda& agenda, FileId file, const Invocation& invocation) {
    const Screen& screen = *invocation.lang->screen;
    const auto errors =
        std::ranges::count_if(agenda.inventory.diagnostics, [&](const Diagnostic& found) {
            return found.where.file == file && severity(found) == Severity::error;
        });
    const std::string path =
        shown_path(agenda.folder / agenda.inventory.sources[file].path, invocation);
    invocation.io->err << visible(screen.skipped_file(path, screen.errors(errors))) << '\n';
}

ExitStatus report_broken(const Agenda& agenda, const Invocation& invocation) {
    const Screen& screen = *invocation.lang->screen;
    std::ostream& err = invocation.io->err;
    const Broken broken = broken_files(agenda.inventory);
    for (const FileId file : broken.left_out)
        report_left_out(agenda, file, invocation);
    if (broken.listed_with_errors > 0)
        err << screen.files_with_errors(broken.listed_with_errors) << '\n';
    if (agenda.inventory.items.empty())
        err << visible(screen.agenda_folder_empty(shown_path(agenda.folder, invocation))) << '\n';
    return broken.left_out.empty() ? ExitStatus::done : ExitStatus::findings;
}

} // namespace agenda::cli
