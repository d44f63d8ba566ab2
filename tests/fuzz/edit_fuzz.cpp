// Any text that can be read, and any change to it: the laws of edits and of formatting hold. The first
// eight bytes choose the change, the others are the text.
#include "yaml/edit_helpers.hpp"
#include "yaml/edit_laws.hpp"
#include "yaml/random_file.hpp"

#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace {

void hold(const agenda::yaml::laws::Verdict& verdict) {
    if (verdict.broken.empty()) return;
    std::fprintf(stderr, "%s, in what was made of it:\n%s|\n", verdict.broken.c_str(),
                 verdict.changed.c_str());
    std::abort();
}

} // namespace

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer's name
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace agenda::yaml;
    std::uint64_t seed = 0;
    if (size < sizeof seed) return 0;
    std::memcpy(&seed, data, sizeof seed);
    std::string text(size - sizeof seed, '\0');
    if (!text.empty()) std::memcpy(text.data(), data + sizeof seed, text.size());

    const auto tree = laws::read(text);
    if (!tree) return 0;
    random_file::Random random(seed);
    hold(laws::judge(*tree, text, random_file::change(random, *tree), test_order));
    hold(laws::judge_format(*tree, text, test_order));
    return 0;
}
