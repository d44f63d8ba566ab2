#include "cli/run.hpp"

#include <cstdlib>
#include <string>
#include <vector>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace {

/// Memory comes in large pieces, and what was given back is used again: asking the system for each page
/// takes longer than using it. Small pieces join at once: many that do so later take long.
void take_memory_in_large_pieces() {
#ifdef __GLIBC__
    constexpr int mebibyte = 1 << 20;
    mallopt(M_TOP_PAD, mebibyte);
    mallopt(M_MMAP_THRESHOLD, 32 * mebibyte); // the most there can be
    mallopt(M_TRIM_THRESHOLD, 128 * mebibyte);
    mallopt(M_MXFAST, 0);
#endif
}

} // namespace

int main(int argc, char** argv) {
    take_memory_in_large_pieces();
    agenda::cli::Io io = agenda::cli::process_io();
    const int status = agenda::cli::run(std::vector<std::string>(argv + 1, argv + argc), io);
    // All has been printed, and an inventory need not be taken apart.
    std::_Exit(status);
}
