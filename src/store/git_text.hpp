// What Git prints, taken apart. Pure text.
#pragma once

#include "store/git.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace agenda::store {

/// `ID 2026-11-24T12:00:00+01:00` NUL, again and again.
[[nodiscard]] std::vector<Commit> commits_of(std::string_view text);

/// The same, each with `:100644 100644 BEFORE AFTER M` NUL `PATH` NUL, again and again (git log --raw -z).
[[nodiscard]] std::vector<CommitChanges> changes_of(std::string_view text);

/// `100644 blob ID` TAB `PATH` NUL, again and again (git ls-tree -z).
[[nodiscard]] std::vector<RevisionFile> files_of(std::string_view text);

/// The answer of git cat-file --batch, taken as it comes: `ID blob SIZE` LF, the bytes, LF.
class Batch {
  public:
    /// What is beyond `limit` bytes of an object is not kept.
    explicit Batch(std::size_t limit) : limit_(limit) {}

    void take(std::string_view text);

    [[nodiscard]] std::vector<std::string>& texts() { return texts_; }
    /// An object is not there; `words` says which.
    [[nodiscard]] bool missing() const { return missing_; }
    [[nodiscard]] const std::string& words() const { return words_; }

  private:
    void begin_object(std::string_view head);

    std::size_t limit_;
    std::vector<std::string> texts_;
    std::string head_;
    bool in_object_ = false;
    /// Bytes of the object that are still to come, its line end included.
    std::size_t left_ = 0;
    std::size_t wanted_ = 0;
    bool missing_ = false;
    std::string words_;
};

} // namespace agenda::store
