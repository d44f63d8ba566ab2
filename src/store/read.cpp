#include "store/folder.hpp"
#include "store/trouble.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <ctime>

namespace agenda::store {

namespace fs = std::filesystem;

namespace {

std::int64_t nanoseconds(const timespec& time) {
    return std::int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

Identity identity_of(const struct stat& info) {
    return {.size = info.st_size,
            .modified = nanoseconds(info.st_mtim),
            .changed = nanoseconds(info.st_ctim),
            .number = info.st_ino};
}

std::variant<std::string, FileTrouble> read_at(int folder, const char* path, std::size_t limit,
                                               Identity& identity) {
    const Descriptor file(system::open_at(folder, path, O_RDONLY | O_NONBLOCK | O_NOCTTY));
    if (!file.is_open()) return trouble_of(errno);
    struct stat info {};
    if (fstat(file.number(), &info) != 0) return trouble_of(errno);
    if (const auto trouble = trouble_of_mode(info.st_mode)) return *trouble;
    identity = identity_of(info);
    std::string text(std::min(limit, static_cast<std::size_t>(info.st_size) + 1), '\0');
    std::size_t size = 0;
    while (size < text.size()) {
        const ssize_t got = system::read(file.number(), text.data() + size, text.size() - size);
        if (got < 0) return trouble_of(errno);
        if (got == 0) break;
        size += static_cast<std::size_t>(got);
        // The file grew since it was measured.
        if (size == text.size() && size < limit) text.resize(std::min(limit, size * 2));
    }
    text.resize(size);
    return text;
}

} // namespace

std::int64_t clock_now() {
    timespec now{};
    clock_gettime(CLOCK_REALTIME, &now);
    return nanoseconds(now);
}

std::variant<std::string, FileTrouble> read(const fs::path& path, std::size_t limit) {
    Identity unused;
    return read_at(AT_FDCWD, path.c_str(), limit, unused);
}

OpenFolder::OpenFolder(const fs::path& folder)
    : folder_(system::open(folder.c_str(), O_PATH | O_DIRECTORY)) {}

std::optional<Identity> OpenFolder::identity(const std::string& path) const {
    struct stat info {};
    if (fstatat(folder_.number(), path.c_str(), &info, 0) != 0 || !S_ISREG(info.st_mode))
        return std::nullopt;
    return identity_of(info);
}

std::variant<std::string, FileTrouble> OpenFolder::read(const std::string& path, std::size_t limit,
                                                        Identity& identity) const {
    return read_at(folder_.number(), path.c_str(), limit, identity);
}

} // namespace agenda::store
