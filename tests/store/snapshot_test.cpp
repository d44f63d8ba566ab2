#include "store/snapshot.hpp"

#include "support.hpp"

#include <doctest/doctest.h>
#include <sys/stat.h>

#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

using namespace agenda::store;
using agenda::store::testing::Faults;
using agenda::store::testing::TestFolder;

namespace fs = std::filesystem;

namespace {

const Origin origin{.program = 7, .folder = "/agenden/aken/agenda"};

Memory memory(std::string_view path, std::string_view text, std::string_view nodes = "12345678",
              std::string_view pool = "", std::string_view pooled = "") {
    return {.path = path,
            .identity = {.size = static_cast<std::int64_t>(text.size()),
                         .modified = 1,
                         .changed = 2,
                         .number = 3},
            .parts = {text, nodes, pooled, pool}};
}

std::vector<Memory> some() {
    return {memory("a.yaml", "title: a\n"), memory("b/c.yaml", "title: c", "", "pool"),
            memory("d.yaml", "")};
}

/// What a snapshot holds that is as it was written.
std::vector<std::string> sound(const Snapshot& snapshot) {
    std::vector<std::string> found;
    for (std::size_t i = 0; i < snapshot.size(); ++i) {
        const std::optional<Memory> memory = snapshot.sound(i);
        if (!memory) continue;
        std::string line(memory->path);
        for (const std::string_view part : memory->parts)
            line.append("|").append(part);
        found.push_back(std::move(line));
    }
    return found;
}

const std::vector<std::string> all{"a.yaml|title: a\n|12345678||", "b/c.yaml|title: c|||pool",
                                   "d.yaml||12345678||"};

} // namespace

TEST_CASE("snapshot: what was written is there again") {
    const TestFolder folder;
    const fs::path place = folder / "agenda/x.snapshot";
    write_snapshot(place, origin, some());
    const Snapshot snapshot(place, origin);
    CHECK(sound(snapshot) == all);
    CHECK(snapshot[1].identity == some()[1].identity);
    CHECK(reinterpret_cast<std::uintptr_t>(snapshot[1].parts[3].data()) % 8 == 0);
    struct stat info {};
    REQUIRE(stat(place.c_str(), &info) == 0);
    CHECK((info.st_mode & 0777U) == 0600);
    CHECK(std::distance(fs::directory_iterator(place.parent_path()), {}) == 1);
}

TEST_CASE("snapshot: a memory is found by its path, wherever it is looked for first") {
    const TestFolder folder;
    const fs::path place = folder / "x.snapshot";
    write_snapshot(place, origin, some());
    const Snapshot snapshot(place, origin);
    for (std::size_t near = 0; near < 5; ++near) {
        CHECK(snapshot.find("a.yaml", near) == 0);
        CHECK(snapshot.find("b/c.yaml", near) == 1);
        CHECK(snapshot.find("d.yaml", near) == 2);
        for (const std::string_view unknown : {"", "a", "b/d.yaml", "e.yaml"})
            CHECK(snapshot.find(unknown, near) == snapshot.size());
    }
    CHECK(Snapshot().find("a.yaml", 0) == 0);
}

TEST_CASE("snapshot: what was given back is there when it is looked at again") {
    const TestFolder folder;
    const fs::path place = folder / "x.snapshot";
    const std::string text(1000, 'x');
    std::vector<std::string> paths;
    for (int i = 100; i < 400; ++i)
        paths.push_back(std::to_string(i) + ".yaml");
    std::vector<Memory> many;
    std::ranges::transform(paths, std::back_inserter(many),
                           [&](const std::string& path) { return memory(path, text); });
    write_snapshot(place, origin, many);
    const Snapshot snapshot(place, origin);
    const std::vector<std::string> before = sound(snapshot);
    REQUIRE(before.size() == many.size());
    snapshot.give_back(0, 0);
    snapshot.give_back(10, 120);
    snapshot.give_back_index();
    CHECK(snapshot.find("399.yaml", 0) == 299);
    CHECK(sound(snapshot) == before);
    snapshot.give_back(0, snapshot.size());
    CHECK(sound(snapshot) == before);
    Snapshot().give_back_index();
}

TEST_CASE("snapshot: of another program, another folder or another user nothing is used") {
    const TestFolder folder;
    const fs::path place = folder / "x.snapshot";
    write_snapshot(place, origin, some());
    CHECK(Snapshot(place, {.program = 8, .folder = origin.folder}).size() == 0);
    CHECK(Snapshot(place, {.program = 7, .folder = "/agenden/aken/agendb"}).size() == 0);
    CHECK(Snapshot(folder / "none", origin).size() == 0);
    CHECK(Snapshot(folder.path(), origin).size() == 0);
    fs::permissions(place, fs::perms::others_write, fs::perm_options::add); // anyone's
    CHECK(Snapshot(place, origin).size() == 0);
}

TEST_CASE("snapshot: cut off anywhere, or with any byte changed, it holds nothing that is wrong") {
    const TestFolder folder;
    const fs::path place = folder / "x.snapshot";
    write_snapshot(place, origin, some());
    const std::string whole = folder.read("x.snapshot");
    for (std::size_t size = 0; size < whole.size(); ++size) {
        folder.write("x.snapshot", whole.substr(0, size));
        CAPTURE(size);
        CHECK(sound(Snapshot(place, origin)).empty());
    }
    for (std::size_t at = 0; at < whole.size(); ++at) {
        std::string damaged = whole;
        damaged[at] = static_cast<char>(damaged[at] ^ 0x10);
        folder.write("x.snapshot", damaged);
        CAPTURE(at);
        for (const std::string& found : sound(Snapshot(place, origin)))
            CHECK(std::find(all.begin(), all.end(), found) != all.end());
    }
}

TEST_CASE("snapshot: where it cannot be written, the old one stays and nothing else") {
    const TestFolder folder;
    const fs::path place = folder / "x.snapshot";
    write_snapshot(place, origin, some());
    for (const system::Call call : {system::Call::open, system::Call::write, system::Call::rename})
        for (const int error : {ENOSPC, EACCES}) {
            const Faults faults([&](system::Call made, int) {
                return system::Fault{.error = made == call ? error : 0, .at_most = SIZE_MAX};
            });
            write_snapshot(place, origin, std::vector<Memory>{memory("new.yaml", "x")});
        }
    CHECK(sound(Snapshot(place, origin)) == all);
    CHECK(std::distance(fs::directory_iterator(folder.path()), {}) == 1);
    // Another process is writing.
    folder.write("x.snapshot.new", "half");
    write_snapshot(place, origin, std::vector<Memory>{memory("new.yaml", "x")});
    CHECK(sound(Snapshot(place, origin)) == all);
}

TEST_CASE("snapshot: a file is too new while it could change without looking any different") {
    constexpr std::int64_t second = 1'000'000'000;
    const Identity old{.size = 1, .modified = 100 * second, .changed = 101 * second, .number = 1};
    CHECK(is_too_new(old, 102 * second));
    CHECK_FALSE(is_too_new(old, 104 * second));
    CHECK(is_too_new(old, 50 * second)); // by a clock that was set back
}
