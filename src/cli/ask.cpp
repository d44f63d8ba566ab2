#include "cli/ask.hpp"

#include "base/text.hpp"
#include "lang/edit_screen.hpp"
#include "model/notation.hpp"

#include <istream>
#include <ostream>

namespace agenda::cli {

namespace {

[[noreturn]] void missing(const Question& question, const Invocation& invocation) {
    throw Error(invocation.lang->screen->missing_argument(question.option));
}

/// Throws Error at the end of input: nobody is there to answer.
std::string answer(const std::string& prompt, const Question& question,
                   const Invocation& invocation) {
    invocation.io->err << visible(prompt) << std::flush;
    std::string line;
    if (!std::getline(invocation.io->in, line)) {
        invocation.io->err << '\n';
        missing(question, invocation);
    }
    return std::string(trim(line));
}

/// The position of what is meant.
std::optional<std::size_t> chosen(std::string_view typed, const Question& question) {
    if (typed.empty()) return question.usual;
    const std::size_t count = question.choices.size();
    if (const auto number = parse_amount(typed)) {
        if (*number < 1 || static_cast<std::size_t>(*number) > count) return std::nullopt;
        return static_cast<std::size_t>(*number) - 1;
    }
    std::vector<Term> terms;
    for (const Choice& choice : question.choices)
        terms.push_back(choice.term);
    const std::vector<std::size_t> found = look_up(typed, terms);
    return found.size() == 1 ? std::optional(found.front()) : std::nullopt;
}

} // namespace

std::string ask_text(const Question& question, const Invocation& invocation) {
    if (!invocation.io->in_is_terminal) missing(question, invocation);
    for (;;) {
        std::string line = answer(std::string(question.question) + ": ", question, invocation);
        if (!line.empty()) return line;
        invocation.io->err << invocation.lang->edit->text_wanted << '\n';
    }
}

std::string ask_choice(const Question& question, const Invocation& invocation) {
    if (!invocation.io->in_is_terminal) missing(question, invocation);
    const EditScreen& screen = *invocation.lang->edit;
    const std::vector<Choice>& choices = question.choices;
    invocation.io->err << question.question << ":\n";
    for (std::size_t i = 0; i < choices.size(); ++i)
        invocation.io->err << "  " << i + 1 << "  " << visible(choices[i].name) << '\n';
    const std::string prompt = question.usual ? screen.your_choice_or(choices[*question.usual].name)
                                              : std::string(screen.your_choice);
    for (;;) {
        if (const auto position = chosen(answer(prompt, question, invocation), question))
            return std::string(choices[*position].term.id);
        invocation.io->err << screen.choice_wanted(static_cast<std::int64_t>(choices.size()))
                           << '\n';
    }
}

bool ask_yes(std::string_view question, const Invocation& invocation) {
    invocation.io->err << question << ' ' << std::flush;
    std::string line;
    if (!std::getline(invocation.io->in, line)) {
        invocation.io->err << '\n';
        return false;
    }
    return plain_boolean(trim(line)) == "true" || fold(trim(line)) == "j";
}

std::string quoted_words(const std::vector<std::string>& words, std::size_t first) {
    std::string text;
    for (std::size_t i = first; i < words.size(); ++i)
        text += (text.empty() ? "" : " ") + words[i];
    return '"' + text + '"';
}

} // namespace agenda::cli
