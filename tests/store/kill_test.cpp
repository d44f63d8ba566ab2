// An edit that is killed, before any of its system calls or at any moment, leaves every file the old or
// the new one, and nothing in the way of the next edit.
#include "scenarios.hpp"
#include "store/leftovers.hpp"
#include "support.hpp"

#include <doctest/doctest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <random>
#include <string>
#include <thread>

using namespace agenda::store;
using namespace agenda::store::testing;
using agenda::store::system::Call;
using agenda::store::system::Fault;

namespace {

/// The same edit can be made again, as far as it has not been made.
void check_next_edit(const TestFolder& folder, const Scenario& scenario) {
    std::vector<Change> rest;
    for (std::size_t i = 0; i < scenario.changes.size(); ++i) {
        Change change = scenario.changes[i];
        if (look(folder, scenario, i) == Stands::both)
            rest.push_back({.path = change.path, .old_text = change.old_text});
        if (look(folder, scenario, i) == Stands::as_before) rest.push_back(change);
    }
    CHECK(change(folder.path(), rest).done());
    CHECK(folder.contents() == scenario.after);
    remove_leftovers(folder.path(), std::chrono::system_clock::now() + std::chrono::hours(25));
    CHECK(folder.temporaries().empty());
}

std::string edit_until_killed(const TestFolder& folder, const Scenario& scenario, int at,
                              bool torn) {
    return in_child([&] {
        const Faults faults([&](Call, int number) {
            if (number == at) _exit(77);
            return Fault{.at_most = torn ? 5U : SIZE_MAX};
        });
        return std::string(change(folder.path(), scenario.changes).done() ? "done" : "failed");
    });
}

} // namespace

TEST_CASE("killed before each system call") {
    const TestFolder folder;
    for (const Scenario& scenario : scenarios()) {
        CAPTURE(scenario.name);
        int at = 0;
        for (;; ++at) {
            CAPTURE(at);
            folder.become(scenario.before);
            const std::string end = edit_until_killed(folder, scenario, at, false);
            CHECK(what_is_torn(folder, scenario) == "");
            check_next_edit(folder, scenario);
            if (end == "done") break;
            REQUIRE(end == "exit 77");
        }
        CHECK(at > 10);
    }
}

TEST_CASE("killed in the middle of writing a text") {
    const TestFolder folder;
    const Scenario& scenario = scenarios().front();
    for (const int at : {10, 20, 100, 300, 500, 800}) {
        CAPTURE(at);
        folder.become(scenario.before);
        CHECK(edit_until_killed(folder, scenario, at, true) == "exit 77");
        CHECK(folder.contents() == scenario.before);
        check_next_edit(folder, scenario);
    }
}

TEST_CASE("killed at random moments") {
    const TestFolder folder;
    const Scenario& scenario = scenarios().back();
    std::minstd_rand random(20261124);
    std::uniform_int_distribution<int> moment(0, 1500);
    for (int i = 0; i < 500; ++i) {
        folder.become(scenario.before);
        const pid_t child = fork();
        if (child == 0) {
            (void)change(folder.path(), scenario.changes);
            _exit(0);
        }
        std::this_thread::sleep_for(std::chrono::microseconds(moment(random)));
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        CAPTURE(i);
        CHECK(what_is_torn(folder, scenario) == "");
        check_next_edit(folder, scenario);
    }
}

TEST_CASE("Ctrl-C stops an edit before its first file or after its last") {
    const TestFolder folder;
    for (const Scenario& scenario : scenarios()) {
        CAPTURE(scenario.name);
        for (int at = 0;; ++at) {
            CAPTURE(at);
            folder.become(scenario.before);
            const std::string end = in_child([&] {
                std::signal(SIGINT, SIG_DFL);
                const Faults faults([&](Call, int number) {
                    if (number == at) raise(SIGINT);
                    return Fault{};
                });
                return std::string(change(folder.path(), scenario.changes).done() ? "done"
                                                                                  : "failed");
            });
            if (end == "done") break;
            REQUIRE(end == "signal " + std::to_string(SIGINT));
            CHECK((folder.contents() == scenario.before || folder.contents() == scenario.after));
            CHECK(folder.temporaries().empty());
        }
    }
}

TEST_CASE("an ignored signal does not stop an edit") {
    const TestFolder folder;
    const std::string end = in_child([&] {
        std::signal(SIGHUP, SIG_IGN);
        const Faults faults([](Call, int) {
            raise(SIGHUP);
            return Fault{};
        });
        return std::string(change(folder.path(), {{.path = "a.yaml", .new_text = "a"}}).done()
                               ? "done"
                               : "failed");
    });
    CHECK(end == "done");
}
