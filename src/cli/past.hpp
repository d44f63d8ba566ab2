// The agenda of a revision: from Git to an inventory, by the same door as the disk's.
#pragma once

#include "cli/load.hpp"
#include "cli/moment.hpp"
#include "store/git.hpp"
#include "store/revision.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace agenda::cli {

/// Where the agenda is now, and the repository around it.
struct Repository {
    store::Git git;
    /// The agenda folder; where there is none (any more), where it was looked for.
    std::filesystem::path folder;
    /// The folder within the repository, with `/`.
    std::string prefix;
    /// The ids of the items that the folder has on the disk.
    store::ItemNames names;
};
/// Throws Error and GitFault.
[[nodiscard]] Repository repository_of(const Invocation& invocation);

/// The files that the agenda has in a commit, before they are read.
struct PastFiles {
    std::filesystem::path folder;
    std::filesystem::path root;
    std::vector<store::RevisionEntry> entries;
};
/// Nothing where the commit has no agenda. Throws GitFault.
[[nodiscard]] std::optional<PastFiles> past_files(const Repository& repository,
                                                  const std::string& commit);
/// Bytes in the order of the entries; empty where an entry has none. Throws GitFault.
[[nodiscard]] std::vector<std::string>
read_objects(const std::vector<store::RevisionEntry>& entries, const store::Git& git);
[[nodiscard]] Agenda agenda_of(PastFiles files, std::vector<std::string> texts,
                               Faults faults = Faults::traced);

/// The ids that Git gives to an agenda's files as they were read, each made when it is asked for.
class ObjectIds {
  public:
    /// `commit`: any one of the repository's. The sources must outlive this.
    ObjectIds(const Sources& sources, std::string_view commit);

    [[nodiscard]] const store::ObjectId& operator[](FileId file);
    /// By file; made on all processors.
    [[nodiscard]] const std::vector<store::ObjectId>& all();

  private:
    const Sources& sources_;
    store::ObjectFormat format_;
    std::vector<store::ObjectId> ids_;
};

/// Throws Error: there is no agenda in this revision.
[[noreturn]] void reject_without_agenda(const std::string& revision, const Invocation& invocation);

/// The commit that --at means. Throws Error where nothing had been recorded then.
[[nodiscard]] std::string commit_at(const Repository& repository, const Invocation& invocation);

/// The agenda of a commit; --at is what people call it. Throws Error where it has none.
[[nodiscard]] Agenda load_commit(const Repository& repository, const std::string& commit,
                                 const Invocation& invocation, Faults faults = Faults::traced);

/// Says on stderr that the history is not whole, where it is not.
void report_shallow(const Repository& repository, const Invocation& invocation);

/// The agenda that --at means. Throws Error and GitFault.
[[nodiscard]] Agenda load_past(const Invocation& invocation, Faults faults);

} // namespace agenda::cli
