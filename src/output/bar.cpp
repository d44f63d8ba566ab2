#include "output/bar.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace agenda::output {

std::string bar_of(std::int64_t value, std::int64_t most, int columns) {
    constexpr std::array<std::string_view, 8> eighths{"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};
    if (value <= 0 || most <= 0) return {};
    const std::int64_t exact = (value * columns * 8 + most / 2) / most;
    const auto length = static_cast<std::size_t>(std::max<std::int64_t>(1, exact));
    std::string bar;
    for (std::size_t i = 0; i < length / 8; ++i)
        bar += "█";
    return bar.append(eighths[length % 8]);
}

} // namespace agenda::output
