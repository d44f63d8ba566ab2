// `check --fix` where somebody else changes files meanwhile.
#include "cli/run.hpp"

#include <doctest/doctest.h>
#include <unistd.h>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <functional>
#include <sstream>
#include <string>
#include <utility>

using namespace agenda;

namespace fs = std::filesystem;

namespace {

/// Has something done when the first bytes are printed.
class Watched : public std::stringbuf {
  public:
    explicit Watched(std::function<void()> first) : first_(std::move(first)) {}

  private:
    std::streamsize xsputn(const char* bytes, std::streamsize size) override {
        if (first_) std::exchange(first_, {})();
        return std::stringbuf::xsputn(bytes, size);
    }

    std::function<void()> first_;
};

void write(const fs::path& path, const std::string& theme) {
    std::ofstream(path, std::ios::binary)
        << "title: {nl: Mank, de: Lahm, en: Lame}\nkind: uitwisseling\n"
           "theme: " +
               theme + "\nstatus: idee\nas_of: 2026-11\n";
}

} // namespace

TEST_CASE("a dry run does not show what it would make of a file that has changed meanwhile") {
    const fs::path place = fs::temp_directory_path() / ("agenda-fix-" + std::to_string(getpid()));
    fs::create_directories(place / "agenda");
    write(place / "agenda" / "a.yaml", "Kultur");
    write(place / "agenda" / "b.yaml", "Kultur");
    std::istringstream in;
    Watched printed([&] { write(place / "agenda" / "b.yaml", "Energie"); });
    std::ostream out(&printed);
    std::ostringstream err;
    cli::Io io{.in = in,
               .out = out,
               .err = err,
               .cwd = place,
               .env = [](const auto&) { return std::nullopt; },
               .out_columns = {}};
    io.today = std::chrono::year(2026) / 11 / 24;
    CHECK(cli::run({"check", "--fix", "--dry-run"}, io) == 1);
    CHECK(printed.str().find("b/agenda/a.yaml") != std::string::npos);
    CHECK(printed.str().find("b/agenda/b.yaml") == std::string::npos);
    CHECK(err.str() ==
          "error: agenda/b.yaml has been changed in the meantime; run the command again\n"
          "help: Nothing was written.\n");
    fs::remove_all(place);
}
