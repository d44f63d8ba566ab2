// What is printed, handed on piece by piece: to be written, compared or only measured without ever being
// whole in memory.
#pragma once

#include <functional>
#include <iosfwd>
#include <string_view>

namespace agenda {

using Print = std::function<void(std::ostream&)>;

/// Takes the next bytes. False: no more is wanted.
using TakePiece = std::function<bool(std::string_view)>;

/// Hands on what `print` writes, at most 64 KiB at a time; true if all of it was wanted. Where it was not,
/// `print` is left at once, by an exception that it has to let through. What `take` throws comes out here.
[[nodiscard]] bool print_in_pieces(const Print& print, const TakePiece& take);

} // namespace agenda
