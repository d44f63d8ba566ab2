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

Refusal refusal_of(FileTrouble trouble) {
    switch (trouble) {
    case FileTrouble::permission: return Refusal::file_permission;
    case FileTrouble::input_output: return Refusal::input_output;
    default: return Refusal::changed_meanwhile;
    }
}

} // namespace

Failure file_failure(int error, std::string path) {
    return {refusal_of(error, Refusal::file_permission), std::move(path), error};
}

Failure folder_failure(int error, std::string folder) {
    return {refusal_of(error, Refusal::folder_permission), std::move(folder), error};
}

Failure read_failure(FileTrouble trouble, std::string path) {
    return {refusal_of(trouble), std::move(path), 0};
}

} // namespace agenda::store
