// Disks that are full in earnest, and limits on the size of files.
#include "store/change.hpp"
#include "store/write.hpp"
#include "support.hpp"

#include <doctest/doctest.h>
#include <sys/mount.h>
#include <sys/resource.h>

#include <csignal>
#include <string>
#include <system_error>

using namespace agenda::store;
using agenda::store::testing::change;
using agenda::store::testing::Contents;
using agenda::store::testing::in_child;
using agenda::store::testing::TestFolder;

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kilobyte = 1024;

/// A disk of 64 kB.
class SmallDisk {
  public:
    explicit SmallDisk(fs::path path) : path_(std::move(path)) {
        mounted_ = mount("tmpfs", path_.c_str(), "tmpfs", 0, "size=64k") == 0;
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    ~SmallDisk() {
        if (mounted_) umount(path_.c_str());
    }
    [[nodiscard]] bool is_mounted() const { return mounted_; }

  private:
    fs::path path_;
    bool mounted_ = false;
};

std::string reason_of(const CommitResult& result) {
    if (result.done()) return "done";
    return result.failure->reason == Refusal::disk_full ? "disk full" : "other";
}

void limit_files_to(std::size_t bytes) {
    const rlimit limit{bytes, bytes};
    setrlimit(RLIMIT_FSIZE, &limit);
}

} // namespace

TEST_CASE("a full disk: the old files stay, and small edits still go") {
    const TestFolder folder;
    folder.make_folder("disk");
    const SmallDisk disk(folder / "disk");
    if (!disk.is_mounted()) {
        MESSAGE("skipped: no small disk can be mounted here (only root can)");
        return;
    }
    folder.write("disk/a.yaml", std::string(20 * kilobyte, 'a'));
    folder.write("disk/b.yaml", "b");
    const Contents before = folder.contents();
    const std::string large(50 * kilobyte, 'x');
    const CommitResult result = change(
        folder / "disk",
        {{.path = "b.yaml", .old_text = "b", .new_text = "B"},
         {.path = "a.yaml", .old_text = std::string(20 * kilobyte, 'a'), .new_text = large}});
    CHECK(reason_of(result) == "disk full");
    CHECK(folder.contents() == before);
    CHECK(folder.temporaries().empty());
    CHECK_THROWS_AS(write_file(folder / "disk/b.yaml", testing::printing(large)),
                    std::system_error);
    CHECK(folder.contents() == before);
    CHECK(folder.temporaries().empty());
    CHECK(change(folder / "disk", {{.path = "b.yaml", .old_text = "b", .new_text = "B"}}).done());
}

TEST_CASE("a limit on the size of files") {
    const TestFolder folder;
    folder.write("a.yaml", "a");
    const std::string large(50 * kilobyte, 'x');
    const auto edit = [&] {
        limit_files_to(10 * kilobyte);
        return reason_of(
            change(folder.path(), {{.path = "a.yaml", .old_text = "a", .new_text = large}}));
    };
    SUBCASE("is a full disk where its signal is ignored") {
        const std::string end = in_child([&] {
            std::signal(SIGXFSZ, SIG_IGN);
            return edit();
        });
        CHECK(end == "disk full");
        CHECK(folder.temporaries().empty());
    }
    SUBCASE("ends the process otherwise, with the old file in its place") {
        CHECK(in_child(edit) == "signal " + std::to_string(SIGXFSZ));
    }
    CHECK(folder.contents() == Contents{{"a.yaml", "a"}});
}
