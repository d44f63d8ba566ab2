// What Git knows of a folder: revisions and their files, and the commits that led to one. Through the
// `git` program, which reads and never writes; neither hooks nor filters nor a pager are run.
#pragma once

#include "base/date.hpp"
#include "store/object_id.hpp"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace agenda::store {

enum class GitTrouble : std::uint8_t {
    /// there is no program `git`
    not_installed,
    not_a_repository,
    /// the repository belongs to somebody else, and Git does not trust it
    not_trusted,
    /// what is named is not there, or cannot be read
    damaged,
    other,
};

/// Why Git gave no answer; `words` are its own, of `not_trusted` the folder alone.
struct GitFault {
    GitTrouble trouble{};
    std::string words;
};

enum class FileMode : std::uint8_t { file, link, folder, submodule };

/// A file of a revision, and the id of its bytes.
struct RevisionFile {
    /// Relative to the root of the repository.
    std::string path;
    FileMode mode{};
    ObjectId object;
};

/// The day is the one on which the committer's clock stood.
struct Commit {
    std::string id;
    Day day{};
};

/// What a commit did to a file. The ids of its bytes; none where there is no file.
struct FileChange {
    std::string path;
    ObjectId before;
    ObjectId after;
};

struct CommitChanges {
    Commit commit;
    std::vector<FileChange> files;
};

/// The repository as it is seen from a folder. Every member throws GitFault.
class Git {
  public:
    explicit Git(std::filesystem::path folder);

    /// The folder within the repository, with `/`; empty for its root.
    [[nodiscard]] const std::string& prefix() const { return prefix_; }
    /// The oldest commits are not here.
    [[nodiscard]] bool is_shallow() const { return shallow_; }

    /// The commit that is meant; nothing where there is none. A revision that Git would take for a date
    /// (`main@{yesterday}`) is none.
    [[nodiscard]] std::optional<std::string> commit(const std::string& revision) const;
    /// Branches and tags, by their short names.
    [[nodiscard]] std::vector<std::string> names() const;
    /// The commit where two lines of history parted.
    [[nodiscard]] std::optional<std::string> merge_base(const std::string& a,
                                                        const std::string& b) const;

    /// A commit's first-parent history, the newest first and itself included; at most so many where that
    /// is not 0.
    [[nodiscard]] std::vector<Commit> first_parents(const std::string& commit,
                                                    std::size_t most = 0) const;
    /// The same, those only that changed a YAML file, and what they did to these.
    [[nodiscard]] std::vector<CommitChanges> yaml_history(const std::string& commit) const;

    /// The files and folders of a commit, in the order of Git.
    [[nodiscard]] std::vector<RevisionFile> files(const std::string& commit) const;
    /// The bytes of objects, in their order, at most `limit` of each; all through one process.
    [[nodiscard]] std::vector<std::string> read(const std::vector<ObjectId>& objects,
                                                std::size_t limit) const;

  private:
    struct Answer {
        int status = 0;
        std::string text;
        std::string errors;
    };
    /// Not checked: the status may be an answer.
    [[nodiscard]] Answer ask(std::vector<std::string> words, std::string_view input = {}) const;
    /// What it prints. Throws GitFault where it fails.
    [[nodiscard]] std::string demand(std::vector<std::string> words) const;

    std::filesystem::path folder_;
    std::string prefix_;
    bool shallow_ = false;
};

} // namespace agenda::store
