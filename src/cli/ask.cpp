#include "cli/ask.hpp"

#include "base/text.hpp"
#include "lang/edit_screen.hpp"
#include "model/notation.hpp"

#include <algorithm>
#include <istream>
#include <ostream>

namespace agenda::cli {

namespace {

void need_terminal(std::string_view option, const Invocation& invocation) {
    if (!invocation.io->in_is_terminal)
        throw Error(invocation.lang->screen->missing_argument(option));
}

/// Throws Error at the end of input: nobody is there to answer.
std::string answer(std::string_view prompt, std::string_view option, const Invocation& invocation) {
    invocation.io->out << prompt << std::flush;
    std::string line;
    if (!std::getline(invocation.io->in, line)) {
        invocation.io->out << '\n';
        throw Error(invocation.lang->screen->missing_argument(option));
    }
    return std::string(trim(line));
}

} // namespace

std::string ask_text(std::string_view question, std::string_view option,
                     const Invocation& invocation) {
    need_terminal(option, invocation);
    for (;;)
        if (std::string line = answer(std::string(question) + ": ", option, invocation);
            !line.empty())
            return line;
}

std::string ask_choice(std::string_view question, std::string_view option,
                       const std::vector<Choice>& choices, const Invocation& invocation) {
    need_terminal(option, invocation);
    invocation.io->out << question << ":\n";
    for (std::size_t i = 0; i < choices.size(); ++i)
        invocation.io->out << "  " << i + 1 << "  " << choices[i].name << '\n';
    for (;;) {
        const std::string line = answer(invocation.lang->edit->your_choice, option, invocation);
        const auto number = parse_amount(line);
        if (number && *number >= 1 && *number <= static_cast<std::int64_t>(choices.size()))
            return choices[static_cast<std::size_t>(*number - 1)].id;
        const auto named = std::ranges::find_if(choices, [&](const Choice& choice) {
            return choice.id == line || fold(choice.name) == fold(line);
        });
        if (named != choices.end()) return named->id;
    }
}

bool ask_yes(std::string_view question, const Invocation& invocation) {
    invocation.io->out << question << ' ' << std::flush;
    std::string line;
    if (!std::getline(invocation.io->in, line)) return false;
    return plain_boolean(trim(line)) == "true" || fold(trim(line)) == "j";
}

} // namespace agenda::cli
