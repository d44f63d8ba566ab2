#include "cli/io.hpp"

#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <ctime>
#include <iostream>
#include <streambuf>
#include <vector>

namespace agenda::cli {

namespace {

/// Standard output through one buffer. What went wrong stays known: a closed pipe is no fault of ours.
class OutputBuffer : public std::streambuf {
  public:
    OutputBuffer() : buffer_(std::size_t{64} * 1024) {
        setp(buffer_.data(), buffer_.data() + buffer_.size());
    }

    [[nodiscard]] int error() const { return error_; }

  protected:
    int_type overflow(int_type c) override {
        if (sync() != 0) return traits_type::eof();
        if (!traits_type::eq_int_type(c, traits_type::eof())) sputc(traits_type::to_char_type(c));
        return traits_type::not_eof(c);
    }
    int sync() override {
        const char* at = pbase();
        while (at < pptr() && error_ == 0) {
            const ssize_t written =
                ::write(STDOUT_FILENO, at, static_cast<std::size_t>(pptr() - at));
            if (written >= 0)
                at += written;
            else if (errno != EINTR)
                error_ = errno;
        }
        setp(buffer_.data(), buffer_.data() + buffer_.size());
        return error_ == 0 ? 0 : -1;
    }

  private:
    std::vector<char> buffer_;
    int error_ = 0;
};

std::optional<int> terminal_columns() {
    if (isatty(STDOUT_FILENO) == 0) return std::nullopt;
    winsize size{};
    constexpr int usual = 80;
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return usual;
    return size.ws_col;
}

/// Through the shell, as Git does it: an editor's command may have options ("code --wait"). The path is
/// an argument, never part of the command's text.
int run_program(const std::string& command, const std::string& path) {
    const std::string script = command + " \"$@\"";
    const pid_t child = fork();
    if (child == 0) {
        std::signal(SIGPIPE, SIG_DFL);
        std::signal(SIGXFSZ, SIG_DFL);
        execl("/bin/sh", "sh", "-c", script.c_str(), command.c_str(), path.c_str(), nullptr);
        _exit(127);
    }
    int status = -1;
    while (child > 0 && waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
}

Day local_today() {
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    localtime_r(&now, &local);
    using namespace std::chrono;
    return year_month_day(year(local.tm_year + 1900),
                          month(static_cast<unsigned>(local.tm_mon + 1)),
                          day(static_cast<unsigned>(local.tm_mday)));
}

} // namespace

Io process_io() {
    static OutputBuffer buffer;
    static std::ostream out(&buffer);
    // What was printed before a message stands before it, wherever both go.
    std::cerr.tie(&out);
    std::signal(SIGPIPE, SIG_IGN);
    // A file that may not become so large is a full disk, and is said like one.
    std::signal(SIGXFSZ, SIG_IGN);
    std::error_code ignored;
    return {.in = std::cin,
            .out = out,
            .err = std::cerr,
            .cwd = std::filesystem::current_path(ignored),
            .env = [](const std::string& name) -> std::optional<std::string> {
                const char* value = std::getenv(name.c_str());
                return value == nullptr ? std::nullopt : std::optional<std::string>(value);
            },
            .out_columns = terminal_columns(),
            .err_is_terminal = isatty(STDERR_FILENO) != 0,
            .in_is_terminal = isatty(STDIN_FILENO) != 0,
            .today = local_today(),
            .run_program = run_program,
            .out_is_closed = [] { return buffer.error() == EPIPE; }};
}

} // namespace agenda::cli
