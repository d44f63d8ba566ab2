// What the printers write, as a string.
#pragma once

#include "output/print.hpp"

#include <sstream>
#include <string>

namespace agenda::test {

inline std::string terminal(const output::Document& document, int width = 80, bool colour = false) {
    std::ostringstream out;
    output::print_terminal(out, document, {.width = width, .colour = colour});
    return out.str();
}

inline std::string markdown(const output::Document& document) {
    std::ostringstream out;
    output::print_markdown(out, document);
    return out.str();
}

} // namespace agenda::test
