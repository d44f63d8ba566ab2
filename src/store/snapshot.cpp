#include "store/snapshot.hpp"

#include "store/checksum.hpp"
#include "store/snapshot_layout.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <link.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>

namespace agenda::store {

namespace fs = std::filesystem;

namespace {

/// The file's bytes; null where it is not a file of this user's alone.
std::shared_ptr<const char> map(const fs::path& path, std::size_t& size) {
    const Descriptor file(system::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_NOFOLLOW));
    struct stat info {};
    if (!file.is_open() || fstat(file.number(), &info) != 0) return nullptr;
    if (!S_ISREG(info.st_mode) || info.st_uid != geteuid() || (info.st_mode & 022U) != 0)
        return nullptr;
    size = static_cast<std::size_t>(info.st_size);
    if (size < sizeof(Header)) return nullptr;
    void* at = mmap(nullptr, size, PROT_READ, MAP_PRIVATE | MAP_POPULATE, file.number(), 0);
    if (at == MAP_FAILED) return nullptr;
    return {static_cast<const char*>(at),
            [size](const char* mapped) { munmap(const_cast<char*>(mapped), size); }};
}

Header header_of(std::string_view bytes) {
    Header header;
    std::memcpy(&header, bytes.data(), sizeof header);
    return header;
}

Record record_at(std::string_view bytes, std::size_t memory) {
    Record record;
    std::memcpy(&record, bytes.data() + sizeof(Header) + memory * sizeof record, sizeof record);
    return record;
}

} // namespace

Snapshot::Snapshot(const fs::path& file, const Origin& origin) {
    std::size_t size = 0;
    std::shared_ptr<const char> mapped = map(file, size);
    if (!mapped) return;
    const std::string_view bytes(mapped.get(), size);
    const Header header = header_of(bytes);
    const std::string_view index = bytes.substr(sizeof header, header.index_size);
    const bool ours = std::string_view(header.magic.data(), magic.size()) == magic &&
                      header.program == origin.program && header.file_size == bytes.size() &&
                      index.size() == header.index_size &&
                      header.checksum == checksum_of(header, index);
    if (!ours || index.substr(header.memories * sizeof(Record), header.folder_size) !=
                     origin.folder.native())
        return;
    mapped_ = std::move(mapped);
    bytes_ = bytes;
    size_ = header.memories;
}

Memory Snapshot::operator[](std::size_t memory) const {
    const Record record = record_at(bytes_, memory);
    Memory found{.path = path_of(memory), .identity = record.identity, .parts = {}};
    std::size_t at = record.begin;
    for (std::size_t i = 0; i < found.parts.size(); ++i) {
        found.parts[i] = bytes(at, record.sizes[i]);
        at = aligned(at + record.sizes[i]);
    }
    return found;
}

void Snapshot::give_back(std::size_t begin, std::size_t end) const {
    if (begin >= end) return;
    give_back_bytes(record_at(bytes_, begin).begin,
                    end == size_ ? bytes_.size() : record_at(bytes_, end).begin);
}

void Snapshot::give_back_index() const {
    if (size_ > 0) give_back_bytes(0, record_at(bytes_, 0).begin);
}

void Snapshot::give_back_bytes(std::size_t begin, std::size_t end) const {
    const auto page = static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
    const std::size_t from = (begin + page - 1) / page * page;
    const std::size_t to = end == bytes_.size() ? end : end / page * page;
    if (from < to) (void)madvise(const_cast<char*>(mapped_.get()) + from, to - from, MADV_DONTNEED);
}

std::optional<Memory> Snapshot::sound(std::size_t memory) const {
    const Memory found = (*this)[memory];
    if (checksum_of(found) != record_at(bytes_, memory).checksum) return std::nullopt;
    return found;
}

std::string_view Snapshot::path_of(std::size_t memory) const {
    const Record record = record_at(bytes_, memory);
    return bytes(sizeof(Header) + record.path_begin, record.path_size);
}

std::size_t Snapshot::find(std::string_view path, std::size_t near) const {
    if (near < size_ && path_of(near) == path) return near;
    std::size_t first = 0;
    for (std::size_t left = size_; left > 0;) {
        const std::size_t middle = first + left / 2;
        const bool is_behind = path_of(middle) < path;
        left = is_behind ? left - left / 2 - 1 : left / 2;
        if (is_behind) first = middle + 1;
    }
    return first < size_ && path_of(first) == path ? first : size_;
}

namespace {

bool add_file(const char* path, Checksum& sum) {
    struct stat info {};
    if (stat(path, &info) != 0) return false;
    sum.add_value(info.st_ino);
    sum.add_value(info.st_size);
    sum.add_value(info.st_mtim);
    sum.add_value(info.st_ctim);
    return true;
}

} // namespace

std::uint64_t this_program() {
    Checksum sum;
    if (!add_file("/proc/self/exe", sum)) return 0;
    dl_iterate_phdr(
        [](dl_phdr_info* loaded, std::size_t, void* to) {
            if (loaded->dlpi_name != nullptr && *loaded->dlpi_name != '\0')
                add_file(loaded->dlpi_name, *static_cast<Checksum*>(to));
            return 0;
        },
        &sum);
    return sum.value();
}

fs::path snapshot_place(const fs::path& cache, const fs::path& folder) {
    Checksum sum;
    sum.add(folder.native());
    return cache / "agenda" / fmt::format("{:016x}.snapshot", sum.value());
}

bool is_too_new(const Identity& identity, std::int64_t now) {
    constexpr std::int64_t grain = 2'000'000'000;
    return std::max(identity.modified, identity.changed) > now - grain;
}

} // namespace agenda::store
