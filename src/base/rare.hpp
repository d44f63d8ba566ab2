// A text that mostly is not there, where there are many that could have one: it takes no more than a
// pointer. For lists there is std::forward_list.
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <string_view>

namespace agenda {

class RareText {
  public:
    RareText() = default;
    template <std::convertible_to<std::string_view> Words>
    requires(!std::same_as<Words, RareText>) RareText(const Words& words) : RareText(of(words)) {}
    RareText(const RareText& other) : RareText(of(other.view())) {}
    RareText(RareText&&) noexcept = default;
    RareText& operator=(const RareText& other) { return *this = RareText(other); }
    RareText& operator=(RareText&&) noexcept = default;
    ~RareText() = default;

    [[nodiscard]] bool empty() const { return bytes_ == nullptr; }
    [[nodiscard]] std::string_view view() const {
        if (empty()) return {};
        std::uint32_t size = 0;
        std::memcpy(&size, bytes_.get(), sizeof size);
        return {bytes_.get() + sizeof size, size};
    }
    operator std::string_view() const { return view(); }

    friend bool operator==(const RareText& a, const RareText& b) { return a.view() == b.view(); }

  private:
    static RareText of(std::string_view text) {
        RareText made;
        if (text.empty()) return made;
        const auto size = static_cast<std::uint32_t>(text.size());
        made.bytes_ = std::make_unique<char[]>(sizeof size + size);
        std::memcpy(made.bytes_.get(), &size, sizeof size);
        std::memcpy(made.bytes_.get() + sizeof size, text.data(), size);
        return made;
    }

    /// Null where there is no text, else its size and its bytes.
    std::unique_ptr<char[]> bytes_;
};

} // namespace agenda
