// One run of a program, measured: how long it took, how much of the processors and of memory it used.
#pragma once

#include <string>
#include <vector>

namespace agenda::bench {

struct Program {
    std::vector<std::string> arguments; // the program itself first, looked for in PATH
    std::string folder;
    std::string cache{}; // where it may remember things, as XDG_CACHE_HOME; empty: as this program
};

struct Cost {
    double milliseconds = 0;
    double processor = 0; // milliseconds, of all threads
    double megabytes = 0; // at the peak
};

/// Nothing it prints is shown. Throws where it does not answer: by a status above 1, which is a linter's,
/// or a signal.
[[nodiscard]] Cost measure(const Program& program);

} // namespace agenda::bench
