// What commands print never depends on what earlier ones remembered of the files.
#include "cli/recall.hpp"

#include "cli/run.hpp"

#include <doctest/doctest.h>
#include <unistd.h>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <optional>
#include <random>
#include <sstream>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

using namespace agenda;

namespace fs = std::filesystem;

namespace {

std::int64_t later() { return store::clock_now() + std::int64_t{3600} * 1'000'000'000; }

/// An agenda and a cache, both gone at the end.
class Place {
  public:
    Place() : path_(fs::temp_directory_path() / ("agenda-recall-" + std::to_string(getpid()))) {
        fs::create_directories(path_ / "agenda");
    }
    Place(const Place&) = delete;
    Place& operator=(const Place&) = delete;
    ~Place() {
        std::error_code ignored;
        fs::remove_all(path_, ignored);
    }

    [[nodiscard]] fs::path agenda() const { return path_ / "agenda"; }
    [[nodiscard]] fs::path cache() const { return path_ / "cache" / "agenda"; }

    void write(std::string_view name, std::string_view text) const {
        const fs::path path = agenda() / name;
        fs::create_directories(path.parent_path());
        std::ofstream(path, std::ios::binary) << text;
    }

    [[nodiscard]] std::function<std::optional<std::string>(const std::string&)>
    environment() const {
        return [this](const std::string& name) -> std::optional<std::string> {
            if (name == "XDG_CACHE_HOME") return cache_home;
            return std::nullopt;
        };
    }

    /// All that a command prints, and its status.
    [[nodiscard]] std::string run(const std::vector<std::string>& words) const {
        std::istringstream in;
        std::ostringstream out;
        cli::Io io{.in = in,
                   .out = out,
                   .err = out,
                   .cwd = path_,
                   .env = environment(),
                   .out_columns = {}};
        io.today = std::chrono::year(2026) / 11 / 24;
        io.clock = clock;
        const int status = cli::run(words, io);
        return out.str() + std::to_string(status);
    }

    std::int64_t (*clock)() = later;

  private:
    fs::path path_;

  public:
    std::string cache_home = (path_ / "cache").string();
};

std::string snapshot_of(const Place& place) {
    for (const auto& entry : fs::directory_iterator(place.cache()))
        return entry.path();
    return {};
}

constexpr std::string_view sound = "title: Fiets\nkind: project\ntheme: mobiliteit\n"
                                   "status: lopend\nas_of: 2026-10\n";

/// What people and programs do to files between two commands.
void change_something(const Place& place, std::mt19937& random) {
    const auto below = [&](unsigned end) { return static_cast<unsigned>(random() % end); };
    const std::string name = (below(2) == 0 ? "a/" : "") + std::to_string(below(12)) + ".yaml";
    switch (below(9)) {
    case 0: place.write(name, sound); break;
    case 1: place.write(name, std::string(sound) + "# " + std::string(below(9), 'x') + '\n'); break;
    case 2: place.write(name, std::string(sound) + "goal: \"unclosed\n"); break;
    case 3: place.write(name, std::string(sound) + "colour: blue\nend: 2026-02-30\n"); break;
    case 4: place.write(name, "title: \"F\\u0069ets\"\nsummary: |\n  a\n  b\n"); break;
    case 5: fs::remove(place.agenda() / name); break;
    case 6:
        place.write("_organisations.yaml", "a: {name: A, country: nl, type: overheid}\n");
        break;
    case 7: fs::remove_all(place.agenda() / "a"); break;
    default:
        if (const std::string snapshot = snapshot_of(place); !snapshot.empty()) {
            std::fstream file(snapshot, std::ios::binary | std::ios::in | std::ios::out);
            file.seekp(
                static_cast<std::streamoff>(below(static_cast<unsigned>(fs::file_size(snapshot)))));
            file << static_cast<char>(below(256));
        }
    }
}

} // namespace

TEST_CASE(
    "recall: whatever changes between two runs, the answer is that of a run without a cache") {
    const Place place;
    for (int i = 0; i < 12; ++i)
        place.write(std::to_string(i) + ".yaml", sound);
    std::mt19937 random(1);
    for (int step = 0; step < 120; ++step) {
        CAPTURE(step);
        for (const std::vector<std::string>& words :
             {std::vector<std::string>{"check", "--reminders", "--format", "json"},
              std::vector<std::string>{"list", "--format", "json"}}) {
            std::vector<std::string> without = words;
            without.emplace_back("--no-cache");
            const std::string expected = place.run(without);
            CHECK(place.run(words) == expected);
            CHECK(place.run(words) == expected);
        }
        // So that no file is changed twice within one tick of the clock of files.
        std::this_thread::sleep_for(std::chrono::milliseconds(12));
        change_something(place, random);
    }
}

TEST_CASE("recall: a file that has just been written is read again") {
    Place place;
    place.clock = store::clock_now;
    for (int i = 0; i < 300; ++i) {
        const std::string title = "t" + std::to_string(100 + i);
        place.write("x.yaml",
                    "title: " + title + "\nkind: project\ntheme: energie\nstatus: lopend\n");
        const std::string printed = place.run({"list", "--format", "csv"});
        CHECK(printed.find(title) != std::string::npos);
    }
}

TEST_CASE("recall: a snapshot is written where it belongs, and only if it is wanted") {
    Place place;
    place.write("x.yaml", sound);
    const std::string expected = place.run({"list", "--no-cache"});
    CHECK_FALSE(fs::exists(place.cache()));
    place.cache_home = "relative";
    CHECK(place.run({"list"}) == expected);
    CHECK_FALSE(fs::exists(place.agenda().parent_path() / "relative"));
    place.cache_home = (place.agenda() / "cache").string();
    CHECK(place.run({"list"}) == expected);
    CHECK_FALSE(fs::exists(place.agenda() / "cache"));
    place.cache_home = (place.agenda().parent_path() / ".git").string();
    CHECK(place.run({"list"}) == expected);
    CHECK_FALSE(fs::exists(place.agenda().parent_path() / ".git"));
    place.cache_home = "/dev/null";
    CHECK(place.run({"list"}) == expected);
    place.cache_home = (place.agenda().parent_path() / "cache").string();
    CHECK(place.run({"list"}) == expected);
    CHECK_FALSE(snapshot_of(place).empty());
}

TEST_CASE("recall: the snapshot stays as it is while few files have changed") {
    const Place place;
    for (int i = 0; i < 300; ++i)
        place.write(std::to_string(i) + ".yaml", sound);
    (void)place.run({"check"});
    const auto written = fs::last_write_time(snapshot_of(place));
    std::this_thread::sleep_for(std::chrono::milliseconds(12));
    for (int i = 0; i < 3; ++i)
        place.write(std::to_string(i) + ".yaml", std::string(sound) + "# changed\n");
    (void)place.run({"check"});
    CHECK(fs::last_write_time(snapshot_of(place)) == written);
    place.write("3.yaml", std::string(sound) + "# changed\n");
    (void)place.run({"check"});
    CHECK(fs::last_write_time(snapshot_of(place)) != written);
}

TEST_CASE("recall: what --fix would mend is not remembered, nor what it makes of it") {
    for (const bool dry_run : {true, false}) {
        CAPTURE(dry_run);
        const Place place;
        place.write("a.yaml", "title:\n\tnl: Anders\n" + std::string(sound).substr(13));
        place.write("b.yaml", std::string(sound) + "relations: {related: [Anders]}\n");
        place.write("c.yaml", sound);
        std::vector<std::string> words{"check", "--fix"};
        if (dry_run) words.emplace_back("--dry-run");
        (void)place.run(words);
        CHECK_FALSE(snapshot_of(place).empty());
        for (const std::string command : {"list", "check"})
            CHECK(place.run({command}) == place.run({command, "--no-cache"}));
    }
}

TEST_CASE("recall: two processes at once both answer, and leave one snapshot") {
    const Place place;
    for (int i = 0; i < 50; ++i)
        place.write(std::to_string(i) + ".yaml", sound);
    const std::string expected = place.run({"list", "--no-cache"});
    for (int round = 0; round < 20; ++round) {
        fs::remove_all(place.cache());
        std::string other;
        std::thread at_once([&] { other = place.run({"list"}); });
        CHECK(place.run({"list"}) == expected);
        at_once.join();
        CHECK(other == expected);
        CHECK(place.run({"list"}) == expected);
        CHECK(std::distance(fs::directory_iterator(place.cache()), {}) == 1);
    }
}

TEST_CASE("recall: a file that is still the same is not read again, and one that is not, is") {
    const Place place;
    place.write("a.yaml", sound);
    place.write("b.yaml", sound);
    (void)place.run({"check"});
    std::istringstream in;
    std::ostringstream out;
    cli::Io io{.in = in,
               .out = out,
               .err = out,
               .cwd = place.agenda(),
               .env = place.environment(),
               .out_columns = {}};
    cli::Invocation invocation;
    invocation.io = &io;
    std::this_thread::sleep_for(std::chrono::milliseconds(12));
    place.write("b.yaml", std::string(sound));
    cli::Recall recall(place.agenda(), invocation);
    recall.meet(2);
    const auto known = recall.recall(0, "a.yaml");
    REQUIRE(known.has_value());
    CHECK(known->text == sound);
    CHECK(yaml::root(*known).is_mapping());
    CHECK_FALSE(recall.recall(1, "b.yaml").has_value());
}
