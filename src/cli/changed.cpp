#include "cli/changed.hpp"

#include "cli/past.hpp"

#include <map>
#include <optional>
#include <string_view>

namespace agenda::cli {

namespace {

std::string with_plain_line_ends(std::string_view text) {
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (text[i] != '\r' || i + 1 == text.size() || text[i + 1] != '\n') result += text[i];
    return result;
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
    const auto files = base ? past_files(repository, *base) : std::nullopt;
    std::map<std::string_view, std::string> before;
    if (files) {
        std::vector<std::string> texts = read_objects(files->entries, repository.git);
        for (std::size_t i = 0; i < texts.size(); ++i)
            before.emplace(files->entries[i].entry.path, std::move(texts[i]));
    }
    std::set<std::string, std::less<>> changed;
    const Sources& sources = agenda.inventory.sources;
    for (FileId file = 0; file < sources.size(); ++file) {
        const auto found = before.find(sources[file].path);
        if (found == before.end() ||
            with_plain_line_ends(found->second) != with_plain_line_ends(sources[file].text))
            changed.emplace(sources[file].path);
    }
    return changed;
}

} // namespace agenda::cli
