#include "transcript_program.hpp"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <system_error>

extern char** environ; // NOLINT(readability-redundant-declaration): not so on every system

namespace agenda::transcript {
namespace {

int checked(int result, const char* what) {
    if (result < 0) throw std::system_error(errno, std::generic_category(), what);
    return result;
}

/// What execvp takes: pointers into strings that must stay, and a null behind them.
std::vector<char*> pointers(std::vector<std::string>& strings) {
    std::vector<char*> result;
    for (std::string& text : strings)
        result.push_back(text.data());
    result.push_back(nullptr);
    return result;
}

std::vector<std::string> assignments(const Program& program) {
    const char* const path = std::getenv("PATH");
    std::vector<std::string> result{std::string("PATH=") + (path ? path : "/usr/bin:/bin")};
    for (const auto& [name, value] : program.environment)
        result.push_back(std::string(name).append("=").append(value));
    return result;
}

using File = std::unique_ptr<std::FILE, int (*)(std::FILE*)>;

File file_with(const std::string& text) {
    File file(std::tmpfile(), std::fclose);
    if (!file) checked(-1, "tmpfile");
    std::fwrite(text.data(), 1, text.size(), file.get());
    std::rewind(file.get());
    return file;
}

std::string read_all(int from) {
    std::string text;
    std::array<char, 4096> buffer{};
    for (;;) {
        const ssize_t n = read(from, buffer.data(), buffer.size());
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) return text;
        text.append(buffer.data(), static_cast<std::size_t>(n));
    }
}

} // namespace

Ended run_to_end(const Program& program) {
    std::vector<std::string> words = program.words;
    std::vector<std::string> environment = assignments(program);
    const std::vector<char*> argv = pointers(words);
    std::vector<char*> envp = pointers(environment);
    const std::string cwd = program.cwd.string();
    const std::string out = program.out ? program.out->string() : "";
    const File in = file_with(program.in);

    std::array<int, 2> pipe_ends{};
    checked(pipe(pipe_ends.data()), "pipe");
    const pid_t child = checked(fork(), "fork");
    if (child == 0) {
        dup2(fileno(in.get()), STDIN_FILENO);
        dup2(pipe_ends[1], STDOUT_FILENO);
        dup2(pipe_ends[1], STDERR_FILENO);
        close(pipe_ends[0]);
        close(pipe_ends[1]);
        if (chdir(cwd.c_str()) != 0) _exit(126);
        if (program.out) {
            const int to = open(out.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0644);
            if (to < 0) _exit(126);
            dup2(to, STDOUT_FILENO);
        }
        environ = envp.data();
        execvp(argv[0], argv.data());
        _exit(127);
    }
    close(pipe_ends[1]);
    Ended ended{read_all(pipe_ends[0]), 0};
    close(pipe_ends[0]);
    int status = 0;
    checked(waitpid(child, &status, 0), "waitpid");
    ended.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    return ended;
}

} // namespace agenda::transcript
