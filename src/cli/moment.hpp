// WHEN: `last-meeting`, a revision, a day or a time ago, and which commit is meant by it. What Git says
// it cannot do, as a fault for people.
#pragma once

#include "base/error.hpp"
#include "cli/command.hpp"
#include "model/vocabulary.hpp"
#include "store/git.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace agenda::cli {

inline constexpr std::string_view last_meeting_word = "last-meeting";

[[nodiscard]] Error error_of(const store::GitFault& fault, const Lang& lang);

struct Moment {
    /// Nothing: nothing was recorded at that time.
    std::optional<std::string> commit{};
    /// The revision as it was typed; empty for a day.
    std::string revision{};
    /// The day that was meant, or on which the revision was made.
    Day day{};
    /// The day is that of a meeting, or three months ago because none is known.
    bool is_meeting = false;
    bool no_meeting_known = false;
};

/// The last meeting before a day.
[[nodiscard]] const Meeting* last_meeting(const Vocabulary& vocabulary, Day before);

/// Where WHEN begins to be asked for: `vocabulary` is called for `last-meeting` only.
struct MomentContext {
    const store::Git& git;
    const Invocation& invocation;
    std::function<const Vocabulary&()> vocabulary;
};

/// Throws Error for what is no moment, and for a day that a shallow clone does not reach.
[[nodiscard]] Moment moment_of(const std::string& when, const MomentContext& context);

/// Says on stderr that no meeting is known, where that made a difference.
void report_no_meeting(const Moment& moment, const Invocation& invocation);

/// HEAD's commit. Throws Error where nothing has been committed.
[[nodiscard]] std::string head_of(const store::Git& git, const Lang& lang);

/// A day on which nothing had been recorded.
[[nodiscard]] Error before_history(const Moment& moment, const store::Git& git,
                                   const Invocation& invocation);

} // namespace agenda::cli
