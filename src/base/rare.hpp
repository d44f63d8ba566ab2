// Parts that mostly are not there, where there are many that could have one: each takes no more than a
// pointer.
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <initializer_list>
#include <memory>
#include <string_view>
#include <utility>
#include <vector>

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

template <class T> class RareList {
  public:
    RareList() = default;
    RareList(std::initializer_list<T> values) : RareList(std::vector<T>(values)) {}
    RareList(std::vector<T> values) {
        if (!values.empty()) values_ = std::make_unique<std::vector<T>>(std::move(values));
    }
    RareList(const RareList& other) {
        if (other.values_) values_ = std::make_unique<std::vector<T>>(*other.values_);
    }
    RareList(RareList&&) noexcept = default;
    RareList& operator=(const RareList& other) { return *this = RareList(other); }
    RareList& operator=(RareList&&) noexcept = default;
    ~RareList() = default;

    [[nodiscard]] bool empty() const { return values_ == nullptr; }
    [[nodiscard]] std::size_t size() const { return values_ ? values_->size() : 0; }
    [[nodiscard]] const T* begin() const { return values_ ? values_->data() : nullptr; }
    [[nodiscard]] const T* end() const { return begin() + size(); }
    [[nodiscard]] const T& front() const { return values_->front(); }
    [[nodiscard]] const T& operator[](std::size_t i) const { return (*values_)[i]; }
    void push_back(T value) {
        if (!values_) values_ = std::make_unique<std::vector<T>>();
        values_->push_back(std::move(value));
    }
    void clear() { values_.reset(); }

  private:
    /// Null or not empty.
    std::unique_ptr<std::vector<T>> values_;
};

} // namespace agenda
