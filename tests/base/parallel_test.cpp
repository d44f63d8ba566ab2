#include "base/parallel.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <atomic>
#include <csignal>
#include <cstddef>
#include <numeric>
#include <thread>
#include <vector>

using namespace agenda;

TEST_CASE("parallel: every number comes once, from threads with numbers of their own") {
    constexpr std::size_t count = 10'000;
    const std::size_t threads = threads_for(count, 8);
    std::vector<int> times(count);
    std::vector<std::size_t> by_thread(threads);
    in_parallel(count, 8, [&](std::size_t i, std::size_t thread) {
        ++times[i];
        ++by_thread[thread];
    });
    CHECK(times == std::vector<int>(count, 1));
    CHECK(std::accumulate(by_thread.begin(), by_thread.end(), std::size_t{0}) == count);
}

TEST_CASE("parallel: work within work, and from several threads at once, is done too") {
    std::atomic<int> done{0};
    const auto both = [&] {
        in_parallel(20, 1, [&](std::size_t, std::size_t) {
            in_parallel(20, 1, [&](std::size_t, std::size_t) { ++done; });
        });
    };
    std::thread other(both);
    both();
    other.join();
    CHECK(done == 800);
}

TEST_CASE("parallel: others begin before the caller takes part") {
    std::atomic<bool> begun{false};
    SharedWork work(2, [&](std::size_t thread) {
        if (thread == 1) begun = true;
        begun.notify_all();
    });
    begun.wait(false);
    work.finish();
    CHECK(begun);
}

TEST_CASE("parallel: who does not take part waits for those who have begun") {
    std::atomic<int> within{0};
    std::atomic<int> calls{0};
    for (int i = 0; i < 200; ++i) {
        const SharedWork work(3, [&](std::size_t) {
            ++within;
            ++calls;
            --within;
        });
    }
    CHECK(within == 0);
    CHECK(calls <= 400);
}

TEST_CASE("parallel: signals do not reach the threads that help") {
    std::atomic<int> held{0};
    std::atomic<int> helped{0};
    SharedWork work(2, [&](std::size_t thread) {
        if (thread == 0) return;
        sigset_t mask;
        pthread_sigmask(SIG_SETMASK, nullptr, &mask);
        held = sigismember(&mask, SIGINT);
        helped = 1;
        helped.notify_all();
    });
    helped.wait(0);
    work.finish();
    CHECK(held == 1);
}

TEST_CASE("parallel: what is made piece by piece is taken in order, each once and few at a time") {
    for (const std::size_t count : {0U, 1U, 127U, 128U, 129U, 10'000U}) {
        std::vector<std::size_t> taken;
        std::atomic<std::size_t> held{0};
        std::size_t most_held = 0;
        in_order(
            count, 128,
            [&](std::size_t begin, std::size_t end) {
                ++held;
                std::vector<std::size_t> piece(end - begin);
                std::iota(piece.begin(), piece.end(), begin);
                return piece;
            },
            [&](const std::vector<std::size_t>& piece) {
                most_held = std::max(most_held, held.load());
                --held;
                taken.insert(taken.end(), piece.begin(), piece.end());
            });
        std::vector<std::size_t> all(count);
        std::iota(all.begin(), all.end(), std::size_t{0});
        CHECK(taken == all);
        CHECK(most_held <= 4 * threads_for(count, 128));
    }
}
