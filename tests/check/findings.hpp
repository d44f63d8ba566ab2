// What one rule finds in a small agenda, as lines of text that a test can compare whole.
#pragma once

#include "check/rules.hpp"
#include "support/inventory.hpp"

#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace agenda::test {

/// Lines that a failing test can print.
struct Lines : std::vector<std::string> {
    using std::vector<std::string>::vector;
    friend std::ostream& operator<<(std::ostream& out, const Lines& lines) {
        for (const std::string& line : lines)
            out << "\n    " << line;
        return out;
    }
};

/// Each finding as `path:line:column text` (the path alone for a file as such), followed by its
/// arguments in brackets, `?suggestion`, `=fix` and `+path:line:column` for every note.
[[nodiscard]] Lines findings(const Inventory& inventory, Rule rule,
                             std::string_view today = "2026-11-24");
[[nodiscard]] Lines findings(const Files& files, Rule rule, std::string_view today = "2026-11-24");

/// The same for a single item a.yaml beside the organisations, made with `item`.
[[nodiscard]] Lines findings(std::string_view lines, Rule rule,
                             std::string_view today = "2026-11-24");

} // namespace agenda::test
