#include "measure.hpp"

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <stdexcept>

namespace agenda::bench {

namespace {

double milliseconds(const timeval& time) {
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
}

[[noreturn]] void become(const Program& program) {
    std::vector<char*> arguments;
    for (const std::string& argument : program.arguments)
        arguments.push_back(const_cast<char*>(argument.c_str())); // execvp only reads them
    arguments.push_back(nullptr);
    const int nothing = open("/dev/null", O_RDWR);
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        dup2(nothing, stream);
    if (!program.cache.empty()) setenv("XDG_CACHE_HOME", program.cache.c_str(), 1);
    if (chdir(program.folder.c_str()) == 0) execvp(arguments.front(), arguments.data());
    _exit(127);
}

} // namespace

Cost measure(const Program& program) {
    const auto begin = std::chrono::steady_clock::now();
    const pid_t child = fork();
    if (child < 0) throw std::runtime_error("cannot start a process");
    if (child == 0) become(program);
    int status = 0;
    rusage used{};
    if (wait4(child, &status, 0, &used) != child) throw std::runtime_error("lost a process");
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begin;
    if (!WIFEXITED(status) || WEXITSTATUS(status) > 1)
        throw std::runtime_error("did not run: " + program.arguments.front());
    return {.milliseconds = took.count(),
            .processor = milliseconds(used.ru_utime) + milliseconds(used.ru_stime),
            .megabytes = static_cast<double>(used.ru_maxrss) * 1024 / 1e6};
}

} // namespace agenda::bench
