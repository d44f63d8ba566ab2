// What the tests of the store have in common: a folder of their own, faults in system calls, and work
// in a process of its own (as another user, or to be killed).
#pragma once

#include "base/pieces.hpp"
#include "store/change.hpp"
#include "store/system.hpp"

#include <filesystem>
#include <functional>
#include <map>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace agenda::store {

// Shown by doctest where a check fails.
std::ostream& operator<<(std::ostream& out, Refusal refusal);
std::ostream& operator<<(std::ostream& out, Outcome outcome);

namespace testing {

/// Text of files, links ("-> target") and empty folders ("/") by their relative paths.
using Contents = std::map<std::string, std::string>;

/// A folder that is removed at the end; in memory where there is a place for that, because thousands of
/// fsyncs on a disk take minutes.
class TestFolder {
  public:
    TestFolder();
    TestFolder(const TestFolder&) = delete;
    TestFolder& operator=(const TestFolder&) = delete;
    ~TestFolder();

    [[nodiscard]] const std::filesystem::path& path() const { return path_; }
    [[nodiscard]] std::filesystem::path operator/(std::string_view name) const;

    /// Makes the folders on the way.
    void write(std::string_view name, std::string_view text) const;
    void link(std::string_view name, std::string_view target) const;
    void make_folder(std::string_view name) const;
    [[nodiscard]] std::string read(std::string_view name) const;

    /// Of everything that is not hidden.
    [[nodiscard]] Contents contents() const;
    /// The names of the hidden files that edits make.
    [[nodiscard]] std::vector<std::string> temporaries() const;
    /// Becomes these contents, and nothing else.
    void become(const Contents& contents) const;

  private:
    std::filesystem::path path_;
};

/// Lets system calls fail, from its construction to its end. Only one at a time.
class Faults {
  public:
    using Rule = std::function<system::Fault(system::Call, int number)>;

    /// `rule` is asked with the number of the call, from 0.
    explicit Faults(Rule rule);
    Faults(const Faults&) = delete;
    Faults& operator=(const Faults&) = delete;
    ~Faults();

    /// How many calls there were.
    [[nodiscard]] int calls() const;
};

/// Prints a text.
[[nodiscard]] inline Print printing(std::string text) {
    return [text = std::move(text)](std::ostream& out) { out << text; };
}

/// Runs `work` in a child process, as a user who is not root if `as_nobody`; what it returned. Where the
/// child ended otherwise: "exit N" or "signal N".
[[nodiscard]] std::string in_child(const std::function<std::string()>& work,
                                   bool as_nobody = false);

/// Locks and commits. The lock must be free.
[[nodiscard]] CommitResult change(const std::filesystem::path& folder,
                                  const std::vector<Change>& changes);

using Outcomes = std::vector<Outcome>;
[[nodiscard]] Outcomes outcomes(const CommitResult& result);

/// Checks that the changes are refused for this reason and path, and that nothing is different.
void check_refused(const TestFolder& folder, const std::vector<Change>& changes, Refusal reason,
                   const std::string& path);

} // namespace testing
} // namespace agenda::store
