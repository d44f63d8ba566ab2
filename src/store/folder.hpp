// The agenda folder on disk: found as Git finds its own, listed, and its files read as bytes. What is
// no readable regular file is listed with the trouble it has, so that the rest is still read.
#pragma once

#include "base/diagnostic.hpp"
#include "store/descriptor.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace agenda::store {

/// Names of the vocabulary files, which stand directly in the folder.
inline constexpr std::string_view profile_name = "_agenda.yaml";
inline constexpr std::string_view organisations_name = "_organisations.yaml";
inline constexpr std::string_view meetings_name = "_meetings.yaml";
inline constexpr std::array vocabulary_names{profile_name, organisations_name, meetings_name};

/// `start` itself if it is an agenda folder, or the `agenda` folder in it; nothing where `start` is no folder.
[[nodiscard]] std::optional<std::filesystem::path> folder_at(const std::filesystem::path& start);

/// The nearest `agenda` folder from `start` upwards, `start` inside it included, not past the root of
/// the Git work tree.
[[nodiscard]] std::optional<std::filesystem::path> folder_above(const std::filesystem::path& start);

/// The root of the Git work tree that holds `path`.
[[nodiscard]] std::optional<std::filesystem::path> work_tree_of(const std::filesystem::path& path);

enum class EntryKind : std::uint8_t {
    item,
    vocabulary,
    /// starts with `_`, or has an ending in capitals, and is not read
    unknown,
    /// a subfolder that could not be read, or a link to one that is not followed
    folder,
};

/// A file of the agenda. `path` is relative to the folder, with `/`, in the bytes of the disk.
struct Entry {
    std::string path;
    EntryKind kind = EntryKind::item;
    std::optional<FileTrouble> trouble{};
    /// Where a link leads that leaves the folder; it is not followed.
    std::string outside{};
};

/// What the name at the end of a path within the folder promises; nothing where it is not the agenda's
/// business.
[[nodiscard]] std::optional<EntryKind> kind_of(std::string_view path);

/// What an item's file is called without its folders and its ending: the item's id.
[[nodiscard]] std::string_view stem_of(std::string_view path);

/// All files of an agenda in the order of their paths (as bytes). Throws std::system_error if the folder
/// itself cannot be read.
[[nodiscard]] std::vector<Entry> list(const std::filesystem::path& folder);

/// What tells, without a look into it, whether a file is still the one that was read. Times are in
/// nanoseconds since 1970.
struct Identity {
    std::int64_t size = 0;
    std::int64_t modified = 0;
    std::int64_t changed = 0; // which no program can set back
    std::uint64_t number = 0; // the inode

    friend bool operator==(const Identity&, const Identity&) = default;
};

/// The time by the clock that files get theirs from, in nanoseconds since 1970.
[[nodiscard]] std::int64_t clock_now();

/// At most `limit` bytes of a regular file; never blocks on a pipe or device.
[[nodiscard]] std::variant<std::string, FileTrouble> read(const std::filesystem::path& path,
                                                          std::size_t limit);

/// A folder that is held open, so that its files are reached without the way to it. Several threads may
/// use it at once.
class OpenFolder {
  public:
    /// Where it cannot be opened, none of its files can be read.
    explicit OpenFolder(const std::filesystem::path& folder);

    /// Nothing for what is no regular file.
    [[nodiscard]] std::optional<Identity> identity(const std::string& path) const;
    /// As `read`; `identity` is that of the file before its first byte was read.
    [[nodiscard]] std::variant<std::string, FileTrouble>
    read(const std::string& path, std::size_t limit, Identity& identity) const;

  private:
    Descriptor folder_;
};

} // namespace agenda::store
