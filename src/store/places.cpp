#include "store/places.hpp"

#include "store/refusal.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>

namespace agenda::store {

namespace fs = std::filesystem;

namespace {

[[noreturn]] void refuse(Refusal reason, const std::string& path, int error = 0) {
    throw Refused{{reason, path, error}};
}

/// The listing does not see what is hidden; neither may an edit reach it (.git/config, by a link).
bool is_within(const fs::path& relative) {
    return !relative.empty() && relative.is_relative() &&
           std::ranges::none_of(relative, [](const fs::path& name) {
               return name.empty() || name.native().starts_with('.');
           });
}

void require_within(const std::string& path) {
    if (!is_within(path)) refuse(Refusal::outside, path);
}

/// A file that was read and is not there now has changed; so has a folder on the way to it.
[[noreturn]] void refuse_missing(int error, const std::string& path) {
    if (error == ENOENT || error == ENOTDIR || error == ELOOP)
        refuse(Refusal::changed_meanwhile, path, error);
    throw Refused{file_failure(error, path)};
}

} // namespace

Places::Places(const fs::path& folder) {
    std::error_code error;
    root_ = fs::canonical(folder, error);
    if (error) throw Refused{folder_failure(error.value(), ".")};
}

fs::path Places::resolve(const fs::path& there, const std::string& path) const {
    std::error_code error;
    fs::path real = fs::canonical(there, error);
    if (error) refuse_missing(error.value(), path);
    if (real != root_ && !is_within(real.lexically_relative(root_))) refuse(Refusal::outside, path);
    return real;
}

Standing Places::standing(const std::string& path, bool moves) const {
    require_within(path);
    struct stat itself {};
    if (lstat((root_ / path).c_str(), &itself) != 0) refuse_missing(errno, path);
    if (moves && S_ISLNK(itself.st_mode)) refuse(Refusal::symbolic_link, path);
    Standing file{resolve(root_ / path, path), {}};
    if (lstat(file.path.c_str(), &file.info) != 0) refuse_missing(errno, path);
    if (!S_ISREG(file.info.st_mode)) refuse(Refusal::not_a_file, path);
    if (file.info.st_nlink > 1) refuse(Refusal::hard_link, path);
    if (faccessat(AT_FDCWD, file.path.c_str(), W_OK, AT_EACCESS) != 0)
        throw Refused{file_failure(errno, path)};
    return file;
}

Vacant Places::vacant(const std::string& path) const {
    require_within(path);
    fs::path there = (root_ / path).parent_path();
    fs::path rest = fs::path(path).filename();
    struct stat info {};
    for (; lstat(there.c_str(), &info) != 0; there = there.parent_path()) {
        if (errno != ENOENT || there == root_) throw Refused{folder_failure(errno, shown(there))};
        rest = there.filename() / rest;
    }
    const fs::path real = resolve(there, path);
    Vacant place{real / rest, {}};
    for (fs::path at = place.path.parent_path(); at != real; at = at.parent_path())
        place.missing.insert(place.missing.begin(), at);
    if (lstat(place.path.c_str(), &info) == 0) refuse(Refusal::exists, path);
    return place;
}

std::string Places::shown(const fs::path& real) const {
    return real.lexically_relative(root_).string();
}

} // namespace agenda::store
