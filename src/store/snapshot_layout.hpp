// The file of a snapshot: a header, a record for each memory, the paths (the folder's first), and behind
// them the parts of each memory, all of them at multiples of eight. The numbers are this machine's own:
// the file never leaves it.
#pragma once

#include "store/checksum.hpp"
#include "store/snapshot.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace agenda::store {

inline constexpr std::string_view magic = "agenda snapshot 3"; // another number for another layout

struct Header {
    std::array<char, 24> magic{};
    std::uint64_t program = 0;
    std::uint64_t file_size = 0;
    std::uint64_t memories = 0;
    std::uint64_t folder_size = 0;
    /// Of the records and of the paths.
    std::uint64_t index_size = 0;
    std::uint64_t checksum = 0;
};

struct Record {
    Identity identity;
    std::uint64_t begin = 0;
    std::uint64_t checksum = 0;
    std::array<std::uint32_t, 4> sizes{};
    /// Of the path, from the beginning of the index.
    std::uint32_t path_begin = 0;
    std::uint32_t path_size = 0;
};

[[nodiscard]] constexpr std::size_t aligned(std::size_t size) { return (size + 7) / 8 * 8; }

template <class T> std::string_view bytes_of(const T& value) {
    return {reinterpret_cast<const char*>(&value), sizeof value};
}

inline std::uint64_t checksum_of(const Memory& memory) {
    Checksum sum;
    for (const std::string_view part : memory.parts)
        sum.add(part);
    return sum.value();
}

inline std::uint64_t checksum_of(Header header, std::string_view index) {
    header.checksum = 0;
    Checksum sum;
    sum.add_value(header);
    sum.add(index);
    return sum.value();
}

} // namespace agenda::store
