// Two editors at once: they wait for each other, and no change is lost.
#include "store/change.hpp"
#include "store/folder.hpp"
#include "support.hpp"

#include <doctest/doctest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <optional>
#include <string>
#include <variant>

using namespace agenda::store;
using namespace std::chrono_literals;
using agenda::store::testing::TestFolder;

namespace fs = std::filesystem;

namespace {

std::string read_text(const fs::path& path) {
    return std::get<std::string>(agenda::store::read(path, 1 << 20));
}

/// Adds `count` lines, each by an edit of its own, as a command does: lock, read, commit.
bool add_lines(const fs::path& folder, const std::string& line, int count) {
    for (int i = 0; i < count; ++i) {
        const auto lock = lock_folder(folder, 60s);
        if (!std::holds_alternative<FolderLock>(lock)) return false;
        const std::string text = read_text(folder / "log.yaml");
        const Change change{.path = "log.yaml",
                            .old_text = text,
                            .new_text = text + line + std::to_string(i) + "\n"};
        if (!commit(std::get<FolderLock>(lock), {&change, 1}).done()) return false;
    }
    return true;
}

template <typename Work> pid_t start(Work work) {
    const pid_t child = fork();
    if (child == 0) _exit(work() ? 0 : 1);
    return child;
}

bool ends_well(pid_t child) {
    int status = 0;
    return waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

std::optional<Failure> why_not(const std::variant<FolderLock, Failure>& lock) {
    const auto* failure = std::get_if<Failure>(&lock);
    return failure ? std::optional(*failure) : std::nullopt;
}

} // namespace

TEST_CASE("two processes that make 200 edits each lose none") {
    const TestFolder folder;
    folder.write("log.yaml", "");
    const std::array children{start([&] { return add_lines(folder.path(), "a", 200); }),
                              start([&] { return add_lines(folder.path(), "b", 200); })};
    for (const pid_t child : children)
        CHECK(ends_well(child));
    const std::string text = "\n" + folder.read("log.yaml");
    for (const char* line : {"\na", "\nb"})
        for (int i = 0; i < 200; ++i)
            CHECK(text.find(line + std::to_string(i) + "\n") != std::string::npos);
    CHECK(std::ranges::count(text, '\n') == 401);
    CHECK(folder.temporaries().empty());
}

TEST_CASE("without the lock, a file that was changed meanwhile is seen") {
    const TestFolder folder;
    folder.write("log.yaml", "read\n");
    const FolderLock without(folder.path(), Descriptor(), false);
    const Change first{.path = "log.yaml", .old_text = "read\n", .new_text = "first\n"};
    const Change second{.path = "log.yaml", .old_text = "read\n", .new_text = "second\n"};
    CHECK(commit(without, {&first, 1}).done());
    CHECK(commit(without, {&second, 1}).failure->reason == Refusal::changed_meanwhile);
    CHECK(folder.read("log.yaml") == "first\n");
}

TEST_CASE("a lock that is not let go is waited for, then named") {
    const TestFolder folder;
    std::optional<std::variant<FolderLock, Failure>> first = lock_folder(folder.path());
    CHECK(std::get<FolderLock>(*first).held());
    const auto before = std::chrono::steady_clock::now();
    CHECK(why_not(lock_folder(folder.path(), 100ms))->reason == Refusal::busy);
    CHECK(std::chrono::steady_clock::now() - before >= 100ms);
    CHECK(why_not(lock_folder(folder.path(), 0ms))->reason == Refusal::busy);
    first.reset();
    CHECK(!why_not(lock_folder(folder.path(), 0ms)));
    CHECK(folder.contents().empty());
    CHECK(fs::is_empty(folder.path()));
}

TEST_CASE("a lock that is let go is taken") {
    const TestFolder folder;
    auto first = std::optional(lock_folder(folder.path()));
    const pid_t child = start([&] {
        first.reset(); // the child's copy of the descriptor
        return !why_not(lock_folder(folder.path(), 30s));
    });
    usleep(50'000);
    first.reset();
    CHECK(ends_well(child));
}

TEST_CASE("the lock ends with the process that had it") {
    const TestFolder folder;
    const pid_t child = start([&] {
        const auto lock = lock_folder(folder.path());
        _exit(0);
        return true;
    });
    CHECK(ends_well(child));
    CHECK(!why_not(lock_folder(folder.path(), 0ms)));
}

TEST_CASE("a folder that was replaced while it was waited for is locked as it is now") {
    const TestFolder outer;
    outer.make_folder("agenda");
    bool replaced = false;
    const testing::Faults faults([&](auto call, int) -> system::Fault {
        if (call == system::Call::lock && !replaced) {
            replaced = true;
            fs::rename(outer / "agenda", outer / "old");
            outer.make_folder("agenda");
        }
        return {};
    });
    const auto lock = lock_folder(outer / "agenda");
    CHECK(!why_not(lock));
    CHECK(why_not(lock_folder(outer / "agenda", 0ms))->reason == Refusal::busy);
    CHECK(!why_not(lock_folder(outer / "old", 0ms)));
}

TEST_CASE("a folder that is none cannot be locked") {
    const TestFolder folder;
    folder.write("file", "");
    CHECK(why_not(lock_folder(folder / "missing"))->error == ENOENT);
    CHECK(why_not(lock_folder(folder / "file"))->error == ENOTDIR);
    CHECK(why_not(lock_folder(folder / "file"))->path == ".");
}
