#include "cli/run.hpp"

#include <string>
#include <vector>

int main(int argc, char** argv) {
    agenda::cli::Io io = agenda::cli::process_io();
    return agenda::cli::run(std::vector<std::string>(argv + 1, argv + argc), io);
}
