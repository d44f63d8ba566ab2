#include "store/refusal.hpp"

#include <cerrno>
#include <utility>

namespace agenda::store {

namespace {

Refusal refusal_of(int error, Refusal permission) {
    switch (error) {
    case EACCES:
    case EPERM: return permission;
    case EROFS: return Refusal::read_only_disk;
    case ENOSPC:
    case EDQUOT:
    case EFBIG: return Refusal::disk_full;
    case EIO: return Refusal::input_output;
    default: return Refusal::other;
    }
}

} // namespace

Failure file_failure(int error, std::string path) {
    return {refusal_of(error, Refusal::file_permission), std::move(path), error};
}

Failure folder_failure(int error, std::string folder) {
    return {refusal_of(error, Refusal::folder_permission), std::move(folder), error};
}

} // namespace agenda::store
