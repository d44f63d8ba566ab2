// Ctrl-C between two files of one edit would leave half of it. While this object lives, SIGINT, SIGTERM
// and SIGHUP wait; then they do what they always do.
#pragma once

#include <pthread.h>

#include <array>
#include <csignal>

namespace agenda::store {

class SignalsHeld {
  public:
    SignalsHeld() {
        sigset_t held;
        sigemptyset(&held);
        for (const int signal : signals)
            sigaddset(&held, signal);
        pthread_sigmask(SIG_BLOCK, &held, &before_);
    }
    SignalsHeld(const SignalsHeld&) = delete;
    SignalsHeld& operator=(const SignalsHeld&) = delete;
    ~SignalsHeld() { pthread_sigmask(SIG_SETMASK, &before_, nullptr); }

    /// Whether one is waiting that is not ignored (as SIGHUP is under nohup).
    [[nodiscard]] bool one_waits() const {
        sigset_t waiting;
        sigpending(&waiting);
        for (const int signal : signals) {
            struct sigaction action {};
            if (sigismember(&waiting, signal) == 1 && sigaction(signal, nullptr, &action) == 0 &&
                action.sa_handler != SIG_IGN)
                return true;
        }
        return false;
    }

  private:
    static constexpr std::array signals{SIGINT, SIGTERM, SIGHUP};
    sigset_t before_{};
};

} // namespace agenda::store
