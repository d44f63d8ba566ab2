// What an errno or a kind of file means for whoever wanted to read it.
#pragma once

#include "base/diagnostic.hpp"

#include <sys/stat.h>

#include <cerrno>
#include <optional>

namespace agenda::store {

[[nodiscard]] inline FileTrouble trouble_of(int error) {
    switch (error) {
    case EACCES:
    case EPERM: return FileTrouble::permission;
    case ENOENT:
    case ENOTDIR: return FileTrouble::missing;
    case ELOOP: return FileTrouble::link_loop;
    case ENXIO: return FileTrouble::other_kind;
    default: return FileTrouble::input_output;
    }
}

[[nodiscard]] inline std::optional<FileTrouble> trouble_of_mode(mode_t mode) {
    if (S_ISREG(mode)) return std::nullopt;
    if (S_ISDIR(mode)) return FileTrouble::folder;
    if (S_ISFIFO(mode)) return FileTrouble::pipe;
    return FileTrouble::other_kind;
}

} // namespace agenda::store
