// A command line as a shell would take it apart, and no further: quotes, VAR=value in front,
// redirections and pipes. What a shell would expand is refused.
#pragma once

#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace agenda::transcript {

struct BadCommand : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// `VAR=value as-nobody at-terminal agenda list < in > out | cat`
struct CommandLine {
    std::vector<std::pair<std::string, std::string>> environment;
    /// Without the rights of root, to which every file is readable.
    bool as_nobody = false;
    /// Stdin is a terminal; `< FILE` is what is typed there.
    bool at_terminal = false;
    std::vector<std::string> words;
    std::optional<std::string> in;
    std::optional<std::string> out;
    std::optional<std::string> err;
    /// The commands behind each `|`.
    std::vector<std::vector<std::string>> pipes;
};

/// Words in '…', "…", $'…' (escapes as in C) or with backslashes. Throws BadCommand.
[[nodiscard]] std::vector<std::string> split_words(std::string_view text);
[[nodiscard]] CommandLine parse_command(std::string_view text);

/// The text with \xNN, \t, \r, \n, \\ and \' decoded. Throws BadCommand.
[[nodiscard]] std::string unescape(std::string_view text);

} // namespace agenda::transcript
