// Changing files of the agenda so that nothing can be lost: every file is the old or the new one at any
// moment, two edits at once wait for each other, and what is not exactly what was read is not
// overwritten. The result says what became of each file; the sentences are made in cli from lang/.
//
//     const auto lock = lock_folder(folder);           // before reading what is to be changed
//     const Change change{.path = "a/b.yaml", .old_text = read, .new_text = edited};
//     const CommitResult result = commit(std::get<FolderLock>(lock), {&change, 1});
#pragma once

#include "store/descriptor.hpp"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace agenda::store {

/// Why files were not changed.
enum class Refusal : std::uint8_t {
    /// another edit has had the folder for as long as we had patience
    busy,
    /// the file is no longer what was read: other bytes, gone, or something else in its place
    changed_meanwhile,
    /// a file that is to be created or renamed to is there already
    exists,
    /// a link, or a link to a folder on the way, that leads out of the agenda or to something hidden
    outside,
    /// to be renamed or removed, but a link: that must be done to what it leads to
    symbolic_link,
    /// the file has a second name somewhere, which would keep the old text
    hard_link,
    /// a folder, a pipe, a device
    not_a_file,
    /// two changes of one call want different things of one file
    twice,
    /// the file must not be written by this user
    file_permission,
    /// the folder must not be written by this user; `path` is the folder
    folder_permission,
    /// the whole disk can only be read
    read_only_disk,
    /// no space or quota left, or the file would be larger than allowed
    disk_full,
    /// the disk reports that it failed
    input_output,
    /// SIGINT, SIGTERM or SIGHUP came before the first file was written
    interrupted,
    /// `error` says what
    other,
};

/// `path` is relative to the agenda folder, as in Entry ("." is the folder itself); where the disk or the
/// right to write was lacking, it is the folder in which. `error` is the errno behind the reason, 0 where
/// there was none.
struct Failure {
    Refusal reason = Refusal::other;
    std::string path;
    int error = 0;
};

/// The right to change an agenda folder, for as long as the object lives. It is an advisory lock (flock)
/// on the folder itself: nothing is left behind, and it ends with the process, whatever happens to it.
class FolderLock {
  public:
    FolderLock(std::filesystem::path folder, Descriptor descriptor, bool held)
        : folder_(std::move(folder)), descriptor_(std::move(descriptor)), held_(held) {}

    [[nodiscard]] const std::filesystem::path& folder() const { return folder_; }
    /// False on the network file systems that know no locks: only the comparison with what was read then
    /// stands between two edits.
    [[nodiscard]] bool held() const { return held_; }

  private:
    std::filesystem::path folder_;
    Descriptor descriptor_;
    bool held_;
};

/// Waits for another edit to end, at most `patience`. To be taken before the files are read that are to
/// be changed, and not while a person is thinking.
[[nodiscard]] std::variant<FolderLock, Failure>
lock_folder(const std::filesystem::path& folder,
            std::chrono::milliseconds patience = std::chrono::seconds(5));

/// What is to become of one file:
///
///     {.path, .old_text, .new_text}              its text is replaced
///     {.path, .old_text, .new_text, .new_path}   its text is replaced and it moves
///     {.path, .old_text}                         it is removed
///     {.path, .new_text}                         it is created; must not exist yet
///
/// Paths are relative to the agenda folder, as in Entry. `old_text` is the bytes that were read, which live
/// longer than this: the file must still have them. Folders that are missing on the way to a new file are
/// created. A link within the agenda stays one: what it leads to is replaced. A text that is replaced by
/// itself is left alone.
struct Change {
    std::string path;
    std::optional<std::string_view> old_text{};
    std::optional<std::string> new_text{};
    std::string new_path{};
};

/// What became of one file.
enum class Outcome : std::uint8_t {
    /// is as it was
    untouched,
    /// is as was asked
    written,
    /// was written, or removed, and is again as it was
    restored,
    /// stands under its old and its new name: the move could neither be finished nor taken back
    both_names,
    /// could not be taken back: `kept` has the old text; or someone else has written it since; or it
    /// cannot be read
    unknown,
};

/// `kept` is the path, relative to the agenda folder, of a hidden file that has the old text where the
/// file itself could not be restored; empty otherwise. It stays for a day.
struct FileResult {
    std::string path;
    Outcome outcome = Outcome::untouched;
    std::string kept{};
};

/// Without `failure` everything was done, and is on the disk. With one nothing was, except what `files`
/// (as many as there were changes, in their order) says could not be restored.
struct CommitResult {
    std::optional<Failure> failure{};
    std::vector<FileResult> files{};

    [[nodiscard]] bool done() const { return !failure; }
};

/// Prepares all files, compares all with what was read, then puts one after the other in its place, in
/// the order given; removals come last. At the first failure those already written are restored.
/// Removes what killed edits have left behind. Throws nothing but std::bad_alloc, when what was written
/// has been restored.
[[nodiscard]] CommitResult commit(const FolderLock& lock, std::span<const Change> changes);

} // namespace agenda::store
