// Memory for many small things that live and die together: the lists and records of an inventory. One is
// not given back without the others, and none of them may have anything to do when it is.
#pragma once

#include <algorithm>
#include <cstddef>
#include <memory>
#include <span>
#include <type_traits>
#include <utility>
#include <vector>

namespace agenda {

/// The size of a large page on x86-64 and, mostly, on AArch64.
inline constexpr std::size_t large_page = std::size_t{2} << 20U;

/// Memory that comes in large pages where the system has them and so much is asked for at once: to fill many
/// small ones takes longer than what stands in them took to make. To be given back with the same size and
/// alignment. Several threads may ask.
[[nodiscard]] void* allocate_large(std::size_t size, std::size_t alignment);
void deallocate_large(void* at, std::size_t size, std::size_t alignment);

/// For a vector of what is yet to be made: `resize` only gives room. What is to stand there is constructed in
/// its place later, by whichever thread has it; nothing may be read before.
template <class T> class UninitializedAllocator {
  public:
    using value_type = T;

    UninitializedAllocator() = default;
    template <class U>
    explicit UninitializedAllocator(const UninitializedAllocator<U>& /*other*/) {}

    [[nodiscard]] T* allocate(std::size_t size) {
        return static_cast<T*>(allocate_large(size * sizeof(T), alignof(T)));
    }
    void deallocate(T* at, std::size_t size) { deallocate_large(at, size * sizeof(T), alignof(T)); }
    template <class U> void construct(U* /*at*/) { static_assert(std::is_trivially_copyable_v<U>); }
    template <class U, class... Values> void construct(U* at, Values&&... values) {
        std::construct_at(at, std::forward<Values>(values)...);
    }

    friend bool operator==(const UninitializedAllocator&, const UninitializedAllocator&) {
        return true;
    }
};

/// Memory comes in pieces: large pages for what is expected, as long as it fills one, and else smaller ones, each
/// twice as large as the one before up to `largest`. Only one thread may use it at a time.
class Arena {
  public:
    static constexpr std::size_t small = std::size_t{16} * 1024;

    explicit Arena(std::size_t expected = small)
        : expected_(expected), next_size_(std::min(expected, largest)) {}
    Arena(const Arena&) = delete;
    Arena& operator=(const Arena&) = delete;
    ~Arena();

    /// So many values to be filled in.
    template <class T> [[nodiscard]] std::span<T> array(std::size_t size) {
        static_assert(std::is_trivially_destructible_v<T>);
        if (size == 0) return {};
        T* first = static_cast<T*>(take(size * sizeof(T), alignof(T)));
        std::uninitialized_value_construct_n(first, size);
        return {first, size};
    }

    template <class T> [[nodiscard]] T* make(const T& value) {
        static_assert(std::is_trivially_destructible_v<T>);
        return ::new (take(sizeof(T), alignof(T))) T(value);
    }

    template <class Range> [[nodiscard]] auto copy(const Range& values) {
        using T = typename Range::value_type;
        const std::span<T> copied = array<T>(values.size());
        std::copy(values.begin(), values.end(), copied.begin());
        return std::span<const T>(copied);
    }

  private:
    [[nodiscard]] void* take(std::size_t size, std::size_t alignment) {
        if (std::align(alignment, size, free_, left_) == nullptr) add_piece(size);
        void* at = free_;
        free_ = static_cast<std::byte*>(at) + size;
        left_ -= size;
        return at;
    }
    /// With room for `size` bytes, aligned for any number.
    void add_piece(std::size_t size);

    /// Small enough that the part of a piece that nobody needs is not worth mentioning.
    static constexpr std::size_t largest = large_page / 8;

    std::vector<std::span<std::byte>> pieces_;
    std::size_t expected_;
    std::size_t next_size_;
    /// What is left of the last piece.
    void* free_ = nullptr;
    std::size_t left_ = 0;
};

/// A list that is filled one by one, in room for all of them.
template <class T> class ArenaList {
  public:
    ArenaList(Arena& arena, std::size_t most) : room_(arena.array<T>(most)) {}

    void push_back(const T& value) { room_[size_++] = value; }
    [[nodiscard]] std::span<const T> values() const { return room_.first(size_); }

  private:
    std::span<T> room_;
    std::size_t size_ = 0;
};

} // namespace agenda
