#include "store/write.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <string>
#include <system_error>

namespace agenda::store {

namespace fs = std::filesystem;

namespace {

[[noreturn]] void fail() { throw std::system_error(errno, std::generic_category()); }

/// A descriptor that is closed in any case; `finish` closes it and reports what only closing shows.
class Output {
  public:
    explicit Output(int number) : number_(number) {
        if (number_ < 0) fail();
    }
    Output(const Output&) = delete;
    Output& operator=(const Output&) = delete;
    ~Output() {
        if (number_ >= 0) close(number_);
    }

    void write(std::string_view text) const {
        while (!text.empty()) {
            const ssize_t written = ::write(number_, text.data(), text.size());
            if (written < 0 && errno == EINTR) continue;
            if (written < 0) fail();
            text.remove_prefix(static_cast<std::size_t>(written));
        }
    }
    void flush_to_disk() const {
        if (fsync(number_) != 0) fail();
    }
    void take_mode(mode_t mode) const {
        if (fchmod(number_, mode) != 0) fail();
    }
    void finish() {
        const int number = number_;
        number_ = -1;
        if (close(number) != 0) fail();
    }

  private:
    int number_;
};

/// Removes the temporary file unless it has been renamed.
class Temporary {
  public:
    explicit Temporary(std::string path) : path_(std::move(path)) {}
    Temporary(const Temporary&) = delete;
    Temporary& operator=(const Temporary&) = delete;
    ~Temporary() {
        if (!path_.empty()) unlink(path_.c_str());
    }
    void rename_to(const fs::path& target) {
        if (::rename(path_.c_str(), target.c_str()) != 0) fail();
        path_.clear();
    }

  private:
    std::string path_;
};

mode_t default_mode() {
    const mode_t mask = umask(0);
    umask(mask);
    return 0666 & ~mask;
}

void replace(const fs::path& path, std::string_view text, mode_t mode) {
    const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
    std::string pattern = (folder / (".agenda-XXXXXX")).string();
    Output output(mkostemp(pattern.data(), O_CLOEXEC));
    Temporary temporary(pattern);
    output.take_mode(mode);
    output.write(text);
    output.flush_to_disk();
    output.finish();
    temporary.rename_to(path);
    const Output parent(open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    parent.flush_to_disk();
}

} // namespace

void write_file(const fs::path& path, std::string_view text) {
    struct stat info {};
    const bool there = stat(path.c_str(), &info) == 0;
    if (!there || S_ISREG(info.st_mode)) {
        // A link keeps being one: what it leads to is replaced.
        std::error_code ignored;
        const fs::path target = there ? fs::canonical(path, ignored) : path;
        return replace(target.empty() ? path : target, text,
                       there ? info.st_mode & 07777 : default_mode());
    }
    Output output(open(path.c_str(), O_WRONLY | O_CLOEXEC | O_NOCTTY));
    output.write(text);
    output.finish();
}

} // namespace agenda::store
