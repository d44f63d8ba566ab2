// The ids under which Git keeps the bytes of files, so that what is at hand need not be asked of it:
// https://git-scm.com/book/en/v2/Git-Internals-Git-Objects.
#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace agenda::store {

/// What the ids of a repository are made with; each object of it has one of the same.
enum class ObjectFormat : std::uint8_t { sha1, sha256 };
/// By the length of an id in hexadecimal.
[[nodiscard]] ObjectFormat format_of(std::string_view hexadecimal);

/// The id of an object, or of none.
class ObjectId {
  public:
    ObjectId() = default;

    /// In lower-case hexadecimal, as Git prints it; nothing where it is no id.
    [[nodiscard]] static std::optional<ObjectId> read(std::string_view hexadecimal);
    /// That of a file with these bytes; none where they cannot be told here.
    [[nodiscard]] static ObjectId of_file(std::string_view bytes, ObjectFormat format);

    [[nodiscard]] bool empty() const { return size_ == 0; }
    [[nodiscard]] std::string hexadecimal() const;

    friend auto operator<=>(const ObjectId&, const ObjectId&) = default;

  private:
    static constexpr std::size_t longest = 32;

    /// The rest is zero.
    std::array<std::uint8_t, longest> bytes_{};
    std::uint8_t size_ = 0;
};

} // namespace agenda::store
