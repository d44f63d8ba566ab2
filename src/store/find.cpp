#include "store/folder.hpp"

#include <system_error>

namespace agenda::store {

namespace fs = std::filesystem;

namespace {

bool is_folder(const fs::path& path) {
    std::error_code ignored;
    return fs::is_directory(path, ignored);
}

bool stands(const fs::path& path) {
    std::error_code ignored;
    return fs::exists(fs::symlink_status(path, ignored));
}

bool holds_vocabulary(const fs::path& folder) {
    return stands(folder / profile_name) || stands(folder / organisations_name);
}

/// A folder called `agenda` that is not just a repository of that name.
bool is_agenda_itself(const fs::path& folder) {
    if (holds_vocabulary(folder)) return true;
    return folder.filename() == "agenda" && !stands(folder / ".git");
}

} // namespace

std::optional<fs::path> folder_at(const fs::path& start) {
    if (!is_folder(start)) return std::nullopt;
    const fs::path inner = start / "agenda";
    return is_folder(inner) && !holds_vocabulary(start) ? inner : start;
}

std::optional<fs::path> folder_above(const fs::path& start) {
    for (fs::path at = start;; at = at.parent_path()) {
        if (holds_vocabulary(at)) return at;
        if (is_folder(at / "agenda")) return at / "agenda";
        if (is_agenda_itself(at)) return at;
        if (stands(at / ".git") || at == at.parent_path()) return std::nullopt;
    }
}

std::optional<fs::path> work_tree_of(const fs::path& path) {
    for (fs::path at = path;; at = at.parent_path()) {
        if (stands(at / ".git")) return at;
        if (at == at.parent_path()) return std::nullopt;
    }
}

} // namespace agenda::store
