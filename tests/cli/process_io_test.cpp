// What the program does with the process it runs in.
#include "cli/io.hpp"

#include <doctest/doctest.h>

#include <csignal>
#include <iostream>

using namespace agenda;

TEST_CASE("process: a closed pipe and a limit of a file's size are failures to write, and no end") {
    const auto pipe_before = std::signal(SIGPIPE, SIG_DFL);
    const auto size_before = std::signal(SIGXFSZ, SIG_DFL);
    const cli::Io io = cli::process_io();
    std::cerr.tie(nullptr);
    const bool pipe_ignored = std::signal(SIGPIPE, pipe_before) == SIG_IGN;
    const bool size_ignored = std::signal(SIGXFSZ, size_before) == SIG_IGN;
    CHECK(pipe_ignored);
    CHECK(size_ignored);
    CHECK(!io.cwd.empty());
}
