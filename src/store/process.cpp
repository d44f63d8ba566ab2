#include "store/process.hpp"

#include "store/descriptor.hpp"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <system_error>
#include <utility>

extern char** environ; // NOLINT(readability-redundant-declaration): not so on every system

namespace agenda::store {

namespace {

/// What execve takes: pointers into strings that must stay, and a null behind them.
std::vector<char*> pointers(std::vector<std::string>& strings) {
    std::vector<char*> result;
    for (std::string& text : strings)
        result.push_back(text.data());
    result.push_back(nullptr);
    return result;
}

std::string_view name_of(std::string_view assignment) {
    return assignment.substr(0, assignment.find('='));
}

std::vector<std::string> environment_of(const Process& process) {
    std::vector<std::string> all = process.environment;
    for (char** at = environ; at != nullptr && *at != nullptr; ++at) {
        const std::string_view name = name_of(*at);
        const bool replaced =
            std::ranges::any_of(process.environment, [&](const std::string& assignment) {
                return name_of(assignment) == name;
            });
        const bool dropped = std::ranges::find(process.without, name) != process.without.end();
        if (!replaced && !dropped) all.emplace_back(*at);
    }
    return all;
}

struct Pipe {
    Descriptor from;
    Descriptor to;
};

Pipe new_pipe() {
    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_CLOEXEC) != 0) throw_errno();
    return {Descriptor(ends[0]), Descriptor(ends[1])};
}

/// A file without a name that holds the input: unlike a pipe it can neither fill up nor break.
Descriptor file_with(std::string_view input) {
    Descriptor file(memfd_create("input", MFD_CLOEXEC));
    if (!file.is_open()) throw_errno();
    while (!input.empty()) {
        const ssize_t written = ::write(file.number(), input.data(), input.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) throw_errno();
        input.remove_prefix(static_cast<std::size_t>(written));
    }
    if (lseek(file.number(), 0, SEEK_SET) != 0) throw_errno();
    return file;
}

/// What posix_spawn is told besides the program: its standard streams, and that a broken pipe ends it.
class Setup {
  public:
    Setup(int in, int out, int err) {
        posix_spawn_file_actions_init(&actions_);
        posix_spawn_file_actions_adddup2(&actions_, in, STDIN_FILENO);
        posix_spawn_file_actions_adddup2(&actions_, out, STDOUT_FILENO);
        posix_spawn_file_actions_adddup2(&actions_, err, STDERR_FILENO);
        posix_spawnattr_init(&attributes_);
        sigset_t defaults;
        sigemptyset(&defaults);
        sigaddset(&defaults, SIGPIPE);
        posix_spawnattr_setsigdefault(&attributes_, &defaults);
        posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETSIGDEF);
    }
    ~Setup() {
        posix_spawnattr_destroy(&attributes_);
        posix_spawn_file_actions_destroy(&actions_);
    }
    Setup(const Setup&) = delete;
    Setup& operator=(const Setup&) = delete;
    Setup(Setup&&) = delete;
    Setup& operator=(Setup&&) = delete;

    pid_t start(std::vector<std::string> words, std::vector<std::string> environment) {
        const std::vector<char*> argv = pointers(words);
        const std::vector<char*> envp = pointers(environment);
        pid_t child = 0;
        const int error =
            posix_spawnp(&child, argv[0], &actions_, &attributes_, argv.data(), envp.data());
        if (error != 0) throw std::system_error(error, std::generic_category());
        return child;
    }

  private:
    posix_spawn_file_actions_t actions_{};
    posix_spawnattr_t attributes_{};
};

/// Whether there may be more.
bool read_some(int from, const std::function<void(std::string_view)>& take) {
    std::array<char, std::size_t{64} * 1024> buffer{};
    const ssize_t got = ::read(from, buffer.data(), buffer.size());
    if (got < 0) return errno == EINTR;
    if (got == 0) return false;
    take({buffer.data(), static_cast<std::size_t>(got)});
    return true;
}

void read_both(int out, int err, const std::function<void(std::string_view)>& take,
               std::string& errors) {
    constexpr std::size_t most_errors = std::size_t{64} * 1024;
    const auto keep = [&](std::string_view text) {
        errors += text.substr(0, most_errors - errors.size());
    };
    std::array<pollfd, 2> streams{pollfd{out, POLLIN, 0}, pollfd{err, POLLIN, 0}};
    while (streams[0].fd >= 0 || streams[1].fd >= 0) {
        if (poll(streams.data(), streams.size(), -1) < 0 && errno != EINTR) throw_errno();
        if (streams[0].revents != 0 && !read_some(out, take)) streams[0].fd = -1;
        if (streams[1].revents != 0 && !read_some(err, keep)) streams[1].fd = -1;
        streams[0].revents = 0;
        streams[1].revents = 0;
    }
}

int wait_for(pid_t child) {
    int status = 0;
    while (waitpid(child, &status, 0) < 0)
        if (errno != EINTR) throw_errno();
    constexpr int by_signal = 128;
    return WIFEXITED(status) ? WEXITSTATUS(status) : by_signal + WTERMSIG(status);
}

} // namespace

Ended run(const Process& process, const std::function<void(std::string_view)>& take) {
    const Descriptor input = file_with(process.input);
    Pipe out = new_pipe();
    Pipe err = new_pipe();
    const pid_t child = Setup(input.number(), out.to.number(), err.to.number())
                            .start(process.words, environment_of(process));
    out.to.close();
    err.to.close();
    Ended ended;
    read_both(out.from.number(), err.from.number(), take, ended.errors);
    ended.status = wait_for(child);
    return ended;
}

} // namespace agenda::store
