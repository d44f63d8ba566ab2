// The way back of a change that could not be finished with the others.
#include "store/folder.hpp"
#include "store/step.hpp"
#include "store/system.hpp"

#include <sys/stat.h>

#include <cerrno>
#include <exception>
#include <string>
#include <system_error>
#include <variant>

namespace agenda::store {

namespace fs = std::filesystem;

namespace {

bool is_absent(const fs::path& path) {
    struct stat info {};
    return lstat(path.c_str(), &info) != 0 && errno == ENOENT;
}

bool holds(const fs::path& path, std::string_view text) {
    struct stat info {};
    if (lstat(path.c_str(), &info) != 0 || !S_ISREG(info.st_mode)) return false;
    const auto found = read(path, text.size() + 1);
    const auto* bytes = std::get_if<std::string>(&found);
    return bytes != nullptr && *bytes == text;
}

/// Tries the old file itself; if it cannot have its name back, a copy of its text.
template <typename Put> void put_back(Step& step, Put put) {
    try {
        put(*step.backup);
    } catch (const std::system_error&) {
        Temporary copy =
            Temporary::written(step.source.parent_path(), *step.change->old_text, &step.info);
        put(copy);
    }
}

void take_back_target(Step& step) {
    if (!step.placing || !step.fresh->has_moved()) return;
    step.taken_back = true;
    if (!holds(step.target, *step.change->new_text)) return;
    if (step.replaces())
        put_back(step, [&](Temporary& old) { old.replace(step.target); });
    else
        system::unlink(step.target.c_str());
}

void take_back_source(Step& step) {
    if (!step.removing || !is_absent(step.source)) return;
    step.taken_back = true;
    put_back(step, [&](Temporary& old) { old.place_new(step.source); });
}

bool is_as_before(const Step& step) {
    const bool old_there = step.source.empty() || holds(step.source, *step.change->old_text);
    return old_there && (step.target.empty() || step.replaces() || is_absent(step.target));
}

bool is_as_asked(const Step& step) {
    const bool new_there = step.target.empty() || holds(step.target, *step.change->new_text);
    return new_there && (!step.removes() || is_absent(step.source));
}

Outcome outcome_of(const Step& step) {
    if (!step.taken_back) return Outcome::untouched;
    if (is_as_before(step)) return Outcome::restored;
    if (is_as_asked(step)) return Outcome::written;
    const bool both = step.removes() && !step.target.empty() &&
                      holds(step.source, *step.change->old_text) &&
                      holds(step.target, *step.change->new_text);
    return both ? Outcome::both_names : Outcome::unknown;
}

} // namespace

void take_back(Step& step) {
    try {
        // The old name first: while it is taken back, the text stands under at least one.
        take_back_source(step);
        take_back_target(step);
    } catch (const std::exception&) {
        // The outcome is found by looking.
    }
}

FileResult result_of(Step& step, const Places& places) {
    FileResult result{step.change->path, outcome_of(step)};
    const bool lost = result.outcome == Outcome::unknown || result.outcome == Outcome::written;
    if (lost && step.backup && !step.backup->has_moved())
        result.kept = places.shown(step.backup->keep());
    return result;
}

} // namespace agenda::store
