// What an earlier run made of the files of a folder, taken from the snapshot in the user's cache folder:
// a file that is still the same need not be read and parsed again. The answer never depends on it.
#pragma once

#include "cli/command.hpp"
#include "model/inventory.hpp"
#include "store/folder.hpp"
#include "store/snapshot.hpp"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace agenda::cli {

/// A file as it was; both stand in the snapshot.
struct Recalled {
    std::string_view text;
    yaml::Tree tree;
};

/// By position in the list of the folder's files. Several threads may ask at once, each about its own.
class Recall {
  public:
    Recall(const std::filesystem::path& folder, const std::vector<store::Entry>& entries,
           const Invocation& invocation);

    /// Nothing where the file has changed, or was not known.
    [[nodiscard]] std::optional<Recalled> recall(std::size_t i);
    [[nodiscard]] std::variant<std::string, FileTrouble> read(std::size_t i);
    /// Its text will come from elsewhere.
    void forget(std::size_t file) { files_[file].memory = none; }
    /// Nothing was wrong with the file that was read: its tree is all there is to say of it.
    void found_sound(std::size_t file) { files_[file].sound = true; }

    /// Writes a new snapshot if so much has changed that it is worth it.
    void keep(const Inventory& inventory) const;

  private:
    struct File {
        std::size_t memory = none;
        store::Identity identity;
        bool recalled = false;
        bool sound = false;
    };
    static constexpr std::size_t none = SIZE_MAX;

    void join();
    [[nodiscard]] bool is_worth_it() const;
    [[nodiscard]] bool may_be_kept(const File& file) const {
        return file.recalled || (file.sound && !store::is_too_new(file.identity, begin_));
    }

    const std::vector<store::Entry>& entries_;
    store::OpenFolder folder_;
    store::Origin origin_;
    /// Empty where nothing is to be remembered.
    std::filesystem::path place_;
    store::Snapshot snapshot_;
    std::vector<File> files_;
    std::int64_t begin_;
};

} // namespace agenda::cli
