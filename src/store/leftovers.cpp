#include "store/leftovers.hpp"

#include "store/system.hpp"
#include "store/temporary.hpp"

#include <sys/stat.h>

#include <string>
#include <string_view>
#include <system_error>

namespace agenda::store {

namespace fs = std::filesystem;

namespace {

using std::chrono::system_clock;

bool is_temporary(std::string_view name, std::string_view ending) {
    return name.size() == temporary_prefix.size() + random_letters + ending.size() &&
           name.starts_with(temporary_prefix) && name.ends_with(ending);
}

/// How long ago the file was given its hidden name, or written.
system_clock::duration age(const struct stat& info, system_clock::time_point now) {
    return now - system_clock::from_time_t(info.st_ctim.tv_sec);
}

void remove_if_left(const fs::path& path, system_clock::time_point now) {
    const std::string name = path.filename().string();
    const bool is_new = is_temporary(name, new_ending);
    if (!is_new && !is_temporary(name, old_ending)) return;
    struct stat info {};
    if (lstat(path.c_str(), &info) != 0 || !S_ISREG(info.st_mode)) return;
    const std::chrono::minutes limit = is_new ? std::chrono::minutes(10) : std::chrono::hours(24);
    if (info.st_nlink > 1 || age(info, now) > limit) system::unlink(path.c_str());
}

} // namespace

void remove_leftovers(const fs::path& folder, system_clock::time_point now) {
    std::error_code error;
    fs::recursive_directory_iterator at(folder, fs::directory_options::skip_permission_denied,
                                        error);
    for (; !error && at != fs::recursive_directory_iterator(); at.increment(error)) {
        if (at->path().filename().string().starts_with('.')) at.disable_recursion_pending();
        remove_if_left(at->path(), now);
    }
}

} // namespace agenda::store
