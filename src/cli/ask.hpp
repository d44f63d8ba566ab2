// Questions to whoever sits at the terminal. Without one, what is missing is a fault of use that names
// the option.
#pragma once

#include "cli/command.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace agenda::cli {

struct Choice {
    std::string id;
    std::string name;
};

/// One line of text that is not blank. `option` is what could have been given instead.
[[nodiscard]] std::string ask_text(std::string_view question, std::string_view option,
                                   const Invocation& invocation);

/// A numbered list; the answer is a number or an id. Asks again until it is one.
[[nodiscard]] std::string ask_choice(std::string_view question, std::string_view option,
                                     const std::vector<Choice>& choices,
                                     const Invocation& invocation);

/// Yes or no; no at the end of input.
[[nodiscard]] bool ask_yes(std::string_view question, const Invocation& invocation);

} // namespace agenda::cli
