// Where the agenda folder is found.
#include "store/folder.hpp"
#include "support.hpp"

#include <doctest/doctest.h>

#include <optional>
#include <string>
#include <vector>

using namespace agenda::store;
using agenda::store::testing::TestFolder;

namespace fs = std::filesystem;

namespace {

/// Relative to the test's folder; "-" for none.
std::string shown(const std::optional<fs::path>& found, const TestFolder& folder) {
    return found ? found->lexically_normal().lexically_relative(folder.path()).string() : "-";
}

struct Row {
    const char* start;
    const char* found;
};

} // namespace

TEST_CASE("upwards from where one stands, as Git finds its own") {
    const TestFolder folder;
    folder.make_folder("repo/.git");
    folder.make_folder("repo/docs/deep");
    folder.write("repo/agenda/mobiliteit/a.yaml", "");
    folder.make_folder("bare/x/y");
    folder.make_folder("bare/.git");
    folder.write("vocabulary/_agenda.yaml", "");
    folder.make_folder("vocabulary/theme");
    folder.write("organisations/_organisations.yaml", "");
    folder.make_folder("outer/agenda");
    folder.make_folder("outer/inner/.git");
    folder.make_folder("outer/inner/x");
    folder.make_folder("outer/plain/x");
    const std::vector<Row> rows{
        {"repo", "repo/agenda"},
        {"repo/docs/deep", "repo/agenda"},
        {"repo/agenda", "repo/agenda"},
        {"repo/agenda/mobiliteit", "repo/agenda"},
        {"vocabulary", "vocabulary"},
        {"vocabulary/theme", "vocabulary"},
        {"organisations", "organisations"},
        {"bare/x/y", "-"},
        {"outer/inner/x", "-"}, // not past the root of the work tree
        {"outer/plain/x", "outer/agenda"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.start);
        CHECK(shown(folder_above(folder / row.start), folder) == row.found);
    }
}

TEST_CASE("a repository that is called agenda is not the agenda") {
    const TestFolder folder;
    folder.make_folder("agenda/.git");
    folder.make_folder("agenda/docs");
    CHECK(shown(folder_above(folder / "agenda/docs"), folder) == "-");
    folder.make_folder("agenda/agenda/theme");
    CHECK(shown(folder_above(folder / "agenda/docs"), folder) == "agenda/agenda");
    CHECK(shown(folder_above(folder / "agenda/agenda/theme"), folder) == "agenda/agenda");
}

TEST_CASE("-C takes the agenda folder, or one that holds it") {
    const TestFolder folder;
    folder.make_folder("repo/agenda/theme");
    folder.write("vocabulary/_agenda.yaml", "");
    folder.make_folder("vocabulary/agenda");
    folder.make_folder("anything");
    folder.write("file", "");
    folder.link("link", "repo");
    const std::vector<Row> rows{
        {"repo", "repo/agenda"},
        {"repo/", "repo/agenda"},
        {"repo/agenda", "repo/agenda"},
        {"link", "link/agenda"},
        {"vocabulary", "vocabulary"},
        {"anything", "anything"},
        {"file", "-"},
        {"missing", "-"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.start);
        CHECK(shown(folder_at(folder / row.start), folder) == row.found);
    }
}

TEST_CASE("the work tree around a path") {
    const TestFolder folder;
    folder.make_folder("repo/.git");
    folder.make_folder("repo/agenda/theme");
    folder.write("worktree/.git", "gitdir: elsewhere");
    folder.make_folder("worktree/agenda");
    CHECK(shown(work_tree_of(folder / "repo/agenda/theme"), folder) == "repo");
    CHECK(shown(work_tree_of(folder / "repo"), folder) == "repo");
    CHECK(shown(work_tree_of(folder / "worktree/agenda"), folder) == "worktree");
}
