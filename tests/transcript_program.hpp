// Another program, run for real and without a shell.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace agenda::transcript {

struct Program {
    std::vector<std::string> words;
    /// Its whole environment; PATH is ours.
    std::vector<std::pair<std::string, std::string>> environment;
    std::filesystem::path cwd;
    std::string in;
    /// Where stdout goes instead of into the result.
    std::optional<std::filesystem::path> out;
};

struct Ended {
    /// stdout and stderr.
    std::string printed;
    int status = 0;
};

/// Throws std::system_error where it cannot be started at all; a program that is not there ends in 127.
[[nodiscard]] Ended run_to_end(const Program& program);

} // namespace agenda::transcript
