#include "store/temporary.hpp"

#include "store/descriptor.hpp"

#include <unistd.h>

#include <array>
#include <cerrno>
#include <string>
#include <system_error>

namespace agenda::store {

namespace fs = std::filesystem;

namespace {

std::string random_name(std::string_view ending) {
    constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz0123456789";
    std::array<unsigned char, random_letters> random{};
    if (getentropy(random.data(), random.size()) != 0) throw_errno();
    std::string name(temporary_prefix);
    for (const unsigned char byte : random)
        name += letters[byte % letters.size()];
    return name += ending;
}

/// A name that `make` could use: it returns -1 with errno EEXIST where the name is taken.
template <typename Make>
std::string under_free_name(const fs::path& folder, std::string_view ending, Make make) {
    constexpr int attempts = 100;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        std::string path = (folder / random_name(ending)).string();
        if (make(path.c_str()) >= 0) return path;
        if (errno != EEXIST) throw_errno();
    }
    throw std::system_error(EEXIST, std::generic_category());
}

/// The owner first: changing it clears bits of the mode. Where a file system knows only one mode for
/// all its files, there is nothing to change, and trying would fail.
void take_mode_and_owner(int file, const struct stat& like) {
    struct stat now {};
    if (fstat(file, &now) != 0) throw_errno();
    if (now.st_uid != like.st_uid || now.st_gid != like.st_gid) {
        // Only root can give files away; the group can be kept by its members.
        if (system::change_owner(file, like.st_uid, like.st_gid) != 0)
            (void)system::change_owner(file, static_cast<uid_t>(-1), like.st_gid);
    }
    constexpr mode_t permissions = 07777;
    if ((now.st_mode & permissions) == (like.st_mode & permissions)) return;
    if (system::change_mode(file, like.st_mode & permissions) != 0) throw_errno();
}

} // namespace

Temporary Temporary::written(const fs::path& folder, std::string_view text, const struct stat* like,
                             std::string_view ending) {
    const auto write = [text](int file) { write_all(file, text); };
    return written(folder, write, like, ending);
}

Temporary Temporary::written(const fs::path& folder, const std::function<void(int file)>& write,
                             const struct stat* like, std::string_view ending) {
    Descriptor file;
    const mode_t mode = like ? 0600 : 0666;
    Temporary temporary(under_free_name(folder, ending, [&](const char* path) {
        file = Descriptor(system::open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode));
        return file.number();
    }));
    if (like) take_mode_and_owner(file.number(), *like);
    write(file.number());
    if (system::sync(file.number()) != 0) throw_errno();
    file.close();
    return temporary;
}

Temporary Temporary::second_name(const fs::path& file, std::string_view text,
                                 const struct stat& like) {
    try {
        return Temporary(under_free_name(file.parent_path(), old_ending, [&](const char* path) {
            return system::link(file.c_str(), path);
        }));
    } catch (const std::system_error&) {
        return written(file.parent_path(), text, &like, old_ending);
    }
}

Temporary::~Temporary() {
    if (!path_.empty()) system::unlink(path_.c_str());
}

void Temporary::replace(const fs::path& target) {
    if (system::rename(path_.c_str(), target.c_str()) != 0) throw_errno();
    path_.clear();
}

void Temporary::place_new(const fs::path& target) {
    if (system::rename_new(path_.c_str(), target.c_str()) == 0) {
        path_.clear();
        return;
    }
    if (errno != EINVAL && errno != ENOSYS) throw_errno();
    // The file system cannot rename with care; a link never takes the place of anything either.
    if (system::link(path_.c_str(), target.c_str()) != 0) throw_errno();
    system::unlink(path_.c_str());
    path_.clear();
}

bool Temporary::has_moved() const {
    struct stat info {};
    return path_.empty() || lstat(path_.c_str(), &info) != 0 || info.st_nlink > 1;
}

void write_all(int file, std::string_view text) {
    while (!text.empty()) {
        const ssize_t written = system::write(file, text.data(), text.size());
        if (written < 0) throw_errno();
        text.remove_prefix(static_cast<std::size_t>(written));
    }
}

void sync_folder(const fs::path& folder) {
    const Descriptor descriptor(system::open(folder.c_str(), O_RDONLY | O_DIRECTORY));
    if (!descriptor.is_open()) throw_errno();
    if (system::sync(descriptor.number()) == 0) return;
    if (errno != EINVAL && errno != EOPNOTSUPP && errno != ENOSYS) throw_errno();
}

} // namespace agenda::store
