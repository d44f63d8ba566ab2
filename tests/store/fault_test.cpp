// Every system call of an edit fails in turn, in every way a disk can: no file is ever torn or lost, and
// what is reported is the truth.
#include "scenarios.hpp"
#include "store/leftovers.hpp"
#include "support.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <functional>
#include <string>
#include <vector>

using namespace agenda::store;
using namespace agenda::store::testing;
using agenda::store::system::Call;
using agenda::store::system::Fault;

namespace {

constexpr std::array disk_errors{ENOSPC, EIO, EDQUOT, EACCES, EROFS};

/// Of an error that a disk gives to a call, the reason that people are told.
bool is_right_reason(Refusal reason, int error, Call call) {
    const bool reads = call == Call::read || call == Call::open;
    // Of a disk that is full when it is read there is no more to say.
    if (reads && error != EACCES && reason == Refusal::input_output) return true;
    switch (error) {
    case ENOSPC:
    case EDQUOT: return reason == Refusal::disk_full;
    case EROFS: return reason == Refusal::read_only_disk;
    case EACCES: return reason == Refusal::folder_permission || reason == Refusal::file_permission;
    default: return reason == Refusal::input_output;
    }
}

void check_outcome(const TestFolder& folder, const Scenario& scenario, std::size_t i,
                   const FileResult& file) {
    CAPTURE(scenario.changes[i].path);
    CAPTURE(file.outcome);
    const Stands stands = look(folder, scenario, i);
    switch (file.outcome) {
    case Outcome::untouched:
    case Outcome::restored: CHECK(stands == Stands::as_before); break;
    case Outcome::written: CHECK(stands == Stands::as_asked); break;
    case Outcome::both_names: CHECK(stands == Stands::both); break;
    case Outcome::unknown: break; // it is not torn, which is checked for all
    }
    // A file whose old text is nowhere else has it kept.
    const bool can_lose = scenario.changes[i].old_text && stands == Stands::as_asked;
    if (can_lose && file.outcome != Outcome::unknown) CHECK(!file.kept.empty());
    if (!file.kept.empty()) CHECK(folder.read(file.kept) == *scenario.changes[i].old_text);
}

void check_truth(const TestFolder& folder, const Scenario& scenario, const CommitResult& result) {
    CHECK(what_is_torn(folder, scenario) == "");
    REQUIRE(result.files.size() == scenario.changes.size());
    if (result.done()) {
        CHECK(folder.contents() == scenario.after);
        return;
    }
    for (std::size_t i = 0; i < result.files.size(); ++i)
        check_outcome(folder, scenario, i, result.files[i]);
}

/// What is left over goes with the next edits, and they find nothing in their way.
void check_next_edit(const TestFolder& folder) {
    CHECK(change(folder.path(), {{.path = "next.yaml", .new_text = "x"}}).done());
    CHECK(change(folder.path(), {{.path = "next.yaml", .old_text = "x", .new_text = "y"}}).done());
    remove_leftovers(folder.path(), std::chrono::system_clock::now() + std::chrono::hours(25));
    CHECK(folder.temporaries().empty());
}

/// Makes the edit again and again, `fault` disturbing it at call 0, 1, 2, … until it is not reached.
void disturb(const Scenario& scenario, const std::function<Fault(Call, int since)>& fault,
             const std::function<void(const TestFolder&, const CommitResult&)>& check) {
    const TestFolder folder;
    CAPTURE(scenario.name);
    bool reached = true;
    for (int first = 0; reached; ++first) {
        CAPTURE(first);
        folder.become(scenario.before);
        CommitResult result;
        {
            const Faults faults([&](Call call, int number) {
                return number < first ? Fault{} : fault(call, number - first);
            });
            result = change(folder.path(), scenario.changes);
            reached = faults.calls() > first;
        }
        check_truth(folder, scenario, result);
        check(folder, result);
        check_next_edit(folder);
    }
}

/// Calls without which a disk can still be read.
bool changes_the_disk(Call call) {
    return call != Call::open && call != Call::read && call != Call::close && call != Call::lock;
}

} // namespace

TEST_CASE("one failing call: all or nothing, and everything restored") {
    for (const Scenario& scenario : scenarios())
        for (const int error : disk_errors) {
            CAPTURE(error);
            Call failed{};
            const auto fail_once = [&](Call call, int since) {
                if (since == 0) failed = call;
                return Fault{.error = since == 0 ? error : 0};
            };
            disturb(scenario, fail_once, [&](const TestFolder& folder, const CommitResult& result) {
                if (result.done()) return;
                CHECK(folder.contents() == scenario.before);
                CHECK(is_right_reason(result.failure->reason, error, failed));
                for (const FileResult& file : result.files)
                    CHECK(file.kept.empty());
            });
        }
}

TEST_CASE("every call fails from one on: nothing torn, and the truth reported") {
    for (const Scenario& scenario : scenarios())
        for (const int error : disk_errors) {
            CAPTURE(error);
            disturb(
                scenario, [&](Call, int) { return Fault{.error = error}; },
                [](const TestFolder&, const CommitResult&) {});
        }
}

TEST_CASE("nothing can be changed from one call on: what stands where is known") {
    for (const Scenario& scenario : scenarios())
        for (const int error : disk_errors) {
            CAPTURE(error);
            disturb(
                scenario,
                [&](Call call, int) { return Fault{.error = changes_the_disk(call) ? error : 0}; },
                [](const TestFolder&, const CommitResult& result) {
                    for (const FileResult& file : result.files)
                        CHECK(file.outcome != Outcome::unknown);
                });
        }
}

TEST_CASE("two failing calls in one edit: the way back is disturbed too") {
    for (const Scenario& scenario : scenarios())
        for (int second = 1; second < 12; ++second) {
            CAPTURE(second);
            disturb(
                scenario,
                [&](Call, int since) {
                    return Fault{.error = since == 0 || since == second ? EIO : 0};
                },
                [](const TestFolder&, const CommitResult&) {});
        }
}

TEST_CASE("interrupted calls are made again") {
    for (const Scenario& scenario : scenarios())
        for (const int times : {1, 3}) {
            disturb(
                scenario,
                [&](Call, int since) { return Fault{.error = since < times ? EINTR : 0}; },
                [](const TestFolder&, const CommitResult& result) { CHECK(result.done()); });
        }
}

TEST_CASE("short writes are gone on with, and those before a full disk undone") {
    for (const Scenario& scenario : scenarios()) {
        disturb(
            scenario, [](Call, int) { return Fault{.at_most = 7}; },
            [](const TestFolder&, const CommitResult& result) { CHECK(result.done()); });
        disturb(
            scenario,
            [](Call, int since) {
                return Fault{.error = since == 1 ? ENOSPC : 0,
                             .at_most = since == 0 ? 3U : SIZE_MAX};
            },
            [&](const TestFolder& folder, const CommitResult& result) {
                if (!result.done()) CHECK(folder.contents() == scenario.before);
            });
    }
}

TEST_CASE("file systems that lack something are served otherwise") {
    struct Row {
        const char* what;
        Call call;
        int error;
    };
    const std::vector<Row> rows{
        {"no second names", Call::link, EPERM},
        {"no renaming with care", Call::rename, EINVAL},
        {"no fsync of folders", Call::sync, EINVAL},
        {"no locks", Call::lock, EBADF},
        {"no giving away", Call::change_owner, EPERM},
    };
    for (const Scenario& scenario : scenarios())
        for (const Row& row : rows) {
            CAPTURE(row.what);
            const bool replaces = std::ranges::any_of(scenario.changes, [](const Change& one) {
                return one.old_text && one.new_text && one.new_path.empty();
            });
            if (row.call == Call::rename && replaces) continue; // those need the plain rename
            const TestFolder folder;
            folder.become(scenario.before);
            {
                const auto files = static_cast<int>(scenario.changes.size()) * 2;
                const Faults faults([&, syncs = 0](Call call, int) mutable {
                    const bool of_folder = call != Call::sync || ++syncs > files;
                    return Fault{.error = call == row.call && of_folder ? row.error : 0};
                });
                const CommitResult result = change(folder.path(), scenario.changes);
                CHECK(result.done());
            }
            CHECK(folder.contents() == scenario.after);
            CHECK(folder.temporaries().empty());
        }
}
