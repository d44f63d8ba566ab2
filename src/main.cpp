#include "cli/run.hpp"

#include <cstdlib>
#include <string>
#include <vector>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace {

/// Threads get their memory in large pieces: asking the system for each page takes longer than using it.
void take_memory_in_large_pieces() {
#ifdef __GLIBC__
    mallopt(M_TOP_PAD, 1 << 20);
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
