// What an earlier run made of the files of a folder, taken from the snapshot in the user's cache folder:
// a file that is still the same need not be read and parsed again. The answer never depends on it.
#pragma once

#include "base/parallel.hpp"
#include "cli/command.hpp"
#include "model/inventory.hpp"
#include "store/folder.hpp"
#include "store/snapshot.hpp"

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace agenda::cli {

class Recall {
  public:
    /// Begins to look for what is known and to ask which files are still the same, in another thread, so that
    /// the folder can be listed meanwhile.
    Recall(const std::filesystem::path& folder, const Invocation& invocation);

    /// So many files there are. From now on several threads may ask at once, each about its own files: by
    /// position in the list, and by path.
    void meet(std::size_t files);

    /// The file's tree as it was, which stands in the snapshot with its text; nothing where the file has
    /// changed, or was not known.
    [[nodiscard]] std::optional<yaml::Tree> recall(FileId file, std::string_view path);
    [[nodiscard]] std::variant<std::string, FileTrouble> read(FileId file, const std::string& path);
    /// Nothing was wrong with the file that was read: its tree is all there is to say of it.
    void found_sound(FileId file) { files_[file].sound = true; }

    /// Every file has been asked for: what finds them takes no more room.
    void all_are_met() const { snapshot_.give_back_index(); }

    /// Whether its tree, recalled or read, is all there is to say of the file.
    [[nodiscard]] bool is_sound(FileId file) const {
        return files_[file].recalled || files_[file].sound;
    }

    /// Writes a new snapshot if so much has changed that it is worth it. The inventory's items are let go for it.
    void keep(Inventory& inventory) const;
    /// Where little of what was recalled is still looked at, its pages need not stay in memory.
    void give_back_memory() const { snapshot_.give_back(0, snapshot_.size()); }
    /// Nothing is to be kept, and what was recalled is no longer needed.
    void forget();

  private:
    struct File {
        store::Identity identity;
        bool recalled = false;
        bool sound = false;
    };

    void open_snapshot();
    /// Takes part in asking, until all has been asked or others are at it.
    void ask();
    /// What is remembered of files that have changed takes no room.
    void give_back_stale() const;
    [[nodiscard]] bool is_worth_it() const;
    [[nodiscard]] bool may_be_kept(const File& file) const {
        return file.recalled || (file.sound && !store::is_too_new(file.identity, begin_));
    }

    store::OpenFolder folder_;
    store::Origin origin_;
    /// Empty where nothing is to be remembered.
    std::filesystem::path place_;
    store::Snapshot snapshot_;
    /// By memory; bytes, since threads write them side by side.
    std::vector<std::uint8_t> is_same_;
    std::once_flag is_open_;
    std::atomic<std::size_t> next_to_ask_{0};
    std::vector<File> files_;
    std::int64_t begin_;
    /// Last, so that it ends before what it uses.
    std::optional<SharedWork> asking_;
};

} // namespace agenda::cli
