// A text that is let go to make room and read again when it is needed: it must be the one that was read.
#pragma once

#include "store/change.hpp"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <variant>

namespace agenda::store {

/// What is kept of a text, to know it again.
struct Mark {
    std::size_t size = 0;
    std::uint64_t checksum = 0;

    friend bool operator==(const Mark&, const Mark&) = default;
};
[[nodiscard]] Mark mark_of(std::string_view text);

/// The text of a file of the folder, or why it is not to be had: mostly `changed_meanwhile`.
[[nodiscard]] std::variant<std::string, Failure>
read_again(const std::filesystem::path& folder, const std::string& path, const Mark& mark);

} // namespace agenda::store
