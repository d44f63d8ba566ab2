// A file descriptor that is closed in any case.
#pragma once

#include "store/system.hpp"

#include <cerrno>
#include <system_error>
#include <utility>

namespace agenda::store {

/// errno as an exception.
[[noreturn]] inline void throw_errno() { throw std::system_error(errno, std::generic_category()); }

class Descriptor {
  public:
    Descriptor() = default;
    explicit Descriptor(int number) : number_(number) {}
    Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
    Descriptor& operator=(Descriptor&& other) noexcept {
        std::swap(number_, other.number_);
        return *this;
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() {
        if (is_open()) system::close(number_);
    }

    [[nodiscard]] bool is_open() const { return number_ >= 0; }
    [[nodiscard]] int number() const { return number_; }

    /// Closes now, and reports what only closing shows (a full network disk). Throws std::system_error.
    void close() {
        if (system::close(std::exchange(number_, -1)) != 0) throw_errno();
    }

  private:
    int number_ = -1;
};

} // namespace agenda::store
