#include "store/revision.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <map>
#include <system_error>
#include <utility>

namespace agenda::store {

namespace fs = std::filesystem;

namespace {

std::string_view folder_of(std::string_view path) {
    const std::size_t slash = path.rfind('/');
    return slash == std::string_view::npos ? std::string_view() : path.substr(0, slash);
}

std::string_view name_of(std::string_view path) { return path.substr(path.rfind('/') + 1); }

std::string_view within(std::string_view path, std::string_view folder) {
    return folder.empty() ? path : path.substr(folder.size() + 1);
}

bool is_hidden(std::string_view path) {
    return path.starts_with('.') || path.find("/.") != std::string_view::npos;
}

bool holds_vocabulary(const std::vector<std::string_view>& paths, std::string_view folder) {
    return std::ranges::any_of(paths, [&](std::string_view path) {
        return folder_of(path) == folder && is_below(path, folder) &&
               (name_of(path) == profile_name || name_of(path) == organisations_name);
    });
}

/// The folders that could be found as an agenda in a checkout.
std::set<std::string> candidates(const std::vector<std::string_view>& paths) {
    std::set<std::string> folders;
    for (const std::string_view path : paths) {
        const std::string_view name = name_of(path);
        if (name == profile_name || name == organisations_name) folders.emplace(folder_of(path));
        if (!kind_of(path)) continue;
        for (std::string_view at = folder_of(path); !at.empty(); at = folder_of(at))
            if (name_of(at) == "agenda") folders.emplace(at);
    }
    return folders;
}

std::size_t shared(const std::set<std::string>& a, const std::set<std::string>& b) {
    return static_cast<std::size_t>(
        std::ranges::count_if(a, [&](const std::string& name) { return b.contains(name); }));
}

/// The link's target as a path of the repository; nothing where it leads out of it.
std::optional<std::string> target_of(std::string_view link, const std::string& text) {
    const fs::path target(text);
    if (target.is_absolute()) return std::nullopt;
    std::string path = (fs::path(folder_of(link)) / target).lexically_normal().generic_string();
    if (path == ".." || path.starts_with("../")) return std::nullopt;
    return path;
}

class RevisionLister {
  public:
    RevisionLister(const Git& git, const std::vector<RevisionFile>& files, std::string_view folder,
                   fs::path root)
        : git_(git), folder_(folder), root_(std::move(root)) {
        for (const RevisionFile& file : files)
            by_path_.emplace_hint(by_path_.end(), file.path, &file); // Git has them sorted
    }

    std::vector<RevisionEntry> run() {
        std::vector<const RevisionFile*> links;
        for (const auto& [path, file] : by_path_) {
            if (!is_below(path, folder_) || is_hidden(within(path, folder_))) continue;
            if (file->mode == FileMode::link)
                links.push_back(file);
            else
                add(*file);
        }
        std::vector<ObjectId> objects;
        for (const RevisionFile* link : links)
            objects.push_back(link->object);
        constexpr std::size_t longest_path = 4096;
        const std::vector<std::string> targets = git_.read(objects, longest_path);
        for (std::size_t i = 0; i < links.size(); ++i)
            add_link(*links[i], targets[i]);
        std::ranges::sort(entries_, {}, [](const RevisionEntry& e) { return e.entry.path; });
        return std::move(entries_);
    }

  private:
    void push(Entry entry, const ObjectId& object = {}) {
        RevisionEntry& added = entries_.emplace_back();
        added.entry = std::move(entry);
        added.object = object;
    }

    void add(const RevisionFile& file) {
        const std::string path(within(file.path, folder_));
        const std::optional<EntryKind> kind = kind_of(path);
        if (!kind) return;
        if (file.mode == FileMode::file)
            push({.path = path, .kind = *kind}, file.object);
        else
            push({.path = path, .kind = *kind, .trouble = FileTrouble::folder});
    }

    void add_link(const RevisionFile& link, const std::string& text) {
        const std::string path(within(link.path, folder_));
        const std::optional<EntryKind> kind = kind_of(path);
        const std::optional<std::string> target = target_of(link.path, text);
        const auto found = target ? by_path_.find(*target) : by_path_.end();
        if (found == by_path_.end())
            return add_link_out(path, kind, link, target ? std::string() : text);
        const RevisionFile& file = *found->second;
        if (file.mode == FileMode::folder || file.mode == FileMode::submodule)
            push({.path = path, .kind = EntryKind::folder, .trouble = FileTrouble::folder_link});
        else if (kind && is_below(file.path, folder_))
            push({.path = path, .kind = *kind}, file.object);
        else if (kind)
            push({.path = path, .kind = *kind, .outside = (root_ / file.path).string()});
    }

    /// What is outside of the repository is the disk's business in a checkout too. `target` is empty
    /// where it would be inside.
    void add_link_out(const std::string& path, std::optional<EntryKind> kind,
                      const RevisionFile& link, const std::string& target) {
        std::error_code ignored;
        const fs::path there = (root_ / folder_of(link.path) / target).lexically_normal();
        const bool stands = !target.empty() && fs::exists(there, ignored);
        if (stands && fs::is_directory(there, ignored))
            push({.path = path, .kind = EntryKind::folder, .trouble = FileTrouble::folder_link});
        else if (kind && stands)
            push({.path = path, .kind = *kind, .outside = fs::canonical(there, ignored).string()});
        else if (kind)
            push({.path = path, .kind = *kind, .trouble = FileTrouble::dangling_link});
    }

    const Git& git_;
    std::string_view folder_;
    fs::path root_;
    std::map<std::string_view, const RevisionFile*> by_path_;
    std::vector<RevisionEntry> entries_;
};

} // namespace

bool is_below(std::string_view path, std::string_view folder) {
    return folder.empty() ||
           (path.size() > folder.size() && path.starts_with(folder) && path[folder.size()] == '/');
}

std::string_view item_at(std::string_view path, std::string_view folder) {
    if (!is_below(path, folder) || is_hidden(within(path, folder))) return {};
    return kind_of(within(path, folder)) == EntryKind::item ? stem_of(path) : std::string_view();
}

std::set<std::string> item_names(const std::vector<std::string_view>& paths,
                                 std::string_view folder) {
    std::set<std::string> names;
    for (const std::string_view path : paths) {
        if (const std::string_view id = item_at(path, folder); !id.empty()) names.emplace(id);
    }
    return names;
}

std::optional<std::string> agenda_folder(const std::vector<std::string_view>& paths,
                                         std::string_view folder, const ItemNames& names) {
    if (holds_vocabulary(paths, folder)) return std::string(folder);
    const std::set<std::string> folders = candidates(paths);
    const bool has_inner = std::ranges::any_of(folders, [&](const std::string& other) {
        return other != folder && is_below(other, folder);
    });
    const bool was_one = std::ranges::any_of(paths, [&](std::string_view path) {
        return is_below(path, folder) && !is_hidden(within(path, folder)) &&
               kind_of(within(path, folder));
    });
    if (was_one && !has_inner) return std::string(folder);
    const std::set<std::string> now = names();
    std::optional<std::string> best;
    std::size_t most = 0;
    for (const std::string& other : folders) {
        const std::set<std::string> there = item_names(paths, other);
        const std::size_t common = shared(there, now);
        const bool alike = common > 0 && 2 * common >= std::min(there.size(), now.size());
        if (!now.empty() && !alike) continue;
        const bool nearer = best && other.size() < best->size();
        if (!best || common > most || (common == most && nearer)) {
            best = other;
            most = common;
        }
    }
    if (!best && was_one) return std::string(folder);
    return best;
}

std::vector<RevisionEntry> list(const Git& git, const std::vector<RevisionFile>& files,
                                std::string_view folder, const fs::path& root) {
    return RevisionLister(git, files, folder, root).run();
}

} // namespace agenda::store
