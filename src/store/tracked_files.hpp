// The YAML files that a repository has or had, by numbers, since a long history names each of them often; and
// which items of an agenda they are.
#pragma once

#include "store/folder.hpp"
#include "store/object_id.hpp"
#include "store/walk.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace agenda::store {

using FileNumber = std::uint32_t;
using ItemNumber = std::uint32_t;
inline constexpr std::uint32_t no_number = 0xFFFFFFFF;

/// Words, each with a number: that of its first appearance.
class Numbered {
  public:
    std::uint32_t number_of(std::string word);
    /// `no_number` where it has not appeared.
    [[nodiscard]] std::uint32_t find(std::string_view word) const;
    void reserve(std::size_t count) { numbers_.reserve(count); }

    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(words_.size()); }
    [[nodiscard]] const std::string& operator[](std::uint32_t number) const {
        return words_[number];
    }

  private:
    std::deque<std::string> words_; // none of them moves
    std::unordered_map<std::string_view, std::uint32_t> numbers_;
};

/// By their paths in the repository, and their bytes at a time; none of what is not there.
struct TrackedFiles {
    Numbered paths;
    std::vector<ObjectId> objects;

    FileNumber add(std::string path);

    [[nodiscard]] bool is_there(FileNumber file) const {
        return file != no_number && !objects[file].empty();
    }
    [[nodiscard]] std::vector<std::string_view> paths_now() const;
};

/// Which items the files are as long as the agenda is in one folder. Of several files of one id the first one
/// counts, in the order of their paths.
class FolderItems {
  public:
    /// Adds to `ids`. All files are known by now.
    FolderItems(const TrackedFiles& files, std::string_view folder, Numbered& ids);

    /// `no_number` for a file that is no item of the folder.
    [[nodiscard]] ItemNumber item_of(FileNumber file) const { return items_[file]; }
    /// None where there is no such item.
    [[nodiscard]] ObjectId object_of(ItemNumber item, const TrackedFiles& files) const;
    [[nodiscard]] VocabularyObjects vocabulary(const TrackedFiles& files) const;

  private:
    void put(FileNumber file, const Numbered& paths);

    std::vector<ItemNumber> items_;
    /// The first file of each item, and of each file the next one of the same item.
    std::vector<FileNumber> first_;
    std::vector<FileNumber> next_;
    std::array<FileNumber, vocabulary_names.size()> vocabulary_{};
};

/// Whether anything of the agenda is left in its folder, while files come and go.
class FolderWatch {
  public:
    FolderWatch(const TrackedFiles& files, std::string_view folder);

    void change(FileNumber file, bool was_there, bool is_there);
    [[nodiscard]] bool is_anything_there() const { return count_ > 0; }

  private:
    std::vector<bool> is_meant_;
    std::size_t count_ = 0;
};

} // namespace agenda::store
