// What an earlier run made of files, so that the next one need not make it again: for each file what it
// was, and some bytes that were made of it. One file in the user's cache folder, never in the agenda's,
// for each agenda; may be gone, damaged or another program's at any time, which costs time and no more.
#pragma once

#include "store/folder.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace agenda::store {

/// What is known of one file. The parts are aligned for any number.
struct Memory {
    std::string_view path;
    Identity identity;
    std::array<std::string_view, 4> parts;
};

/// Whose memories they are, and of what.
struct Origin {
    /// Of what was made by another program or another build of it nothing is used.
    std::uint64_t program = 0;
    std::filesystem::path folder;
};

/// The memories of a file, mapped: they stand where they are while a copy of the snapshot lives.
class Snapshot {
  public:
    Snapshot() = default;
    /// Without memories where there are none that can be used.
    Snapshot(const std::filesystem::path& file, const Origin& origin);

    [[nodiscard]] std::size_t size() const { return size_; }
    /// In the order of their paths. Several threads may ask at once.
    [[nodiscard]] Memory operator[](std::size_t memory) const;
    /// The same; nothing where the bytes of the parts are not those that were written.
    [[nodiscard]] std::optional<Memory> sound(std::size_t memory) const;
    /// The memory of a path, looked for first at the position `near`; `size()` where there is none.
    [[nodiscard]] std::size_t find(std::string_view path, std::size_t near) const;

    /// Gives the pages of some memories back to the system, until they are looked at again.
    void give_back(std::size_t begin, std::size_t end) const;
    /// The same for what finds them.
    void give_back_index() const;

  private:
    /// Gives back the pages that lie within these bytes as a whole.
    void give_back_bytes(std::size_t begin, std::size_t end) const;
    [[nodiscard]] std::string_view path_of(std::size_t memory) const;
    [[nodiscard]] std::string_view bytes(std::size_t begin, std::size_t size) const {
        return bytes_.substr(std::min(begin, bytes_.size()), size);
    }

    std::shared_ptr<const char> mapped_;
    /// Empty where there are no memories.
    std::string_view bytes_;
    std::size_t size_ = 0;
};

/// Puts a new snapshot in the place of the one that is there, whole or not at all; `memories` in the
/// order of their paths. Whatever goes wrong leaves the old one, and nothing else.
void write_snapshot(const std::filesystem::path& file, const Origin& origin,
                    std::span<const Memory> memories);

/// The program that runs, with its libraries: another number after each build and each update; 0 where
/// that cannot be known.
[[nodiscard]] std::uint64_t this_program();

/// Where the snapshot of an agenda folder stands in a cache folder.
[[nodiscard]] std::filesystem::path snapshot_place(const std::filesystem::path& cache,
                                                   const std::filesystem::path& folder);

/// So new at `now` that it may change again without looking any different: times have a grain, of two
/// seconds on some disks.
[[nodiscard]] bool is_too_new(const Identity& identity, std::int64_t now);

} // namespace agenda::store
