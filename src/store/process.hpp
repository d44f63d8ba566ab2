// Another program, run with a vector of arguments and never through a shell, and what it says.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace agenda::store {

struct Process {
    /// The program, looked up in PATH, and its arguments.
    std::vector<std::string> words;
    /// NAME=value, besides this process's own environment.
    std::vector<std::string> environment{};
    /// Variables of this process's environment that the program is not given.
    std::vector<std::string_view> without{};
    std::string_view input{};
};

struct Ended {
    /// What it exited with, or 128 and the signal that ended it.
    int status = 0;
    std::string errors;
};

/// Runs it to its end; `take` gets what it prints, in pieces. Throws std::system_error where it cannot be
/// started.
[[nodiscard]] Ended run(const Process& process, const std::function<void(std::string_view)>& take);

} // namespace agenda::store
