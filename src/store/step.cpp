#include "store/step.hpp"

#include "base/diagnostic.hpp"
#include "store/folder.hpp"
#include "store/refusal.hpp"
#include "store/system.hpp"

#include <sys/stat.h>

#include <cerrno>
#include <system_error>
#include <utility>

namespace agenda::store {

namespace fs = std::filesystem;

namespace {

/// Does what adds or removes a name in the folder of `path`; an errno becomes a refusal.
template <typename Work> auto in_folder_of(const fs::path& path, const Places& places, Work work) {
    try {
        return work();
    } catch (const std::system_error& error) {
        throw Refused{folder_failure(error.code().value(), places.shown(path.parent_path()))};
    }
}

void make_folders(const Step& step, const Places& places, std::vector<fs::path>& made) {
    for (const fs::path& folder : step.missing) {
        in_folder_of(folder, places, [&] {
            if (system::make_folder(folder.c_str()) == 0)
                made.push_back(folder);
            else if (errno != EEXIST) // an earlier change of the same edit made it
                throw_errno();
        });
    }
}

} // namespace

Step find_places(const Change& change, const Places& places) {
    Step step{.change = &change};
    const bool moves = !change.new_path.empty();
    if (change.old_text) {
        const Standing old = places.standing(change.path, moves || !change.new_text);
        step.source = old.path;
        step.info = old.info;
        if (change.new_text) step.target = old.path;
    }
    if (!change.old_text || moves) {
        Vacant vacant = places.vacant(moves ? change.new_path : change.path);
        step.target = std::move(vacant.path);
        step.missing = std::move(vacant.missing);
    }
    return step;
}

void prepare(Step& step, const Places& places, std::vector<fs::path>& made) {
    const Change& change = *step.change;
    const bool is_new = step.source.empty();
    make_folders(step, places, made);
    if (change.new_text)
        step.fresh = in_folder_of(step.target, places, [&] {
            return Temporary::written(step.target.parent_path(), *change.new_text,
                                      is_new ? nullptr : &step.info);
        });
    if (!is_new)
        step.backup = in_folder_of(step.source, places, [&] {
            return Temporary::second_name(step.source, *change.old_text, step.info);
        });
}

void require_unchanged(const Step& step) {
    if (step.source.empty()) return;
    const std::string& path = step.change->path;
    struct stat info {};
    if (lstat(step.source.c_str(), &info) != 0 || !S_ISREG(info.st_mode))
        throw Refused{{Refusal::changed_meanwhile, path, 0}};
    // One byte more than expected, to see whether there is more.
    const auto found = read(step.source, step.change->old_text->size() + 1);
    if (const auto* trouble = std::get_if<FileTrouble>(&found))
        throw Refused{read_failure(*trouble, path)};
    if (std::get<std::string>(found) != *step.change->old_text)
        throw Refused{{Refusal::changed_meanwhile, path, 0}};
}

void place(Step& step, const Places& places) {
    require_unchanged(step);
    const std::string& path =
        step.change->new_path.empty() ? step.change->path : step.change->new_path;
    in_folder_of(step.target, places, [&] {
        step.placing = true;
        if (step.replaces()) return step.fresh->replace(step.target);
        try {
            step.fresh->place_new(step.target);
        } catch (const std::system_error& error) {
            if (error.code().value() != EEXIST) throw;
            throw Refused{{Refusal::exists, path, EEXIST}};
        }
    });
}

void remove_source(Step& step, const Places& places) {
    require_unchanged(step);
    in_folder_of(step.source, places, [&] {
        step.removing = true;
        if (system::unlink(step.source.c_str()) != 0) throw_errno();
    });
}

} // namespace agenda::store
