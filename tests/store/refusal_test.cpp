// Changes that are refused: nothing is different afterwards, and the reason is told.
#include "store/change.hpp"
#include "support.hpp"

#include <doctest/doctest.h>
#include <sys/stat.h>

#include <string>
#include <vector>

using namespace agenda::store;
using testing::change;
using testing::check_refused;
using testing::Contents;
using testing::in_child;
using testing::TestFolder;

namespace fs = std::filesystem;

TEST_CASE("a file that is not what was read is not overwritten") {
    const TestFolder folder;
    folder.write("a.yaml", "first\n");
    folder.write("b.yaml", "second, by someone else\n");
    folder.make_folder("folder.yaml");
    folder.link("dangling.yaml", "nowhere.yaml");
    struct Row {
        const char* path;
        const char* read;
        const char* what;
    };
    const std::vector<Row> rows{
        {"b.yaml", "second\n", "other text"},
        {"b.yaml", "second, by someone", "text was added"},
        {"b.yaml", "second, by someone else\nand more", "text was taken away"},
        {"b.yaml", "", "was empty"},
        {"gone.yaml", "x", "is gone"},
        {"no/folder.yaml", "x", "with its folder"},
        {"a.yaml/b.yaml", "x", "its folder is a file now"},
        {"dangling.yaml", "x", "leads nowhere"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.what);
        check_refused(folder,
                      {{.path = "a.yaml", .old_text = "first\n", .new_text = "new"},
                       {.path = row.path, .old_text = row.read, .new_text = "new"}},
                      Refusal::changed_meanwhile, row.path);
        check_refused(folder,
                      {{.path = "a.yaml", .old_text = "first\n", .new_text = "new"},
                       {.path = "b.yaml", .old_text = "x"}},
                      Refusal::changed_meanwhile, "b.yaml");
    }
}

TEST_CASE("nothing is created or moved over what is there") {
    const TestFolder folder;
    folder.write("a.yaml", "a");
    folder.write("b.yaml", "b");
    folder.make_folder("c.yaml");
    folder.link("d.yaml", "nowhere");
    for (const char* there : {"b.yaml", "c.yaml", "d.yaml"}) {
        CAPTURE(there);
        check_refused(folder, {{.path = there, .new_text = "new"}}, Refusal::exists, there);
        check_refused(folder,
                      {{.path = "a.yaml", .old_text = "a", .new_text = "new", .new_path = there}},
                      Refusal::exists, there);
    }
}

TEST_CASE("nothing outside the agenda, and nothing hidden, is written") {
    const TestFolder outer;
    outer.write("secret.yaml", "s");
    outer.make_folder("outside");
    outer.write("agenda/.git/config", "s");
    outer.link("agenda/up.yaml", "../secret.yaml");
    outer.link("agenda/absolute.yaml", (outer / "secret.yaml").string());
    outer.link("agenda/hidden.yaml", ".git/config");
    outer.link("agenda/out", "../outside");
    outer.write("outside/x.yaml", "s");
    outer.link("sibling", "agenda");
    const fs::path folder = outer / "agenda";
    const Contents before = outer.contents();
    for (const char* path :
         {"up.yaml", "absolute.yaml", "hidden.yaml", "out/x.yaml", "../secret.yaml",
          "../agenda/up.yaml", ".git/config", "./up.yaml", "", "."}) {
        CAPTURE(path);
        for (const Change& asked : {Change{.path = path, .old_text = "s", .new_text = "new"},
                                    Change{.path = path, .new_text = "new"}}) {
            const CommitResult result = change(folder, {asked});
            REQUIRE(!result.done());
            const bool is_there = !asked.old_text && result.failure->reason == Refusal::exists;
            CHECK((is_there || result.failure->reason == Refusal::outside));
        }
    }
    const std::string absolute = (outer / "secret.yaml").string();
    CHECK(
        change(folder, {{.path = absolute, .old_text = "s", .new_text = "new"}}).failure->reason ==
        Refusal::outside);
    CHECK(change(folder, {{.path = "out/new.yaml", .new_text = "new"}}).failure->reason ==
          Refusal::outside);
    CHECK(outer.contents() == before);
    CHECK(outer.read("agenda/.git/config") == "s");
    // The agenda folder itself may be a link, and stand below hidden folders.
    CHECK(change(outer / "sibling", {{.path = "a.yaml", .new_text = "a"}}).done());
}

TEST_CASE("what is no plain file with one name is refused") {
    const TestFolder folder;
    folder.write("a.yaml", "a");
    fs::create_hard_link(folder / "a.yaml", folder / "second.txt");
    folder.make_folder("folder.yaml");
    REQUIRE(mkfifo((folder / "pipe.yaml").c_str(), 0600) == 0);
    check_refused(folder, {{.path = "a.yaml", .old_text = "a", .new_text = "b"}},
                  Refusal::hard_link, "a.yaml");
    check_refused(folder, {{.path = "folder.yaml", .old_text = "", .new_text = "b"}},
                  Refusal::not_a_file, "folder.yaml");
    check_refused(folder, {{.path = "pipe.yaml", .old_text = "", .new_text = "b"}},
                  Refusal::not_a_file, "pipe.yaml");
}

TEST_CASE("who may not write is told what may not be written") {
    const TestFolder folder;
    folder.write("file/a.yaml", "a");
    folder.write("folder/a.yaml", "a");
    fs::permissions(folder / "file", fs::perms::all);
    fs::permissions(folder / "file/a.yaml", fs::perms(0444));
    fs::permissions(folder / "folder/a.yaml", fs::perms(0666));
    fs::permissions(folder / "folder", fs::perms(0555));
    struct Row {
        Change change;
        Refusal reason;
        std::string path;
    };
    const std::vector<Row> rows{
        {{.path = "file/a.yaml", .old_text = "a", .new_text = "b"},
         Refusal::file_permission,
         "file/a.yaml"},
        {{.path = "file/a.yaml", .old_text = "a"}, Refusal::file_permission, "file/a.yaml"},
        {{.path = "folder/a.yaml", .old_text = "a", .new_text = "b"},
         Refusal::folder_permission,
         "folder"},
        {{.path = "folder/a.yaml", .old_text = "a"}, Refusal::folder_permission, "folder"},
        {{.path = "folder/b.yaml", .new_text = "b"}, Refusal::folder_permission, "folder"},
        {{.path = "folder/sub/b.yaml", .new_text = "b"}, Refusal::folder_permission, "folder"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.change.path);
        const std::string found = in_child(
            [&] {
                const CommitResult result = change(folder.path(), {row.change});
                if (result.done()) return std::string("done");
                const bool right =
                    result.failure->reason == row.reason && result.failure->path == row.path;
                return std::string(right ? "refused" : "refused otherwise");
            },
            true);
        CHECK(found == "refused");
        CHECK(folder.contents() == Contents{{"file/a.yaml", "a"}, {"folder/a.yaml", "a"}});
        CHECK(folder.temporaries().empty());
    }
}
