#include "transcript_folder.hpp"

#include <signal.h> // NOLINT(modernize-deprecated-headers): kill is no part of C++
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

namespace agenda::transcript {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view folder_prefix = "agenda-transcript-";

/// A runner that was killed could not remove its folders: the next one does.
void remove_left_behind(const fs::path& parent) {
    std::vector<fs::path> left;
    for (const fs::directory_entry& entry : fs::directory_iterator(parent)) {
        const std::string name = entry.path().filename();
        if (!name.starts_with(folder_prefix)) continue;
        const int runner = std::atoi(name.c_str() + folder_prefix.size());
        if (runner > 0 && kill(runner, 0) != 0 && errno == ESRCH) left.push_back(entry.path());
    }
    for (const fs::path& folder : left)
        remove_completely(folder);
}

} // namespace

void remove_completely(const fs::path& path) {
    std::error_code ignored;
    if (fs::is_directory(fs::symlink_status(path, ignored))) {
        fs::permissions(path, fs::perms::owner_all, fs::perm_options::add, ignored);
        for (const fs::directory_entry& entry : fs::directory_iterator(path, ignored))
            remove_completely(entry.path());
    }
    fs::remove(path, ignored);
}

fs::path new_folder() {
    const fs::path parent = fs::canonical(fs::temp_directory_path());
    static const bool swept = (remove_left_behind(parent), true);
    static_cast<void>(swept);
    for (int n = 0;; ++n) {
        fs::path folder = parent / (std::string(folder_prefix) + std::to_string(getpid()) + "-" +
                                    std::to_string(n));
        if (fs::create_directory(folder)) return folder;
    }
}

} // namespace agenda::transcript
