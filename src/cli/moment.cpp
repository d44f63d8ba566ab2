#include "cli/moment.hpp"

#include "base/text.hpp"
#include "lang/past_screen.hpp"
#include "query/moment.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace agenda::cli {

namespace {

/// A branch or a tag like what was typed, whatever stands behind its name (`main~3`).
std::string nearest_name(const std::string& typed, const store::Git& git) {
    std::vector<std::string> names = git.names();
    names.emplace_back("HEAD");
    const std::string_view name = std::string_view(typed).substr(0, typed.find_first_of("~^@:"));
    if (name.empty()) return {};
    const std::vector<std::string_view> candidates(names.begin(), names.end());
    return std::string(nearest(name, candidates).value_or(""));
}

[[noreturn]] void reject(const std::string& typed, const store::Git& git,
                         const Invocation& invocation) {
    const PastScreen& screen = *invocation.lang->past;
    std::string meant = parse_date(typed).iso;
    if (meant.empty() && nearest(typed, std::vector{last_meeting_word})) meant = last_meeting_word;
    if (meant.empty()) meant = nearest_name(typed, git);
    std::string hint =
        meant.empty() ? std::string(screen.moment_hint) : invocation.lang->screen->nearest(meant);
    if (meant.empty() && git.is_shallow()) hint = screen.shallow_hint;
    throw Error(screen.no_moment(typed), std::move(hint));
}

std::string long_day(Day day, const Lang& lang) { return lang.long_date(date_of(day)); }

/// The last commit that was made until the end of the day.
Moment moment_of_day(Day day, const store::Git& git, const Lang& lang) {
    const std::vector<store::Commit> commits = git.first_parents(head_of(git, lang));
    const auto found = std::ranges::find_if(
        commits, [&](const store::Commit& commit) { return commit.day <= day; });
    if (found != commits.end()) return {.commit = found->id, .day = day};
    if (git.is_shallow() && !commits.empty())
        throw Error(lang.past->before_shallow(long_day(commits.back().day, lang)),
                    std::string(lang.past->shallow_hint));
    return {.commit = std::nullopt, .day = day};
}

Moment moment_of_meeting(const MomentContext& context) {
    const Lang& lang = *context.invocation.lang;
    const Day today = context.invocation.today;
    constexpr int months_without_meeting = 3;
    const Meeting* meeting = last_meeting(context.vocabulary(), today);
    Moment moment = moment_of_day(meeting == nullptr ? add_months(today, -months_without_meeting)
                                                     : Day{meeting->date->last},
                                  context.git, lang);
    moment.is_meeting = meeting != nullptr;
    moment.no_meeting_known = meeting == nullptr;
    return moment;
}

Moment moment_of_revision(std::string commit, const std::string& revision, const store::Git& git) {
    const std::vector<store::Commit> itself = git.first_parents(commit, 1);
    const Day day = itself.empty() ? Day{} : itself.front().day;
    return {.commit = std::move(commit), .revision = revision, .day = day};
}

} // namespace

Error error_of(const store::GitFault& fault, const Lang& lang) {
    const PastScreen& screen = *lang.past;
    switch (fault.trouble) {
    case store::GitTrouble::not_installed:
        return Error(std::string(screen.no_git), std::string(screen.no_git_hint));
    case store::GitTrouble::not_a_repository:
        return Error(std::string(screen.no_repository), std::string(screen.no_repository_hint));
    case store::GitTrouble::not_trusted:
        return Error(screen.not_trusted(fault.words), screen.not_trusted_hint(fault.words));
    case store::GitTrouble::damaged:
        return Error(screen.damaged(fault.words), std::string(screen.damaged_hint));
    case store::GitTrouble::other: break;
    }
    return Error(screen.git_failed(fault.words));
}

const Meeting* last_meeting(const Vocabulary& vocabulary, Day before) {
    const Meeting* last = nullptr;
    for (const Meeting& meeting : vocabulary.meetings)
        if (meeting.date && meeting.date->last < before &&
            (last == nullptr || meeting.date->last > last->date->last))
            last = &meeting;
    return last;
}

void report_no_meeting(const Moment& moment, const Invocation& invocation) {
    if (moment.no_meeting_known)
        invocation.io->err << invocation.lang->past->no_meeting(
                                  long_day(moment.day, *invocation.lang))
                           << '\n';
}

std::string head_of(const store::Git& git, const Lang& lang) {
    if (auto head = git.commit("HEAD")) return std::move(*head);
    throw Error(std::string(lang.past->nothing_committed),
                std::string(lang.past->nothing_committed_hint));
}

Error before_history(const Moment& moment, const store::Git& git, const Invocation& invocation) {
    const Lang& lang = *invocation.lang;
    const std::vector<store::Commit> commits = git.first_parents(head_of(git, lang));
    const Day first = commits.empty() ? invocation.today : commits.back().day;
    return Error(lang.past->before_history(long_day(moment.day, lang), long_day(first, lang)),
                 std::string(lang.past->before_history_hint));
}

Moment moment_of(const std::string& when, const MomentContext& context) {
    const store::Git& git = context.git;
    const Invocation& invocation = context.invocation;
    if (when == last_meeting_word) return moment_of_meeting(context);
    (void)head_of(git, *invocation.lang);
    if (auto commit = git.commit(when)) return moment_of_revision(std::move(*commit), when, git);
    if (const auto day = query::parse_moment(when, invocation.today))
        return moment_of_day(*day, git, *invocation.lang);
    reject(when, git, invocation);
}

} // namespace agenda::cli
