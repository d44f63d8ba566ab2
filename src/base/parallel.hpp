// Many small pieces of work on all processors.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <functional>
#include <type_traits>
#include <utility>
#include <vector>

namespace agenda {

/// How many threads so much work is spread over.
[[nodiscard]] std::size_t threads_for(std::size_t count, std::size_t at_once);

/// Work that other threads begin at once, and the caller takes part in when it has time for it. Each thread
/// calls `work` with a number of its own below `threads`, the caller's is 0; it returns when there is nothing
/// left to begin. While the threads work for somebody else, the caller does everything itself.
class SharedWork {
  public:
    using Work = std::function<void(std::size_t thread)>;

    SharedWork(std::size_t threads, Work work);
    SharedWork(const SharedWork&) = delete;
    SharedWork& operator=(const SharedWork&) = delete;
    /// Waits for those who have begun.
    ~SharedWork();

    /// Takes part, and returns when everything is done.
    void finish();

  private:
    void wait();

    Work work_;
    bool shared_;
};

/// Calls f(i, thread) for each number below `count`, from several threads where there are enough of them
/// for that: a thread takes the next `at_once` as it becomes free. Threads are numbered, from 0 to below
/// `threads_for`. What f does must not depend on the order.
template <class F> void in_parallel(std::size_t count, std::size_t at_once, F f) {
    std::atomic<std::size_t> next{0};
    SharedWork(threads_for(count, at_once), [&](std::size_t thread) {
        for (std::size_t begin = next.fetch_add(at_once); begin < count;
             begin = next.fetch_add(at_once))
            for (std::size_t i = begin; i < std::min(begin + at_once, count); ++i)
                f(i, thread);
    }).finish();
}

/// Calls make(begin, end) for all numbers below `count`, `at_once` of them at a time, as `in_parallel` does, and
/// take(what it made) in their order, in the caller's thread. Only some of what is made is held at once.
template <class Make, class Take>
void in_order(std::size_t count, std::size_t at_once, const Make& make, const Take& take) {
    constexpr std::size_t for_each_thread = 4;
    const std::size_t pieces = (count + at_once - 1) / at_once;
    using Made = std::invoke_result_t<Make, std::size_t, std::size_t>;
    std::vector<Made> made(std::min(pieces, for_each_thread * threads_for(pieces, 1)));
    for (std::size_t first = 0; first < pieces; first += made.size()) {
        const std::size_t now = std::min(made.size(), pieces - first);
        in_parallel(now, 1, [&](std::size_t i, std::size_t /*thread*/) {
            const std::size_t begin = (first + i) * at_once;
            made[i] = make(begin, std::min(begin + at_once, count));
        });
        for (std::size_t i = 0; i < now; ++i)
            take(std::exchange(made[i], {}));
    }
}

} // namespace agenda
