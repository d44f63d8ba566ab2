#include "cli/path_filter.hpp"

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace agenda::cli {

namespace fs = std::filesystem;

namespace {

bool holds(const fs::path& outer, const fs::path& folder) {
    const std::string way = folder.lexically_relative(outer).generic_string();
    return !way.empty() && !way.starts_with("..");
}

/// The path relative to the agenda folder, "." for the folder itself and for those that hold it.
std::string inside(const std::string& path, const Agenda& agenda, const Invocation& invocation) {
    const Screen& screen = *invocation.lang->screen;
    if (path.empty()) throw Error(screen.empty_query_value("PATH"));
    const fs::path full = (invocation.io->cwd / path).lexically_normal();
    std::error_code ignored;
    // What was there then need not be there now.
    if (invocation.at.empty() && !fs::exists(fs::symlink_status(full, ignored))) {
        const auto& missing = screen.file_troubles[static_cast<std::size_t>(FileTrouble::missing)];
        throw Error(screen.cannot_read_file(path, missing));
    }
    std::string relative = full.lexically_relative(agenda.folder).generic_string();
    while (relative.ends_with('/'))
        relative.pop_back();
    if (holds(full, agenda.folder)) return ".";
    if (relative.empty() || relative.starts_with(".."))
        throw Error(screen.file_outside(path, shown_path(agenda.folder, invocation)));
    return relative;
}

} // namespace

PathFilter::PathFilter(const std::vector<std::string>& paths, const Agenda& agenda,
                       const Invocation& invocation) {
    for (const std::string& path : paths)
        wanted_.push_back(inside(path, agenda, invocation));
}

bool PathFilter::admits(std::string_view path) const {
    if (only_ && !only_->contains(path)) return false;
    return wanted_.empty() || std::ranges::any_of(wanted_, [&](const std::string& wanted) {
               return wanted == "." || path == wanted || path.starts_with(wanted + '/');
           });
}

} // namespace agenda::cli
