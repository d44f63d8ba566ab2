// Questions to whoever sits at the terminal, on stderr. Without one, what is missing is a fault of use
// that names the option.
#pragma once

#include "cli/command.hpp"
#include "model/lookup.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace agenda::cli {

struct Choice {
    /// By any of its names it can be meant; its id is the answer.
    Term term;
    /// As it stands in the list.
    std::string name;
};

struct Question {
    std::string_view question;
    /// What could have been given instead.
    std::string_view option;
    std::vector<Choice> choices{};
    /// What Enter alone chooses, by its position.
    std::optional<std::size_t> usual{};
};

/// One line of text that is not blank.
[[nodiscard]] std::string ask_text(const Question& question, const Invocation& invocation);

/// A numbered list; the answer is a number, or any name that is understood on the command line. Says what
/// is wanted and asks again until it is one.
[[nodiscard]] std::string ask_choice(const Question& question, const Invocation& invocation);

/// Yes or no; no at the end of input.
[[nodiscard]] bool ask_yes(std::string_view question, const Invocation& invocation);

/// `"Fietsen over de grens"` from the words behind the `first` ones, for a hint that shows how several
/// words are typed as one.
[[nodiscard]] std::string quoted_words(const std::vector<std::string>& words, std::size_t first);

} // namespace agenda::cli
