// Many small pieces of work on all processors.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace agenda {

/// Calls f(i) for each number below `count`, from several threads where there are enough of them for
/// that: a thread takes the next `at_once` as it becomes free. What f does must not depend on the order.
template <class F> void in_parallel(std::size_t count, std::size_t at_once, F f) {
    std::atomic<std::size_t> next{0};
    const auto work = [&] {
        for (std::size_t begin = next.fetch_add(at_once); begin < count;
             begin = next.fetch_add(at_once))
            for (std::size_t i = begin; i < std::min(begin + at_once, count); ++i)
                f(i);
    };
    const std::size_t wanted =
        std::min<std::size_t>(std::thread::hardware_concurrency(), count / at_once);
    std::vector<std::jthread> others;
    for (std::size_t i = 1; i < wanted; ++i)
        others.emplace_back(work);
    work();
}

} // namespace agenda
