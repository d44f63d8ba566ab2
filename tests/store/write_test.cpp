// write_file, for `-o FILE`.
#include "store/write.hpp"

#include "support.hpp"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <string>
#include <system_error>

using namespace agenda::store;
using agenda::store::testing::Contents;
using agenda::store::testing::Faults;
using agenda::store::testing::in_child;
using agenda::store::testing::TestFolder;

namespace fs = std::filesystem;

namespace {

/// The errno of writing, 0 where it went well.
int error_of(const fs::path& path, std::string_view text = "new") {
    try {
        write_file(path, text);
        return 0;
    } catch (const std::system_error& error) {
        return error.code().value();
    }
}

mode_t mode_of(const fs::path& path) {
    struct stat info {};
    REQUIRE(stat(path.c_str(), &info) == 0);
    return info.st_mode & 07777;
}

} // namespace

TEST_CASE("write_file makes a file, or replaces it and keeps its mode") {
    const TestFolder folder;
    const mode_t before = umask(027);
    write_file(folder / "new.csv", "a,b\r\n");
    umask(before);
    CHECK(folder.read("new.csv") == "a,b\r\n");
    CHECK(mode_of(folder / "new.csv") == 0640);
    REQUIRE(chmod((folder / "new.csv").c_str(), 0604) == 0);
    write_file(folder / "new.csv", "");
    CHECK(folder.read("new.csv").empty());
    CHECK(mode_of(folder / "new.csv") == 0604);
    CHECK(folder.temporaries().empty());
}

TEST_CASE("write_file takes a path without a folder") {
    const TestFolder folder;
    const std::string end = in_child([&] {
        fs::current_path(folder.path());
        return std::to_string(error_of("plain.csv"));
    });
    CHECK(end == "0");
    CHECK(folder.read("plain.csv") == "new");
}

TEST_CASE("write_file follows links and leaves them") {
    const TestFolder folder;
    folder.write("real/a.csv", "old");
    folder.link("a.csv", "real/a.csv");
    folder.link("b.csv", "real/b.csv");
    folder.link("c.csv", "b.csv");
    folder.link("loop.csv", "loop.csv");
    folder.link("lost.csv", "no/folder.csv");
    CHECK(error_of(folder / "a.csv") == 0);
    CHECK(error_of(folder / "c.csv") == 0);
    CHECK(error_of(folder / "loop.csv") == ELOOP);
    CHECK(error_of(folder / "lost.csv") == ENOENT);
    CHECK(folder.contents() == Contents{{"a.csv", "-> real/a.csv"},
                                        {"b.csv", "-> real/b.csv"},
                                        {"c.csv", "-> b.csv"},
                                        {"loop.csv", "-> loop.csv"},
                                        {"lost.csv", "-> no/folder.csv"},
                                        {"real/a.csv", "new"},
                                        {"real/b.csv", "new"}});
}

TEST_CASE("write_file writes into pipes and devices") {
    const TestFolder folder;
    CHECK(error_of("/dev/null") == 0);
    CHECK(error_of("/dev/full") == ENOSPC);
    std::array<int, 2> ends{};
    REQUIRE(pipe(ends.data()) == 0);
    write_file("/dev/fd/" + std::to_string(ends[1]), "through");
    close(ends[1]);
    std::array<char, 16> got{};
    CHECK(read(ends[0], got.data(), got.size()) == 7);
    close(ends[0]);
    CHECK(std::string(got.data()) == "through");
}

TEST_CASE("write_file into what cannot be written") {
    const TestFolder folder;
    folder.make_folder("folder");
    folder.write("closed/a.csv", "old");
    folder.write("file/a.csv", "old");
    fs::permissions(folder / "file/a.csv", fs::perms(0444));
    fs::permissions(folder / "file", fs::perms::all);
    fs::permissions(folder / "closed/a.csv", fs::perms(0666));
    fs::permissions(folder / "closed", fs::perms(0555));
    const Contents before = folder.contents();
    CHECK(error_of(folder / "folder") == EISDIR);
    CHECK(error_of(folder / "missing/a.csv") == ENOENT);
    for (const char* path : {"closed/a.csv", "closed/b.csv", "file/a.csv"}) {
        CAPTURE(path);
        CHECK(in_child([&] { return std::to_string(error_of(folder / path)); }, true) ==
              std::to_string(EACCES));
    }
    CHECK(folder.contents() == before);
}

TEST_CASE("write_file with every system call failing in turn: the old or the new file") {
    const TestFolder folder;
    const auto disturb = [&](const Contents& old, int wanted, int at) {
        CAPTURE(wanted);
        CAPTURE(at);
        folder.become(old);
        int error = 0;
        bool reached = false;
        {
            const Faults faults([&](auto, int number) -> system::Fault {
                return {.error = number == at ? wanted : 0, .at_most = 2};
            });
            error = error_of(folder / "a.csv", "new text");
            reached = faults.calls() > at;
        }
        const bool is_new = folder.contents() == Contents{{"a.csv", "new text"}};
        CHECK((is_new || (error == wanted && folder.contents() == old)));
        if (wanted == EINTR || !reached) CHECK(error == 0);
        CHECK(folder.temporaries().empty());
        return reached;
    };
    for (const Contents& old : {Contents{}, Contents{{"a.csv", "old"}}})
        for (const int error : {ENOSPC, EIO, EDQUOT, EACCES, EROFS, EINTR}) {
            int at = 0;
            while (disturb(old, error, at))
                ++at;
            CHECK(at > 10);
        }
}
