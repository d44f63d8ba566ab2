// A transcript: a Markdown file whose fences write files and hold commands with everything they print.
// docs/style.md, "Transcripts", describes the format for those who write one.
#pragma once

#include <cstddef>
#include <stdexcept>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace agenda::transcript {

/// ```yaml file=agenda/x.yaml: the fence's text as the bytes of a file.
struct WriteFile {
    std::string path;
    std::string bytes;
};

/// `$ agenda list` and the lines below it, which are lines [begin, end) of Transcript::lines.
struct Command {
    std::string text;
    std::size_t begin = 0;
    std::size_t end = 0;
    /// The line that opens its fence.
    std::size_t fence = 0;
    /// Of a fence marked `live`: shows data that goes on changing, so that only the status is held.
    bool live = false;
};

/// <!-- name: value -->, or <!-- reset -->.
struct Setting {
    std::string name;
    std::string value;
};

struct Step {
    /// 1-based, of its first line.
    std::size_t line = 0;
    std::variant<WriteFile, Command, Setting> what;
};

struct Transcript {
    std::vector<std::string> lines;
    std::vector<Step> steps;
};

/// The file is no transcript: a slip in it that would otherwise pass for a test.
struct Malformed : std::runtime_error {
    Malformed(std::size_t line_, const std::string& message)
        : std::runtime_error(message), line(line_) {}
    std::size_t line;
};

[[nodiscard]] Transcript parse(std::string_view markdown);

/// The Markdown with new expectations: `printed` has the lines of each command, in their order.
[[nodiscard]] std::string updated(const Transcript& transcript,
                                  const std::vector<std::vector<std::string>>& printed);

[[nodiscard]] std::vector<std::string> split_lines(std::string_view text);

} // namespace agenda::transcript
