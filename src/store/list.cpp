#include "store/folder.hpp"
#include "store/trouble.hpp"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>
#include <cstdlib>
#include <memory>
#include <system_error>

namespace agenda::store {

namespace fs = std::filesystem;

namespace {

struct CloseFolder {
    void operator()(DIR* folder) const { closedir(folder); }
};
using Folder = std::unique_ptr<DIR, CloseFolder>;

bool has_yaml_ending(std::string_view name) {
    return name.ends_with(".yaml") || name.ends_with(".yml");
}

/// The same in whatever case.
bool has_yaml_ending_in_any_case(std::string_view name) {
    constexpr std::size_t longest = 5;
    std::string end(name.substr(name.size() - std::min(longest, name.size())));
    for (char& c : end)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return has_yaml_ending(end);
}

std::string real_path(const fs::path& path) {
    const std::unique_ptr<char, void (*)(void*)> resolved(realpath(path.c_str(), nullptr),
                                                          std::free);
    return resolved ? std::string(resolved.get()) : std::string();
}

class Lister {
  public:
    explicit Lister(const fs::path& root)
        : root_(root.native() + '/'), real_root_(real_path(root)) {}

    std::vector<Entry> run() {
        if (const int error = read_folder(""))
            throw std::system_error(error, std::generic_category());
        // Names were taken in their order, so that paths are in theirs but for rare exceptions.
        if (!std::ranges::is_sorted(entries_, {}, &Entry::path))
            std::ranges::sort(entries_, {}, &Entry::path);
        return std::move(entries_);
    }

  private:
    /// What is in a folder, by name; that of a folder with a slash behind it, as in the paths within.
    struct Name {
        std::string name;
        unsigned char type = DT_UNKNOWN;
    };

    /// 0, or the error that opening or reading gave.
    int read_names(const std::string& path, std::vector<Name>& names) const {
        const Folder folder(opendir((root_ + path).c_str()));
        if (!folder) return errno;
        errno = 0;
        while (const dirent* entry = readdir(folder.get())) {
            if (entry->d_name[0] == '.') continue;
            names.push_back({entry->d_name, entry->d_type});
            if (entry->d_type == DT_DIR) names.back().name += '/';
            errno = 0;
        }
        return errno;
    }

    /// `path` has a slash at its end. Folders within are read in their turn.
    int read_folder(const std::string& path) {
        std::vector<Name> names;
        const int error = read_names(path, names);
        std::ranges::sort(names, {}, &Name::name);
        for (const Name& found : names) {
            std::string name = path + found.name;
            if (name.ends_with('/')) name.pop_back();
            add(std::move(name), found.type);
        }
        return error;
    }

    void read_subfolder(const std::string& path) {
        if (const int error = read_folder(path + '/'))
            entries_.push_back({path, EntryKind::folder, trouble_of(error), {}});
    }

    void add(std::string path, unsigned char type) {
        const std::optional<EntryKind> kind = kind_of(path);
        if (kind && type == DT_REG) {
            entries_.push_back({std::move(path), *kind, std::nullopt, {}});
            return;
        }
        struct stat info {};
        if (lstat((root_ + path).c_str(), &info) != 0) {
            if (kind) entries_.push_back({std::move(path), *kind, trouble_of(errno), {}});
            return;
        }
        if (S_ISLNK(info.st_mode))
            add_link(std::move(path), kind);
        else
            add_other(path, kind, info.st_mode);
    }

    void add_other(const std::string& path, std::optional<EntryKind> kind, mode_t mode) {
        if (kind) entries_.push_back({path, *kind, trouble_of_mode(mode), {}});
        if (S_ISDIR(mode)) read_subfolder(path);
    }

    /// A link to a file within the agenda is read as that file. Links to folders are not followed: what
    /// is in them is either read anyway, or not of this agenda.
    void add_link(std::string path, std::optional<EntryKind> kind) {
        struct stat target {};
        if (stat((root_ + path).c_str(), &target) != 0) {
            const FileTrouble trouble =
                errno == ENOENT ? FileTrouble::dangling_link : trouble_of(errno);
            if (kind) entries_.push_back({std::move(path), *kind, trouble, {}});
            return;
        }
        if (S_ISDIR(target.st_mode)) {
            entries_.push_back({std::move(path), EntryKind::folder, FileTrouble::folder_link, {}});
            return;
        }
        if (!kind) return;
        std::string leads_to = real_path(root_ + path);
        const bool inside = leads_to.starts_with(real_root_ + '/');
        entries_.push_back({std::move(path), *kind, trouble_of_mode(target.st_mode),
                            inside ? std::string() : std::move(leads_to)});
    }

    std::string root_;
    std::string real_root_;
    std::vector<Entry> entries_;
};

} // namespace

std::optional<EntryKind> kind_of(std::string_view path) {
    const std::string_view name = path.substr(path.find_last_of('/') + 1);
    if (!has_yaml_ending_in_any_case(name)) return std::nullopt;
    if (path == profile_name || path == organisations_name || path == meetings_name)
        return EntryKind::vocabulary;
    if (name.starts_with('_') || !has_yaml_ending(name)) return EntryKind::unknown;
    return EntryKind::item;
}

std::vector<Entry> list(const fs::path& folder) { return Lister(folder).run(); }

} // namespace agenda::store
