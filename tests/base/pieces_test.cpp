// What is printed, piece by piece.
#include "base/pieces.hpp"

#include <doctest/doctest.h>

#include <ostream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

using namespace agenda;

namespace {

std::vector<std::string> pieces_of(const Print& print) {
    std::vector<std::string> pieces;
    CHECK(print_in_pieces(print, [&](std::string_view piece) {
        pieces.emplace_back(piece);
        return true;
    }));
    return pieces;
}

void print_lines(std::ostream& out) {
    for (int i = 0; i < 50'000; ++i)
        out << "line " << i << '\n';
}

} // namespace

TEST_CASE("pieces: together they are what was printed, and none is long") {
    std::string expected;
    for (int i = 0; i < 50'000; ++i)
        expected += "line " + std::to_string(i) + '\n';
    std::string all;
    for (const std::string& piece : pieces_of(print_lines)) {
        CHECK(!piece.empty());
        CHECK(piece.size() <= 64 * 1024);
        all += piece;
    }
    CHECK(all == expected);
    CHECK(pieces_of([](std::ostream& out) { out << "short" << std::flush << " text"; }) ==
          std::vector<std::string>{"short text"});
    CHECK(pieces_of([](std::ostream&) {}).empty());
}

TEST_CASE("pieces: once no more is wanted, nothing more is printed") {
    int taken = 0;
    bool printed_all = false;
    CHECK_FALSE(print_in_pieces(
        [&](std::ostream& out) {
            print_lines(out);
            printed_all = true;
        },
        [&](std::string_view) { return ++taken < 3; }));
    CHECK(taken == 3);
    CHECK_FALSE(printed_all);
    CHECK_FALSE(print_in_pieces([](std::ostream& out) { out << "last"; },
                                [](std::string_view) { return false; }));
}

TEST_CASE("pieces: what goes wrong comes out") {
    const auto accept = [](std::string_view) { return true; };
    const auto fail = [](std::string_view) -> bool { throw std::runtime_error("disk"); };
    const auto throw_out = [](std::ostream&) { throw std::runtime_error("print"); };
    CHECK_THROWS_WITH((void)print_in_pieces(print_lines, fail), "disk");
    CHECK_THROWS_WITH((void)print_in_pieces(throw_out, accept), "print");
}
