// SHA-256 (FIPS 180-4), with which a page says what of it a browser may take.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace agenda {

[[nodiscard]] std::array<std::uint8_t, 32> sha256(std::string_view bytes);

/// In base64 with padding (RFC 4648): 44 characters.
[[nodiscard]] std::string sha256_base64(std::string_view bytes);

} // namespace agenda
