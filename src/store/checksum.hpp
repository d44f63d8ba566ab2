// A checksum against damage, not against malice: quick, and the same on every run of one program.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace agenda::store {

/// Four lanes of eight bytes, so that the processor has four multiplications under way. Each step can be
/// undone, so that no change of a single word is lost.
class Checksum {
  public:
    void add(std::string_view bytes) {
        const char* at = bytes.data();
        std::size_t left = bytes.size();
        for (; left >= sizeof lanes_; at += sizeof lanes_, left -= sizeof lanes_)
            for (std::size_t i = 0; i < lanes_.size(); ++i)
                mix(lanes_[i], word(at + i * sizeof(std::uint64_t), sizeof(std::uint64_t)));
        for (std::size_t i = 0; left > 0; ++i) {
            const std::size_t size = left < sizeof(std::uint64_t) ? left : sizeof(std::uint64_t);
            mix(lanes_[i], word(at, size));
            at += size;
            left -= size;
        }
        mix(lanes_[0], bytes.size());
    }

    template <class T> void add_value(const T& value) {
        add({reinterpret_cast<const char*>(&value), sizeof value});
    }

    [[nodiscard]] std::uint64_t value() const {
        std::uint64_t all = lanes_[0];
        for (std::size_t i = 1; i < lanes_.size(); ++i)
            mix(all, lanes_[i]);
        return all ^ (all >> 32U);
    }

  private:
    static std::uint64_t word(const char* at, std::size_t size) {
        std::uint64_t value = 0;
        std::memcpy(&value, at, size);
        return value;
    }

    /// The multiplier is odd: a bijection. From Knuth's MMIX.
    static void mix(std::uint64_t& lane, std::uint64_t word) {
        constexpr std::uint64_t multiplier = 6364136223846793005;
        lane = (lane ^ word) * multiplier;
        lane ^= lane >> 29U;
    }

    std::array<std::uint64_t, 4> lanes_{0x243F6A8885A308D3, 0x13198A2E03707344, 0xA4093822299F31D0,
                                        0x082EFA98EC4E6C89}; // of pi
};

} // namespace agenda::store
