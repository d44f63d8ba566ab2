#include "store/walk.hpp"

#include "store/folder.hpp"
#include "store/tracked_files.hpp"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <optional>
#include <utility>

namespace agenda::store {

namespace {

class Walker {
  public:
    Walker(const Git& git, const std::string& commit, std::string_view folder, ItemNames names)
        : folder_(folder), names_(std::move(names)) {
        std::vector<RevisionFile> now = git.files(commit);
        files_.paths.reserve(now.size());
        for (RevisionFile& file : now)
            if (file.mode == FileMode::file && kind_of(file.path))
                files_.objects[files_.add(std::move(file.path))] = file.object;
        now = {}; // room for what comes
        for (CommitChanges& changes : git.yaml_history(commit)) {
            Step& step = steps_.emplace_back();
            step.commit = std::move(changes.commit);
            step.files.reserve(changes.files.size());
            for (FileChange& file : changes.files)
                step.files.push_back({.file = files_.add(std::move(file.path)),
                                      .before = file.before,
                                      .after = file.after});
        }
    }

    ItemHistory run() {
        go_back();
        ItemHistory history;
        std::optional<FolderItems> items;
        for (std::size_t i = folders_.size(); i-- > 0;) {
            const bool stays = items && folders_[i] == folders_[i + 1];
            ItemCommit commit = stays ? change(steps_[i], *items) : move(i, items);
            if (!commit.items.empty()) history.commits.push_back(std::move(commit));
        }
        sort(history);
        return history;
    }

  private:
    struct Touched {
        FileNumber file = 0;
        ObjectId before;
        ObjectId after;
    };
    struct Step {
        Commit commit;
        std::vector<Touched> files;
    };

    /// Finds the folder of each commit, from the newest on until there was none; the files are then as they were
    /// before the oldest of them.
    void go_back() {
        std::optional<std::string> folder = agenda_folder(files_.paths_now(), folder_, names_);
        if (!folder) return;
        FolderWatch watch(files_, *folder);
        std::vector<std::string_view> paths = files_.paths_now();
        for (const Step& step : steps_) {
            if (!watch.is_anything_there()) {
                folder = agenda_folder(files_.paths_now(), *folder,
                                       [&] { return item_names(paths, *folder); });
                if (!folder) return;
                watch = FolderWatch(files_, *folder);
                paths = files_.paths_now();
            }
            folders_.push_back(*folder);
            for (const Touched& touched : step.files) {
                watch.change(touched.file, files_.is_there(touched.file), !touched.before.empty());
                files_.objects[touched.file] = touched.before;
            }
        }
    }

    ItemCommit change(const Step& step, const FolderItems& items) {
        std::vector<ItemNumber> numbers;
        for (const Touched& touched : step.files)
            if (const ItemNumber item = items.item_of(touched.file); item != no_number)
                numbers.push_back(item);
        std::ranges::sort(numbers);
        numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
        const std::vector<ObjectId> before = objects_of(numbers, items);
        apply(step);
        return commit_of(step, numbers, before, items);
    }

    /// The commit after which the folder is another one, or the first one.
    ItemCommit move(std::size_t i, std::optional<FolderItems>& items) {
        FolderItems moved(files_, folders_[i], ids_);
        std::vector<ItemNumber> numbers(ids_.size());
        std::iota(numbers.begin(), numbers.end(), 0);
        const std::vector<ObjectId> before =
            items ? objects_of(numbers, *items) : std::vector<ObjectId>(numbers.size());
        apply(steps_[i]);
        items = std::move(moved);
        return commit_of(steps_[i], numbers, before, *items);
    }

    [[nodiscard]] std::vector<ObjectId> objects_of(const std::vector<ItemNumber>& numbers,
                                                   const FolderItems& items) const {
        std::vector<ObjectId> objects;
        objects.reserve(numbers.size());
        for (const ItemNumber item : numbers)
            objects.push_back(items.object_of(item, files_));
        return objects;
    }

    void apply(const Step& step) {
        for (const Touched& touched : step.files)
            files_.objects[touched.file] = touched.after;
    }

    [[nodiscard]] ItemCommit commit_of(const Step& step, const std::vector<ItemNumber>& numbers,
                                       const std::vector<ObjectId>& before,
                                       const FolderItems& items) const {
        ItemCommit commit{
            .commit = step.commit, .vocabulary = items.vocabulary(files_), .items = {}};
        for (std::size_t i = 0; i < numbers.size(); ++i)
            if (const ObjectId object = items.object_of(numbers[i], files_); object != before[i])
                commit.items.push_back({.item = numbers[i], .object = object});
        return commit;
    }

    /// Numbers the items in the order of their ids.
    void sort(ItemHistory& history) {
        std::vector<ItemNumber> order(ids_.size());
        std::iota(order.begin(), order.end(), 0);
        std::ranges::sort(order, {},
                          [&](ItemNumber item) -> const std::string& { return ids_[item]; });
        std::vector<ItemNumber> place(order.size());
        for (ItemNumber i = 0; i < order.size(); ++i) {
            place[order[i]] = i;
            history.ids.push_back(ids_[order[i]]);
        }
        for (ItemCommit& commit : history.commits) {
            for (ItemChange& change : commit.items)
                change.item = place[change.item];
            std::ranges::sort(commit.items, {}, &ItemChange::item);
        }
    }

    std::string_view folder_;
    ItemNames names_;
    TrackedFiles files_;
    Numbered ids_;
    /// The newest first.
    std::vector<Step> steps_;
    /// By the position in steps_.
    std::vector<std::string> folders_;
};

} // namespace

ItemHistory history_to(const Git& git, const std::string& commit, std::string_view folder,
                       const ItemNames& names) {
    return Walker(git, commit, folder, names).run();
}

} // namespace agenda::store
