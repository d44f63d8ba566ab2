#include "cli/fault.hpp"

#include "base/text.hpp"

#include <ostream>

namespace agenda::cli {

void print_error(std::string_view message, std::string_view hint, const Invocation& invocation) {
    std::ostream& err = invocation.io->err;
    const Screen& screen = *invocation.lang->screen;
    const auto labelled = [&](Sentence label, std::string_view colour, std::string_view text) {
        if (invocation.colour_err)
            err << colour << label << ":\x1b[0m ";
        else
            err << label << ": ";
        err << visible(text, Lines::kept) << '\n';
    };
    labelled(screen.error, "\x1b[1;31m", message);
    if (!hint.empty()) labelled(screen.help, "\x1b[36m", hint);
}

} // namespace agenda::cli
