#include "store/write.hpp"

#include "store/descriptor.hpp"
#include "store/signals.hpp"
#include "store/temporary.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstddef>
#include <ostream>
#include <string>
#include <string_view>
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

/// Writes what is printed as it comes, until `is_enough()`.
template <class IsEnough> void write_pieces(int file, const Print& print, IsEnough is_enough) {
    const bool is_whole = print_in_pieces(print, [&](std::string_view piece) {
        write_all(file, piece);
        return !is_enough();
    });
    if (!is_whole) throw std::system_error(EINTR, std::generic_category());
}

void write_directly(const fs::path& path, const Print& print) {
    Descriptor file(system::open(path.c_str(), O_WRONLY | O_NOCTTY));
    if (!file.is_open()) throw_errno();
    write_pieces(file.number(), print, [] { return false; });
    file.close();
}

/// Whether these bytes come next in the file.
bool goes_on_with(int file, std::string_view piece) {
    std::string there(piece.size(), '\0');
    std::size_t size = 0;
    while (size < there.size()) {
        const ssize_t got = system::read(file, there.data() + size, there.size() - size);
        if (got <= 0) return false;
        size += static_cast<std::size_t>(got);
    }
    return there == piece;
}

bool is_at_end(int file) {
    char byte = '\0';
    return system::read(file, &byte, 1) == 0;
}

} // namespace

void write_file(const fs::path& path, const Print& print) {
    struct stat info {};
    const bool is_there = stat(path.c_str(), &info) == 0;
    if (is_there && !S_ISREG(info.st_mode)) return write_directly(path, print);
    if (is_there && faccessat(AT_FDCWD, path.c_str(), W_OK, AT_EACCESS) != 0) throw_errno();
    const fs::path target = behind_links(path, is_there);
    const fs::path folder = folder_of(target);
    const SignalsHeld signals;
    const auto write = [&](int file) {
        write_pieces(file, print, [&] { return signals.one_waits(); });
    };
    Temporary::written(folder, write, is_there ? &info : nullptr).replace(target);
    sync_folder(folder);
}

bool holds(const fs::path& path, const Print& print) {
    const Descriptor file(system::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_NOCTTY));
    struct stat info {};
    if (!file.is_open() || fstat(file.number(), &info) != 0 || !S_ISREG(info.st_mode)) return false;
    const auto compare = [&](std::string_view piece) { return goes_on_with(file.number(), piece); };
    return print_in_pieces(print, compare) && is_at_end(file.number());
}

} // namespace agenda::store
