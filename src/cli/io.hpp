// The world outside, as a parameter: streams, the working directory, the environment, the terminal and
// today. Tests inject their own.
#pragma once

#include "base/date.hpp"
#include "store/folder.hpp"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <iosfwd>
#include <optional>
#include <string>
#include <vector>

namespace agenda::cli {

struct Io {
    std::istream& in;
    std::ostream& out;
    std::ostream& err;
    std::filesystem::path cwd;
    /// A variable of the environment; nothing where it is unset.
    std::function<std::optional<std::string>(const std::string&)> env;
    /// Columns of the terminal that `out` is; nothing where it is a file or a pipe.
    std::optional<int> out_columns;
    bool err_is_terminal = false;
    bool in_is_terminal = false;
    /// The clock's day, local time; --today and SOURCE_DATE_EPOCH come before it.
    Day today{};
    /// Runs an editor (a command line for the shell) on a file, and waits for it; its status.
    std::function<int(const std::string& command, const std::string& path)> run_program{};
    /// The time by which files are marked, in nanoseconds since 1970.
    std::function<std::int64_t()> clock = store::clock_now;
    /// What is done once the answer has been printed. It stays until the process ends, and so does what
    /// it holds: nobody waits for an inventory to be taken apart.
    std::vector<std::function<void()>> afterwards{};
    /// Whether writing to `out` failed because nobody reads it any more, which is no fault.
    std::function<bool()> out_is_closed = [] { return false; };
};

/// Streams, environment, terminal and clock of the process.
[[nodiscard]] Io process_io();

} // namespace agenda::cli
