// What happens at one particular moment of an edit: the order of its calls, someone else who writes
// while it does, and failures that only one call can have.
#include "store/change.hpp"
#include "store/write.hpp"
#include "support.hpp"

#include <doctest/doctest.h>

#include <cerrno>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

using namespace agenda::store;
using namespace agenda::store::testing;
using agenda::store::system::Call;
using agenda::store::system::Fault;

namespace {

std::vector<Call> calls_of(const std::function<void()>& work) {
    std::vector<Call> calls;
    const Faults faults([&](Call call, int) {
        calls.push_back(call);
        return Fault{};
    });
    work();
    return calls;
}

} // namespace

TEST_CASE("texts are on the disk before names change, and names before old ones go") {
    using enum Call;
    const TestFolder folder;
    folder.write("a.yaml", "a");
    std::vector<Call> made = calls_of([&] {
        REQUIRE(change(folder.path(),
                       {{.path = "a.yaml", .old_text = "a", .new_text = "b", .new_path = "b.yaml"}})
                    .done());
    });
    // The mode only where it differs from a new file's.
    std::erase(made, change_mode);
    std::erase(made, read);
    const std::vector<std::vector<Call>> wanted{
        {open, lock}, // the folder
        {open, write, sync, close}, // the new text
        {link}, // the old one
        {open, close}, // is it unchanged?
        {open, close, rename}, // once more, and in its place
        {open, sync, close}, // its name
        {open, close, unlink}, // the old name
        {open, sync, close}, // that too
        {unlink, close}, // the old text, and the lock
    };
    std::vector<Call> all;
    for (const auto& calls : wanted)
        all.insert(all.end(), calls.begin(), calls.end());
    CHECK(made == all);
}

TEST_CASE("new folders are on the disk too, and so is what was restored") {
    const TestFolder folder;
    const auto syncs_of = [&](bool fails) {
        int syncs = 0;
        const Faults faults([&](Call call, int) {
            if (call == Call::sync) ++syncs;
            return Fault{.error = fails && syncs == 2 && call == Call::sync ? EIO : 0};
        });
        const bool done = change(folder.path(), {{.path = "x/y/a.yaml", .new_text = "a"}}).done();
        CHECK(done != fails);
        return syncs;
    };
    // The text, and the folder itself, x and x/y; after a failure at the first the folder once more,
    // for the others are gone.
    CHECK(syncs_of(true) == 3);
    CHECK(folder.contents().empty());
    CHECK(syncs_of(false) == 4);
}

TEST_CASE("a file that becomes a link at the last moment is not written through") {
    const TestFolder folder;
    folder.write("a.yaml", "a");
    folder.write("b.yaml", "a");
    const Faults faults([&](Call call, int) {
        if (call != Call::link) return Fault{};
        std::filesystem::remove(folder / "a.yaml");
        folder.link("a.yaml", "b.yaml");
        return Fault{.error = EPERM};
    });
    const CommitResult result =
        change(folder.path(), {{.path = "a.yaml", .old_text = "a", .new_text = "A"}});
    REQUIRE(!result.done());
    CHECK(result.failure->reason == Refusal::changed_meanwhile);
    CHECK(folder.contents() == Contents{{"a.yaml", "-> b.yaml"}, {"b.yaml", "a"}});
}

TEST_CASE("write_file has the text and its name on the disk") {
    using enum Call;
    const TestFolder folder;
    const auto made = calls_of([&] { write_file(folder / "a.csv", testing::printing("a")); });
    CHECK(made == std::vector<Call>{open, write, sync, close, rename, open, sync, close});
}

TEST_CASE("a failure that only closing shows is seen") {
    const TestFolder folder;
    folder.write("a.yaml", "a");
    const Faults faults([synced = false](Call call, int) mutable {
        const bool fails = call == Call::close && synced;
        synced = call == Call::sync;
        return Fault{.error = fails ? EIO : 0};
    });
    check_refused(folder, {{.path = "a.yaml", .old_text = "a", .new_text = "A"}},
                  Refusal::input_output, ".");
}

TEST_CASE("an old file that cannot have its name back is written anew") {
    const TestFolder folder;
    folder.write("a.yaml", "a");
    folder.write("b.yaml", "b");
    CommitResult result;
    {
        // The second file cannot be put in its place, and then the first not back in its own.
        const Faults faults([renames = 0](Call call, int) mutable {
            const bool fails = call == Call::rename && (++renames == 2 || renames == 3);
            return Fault{.error = fails ? EIO : 0};
        });
        result = change(folder.path(), {{.path = "a.yaml", .old_text = "a", .new_text = "A"},
                                        {.path = "b.yaml", .old_text = "b", .new_text = "B"}});
    }
    CHECK(!result.done());
    CHECK(outcomes(result) == Outcomes{Outcome::restored, Outcome::untouched});
    CHECK(folder.contents() == Contents{{"a.yaml", "a"}, {"b.yaml", "b"}});
    CHECK(folder.temporaries().empty());
}

TEST_CASE("a hidden name that is taken is not used") {
    const TestFolder folder;
    const Faults faults([opens = 0](Call call, int) mutable {
        const bool taken = call == Call::open && ++opens >= 2 && opens < 5;
        return Fault{.error = taken ? EEXIST : 0};
    });
    CHECK(change(folder.path(), {{.path = "a.yaml", .new_text = "a"}}).done());
    CHECK(folder.read("a.yaml") == "a");
}

TEST_CASE("a file that changes while others are already being written") {
    const TestFolder folder;
    folder.write("a.yaml", "a");
    folder.write("b.yaml", "b");
    CommitResult result;
    {
        const Faults faults([&](Call call, int) {
            if (call == Call::rename) folder.write("b.yaml", "by someone else");
            return Fault{};
        });
        result = change(folder.path(), {{.path = "a.yaml", .old_text = "a", .new_text = "A"},
                                        {.path = "b.yaml", .old_text = "b", .new_text = "B"}});
    }
    REQUIRE(!result.done());
    CHECK(result.failure->reason == Refusal::changed_meanwhile);
    CHECK(result.failure->path == "b.yaml");
    CHECK(result.files[0].outcome == Outcome::restored);
    CHECK(result.files[1].outcome == Outcome::untouched);
    CHECK(folder.contents() == Contents{{"a.yaml", "a"}, {"b.yaml", "by someone else"}});
    CHECK(folder.temporaries().empty());
}

TEST_CASE("the way back does not overwrite what others wrote since") {
    const TestFolder folder;
    folder.write("a.yaml", "a");
    folder.write("c.yaml", "c");
    CommitResult result;
    {
        const auto meddle = [&](Call call, int) {
            // The first sync after the files are in their places is that of the folder.
            if (call != Call::sync || !folder.contents().contains("b.yaml")) return Fault{};
            folder.write("a.yaml", "by someone else");
            folder.write("b.yaml", "by someone else");
            return Fault{.error = EIO};
        };
        const Faults faults(meddle);
        result = change(folder.path(), {{.path = "a.yaml", .old_text = "a", .new_text = "A"},
                                        {.path = "c.yaml", .old_text = "c", .new_text = "C"},
                                        {.path = "b.yaml", .new_text = "B"}});
    }
    REQUIRE(!result.done());
    CHECK(result.files[0].outcome == Outcome::unknown);
    CHECK(result.files[1].outcome == Outcome::restored);
    CHECK(result.files[2].outcome == Outcome::unknown);
    CHECK(folder.contents() ==
          Contents{{"a.yaml", "by someone else"}, {"b.yaml", "by someone else"}, {"c.yaml", "c"}});
    CHECK(folder.read(result.files[0].kept) == "a");
    CHECK(folder.temporaries().size() == 1);
}

TEST_CASE("a file that someone creates at the last moment is left to them") {
    const TestFolder folder;
    folder.write("a.yaml", "a");
    CommitResult result;
    {
        const Faults faults([&](Call call, int) {
            // With the very same text, which must not be taken for ours.
            if (call == Call::rename) folder.write("b.yaml", "B");
            return Fault{};
        });
        result = change(folder.path(), {{.path = "b.yaml", .new_text = "B"}});
    }
    REQUIRE(!result.done());
    CHECK(result.failure->reason == Refusal::exists);
    CHECK(result.files[0].outcome == Outcome::untouched);
    CHECK(folder.contents() == Contents{{"a.yaml", "a"}, {"b.yaml", "B"}});
}

TEST_CASE("a call that does its work and yet reports a failure") {
    // As on a network disk, when the answer is lost.
    const TestFolder folder;
    folder.write("a.yaml", "a");
    CommitResult result;
    {
        const Faults faults([&](Call call, int) {
            if (call != Call::rename || folder.read("a.yaml") != "a") return Fault{};
            for (const std::string& name : folder.temporaries())
                if (name.ends_with(".tmp"))
                    std::filesystem::rename(folder / name, folder / "a.yaml");
            return Fault{.error = EIO};
        });
        result = change(folder.path(), {{.path = "a.yaml", .old_text = "a", .new_text = "A"}});
    }
    REQUIRE(!result.done());
    CHECK(result.files[0].outcome == Outcome::restored);
    CHECK(folder.contents() == Contents{{"a.yaml", "a"}});
    CHECK(folder.temporaries().empty());
}
