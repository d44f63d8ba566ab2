#include "store/snapshot_layout.hpp"

#include <sys/stat.h>

#include <chrono>
#include <string>
#include <system_error>

namespace agenda::store {

namespace fs = std::filesystem;

namespace {

/// Bytes on their way into a file, in few calls.
class Writer {
  public:
    explicit Writer(const fs::path& path)
        : path_(path.native()),
          file_(system::open(path_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0600)),
          good_(file_.is_open()) {
        buffer_.reserve(buffer_size);
    }

    void write(std::string_view bytes) {
        if (buffer_.size() + bytes.size() > buffer_size) flush();
        buffer_ += bytes;
        written_ += bytes.size();
    }
    void align() {
        constexpr std::string_view zeros("\0\0\0\0\0\0\0", 7);
        write(zeros.substr(0, aligned(written_) - written_));
    }
    /// In the place of `target`; or nowhere, if anything went wrong.
    void finish(const fs::path& target) {
        if (!file_.is_open()) return; // another process writes it
        flush();
        if (!good_ || system::rename(path_.c_str(), target.c_str()) != 0)
            system::unlink(path_.c_str());
    }

  private:
    static constexpr std::size_t buffer_size = std::size_t{256} * 1024;

    void flush() {
        for (std::string_view left = buffer_; good_ && !left.empty();) {
            const ssize_t wrote = system::write(file_.number(), left.data(), left.size());
            good_ = wrote > 0;
            if (good_) left.remove_prefix(static_cast<std::size_t>(wrote));
        }
        buffer_.clear();
    }

    std::string path_;
    Descriptor file_;
    bool good_;
    std::string buffer_;
    std::size_t written_ = 0;
};

struct Index {
    Header header;
    std::string bytes;
};

Index index_of(const Origin& origin, std::span<const Memory> memories) {
    const std::string& folder = origin.folder.native();
    Index index;
    std::size_t paths = folder.size();
    for (const Memory& memory : memories)
        paths += memory.path.size();
    std::copy(magic.begin(), magic.end(), index.header.magic.begin());
    index.header.program = origin.program;
    index.header.memories = memories.size();
    index.header.folder_size = folder.size();
    index.header.index_size = memories.size() * sizeof(Record) + paths;
    std::size_t path = memories.size() * sizeof(Record) + folder.size();
    std::size_t end = aligned(sizeof(Header) + index.header.index_size);
    index.bytes.reserve(index.header.index_size);
    for (const Memory& memory : memories) {
        Record record{.identity = memory.identity,
                      .begin = end,
                      .checksum = checksum_of(memory),
                      .sizes = {},
                      .path_begin = static_cast<std::uint32_t>(path),
                      .path_size = static_cast<std::uint32_t>(memory.path.size())};
        path += memory.path.size();
        for (std::size_t i = 0; i < memory.parts.size(); ++i) {
            record.sizes[i] = static_cast<std::uint32_t>(memory.parts[i].size());
            end = aligned(end + memory.parts[i].size());
        }
        index.bytes += bytes_of(record);
    }
    index.header.file_size = end;
    index.bytes += folder;
    for (const Memory& memory : memories)
        index.bytes += memory.path;
    index.header.checksum = checksum_of(index.header, index.bytes);
    return index;
}

/// What a process left that was killed while it wrote.
void remove_left_over(const fs::path& path) {
    constexpr std::int64_t long_ago = std::int64_t{600} * 1'000'000'000;
    struct stat info {};
    if (lstat(path.c_str(), &info) != 0) return;
    if (clock_now() - std::int64_t{info.st_mtim.tv_sec} * 1'000'000'000 > long_ago)
        system::unlink(path.c_str());
}

/// Snapshots that have not been written for long, most of agendas that are gone.
void remove_forgotten(const fs::path& folder) {
    constexpr auto long_ago = std::chrono::hours(24 * 90);
    std::error_code failed;
    for (fs::directory_iterator at(folder, failed), end; !failed && at != end;
         at.increment(failed)) {
        std::error_code gone;
        const auto written = at->last_write_time(gone);
        if (!gone && at->path().extension() == ".snapshot" &&
            fs::file_time_type::clock::now() - written > long_ago)
            system::unlink(at->path().c_str());
    }
}

} // namespace

void write_snapshot(const fs::path& file, const Origin& origin, std::span<const Memory> memories) {
    std::error_code failed;
    if (!fs::is_directory(file.parent_path(), failed)) {
        fs::create_directories(file.parent_path().parent_path(), failed);
        if (mkdir(file.parent_path().c_str(), 0700) != 0) return;
    }
    fs::path fresh = file;
    fresh += ".new";
    remove_left_over(fresh);
    const Index index = index_of(origin, memories);
    Writer writer(fresh);
    writer.write(bytes_of(index.header));
    writer.write(index.bytes);
    writer.align();
    for (const Memory& memory : memories)
        for (const std::string_view part : memory.parts) {
            writer.write(part);
            writer.align();
        }
    writer.finish(file);
    remove_forgotten(file.parent_path());
}

} // namespace agenda::store
