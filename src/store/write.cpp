#include "store/write.hpp"

#include "store/descriptor.hpp"
#include "store/temporary.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <string>
#include <system_error>

namespace agenda::store {

namespace fs = std::filesystem;

namespace {

/// A link keeps being one: what it leads to is written, also if that is not there yet.
fs::path behind_links(const fs::path& path, bool is_there) {
    if (is_there) return fs::canonical(path);
    fs::path at = path;
    constexpr int most_links = 40;
    for (int links = 0; fs::is_symlink(fs::symlink_status(at)); ++links) {
        if (links == most_links) throw std::system_error(ELOOP, std::generic_category());
        at = at.parent_path() / fs::read_symlink(at);
    }
    return at;
}

fs::path folder_of(const fs::path& path) {
    return path.has_parent_path() ? path.parent_path() : fs::path(".");
}

void write_directly(const fs::path& path, std::string_view text) {
    Descriptor file(system::open(path.c_str(), O_WRONLY | O_NOCTTY));
    if (!file.is_open()) throw_errno();
    write_all(file.number(), text);
    file.close();
}

} // namespace

void write_file(const fs::path& path, std::string_view text) {
    struct stat info {};
    const bool is_there = stat(path.c_str(), &info) == 0;
    if (is_there && !S_ISREG(info.st_mode)) return write_directly(path, text);
    if (is_there && faccessat(AT_FDCWD, path.c_str(), W_OK, AT_EACCESS) != 0) throw_errno();
    const fs::path target = behind_links(path, is_there);
    const fs::path folder = folder_of(target);
    Temporary::written(folder, text, is_there ? &info : nullptr).replace(target);
    sync_folder(folder);
}

} // namespace agenda::store
