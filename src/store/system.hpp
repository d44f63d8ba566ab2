// Every system call by which the store opens, reads or changes something on the disk. They pass through
// here for two reasons: a call that a signal interrupted is made again in one place, and the tests can
// let the n-th call fail, write less than asked, or kill the process.
//
// The seam is a function pointer, null in production, rather than calls replaced by the linker: those
// depend on the libc's aliases (open64, __read_chk), get in the way of the sanitizers, and would hide
// from the reader what can be made to fail.
#pragma once

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <cstdio>

namespace agenda::store::system {

enum class Call : std::uint8_t {
    open,
    read,
    write,
    sync,
    close,
    change_mode,
    change_owner,
    link,
    rename,
    unlink,
    make_folder,
    remove_folder,
    lock,
};

/// What a test wants of a call: an errno other than 0 instead of the call; at most so many bytes.
struct Fault {
    int error = 0;
    std::size_t at_most = SIZE_MAX;
};

/// Set by tests only, asked before each call.
inline Fault (*hook)(Call) = nullptr;

/// Makes a call unless the hook wants it to fail; again as long as signals interrupt it.
template <typename Operation> auto make(Call call, Operation operation) {
    for (;;) {
        const Fault fault = hook ? hook(call) : Fault{};
        errno = fault.error;
        const auto result = fault.error != 0 ? -1 : operation(fault.at_most);
        if (result != -1 || errno != EINTR) return result;
    }
}

inline int open(const char* path, int flags, mode_t mode = 0) {
    return make(Call::open, [&](std::size_t) { return ::open(path, flags | O_CLOEXEC, mode); });
}

inline int open_at(int folder, const char* path, int flags) {
    return make(Call::open, [&](std::size_t) { return ::openat(folder, path, flags | O_CLOEXEC); });
}

inline ssize_t read(int file, char* to, std::size_t size) {
    return make(Call::read, [&](std::size_t limit) -> ssize_t {
        return ::read(file, to, std::min(size, limit));
    });
}

inline ssize_t write(int file, const char* from, std::size_t size) {
    return make(Call::write, [&](std::size_t limit) -> ssize_t {
        return ::write(file, from, std::min(size, limit));
    });
}

inline int sync(int file) {
    return make(Call::sync, [&](std::size_t) { return ::fsync(file); });
}

/// Not made again when interrupted: the descriptor is closed nevertheless, on Linux.
inline int close(int file) {
    const Fault fault = hook ? hook(Call::close) : Fault{};
    const int result = ::close(file);
    if (fault.error != 0) errno = fault.error;
    return (result == 0 && fault.error == 0) || errno == EINTR ? 0 : -1;
}

inline int change_mode(int file, mode_t mode) {
    return make(Call::change_mode, [&](std::size_t) { return ::fchmod(file, mode); });
}

inline int change_owner(int file, uid_t user, gid_t group) {
    return make(Call::change_owner, [&](std::size_t) { return ::fchown(file, user, group); });
}

inline int link(const char* from, const char* to) {
    return make(Call::link, [&](std::size_t) { return ::link(from, to); });
}

inline int rename(const char* from, const char* to) {
    return make(Call::rename, [&](std::size_t) { return ::rename(from, to); });
}

/// Fails with EEXIST where `to` is there; with EINVAL or ENOSYS where the file system cannot tell.
inline int rename_new(const char* from, const char* to) {
    return make(Call::rename, [&](std::size_t) {
        return ::renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE);
    });
}

inline int unlink(const char* path) {
    return make(Call::unlink, [&](std::size_t) { return ::unlink(path); });
}

inline int make_folder(const char* path) {
    return make(Call::make_folder, [&](std::size_t) { return ::mkdir(path, 0777); });
}

inline int remove_folder(const char* path) {
    return make(Call::remove_folder, [&](std::size_t) { return ::rmdir(path); });
}

inline int lock(int file, int operation) {
    return make(Call::lock, [&](std::size_t) { return ::flock(file, operation); });
}

} // namespace agenda::store::system
