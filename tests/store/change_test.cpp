// Changes of files: what each kind does.
#include "store/change.hpp"

#include "store/leftovers.hpp"
#include "support.hpp"

#include <doctest/doctest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <string>
#include <vector>

using namespace agenda::store;
using testing::change;
using testing::check_refused;
using testing::Contents;
using testing::outcomes;
using testing::Outcomes;
using testing::TestFolder;

namespace fs = std::filesystem;

namespace {

mode_t mode_of(const fs::path& path) {
    struct stat info {};
    REQUIRE(stat(path.c_str(), &info) == 0);
    return info.st_mode & 07777;
}

} // namespace

TEST_CASE("each kind of change does what it says") {
    const TestFolder folder;
    folder.write("a/replaced.yaml", "old\n");
    folder.write("a/moved.yaml", "old id\n");
    folder.write("a/removed.yaml", "gone\n");
    folder.write("a/same.yaml", "same\n");
    const std::vector<Change> changes{
        {.path = "a/replaced.yaml", .old_text = "old\n", .new_text = "new\r\n\n"},
        {.path = "a/moved.yaml",
         .old_text = "old id\n",
         .new_text = "new id\n",
         .new_path = "b/c/moved.yaml"},
        {.path = "a/removed.yaml", .old_text = "gone\n"},
        {.path = "b/created.yaml", .new_text = "here\n"},
        {.path = "a/same.yaml", .old_text = "same\n", .new_text = "same\n"},
        {.path = "empty.yaml", .new_text = ""},
    };
    const CommitResult result = change(folder.path(), changes);
    CHECK(result.done());
    CHECK(outcomes(result) == Outcomes{Outcome::written, Outcome::written, Outcome::written,
                                       Outcome::written, Outcome::untouched, Outcome::written});
    CHECK(result.files[1].path == "a/moved.yaml");
    CHECK(folder.contents() == Contents{{"a/replaced.yaml", "new\r\n\n"},
                                        {"a/same.yaml", "same\n"},
                                        {"b/c/moved.yaml", "new id\n"},
                                        {"b/created.yaml", "here\n"},
                                        {"empty.yaml", ""}});
    CHECK(folder.temporaries().empty());
}

TEST_CASE("any bytes and names are written as they are") {
    const TestFolder folder;
    const std::string bytes("\0\xff\xef\xbb\xbf\r\n\x1b[2J", 10);
    for (const char* name : {"-rf.yaml", "a b/c\nd.yaml", "\xff\xfe.yaml", "%s'\"$(id).yaml"}) {
        CAPTURE(name);
        CHECK(change(folder.path(), {{.path = name, .new_text = bytes}}).done());
        CHECK(change(folder.path(), {{.path = name, .old_text = bytes, .new_text = bytes + bytes}})
                  .done());
        CHECK(folder.read(name) == bytes + bytes);
    }
}

TEST_CASE("a file keeps its mode, and its owner where that is allowed") {
    const TestFolder folder;
    for (const mode_t mode : {0600U, 0640U, 0664U, 0755U, 0666U}) {
        CAPTURE(mode);
        folder.write("a.yaml", "old");
        REQUIRE(chmod((folder / "a.yaml").c_str(), mode) == 0);
        REQUIRE(change(folder.path(), {{.path = "a.yaml", .old_text = "old", .new_text = "new"}})
                    .done());
        CHECK(mode_of(folder / "a.yaml") == mode);
        REQUIRE(
            change(folder.path(),
                   {{.path = "a.yaml", .old_text = "new", .new_text = "x", .new_path = "b.yaml"}})
                .done());
        CHECK(mode_of(folder / "b.yaml") == mode);
        fs::remove(folder / "b.yaml");
    }
    if (geteuid() != 0) return;
    folder.write("a.yaml", "old");
    REQUIRE(chown((folder / "a.yaml").c_str(), 65534, 12345) == 0);
    REQUIRE(
        change(folder.path(), {{.path = "a.yaml", .old_text = "old", .new_text = "new"}}).done());
    struct stat info {};
    REQUIRE(stat((folder / "a.yaml").c_str(), &info) == 0);
    CHECK(info.st_uid == 65534);
    CHECK(info.st_gid == 12345);
}

TEST_CASE("a new file has the mode that the umask gives") {
    const TestFolder folder;
    const mode_t before = umask(027);
    const CommitResult result = change(folder.path(), {{.path = "new/a.yaml", .new_text = "a"}});
    umask(before);
    CHECK(result.done());
    CHECK(mode_of(folder / "new/a.yaml") == 0640);
    CHECK(mode_of(folder / "new") == 0750);
}

TEST_CASE("a link within the agenda stays one") {
    const TestFolder folder;
    folder.write("real/a.yaml", "old");
    folder.link("a.yaml", "real/a.yaml");
    folder.link("again.yaml", "a.yaml");
    folder.link("way", "real");
    CHECK(change(folder.path(), {{.path = "again.yaml", .old_text = "old", .new_text = "new"}})
              .done());
    CHECK(change(folder.path(), {{.path = "way/a.yaml", .old_text = "new", .new_text = "newer"}})
              .done());
    CHECK(change(folder.path(), {{.path = "way/b.yaml", .new_text = "b"}}).done());
    const Contents after{{"a.yaml", "-> real/a.yaml"},
                         {"again.yaml", "-> a.yaml"},
                         {"real/a.yaml", "newer"},
                         {"real/b.yaml", "b"},
                         {"way", "-> real"}};
    CHECK(folder.contents() == after);
    check_refused(folder, {{.path = "a.yaml", .old_text = "newer"}}, Refusal::symbolic_link,
                  "a.yaml");
    check_refused(folder,
                  {{.path = "a.yaml", .old_text = "newer", .new_text = "x", .new_path = "c.yaml"}},
                  Refusal::symbolic_link, "a.yaml");
}

TEST_CASE("a file and a link to it are changed once") {
    const TestFolder folder;
    folder.write("a.yaml", "old");
    folder.link("b.yaml", "a.yaml");
    const std::vector<Change> alike{{.path = "a.yaml", .old_text = "old", .new_text = "new"},
                                    {.path = "b.yaml", .old_text = "old", .new_text = "new"}};
    const CommitResult result = change(folder.path(), alike);
    CHECK(outcomes(result) == Outcomes{Outcome::written, Outcome::written});
    CHECK(folder.contents() == Contents{{"a.yaml", "new"}, {"b.yaml", "-> a.yaml"}});
    check_refused(folder,
                  {{.path = "a.yaml", .old_text = "new", .new_text = "1"},
                   {.path = "b.yaml", .old_text = "new", .new_text = "2"}},
                  Refusal::twice, "b.yaml");
    check_refused(folder,
                  {{.path = "c.yaml", .new_text = "1"}, {.path = "c.yaml", .new_text = "1"}},
                  Refusal::twice, "c.yaml");
}

TEST_CASE("folders made for a refused change are removed again") {
    const TestFolder folder;
    folder.write("a.yaml", "other");
    const testing::Faults faults([made = 0](auto call, int) mutable -> system::Fault {
        return {.error = call == system::Call::write && ++made == 2 ? ENOSPC : 0};
    });
    check_refused(folder,
                  {{.path = "x/y/z.yaml", .new_text = "z"}, {.path = "x/b.yaml", .new_text = "b"}},
                  Refusal::disk_full, "x");
}

TEST_CASE("nothing to change is done") {
    const TestFolder folder;
    CHECK(change(folder.path(), {}).done());
    CHECK(change(folder.path(), {{.path = "a.yaml", .old_text = "a", .new_text = "a"}}).done());
    CHECK(!change(folder / "missing", {}).done());
}

TEST_CASE("what killed edits left behind is removed by a later one") {
    using std::chrono::system_clock;
    const TestFolder folder;
    folder.write("sub/a.yaml", "a");
    fs::create_hard_link(folder / "sub/a.yaml", folder / "sub/.agenda-aaaaa1.old");
    folder.write("sub/.agenda-aaaaa2.tmp", "half");
    folder.write(".agenda-aaaaa3.old", "before");
    folder.write(".agenda-notes.tmp.txt", "mine");
    folder.write(".agenda-folder/a", "mine");
    folder.write(".git/.agenda-aaaaa4.tmp", "not ours");
    CHECK(change(folder.path(), {{.path = "sub/a.yaml", .old_text = "a", .new_text = "b"}}).done());
    CHECK(folder.read("sub/a.yaml") == "b");
    const auto left = [&] { return folder.temporaries().size(); };
    CHECK(left() == 5);
    CHECK(!fs::exists(folder / "sub/.agenda-aaaaa1.old"));
    remove_leftovers(folder.path(), system_clock::now() + std::chrono::minutes(11));
    CHECK(!fs::exists(folder / "sub/.agenda-aaaaa2.tmp"));
    CHECK(left() == 4);
    remove_leftovers(folder.path(), system_clock::now() + std::chrono::hours(25));
    CHECK(!fs::exists(folder / ".agenda-aaaaa3.old"));
    CHECK(left() == 3);
}
