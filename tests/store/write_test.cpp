// write_file, for `-o FILE`.
#include "store/write.hpp"

#include "support.hpp"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <ostream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <system_error>

using namespace agenda::store;
using agenda::store::testing::Contents;
using agenda::store::testing::Faults;
using agenda::store::testing::in_child;
using agenda::store::testing::printing;
using agenda::store::testing::TestFolder;

namespace fs = std::filesystem;

namespace {

/// The errno of writing, 0 where it went well.
int error_of(const fs::path& path, std::string_view text = "new") {
    try {
        write_file(path, printing(std::string(text)));
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
    write_file(folder / "new.csv", printing("a,b\r\n"));
    umask(before);
    CHECK(folder.read("new.csv") == "a,b\r\n");
    CHECK(mode_of(folder / "new.csv") == 0640);
    REQUIRE(chmod((folder / "new.csv").c_str(), 0604) == 0);
    write_file(folder / "new.csv", printing(""));
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
    write_file("/dev/fd/" + std::to_string(ends[1]), printing("through"));
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

TEST_CASE("write_file writes what is printed, however long it is") {
    const TestFolder folder;
    const std::string line(1000, 'x');
    write_file(folder / "a.csv", [&](std::ostream& out) {
        for (int i = 0; i < 1000; ++i)
            out << line << '\n';
    });
    const std::string text = folder.read("a.csv");
    CHECK(text.size() == 1'001'000);
    CHECK(text.starts_with(line + '\n'));
    CHECK(text.ends_with('\n' + line + '\n'));
}

TEST_CASE("write_file leaves the old file where printing fails") {
    const TestFolder folder;
    folder.write("a.csv", "old");
    const auto fail = [](std::ostream& out) {
        out << std::string(200'000, 'x');
        throw std::runtime_error("printing");
    };
    CHECK_THROWS_WITH(write_file(folder / "a.csv", fail), "printing");
    CHECK(folder.contents() == Contents{{"a.csv", "old"}});
}

TEST_CASE("write_file ends at a signal, and leaves the old file and nothing else") {
    const TestFolder folder;
    folder.write("a.csv", "old");
    const std::string end = in_child([&] {
        const auto print = [](std::ostream& out) {
            out << std::string(100'000, 'x');
            std::raise(SIGTERM);
            out << std::string(100'000, 'x');
        };
        write_file(folder / "a.csv", print);
        return std::string("went on");
    });
    CHECK(end == "signal " + std::to_string(SIGTERM));
    CHECK(folder.contents() == Contents{{"a.csv", "old"}});
}

TEST_CASE("holds: whether a file is what would be printed") {
    const TestFolder folder;
    const std::string text(150'000, 'x');
    const auto holds_text = [&](std::string_view path) {
        return holds(folder / path, [&](std::ostream& out) { out << text; });
    };
    folder.write("same", text);
    folder.write("shorter", text.substr(1));
    folder.write("longer", text + 'x');
    folder.write("other", text.substr(1) + 'y');
    folder.write("empty", "");
    folder.link("link", "same");
    REQUIRE(mkfifo((folder / "pipe").c_str(), 0600) == 0);
    CHECK(holds_text("same"));
    CHECK(holds_text("link"));
    for (const char* path : {"shorter", "longer", "other", "empty", "missing", "pipe", "."}) {
        CAPTURE(path);
        CHECK_FALSE(holds_text(path));
    }
    CHECK(holds(folder / "empty", [](std::ostream&) {}));
    for (int at = 0; at < 5; ++at) {
        const Faults faults(
            [at](auto, int number) -> system::Fault { return {.error = number == at ? EIO : 0}; });
        const bool held = holds_text("same");
        CHECK(held == (faults.calls() <= at));
    }
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
