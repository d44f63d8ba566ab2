#include "cli/changed.hpp"

#include "cli/past.hpp"

#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace agenda::cli {

namespace {

std::string with_plain_line_ends(std::string_view text) {
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (text[i] != '\r' || i + 1 == text.size() || text[i + 1] != '\n') result += text[i];
    return result;
}

using FilesByPath = std::unordered_map<std::string_view, FileId>;

/// Leaves out the files that have the bytes that they had in a commit, or differ in their line ends only.
void leave_out_same(std::vector<store::RevisionEntry>& entries, const std::string& commit,
                    const store::Git& git, const Sources& sources, FilesByPath& files) {
    ObjectIds ids(sources, commit);
    const std::vector<store::ObjectId>& now = ids.all();
    std::erase_if(entries, [&](const store::RevisionEntry& entry) {
        const auto found = files.find(entry.entry.path);
        if (found == files.end()) return true;
        if (now[found->second] != entry.object) return false;
        files.erase(found);
        return true;
    });
    const std::vector<std::string> texts = read_objects(entries, git);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const auto found = files.find(entries[i].entry.path);
        if (with_plain_line_ends(texts[i]) == with_plain_line_ends(sources[found->second].text))
            files.erase(found);
    }
}

/// Where the work began that is compared; nothing where nothing had been recorded at that time.
std::optional<std::string> base_of(const Repository& repository, const std::string& when,
                                   const Agenda& agenda, const Invocation& invocation) {
    const std::string head = head_of(repository.git, *invocation.lang);
    if (when.empty()) return head;
    const auto vocabulary = [&agenda]() -> const Vocabulary& {
        return agenda.inventory.vocabulary;
    };
    const Moment moment = moment_of(
        when, {.git = repository.git, .invocation = invocation, .vocabulary = vocabulary});
    report_no_meeting(moment, invocation);
    if (!moment.commit) return std::nullopt;
    const std::optional<std::string> parted = repository.git.merge_base(*moment.commit, head);
    return parted ? parted : moment.commit;
}

} // namespace

std::set<std::string, std::less<>> changed_files(const Agenda& agenda, const std::string& when,
                                                 const Invocation& invocation) {
    const Repository repository = repository_of(invocation);
    const auto base = base_of(repository, when, agenda, invocation);
    auto files = base ? past_files(repository, *base) : std::nullopt;
    const Sources& sources = agenda.inventory.sources;
    FilesByPath changed; // until it is shown otherwise
    for (FileId file = 0; file < sources.size(); ++file)
        changed.emplace(sources[file].path, file);
    if (files) leave_out_same(files->entries, *base, repository.git, sources, changed);
    std::set<std::string, std::less<>> paths;
    for (const auto& [path, file] : changed)
        paths.emplace(path);
    return paths;
}

} // namespace agenda::cli
