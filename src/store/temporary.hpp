// A file under a hidden name beside the one it is to become, the one way in which the store writes: all
// bytes are on the disk before the name that people know changes. Removed again unless it was put in
// its place.
#pragma once

#include <sys/stat.h>

#include <cstddef>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <utility>

namespace agenda::store {

/// Names are `.agenda-XXXXXX.tmp` (a text that is not in its place yet) and `.agenda-XXXXXX.old` (one
/// that was replaced and may have to come back).
inline constexpr std::string_view temporary_prefix = ".agenda-";
inline constexpr std::size_t random_letters = 6;
inline constexpr std::string_view new_ending = ".tmp";
inline constexpr std::string_view old_ending = ".old";

/// Everything here throws std::system_error.
class Temporary {
  public:
    /// Has `text` on the disk. Mode, and owner where that is allowed, are those of `like`; without one
    /// those of any new file.
    [[nodiscard]] static Temporary written(const std::filesystem::path& folder,
                                           std::string_view text, const struct stat* like,
                                           std::string_view ending = new_ending);

    /// The same with what `write` writes into the file.
    [[nodiscard]] static Temporary written(const std::filesystem::path& folder,
                                           const std::function<void(int file)>& write,
                                           const struct stat* like,
                                           std::string_view ending = new_ending);

    /// A second name of `file`; a copy with `text` where the file system knows no second names.
    [[nodiscard]] static Temporary second_name(const std::filesystem::path& file,
                                               std::string_view text, const struct stat& like);

    Temporary(Temporary&& other) noexcept : path_(std::exchange(other.path_, {})) {}
    Temporary& operator=(Temporary&& other) noexcept {
        path_.swap(other.path_);
        return *this;
    }
    Temporary(const Temporary&) = delete;
    Temporary& operator=(const Temporary&) = delete;
    ~Temporary();

    /// Takes the place of `target`, in one step.
    void replace(const std::filesystem::path& target);
    /// Takes its place at `target`; fails with EEXIST if there is anything.
    void place_new(const std::filesystem::path& target);

    /// Whether the file has left its hidden name or got another, whatever the call that did it reported.
    [[nodiscard]] bool has_moved() const;

    /// It stays for good; where it is, or an empty path if it has moved.
    std::filesystem::path keep() { return std::exchange(path_, {}); }

  private:
    explicit Temporary(std::string path) : path_(std::move(path)) {}

    std::string path_;
};

/// All bytes, in as many calls as it takes.
void write_all(int file, std::string_view text);

/// Has the names in a folder on the disk. File systems that cannot do that are no error.
void sync_folder(const std::filesystem::path& folder);

} // namespace agenda::store
