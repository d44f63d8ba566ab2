#include "store/walk.hpp"

#include "store/folder.hpp"
#include "store/revision.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

namespace agenda::store {

namespace {

/// Paths of the repository, and the ids of their bytes.
using State = std::map<std::string, std::string, std::less<>>;

std::vector<std::string> paths_in(const State& state) {
    std::vector<std::string> paths;
    for (const auto& [path, object] : state)
        paths.push_back(path);
    return paths;
}

std::string in_folder(std::string_view folder, std::string_view path) {
    return folder.empty() ? std::string(path) : std::string(folder) + '/' + std::string(path);
}

void set(State& state, const std::string& path, const std::string& object) {
    if (object.empty())
        state.erase(path);
    else
        state[path] = object;
}

/// What is an item of the folder, by its id; several files of one id in the order of their paths.
class Items {
  public:
    Items(const State& state, std::string_view folder) {
        for (auto at = state.lower_bound(folder); at != state.end(); ++at) {
            if (!is_below(at->first, folder)) {
                if (!at->first.starts_with(folder)) break;
                continue;
            }
            put(at->first, folder, at->second);
        }
    }

    void put(std::string_view path, std::string_view folder, const std::string& object) {
        const std::string_view id = item_at(path, folder);
        if (id.empty()) return;
        Files& files = by_id_[std::string(id)];
        const auto at = std::ranges::lower_bound(files, path, {}, &File::path);
        const bool is_known = at != files.end() && at->path == path;
        if (object.empty()) {
            if (is_known) files.erase(at);
        } else if (is_known) {
            at->object = object;
        } else {
            files.insert(at, {.path = std::string(path), .object = object});
        }
    }

    [[nodiscard]] std::string object_of(const std::string& id) const {
        const auto found = by_id_.find(id);
        return found == by_id_.end() || found->second.empty() ? std::string()
                                                              : found->second.front().object;
    }

    [[nodiscard]] std::set<std::string> ids() const {
        std::set<std::string> ids;
        for (const auto& [id, files] : by_id_)
            ids.insert(id);
        return ids;
    }

  private:
    struct File {
        std::string path;
        std::string object;
    };
    using Files = std::vector<File>; // most often one

    std::map<std::string, Files> by_id_;
};

class Walker {
  public:
    Walker(const Git& git, const std::string& commit, std::string_view folder,
           std::set<std::string> names)
        : history_(git.yaml_history(commit)), names_(std::move(names)), folder_(folder) {
        for (const RevisionFile& file : git.files(commit))
            if (file.mode == FileMode::file && kind_of(file.path))
                state_.emplace_hint(state_.end(), file.path, file.object); // Git has them sorted
    }

    std::vector<ItemCommit> run() {
        go_back();
        std::vector<ItemCommit> steps;
        Items items({}, "");
        std::string folder;
        for (std::size_t i = folders_.size(); i-- > 0;) {
            ItemCommit step = next(history_[i], folders_[i], folder, items);
            if (!step.items.empty()) steps.push_back(std::move(step));
        }
        return steps;
    }

  private:
    /// Finds the folder of each commit, from the newest on until there was none; the state is then that
    /// before the oldest of them.
    void go_back() {
        std::optional<std::string> folder = agenda_folder(paths_in(state_), folder_, names_);
        if (folder) names_ = Items(state_, *folder).ids();
        for (const CommitChanges& changes : history_) {
            if (folder && !is_there(*folder)) {
                folder = agenda_folder(paths_in(state_), *folder, names_);
                if (folder) names_ = Items(state_, *folder).ids();
            }
            if (!folder) return;
            folders_.push_back(*folder);
            for (const FileChange& file : changes.files)
                set(state_, file.path, file.before);
        }
    }

    [[nodiscard]] bool is_there(const std::string& folder) const {
        if (folder.empty())
            return state_.contains(profile_name) || state_.contains(organisations_name);
        const auto first = state_.lower_bound(folder + '/');
        return first != state_.end() && is_below(first->first, folder);
    }

    ItemCommit next(const CommitChanges& changes, const std::string& folder,
                    std::string& last_folder, Items& items) {
        ItemCommit step{.commit = changes.commit, .vocabulary = {}, .items = {}};
        std::vector<ItemChange> touched; // with the object before
        const auto touch = [&](std::string_view id) {
            if (!id.empty()) touched.push_back({.id = std::string(id), .object = {}});
        };
        const auto remember = [&] {
            std::ranges::sort(touched, {}, &ItemChange::id);
            const auto same = [](const auto& a, const auto& b) { return a.id == b.id; };
            touched.erase(std::unique(touched.begin(), touched.end(), same), touched.end());
            for (ItemChange& item : touched)
                item.object = items.object_of(item.id);
        };
        for (const FileChange& file : changes.files)
            set(state_, file.path, file.after);
        if (folder == last_folder && started_) {
            for (const FileChange& file : changes.files)
                touch(item_at(file.path, folder));
            remember();
            for (const FileChange& file : changes.files)
                items.put(file.path, folder, file.after);
        } else {
            Items moved(state_, folder);
            for (const auto& ids : {items.ids(), moved.ids()})
                for (const std::string& id : ids)
                    touch(id);
            remember();
            items = std::move(moved);
        }
        started_ = true;
        last_folder = folder;
        for (ItemChange& item : touched)
            if (std::string object = items.object_of(item.id); object != item.object)
                step.items.push_back({std::move(item.id), std::move(object)});
        std::size_t i = 0;
        for (const std::string_view name : vocabulary_names) {
            const auto found = state_.find(in_folder(folder, name));
            if (found != state_.end()) step.vocabulary[i] = found->second;
            ++i;
        }
        return step;
    }

    std::vector<CommitChanges> history_;
    std::set<std::string> names_;
    std::string_view folder_;
    State state_;
    /// By the position in history_.
    std::vector<std::string> folders_;
    bool started_ = false;
};

} // namespace

std::vector<ItemCommit> steps_to(const Git& git, const std::string& commit, std::string_view folder,
                                 const std::set<std::string>& names) {
    return Walker(git, commit, folder, names).run();
}

} // namespace agenda::store
