// Runs transcripts and says where they differ from what the program prints; see docs/style.md.
// Usage: transcript_tests [--update | --warm] FILE...
#include "transcript_compare.hpp"
#include "transcript_markdown.hpp"
#include "transcript_shell.hpp"

#include <fmt/format.h>
#include <sys/stat.h>

#include <cstdio>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace agenda::transcript {
namespace {

enum class Mode { compare, compare_warm, update };

std::string read_file(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) throw std::runtime_error("cannot read it");
    return {std::istreambuf_iterator<char>(file), {}};
}

using Lines = std::vector<std::string>;

/// Runs everything; the lines of each command, in their order.
std::vector<Lines> play(const Transcript& transcript, Shell& shell) {
    std::vector<Lines> printed;
    for (const Step& step : transcript.steps) {
        try {
            if (const auto* const file = std::get_if<WriteFile>(&step.what)) {
                shell.write(*file);
            } else if (const auto* const setting = std::get_if<Setting>(&step.what)) {
                shell.set(*setting);
            } else {
                const Result result = shell.run(std::get<Command>(step.what).text);
                printed.push_back(shown_lines(result.printed, result.status));
            }
        } catch (const std::exception& error) {
            throw Malformed(step.line, error.what());
        }
    }
    return printed;
}

/// Of a `live` command only how it ended.
Lines held(const Command& command, const Lines& lines) {
    if (!command.live) return lines;
    const bool failed = !lines.empty() && lines.back().starts_with("[exit ");
    return failed ? Lines{lines.back()} : Lines{};
}

std::size_t compare(const std::string& path, const Transcript& transcript,
                    const std::vector<Lines>& printed) {
    std::size_t failures = 0;
    std::size_t next = 0;
    for (const Step& step : transcript.steps) {
        const auto* const command = std::get_if<Command>(&step.what);
        if (!command) continue;
        const auto at = [&](std::size_t i) {
            return transcript.lines.begin() + static_cast<std::ptrdiff_t>(i);
        };
        const Lines expected(at(command->begin), at(command->end));
        const std::string diff =
            difference(held(*command, expected), held(*command, printed[next++]));
        if (diff.empty()) continue;
        ++failures;
        fmt::print("--- {0}:{1}: $ {2} (expected)\n+++ {0}:{1}: $ {2} (printed)\n{3}\n", path,
                   step.line, command->text, diff);
    }
    fmt::print("{}: {} of {} commands differ\n", path, failures, printed.size());
    return failures;
}

void update(const std::string& path, const Transcript& transcript,
            const std::vector<Lines>& printed) {
    const std::string text = updated(transcript, printed);
    if (text == read_file(path)) return;
    std::ofstream file(path, std::ios::binary);
    file << text;
    if (!file.flush()) throw std::runtime_error("cannot write it");
    fmt::print("{}: updated\n", path);
}

bool run_file(const std::string& path, Mode mode) {
    try {
        const Transcript transcript = parse(read_file(path));
        Shell shell(AGENDA_CHECKOUT, mode == Mode::compare_warm ? Cache::warm : Cache::none);
        const std::vector<Lines> printed = play(transcript, shell);
        if (mode != Mode::update) return compare(path, transcript, printed) == 0;
        update(path, transcript, printed);
        return true;
    } catch (const Malformed& malformed) {
        fmt::print("{}:{}: {}\n", path, malformed.line, malformed.what());
    } catch (const std::exception& error) {
        fmt::print("{}: {}\n", path, error.what());
    }
    return false;
}

} // namespace
} // namespace agenda::transcript

int main(int argc, char** argv) {
    using agenda::transcript::Mode;
    umask(022); // what a transcript writes looks the same for everyone
    std::vector<std::string> files(argv + 1, argv + argc);
    Mode mode = Mode::compare;
    if (!files.empty() && (files.front() == "--update" || files.front() == "--warm")) {
        mode = files.front() == "--update" ? Mode::update : Mode::compare_warm;
        files.erase(files.begin());
    }
    if (files.empty()) {
        std::fputs("usage: transcript_tests [--update | --warm] FILE...\n", stderr);
        return 2;
    }
    bool good = true;
    for (const std::string& file : files)
        good &= agenda::transcript::run_file(file, mode);
    return good ? 0 : 1;
}
