// Listing and reading an agenda, with everything that a disk can hold instead of plain files.
#include "store/folder.hpp"
#include "support.hpp"

#include <doctest/doctest.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <cstring>
#include <string>
#include <system_error>
#include <variant>
#include <vector>

using namespace agenda;
using namespace agenda::store;
using agenda::store::testing::in_child;
using agenda::store::testing::TestFolder;

namespace fs = std::filesystem;

namespace {

std::string name_of(FileTrouble trouble) {
    switch (trouble) {
    case FileTrouble::permission: return "permission";
    case FileTrouble::missing: return "missing";
    case FileTrouble::dangling_link: return "dangling link";
    case FileTrouble::link_loop: return "link loop";
    case FileTrouble::input_output: return "input/output";
    case FileTrouble::folder: return "folder";
    case FileTrouble::folder_link: return "folder link";
    case FileTrouble::pipe: return "pipe";
    case FileTrouble::other_kind: return "other kind";
    }
    return "?";
}

/// "path kind [trouble] [-> outside]" of each entry.
std::vector<std::string> listed(const fs::path& folder) {
    std::vector<std::string> lines;
    for (const Entry& entry : list(folder)) {
        std::string line = entry.path;
        if (entry.kind == EntryKind::vocabulary) line += " vocabulary";
        if (entry.kind == EntryKind::unknown) line += " unknown";
        if (entry.kind == EntryKind::folder) line += " subfolder";
        if (entry.trouble) line += " (" + name_of(*entry.trouble) + ")";
        if (!entry.outside.empty()) line += " outside";
        lines.push_back(line);
    }
    return lines;
}

/// The text, or "(trouble)".
std::string read_or_trouble(const fs::path& path, std::size_t limit = 100) {
    const auto found = agenda::store::read(path, limit);
    if (const auto* trouble = std::get_if<FileTrouble>(&found))
        return "(" + name_of(*trouble) + ")";
    return std::get<std::string>(found);
}

using Lines = std::vector<std::string>;

} // namespace

TEST_CASE("items, vocabulary and what is neither, in the order of their bytes") {
    const TestFolder folder;
    for (const char* name : {"b.yaml",
                             "a.yml",
                             "mobiliteit/c.yaml",
                             "mobiliteit/deep/er/d.yaml",
                             "_agenda.yaml",
                             "_organisations.yaml",
                             "_meetings.yaml",
                             "_draft.yaml",
                             "mobiliteit/_agenda.yaml",
                             "README.md",
                             "e.yaml.bak",
                             "F.YAML",
                             "g.Yml",
                             ".hidden.yaml",
                             ".git/h.yaml",
                             ".agenda-123456.tmp",
                             "yaml",
                             "mobiliteit/i.json",
                             "a/z.yaml",
                             "a-b.yaml"})
        folder.write(name, "");
    CHECK(listed(folder.path()) ==
          Lines{"F.YAML unknown", "_agenda.yaml vocabulary", "_draft.yaml unknown",
                "_meetings.yaml vocabulary", "_organisations.yaml vocabulary", "a-b.yaml", "a.yml",
                "a/z.yaml", "b.yaml", "g.Yml unknown", "mobiliteit/_agenda.yaml unknown",
                "mobiliteit/c.yaml", "mobiliteit/deep/er/d.yaml"});
}

TEST_CASE("names of any bytes are listed and read as they are") {
    const TestFolder folder;
    const Lines names{" .yaml",        "-rf.yaml",      "a b.yaml",
                      "c\nd.yaml",     "e\x1b[2J.yaml", "\"'$(id).yaml",
                      "\xc3\xa9.yaml", "\xff\xfe.yaml", "sp ace/\xff\n/x.yaml"};
    for (const std::string& name : names)
        folder.write(name, name);
    Lines sorted = names;
    std::ranges::sort(sorted);
    CHECK(listed(folder.path()) == sorted);
    for (const std::string& name : names)
        CHECK(read_or_trouble(folder / name) == name);
}

TEST_CASE("an empty folder has nothing; a missing one is an error") {
    const TestFolder folder;
    CHECK(listed(folder.path()).empty());
    folder.write("file", "");
    CHECK_THROWS_AS((void)list(folder / "missing"), std::system_error);
    CHECK_THROWS_AS((void)list(folder / "file"), std::system_error);
}

TEST_CASE("links are followed to files within the agenda only") {
    const TestFolder outer;
    outer.write("secret.yaml", "s");
    outer.write("elsewhere/x.yaml", "x");
    outer.write("agenda/real.yaml", "r");
    outer.write("agenda-2/near.yaml", "n"); // its name begins as the agenda's does
    outer.write("agenda/sub/y.yaml", "y");
    outer.link("agenda/1.yaml", "real.yaml");
    outer.link("agenda/2.yaml", "1.yaml");
    outer.link("agenda/3.yaml", "nowhere.yaml");
    outer.link("agenda/4.yaml", "4.yaml");
    outer.link("agenda/5.yaml", "6.yaml");
    outer.link("agenda/6.yaml", "5.yaml");
    outer.link("agenda/7.yaml", "../secret.yaml");
    outer.link("agenda/8.yaml", "../agenda-2/near.yaml");
    outer.link("agenda/9.yaml", "/dev/null");
    outer.link("agenda/folder-in", "sub");
    outer.link("agenda/folder-out", "../elsewhere");
    outer.link("agenda/folder.yaml", "sub");
    outer.link("agenda/loop", ".");
    outer.link("agenda/README.md", "nowhere");
    const Lines wanted{"1.yaml",
                       "2.yaml",
                       "3.yaml (dangling link)",
                       "4.yaml (link loop)",
                       "5.yaml (link loop)",
                       "6.yaml (link loop)",
                       "7.yaml outside",
                       "8.yaml outside",
                       "9.yaml (other kind) outside",
                       "folder-in subfolder (folder link)",
                       "folder-out subfolder (folder link)",
                       "folder.yaml subfolder (folder link)",
                       "loop subfolder (folder link)",
                       "real.yaml",
                       "sub/y.yaml"};
    CHECK(listed(outer / "agenda") == wanted);
    outer.link("by-link", "agenda");
    CHECK(listed(outer / "by-link") == wanted);
}

TEST_CASE("what is no file is named for what it is, and never waited for") {
    const TestFolder folder;
    folder.write("folder.yaml/inner.yaml", "i");
    REQUIRE(mkfifo((folder / "pipe.yaml").c_str(), 0666) == 0);
    sockaddr_un address{.sun_family = AF_UNIX, .sun_path = {}};
    const std::string path = (folder / "socket.yaml").string();
    REQUIRE(path.size() < sizeof address.sun_path);
    std::memcpy(address.sun_path, path.c_str(), path.size() + 1);
    const Descriptor listener(socket(AF_UNIX, SOCK_STREAM, 0));
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): as its interface wants it
    REQUIRE(bind(listener.number(), reinterpret_cast<const sockaddr*>(&address), sizeof address) ==
            0);
    CHECK(listed(folder.path()) == Lines{"folder.yaml (folder)", "folder.yaml/inner.yaml",
                                         "pipe.yaml (pipe)", "socket.yaml (other kind)"});
    CHECK(read_or_trouble(folder / "folder.yaml") == "(folder)");
    CHECK(read_or_trouble(folder / "pipe.yaml") == "(pipe)");
    CHECK(read_or_trouble(folder / "socket.yaml") == "(other kind)");
    CHECK(read_or_trouble("/dev/zero") == "(other kind)");
}

TEST_CASE("what may not be read is listed, and the rest is read") {
    const TestFolder folder;
    folder.write("a.yaml", "a");
    folder.write("closed.yaml", "c");
    folder.write("closed/b.yaml", "b");
    folder.write("entered/c.yaml", "c");
    folder.link("link.yaml", "closed/b.yaml");
    fs::permissions(folder / "closed.yaml", fs::perms(0));
    fs::permissions(folder / "closed", fs::perms(0));
    const auto as_nobody = [&](auto work) { return in_child(work, true); };
    CHECK(as_nobody([&] {
              std::string all;
              for (const std::string& line : listed(folder.path()))
                  all += line + "\n";
              return all;
          }) == "a.yaml\nclosed subfolder (permission)\nclosed.yaml\nentered/c.yaml\n"
                "link.yaml (permission)\n");
    CHECK(as_nobody([&] { return read_or_trouble(folder / "closed.yaml"); }) == "(permission)");
    CHECK(as_nobody([&] { return read_or_trouble(folder / "a.yaml"); }) == "a");
    fs::permissions(folder / "entered", fs::perms(0444)); // names can be seen, files not
    CHECK(as_nobody([&] { return read_or_trouble(folder / "entered/c.yaml"); }) == "(permission)");
}

TEST_CASE("reading stops at its limit, and says what is not there") {
    const TestFolder folder;
    folder.write("a.yaml", "0123456789");
    folder.write("empty.yaml", "");
    CHECK(read_or_trouble(folder / "a.yaml") == "0123456789");
    CHECK(read_or_trouble(folder / "a.yaml", 10) == "0123456789");
    CHECK(read_or_trouble(folder / "a.yaml", 4) == "0123");
    CHECK(read_or_trouble(folder / "a.yaml", 0).empty());
    CHECK(read_or_trouble(folder / "empty.yaml").empty());
    CHECK(read_or_trouble(folder / "none.yaml") == "(missing)");
    CHECK(read_or_trouble(folder / "a.yaml/b.yaml") == "(missing)");
    CHECK(read_or_trouble("/proc/self/status", 5) == "Name:"); // says that its size is 0
}

TEST_CASE("reading in pieces, interrupted, and failing") {
    const TestFolder folder;
    folder.write("a.yaml", "0123456789");
    using system::Call;
    for (int at = 0; at < 12; ++at) {
        CAPTURE(at);
        {
            const testing::Faults faults([&](Call, int number) -> system::Fault {
                return {.error = number == at ? EINTR : 0, .at_most = 1};
            });
            CHECK(read_or_trouble(folder / "a.yaml") == "0123456789");
        }
        const testing::Faults faults([&](Call call, int number) -> system::Fault {
            return {.error = number == at && call != Call::close ? EIO : 0, .at_most = 1};
        });
        CHECK(read_or_trouble(folder / "a.yaml") == "(input/output)");
    }
}
