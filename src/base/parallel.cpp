#include "base/parallel.hpp"

#include <pthread.h>

#include <algorithm>
#include <condition_variable>
#include <csignal>
#include <mutex>
#include <system_error>
#include <thread>
#include <utility>

namespace agenda {

namespace {

/// Signals are the business of the thread that was there first: it may hold them back.
class SignalsElsewhere {
  public:
    SignalsElsewhere() {
        sigset_t all;
        sigfillset(&all);
        pthread_sigmask(SIG_SETMASK, &all, &before_);
    }
    SignalsElsewhere(const SignalsElsewhere&) = delete;
    SignalsElsewhere& operator=(const SignalsElsewhere&) = delete;
    ~SignalsElsewhere() { pthread_sigmask(SIG_SETMASK, &before_, nullptr); }

  private:
    sigset_t before_{};
};

/// Threads that wait for work, which takes less time than to make new ones, and keeps each on its processor.
class Crew {
  public:
    /// Lives as long as the process: so do its threads.
    static Crew& instance() {
        static Crew& crew = *new Crew;
        return crew;
    }

    /// False where it works for somebody else.
    bool begin(std::size_t threads, const SharedWork::Work& work) {
        const std::lock_guard lock(mutex_);
        if (work_ != nullptr) return false;
        hire(threads - 1);
        work_ = &work;
        next_ = 1;
        end_ = threads;
        called_.notify_all();
        return true;
    }

    /// Nobody begins any more; waits for those who have.
    void end() {
        std::unique_lock lock(mutex_);
        end_ = 0;
        done_.wait(lock, [this] { return working_ == 0; });
        work_ = nullptr;
    }

  private:
    /// Where the system gives no more threads, fewer do as well.
    void hire(std::size_t threads) {
        const SignalsElsewhere signals;
        try {
            for (; size_ < threads; ++size_)
                std::thread([this] { live(); }).detach();
        } catch (const std::system_error&) {
            return;
        }
    }

    [[noreturn]] void live() {
        std::unique_lock lock(mutex_);
        for (;;) {
            called_.wait(lock, [this] { return next_ < end_; });
            const std::size_t thread = next_++;
            const SharedWork::Work& work = *work_;
            ++working_;
            lock.unlock();
            work(thread);
            lock.lock();
            if (--working_ == 0) done_.notify_all();
        }
    }

    std::mutex mutex_;
    std::condition_variable called_;
    std::condition_variable done_;
    std::size_t size_ = 0;
    /// Null while nobody needs them.
    const SharedWork::Work* work_ = nullptr;
    /// The number of the next thread to begin, and that of the first that is not wanted.
    std::size_t next_ = 0;
    std::size_t end_ = 0;
    std::size_t working_ = 0;
};

} // namespace

std::size_t threads_for(std::size_t count, std::size_t at_once) {
    // Asked once: the system may get more, and what is numbered by threads must not.
    static const std::size_t processors = std::max(std::thread::hardware_concurrency(), 1U);
    return std::clamp<std::size_t>(count / at_once, 1, processors);
}

SharedWork::SharedWork(std::size_t threads, Work work)
    : work_(std::move(work)), shared_(threads > 1 && Crew::instance().begin(threads, work_)) {}

SharedWork::~SharedWork() { wait(); }

void SharedWork::finish() {
    work_(0);
    wait();
}

void SharedWork::wait() {
    if (std::exchange(shared_, false)) Crew::instance().end();
}

} // namespace agenda
