#include "store/change.hpp"
#include "store/refusal.hpp"

#include <sys/file.h>
#include <sys/stat.h>

#include <cerrno>
#include <thread>

namespace agenda::store {

namespace fs = std::filesystem;

namespace {

using Clock = std::chrono::steady_clock;

int try_lock(const Descriptor& folder) {
    return system::lock(folder.number(), LOCK_EX | LOCK_NB) == 0 ? 0 : errno;
}

/// What network file systems without locks on folders answer.
bool is_unsupported(int error) {
    return error == EBADF || error == EINVAL || error == ENOLCK || error == ENOSYS ||
           error == EOPNOTSUPP;
}

/// Not so if Git has removed the folder and made it anew while we waited: then others lock the new one.
bool is_still(const Descriptor& descriptor, const fs::path& folder) {
    struct stat locked {};
    struct stat there {};
    return fstat(descriptor.number(), &locked) == 0 && stat(folder.c_str(), &there) == 0 &&
           locked.st_dev == there.st_dev && locked.st_ino == there.st_ino;
}

} // namespace

std::variant<FolderLock, Failure> lock_folder(const fs::path& folder,
                                              std::chrono::milliseconds patience) {
    constexpr std::chrono::milliseconds pause(10);
    for (const auto end = Clock::now() + patience;; std::this_thread::sleep_for(pause)) {
        Descriptor descriptor(system::open(folder.c_str(), O_RDONLY | O_DIRECTORY));
        if (!descriptor.is_open()) return folder_failure(errno, ".");
        const int error = try_lock(descriptor);
        if (is_unsupported(error)) return FolderLock(folder, std::move(descriptor), false);
        if (error == 0 && is_still(descriptor, folder))
            return FolderLock(folder, std::move(descriptor), true);
        if (error != 0 && error != EWOULDBLOCK) return folder_failure(error, ".");
        if (Clock::now() >= end) return Failure{Refusal::busy, ".", EWOULDBLOCK};
    }
}

} // namespace agenda::store
