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

/// The kind of a file that is called so, in the agenda's folder itself or further within.
std::optional<EntryKind> kind_of_name(std::string_view name, bool is_at_top) {
    if (!has_yaml_ending(name))
        return has_yaml_ending_in_any_case(name) ? std::optional(EntryKind::unknown) : std::nullopt;
    if (!name.starts_with('_')) return EntryKind::item;
    const bool is_known = std::ranges::find(vocabulary_names, name) != vocabulary_names.end();
    return is_at_top && is_known ? EntryKind::vocabulary : EntryKind::unknown;
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
    struct Name {
        std::size_t begin = 0;
        std::size_t size = 0;
        unsigned char type = DT_UNKNOWN;
    };
    /// What is in a folder: the names one behind the other, that of a folder with a slash behind it, as in
    /// the paths within.
    struct Names {
        std::string text;
        std::vector<Name> names;

        void add(std::string_view name, unsigned char type) {
            const std::size_t begin = text.size();
            text += name;
            if (type == DT_DIR) text += '/';
            names.push_back({begin, text.size() - begin, type});
        }
        [[nodiscard]] std::string_view operator[](const Name& name) const {
            return std::string_view(text).substr(name.begin, name.size);
        }
    };

    /// 0, or the error that opening or reading gave.
    int read_names(const std::string& path, Names& names) const {
        const Folder folder(opendir((root_ + path).c_str()));
        if (!folder) return errno;
        errno = 0;
        while (const dirent* entry = readdir(folder.get())) {
            if (entry->d_name[0] != '.') names.add(entry->d_name, entry->d_type);
            errno = 0;
        }
        return errno;
    }

    /// `path` has a slash at its end. Folders within are read in their turn.
    int read_folder(const std::string& path) {
        Names found;
        const int error = read_names(path, found);
        std::ranges::sort(found.names, {}, [&](const Name& name) { return found[name]; });
        if (const std::size_t size = entries_.size() + found.names.size();
            size > entries_.capacity())
            entries_.reserve(std::max(size, 2 * entries_.capacity()));
        for (const Name& one : found.names) {
            std::string_view name = found[one];
            if (name.ends_with('/')) name.remove_suffix(1);
            std::string whole;
            whole.reserve(path.size() + name.size());
            whole.append(path).append(name);
            add(whole, kind_of_name(name, path.empty()), one.type);
        }
        return error;
    }

    void read_subfolder(const std::string& path) {
        if (const int error = read_folder(path + '/'))
            entries_.push_back({path, EntryKind::folder, trouble_of(error), {}});
    }

    void add(std::string& path, std::optional<EntryKind> kind, unsigned char type) {
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
    const std::size_t folder = path.find_last_of('/') + 1;
    return kind_of_name(path.substr(folder), folder == 0);
}

std::string_view stem_of(std::string_view path) {
    const std::string_view name = path.substr(path.find_last_of('/') + 1);
    return name.substr(0, name.find_last_of('.'));
}

std::vector<Entry> list(const fs::path& folder) { return Lister(folder).run(); }

} // namespace agenda::store
