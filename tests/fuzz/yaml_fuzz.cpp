// Any bytes at all: reading them ends, throws nothing, and what it says of them holds.
#include "../yaml/invariants.hpp"
#include "yaml/parse.hpp"

#include <cstdio>
#include <cstdlib>

using namespace agenda;

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer's name
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    Diagnostics diagnostics;
    const std::optional<yaml::Tree> tree = yaml::parse(0, text, diagnostics);
    const std::string broken = yaml::broken(tree, diagnostics, text);
    if (broken.empty()) return 0;
    std::fprintf(stderr, "%s\n", broken.c_str());
    std::abort();
}
