// What Git prints, taken apart; and what is said where Git cannot answer.
#include "store/git_text.hpp"
#include "store/process.hpp"
#include "store/revision.hpp"
#include "store/support.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

using namespace agenda;
using namespace agenda::store;
using namespace std::string_literals;

namespace {

const std::string one(40, 'a');
const std::string other(40, 'b');
const std::string none(40, '0');

std::vector<std::string> batch(std::string_view text, std::size_t piece, std::size_t limit) {
    Batch batch(limit);
    for (std::size_t at = 0; at < text.size(); at += piece)
        batch.take(text.substr(at, piece));
    return batch.texts();
}

std::optional<std::string> folder(const std::vector<std::string_view>& paths, std::string_view now,
                                  const std::set<std::string>& names) {
    return agenda_folder(paths, now, [&] { return names; });
}

std::string hexadecimal(const ObjectId& id) { return id.hexadecimal(); }

/// The program's own search path, for a while.
class Path {
  public:
    explicit Path(const char* path) : old_(std::getenv("PATH")) { setenv("PATH", path, 1); }
    ~Path() { setenv("PATH", old_.c_str(), 1); }
    Path(const Path&) = delete;
    Path& operator=(const Path&) = delete;
    Path(Path&&) = delete;
    Path& operator=(Path&&) = delete;

  private:
    std::string old_;
};

} // namespace

TEST_SUITE("store") {

    TEST_CASE("commits are read with the day on the committer's clock") {
        const auto commits = commits_of(one + " 2026-11-24T00:30:00+01:00\0"s + other +
                                        " 2026-11-23T23:30:00-05:00\0"s);
        REQUIRE(commits.size() == 2);
        CHECK(commits[0].id == one);
        CHECK(iso(date_of(commits[0].day)) == "2026-11-24");
        CHECK(iso(date_of(commits[1].day)) == "2026-11-23");
    }

    TEST_CASE("what commits did to files is read, links and submodules left out") {
        const auto history =
            changes_of(one + " 2026-11-24T12:00:00Z\0\n:000000 100644 "s + none + " " + other +
                       " A\0agenda/a b.yaml\0"s + ":100644 120000 " + one + " " + other +
                       " T\0x.yaml\0"s + ":100755 000000 " + one + " " + none + " D\0\n:y.yaml\0"s +
                       other + " 2026-11-23T12:00:00Z\0"s);
        REQUIRE(history.size() == 2);
        REQUIRE(history[0].files.size() == 3);
        CHECK(history[0].files[0].path == "agenda/a b.yaml");
        CHECK(history[0].files[0].before.empty());
        CHECK(hexadecimal(history[0].files[0].after) == other);
        CHECK(history[0].files[1].after.empty());
        CHECK(history[0].files[2].path == "\n:y.yaml");
        CHECK(hexadecimal(history[0].files[2].before) == one);
        CHECK(history[1].files.empty());
    }

    TEST_CASE("the files of a tree are read, whatever they are called") {
        const auto files = files_of("100644 blob "s + one + "\tagenda/x\ty.yaml\0"s +
                                    "120000 blob " + other + "\tlink\0"s + "040000 tree " + one +
                                    "\tagenda\0"s + "160000 commit " + one + "\tmodule\0"s);
        REQUIRE(files.size() == 4);
        CHECK(files[0].path == "agenda/x\ty.yaml");
        CHECK(files[1].mode == FileMode::link);
        CHECK(files[2].mode == FileMode::folder);
        CHECK(files[3].mode == FileMode::submodule);
    }

    TEST_CASE("an id is what Git says it is") {
        // git hash-object --stdin, in a repository of each format
        CHECK(hexadecimal(ObjectId::of_file("", ObjectFormat::sha1)) ==
              "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391");
        CHECK(hexadecimal(ObjectId::of_file("title: Busroute Äöü\n", ObjectFormat::sha1)) ==
              "ca22d81514cf6f9bca1ea6d91e45a53a468b5eea");
        CHECK(hexadecimal(ObjectId::of_file("title: Busroute Äöü\n", ObjectFormat::sha256)) ==
              "477214ef0ce090fc626c2d10eedd3b644c0676a44179d4459da659b839f247da");
        CHECK(format_of(one) == ObjectFormat::sha1);
        CHECK(format_of(std::string(64, 'a')) == ObjectFormat::sha256);
    }

    TEST_CASE("an id is read as Git prints it, and nothing else is") {
        const std::string digits = "00112233445566778899aabbccddeeff01234567";
        REQUIRE(ObjectId::read(digits));
        CHECK(ObjectId::read(digits)->hexadecimal() == digits);
        CHECK_FALSE(ObjectId::read(""));
        CHECK_FALSE(ObjectId::read("abc"));
        CHECK_FALSE(ObjectId::read(std::string(40, 'A')));
        CHECK_FALSE(ObjectId::read(std::string(40, 'g')));
        CHECK(ObjectId().empty());
        CHECK_FALSE(ObjectId::read(none)->empty());
        CHECK(*ObjectId::read(one) < *ObjectId::read(other));
    }

    TEST_CASE("objects are read in pieces of any size, and no more of each than wanted") {
        const std::string text =
            one + " blob 5\nab\ncd\n" + other + " blob 0\n\n" + one + " blob 3\nxyz\n";
        for (const std::size_t piece : {1U, 2U, 3U, 7U, 1000U}) {
            CAPTURE(piece);
            CHECK(batch(text, piece, 100) == std::vector<std::string>{"ab\ncd", "", "xyz"});
            CHECK(batch(text, piece, 3) == std::vector<std::string>{"ab\n", "", "xyz"});
        }
        Batch missing(100);
        missing.take(other + " missing\n");
        CHECK(missing.missing());
        CHECK(missing.words() == other + " missing");
    }

    TEST_CASE("the folder of an agenda is found where it was") {
        const std::set<std::string> names{"bus", "route", "museum"};
        const std::vector<std::string_view> moved{"data/agenda/bus.yaml",
                                                  "data/agenda/x/route.yaml"};
        CHECK(folder({"agenda/bus.yaml"}, "agenda", names) == "agenda");
        CHECK(folder(moved, "agenda", names) == "data/agenda");
        CHECK(folder({"old/_agenda.yaml", "old/bus.yml", "old/route.yaml"}, "agenda", names) ==
              "old");
        CHECK(folder({"_agenda.yaml", "bus.yaml"}, "agenda", names) == "");
        CHECK(folder({"agenda/_agenda.yaml", "agenda/bus.yaml", ".ci.yaml"}, "", names) ==
              "agenda");
        // Another agenda is not this one, nor is any other folder with YAML.
        CHECK(folder({"example/agenda/other.yaml"}, "agenda", names) == std::nullopt);
        CHECK(folder({"ci/bus.yaml"}, "agenda", names) == std::nullopt);
        CHECK(folder({}, "agenda", names) == std::nullopt);
        // Of two the one that has more of its items.
        CHECK(folder({"a/agenda/bus.yaml", "b/agenda/bus.yaml", "b/agenda/route.yaml"}, "agenda",
                     names) == "b/agenda");
    }

    TEST_CASE("a program that is not there is said to be missing") {
        const testing::TestFolder place;
        const Path path("/nonexistent");
        try {
            (void)Git(place.path());
            FAIL("no fault");
        } catch (const GitFault& fault) {
            CHECK(fault.trouble == GitTrouble::not_installed);
        }
    }
}
