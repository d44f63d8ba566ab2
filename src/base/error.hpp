// A fault of use or of the environment: the program cannot do what was asked. Thrown anywhere,
// caught once in cli/run.cpp, which prints it and ends with status 2 (or the status given).
#pragma once

#include <stdexcept>
#include <string>
#include <utility>

namespace agenda {

/// The exit statuses of the program.
enum class ExitStatus { done = 0, findings = 1, failure = 2 };

/// `message` says what is wrong, `hint` what to do about it; both already in the reader's language.
struct Error : std::runtime_error {
    explicit Error(const std::string& message, std::string hint_ = {},
                   ExitStatus status_ = ExitStatus::failure)
        : std::runtime_error(message), hint(std::move(hint_)), status(status_) {}

    std::string hint;
    ExitStatus status;
};

} // namespace agenda
