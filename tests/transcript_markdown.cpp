#include "transcript_markdown.hpp"

#include "transcript_words.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <optional>

namespace agenda::transcript {
namespace {

struct Fence {
    std::size_t opens = 0;
    std::size_t closes = 0;
    std::string_view info;
};

std::string_view trim(std::string_view text) {
    const std::size_t first = text.find_first_not_of(' ');
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(' ') - first + 1);
}

std::size_t backticks(std::string_view line) {
    return std::min(line.find_first_not_of('`'), line.size());
}

/// The fence that opens at line `at`, if one does.
std::optional<Fence> fence_at(const std::vector<std::string>& lines, std::size_t at) {
    const std::string_view line = lines[at];
    const std::size_t ticks = backticks(line);
    if (ticks < 3) {
        const bool indented = trim(line).starts_with("```");
        if (indented)
            throw Malformed(at + 1, "an indented fence is never run: begin it at the margin");
        return std::nullopt;
    }
    for (std::size_t i = at + 1; i < lines.size(); ++i) {
        const bool only_ticks = backticks(lines[i]) == lines[i].size();
        if (only_ticks && lines[i].size() >= ticks) return Fence{at, i, trim(line.substr(ticks))};
    }
    throw Malformed(at + 1, "this fence is never closed");
}

/// The words after the language: `file=PATH`, `repeat=N`, `bytes`, `crlf`, `live`.
std::map<std::string, std::string> attributes(const Fence& fence) {
    std::map<std::string, std::string> result;
    const std::vector<std::string> words = split_words(fence.info);
    for (std::size_t i = 1; i < words.size(); ++i) {
        const std::size_t equals = words[i].find('=');
        const std::string name = words[i].substr(0, equals);
        static constexpr std::array<std::string_view, 5> known{"file", "bytes", "crlf", "repeat",
                                                               "live"};
        if (std::ranges::find(known, name) == known.end())
            throw Malformed(fence.opens + 1, "unknown word after the fence's language: " + name);
        result[name] = equals == std::string::npos ? "" : words[i].substr(equals + 1);
    }
    return result;
}

std::string with_crlf(std::string_view text) {
    std::string result;
    for (const char c : text)
        result += c == '\n' ? std::string("\r\n") : std::string(1, c);
    return result;
}

std::string repeated(const std::string& text, const std::string& times, std::size_t line) {
    int n = 0;
    const char* const end = times.data() + times.size();
    if (std::from_chars(times.data(), end, n).ptr != end || n < 1)
        throw Malformed(line, "repeat wants a number");
    std::string result;
    for (int i = 0; i < n; ++i)
        result += text;
    return result;
}

WriteFile file_of(const Transcript& transcript, const Fence& fence,
                  const std::map<std::string, std::string>& marks) {
    std::string text;
    for (std::size_t i = fence.opens + 1; i < fence.closes; ++i)
        text += transcript.lines[i] + '\n';
    if (marks.contains("bytes")) {
        if (!text.empty()) text.pop_back();
        text = unescape(text);
    }
    if (marks.contains("repeat")) text = repeated(text, marks.at("repeat"), fence.opens + 1);
    if (marks.contains("crlf")) text = with_crlf(text);
    if (marks.at("file").empty()) throw Malformed(fence.opens + 1, "file= wants a path");
    return {marks.at("file"), text};
}

void add_commands(Transcript& transcript, const Fence& fence, bool live) {
    if (fence.opens + 1 == fence.closes)
        throw Malformed(fence.opens + 1, "no command in this fence");
    for (std::size_t i = fence.opens + 1; i < fence.closes;) {
        const std::string& line = transcript.lines[i];
        if (!line.starts_with("$ "))
            throw Malformed(i + 1, "a console fence begins with `$ command`");
        Command command{line.substr(2), i + 1, i + 1, fence.opens, live};
        while (command.end < fence.closes && !transcript.lines[command.end].starts_with("$ "))
            ++command.end;
        transcript.steps.push_back({i + 1, command});
        i = command.end;
    }
}

void add_fence(Transcript& transcript, const Fence& fence) {
    const std::string language(fence.info.substr(0, fence.info.find(' ')));
    const auto marks = attributes(fence);
    if (language == "console")
        add_commands(transcript, fence, marks.contains("live"));
    else if (marks.contains("file"))
        transcript.steps.push_back({fence.opens + 1, file_of(transcript, fence, marks)});
    else if (!marks.empty())
        throw Malformed(fence.opens + 1,
                        "`" + marks.begin()->first + "` is for fences with file=PATH");
}

/// <!-- name: value --> alone on its line; any other comment is a comment.
std::optional<Setting> setting_in(std::string_view line) {
    if (!line.starts_with("<!--") || !line.ends_with("-->")) return std::nullopt;
    const std::string_view inner = trim(line.substr(4, line.size() - 7));
    if (inner == "reset") return Setting{"reset", ""};
    const std::size_t colon = inner.find(": ");
    if (colon == std::string_view::npos || inner.find(' ') < colon) return std::nullopt;
    return Setting{std::string(inner.substr(0, colon)), std::string(trim(inner.substr(colon + 1)))};
}

/// Output must not close the fence that it stands in.
void check_fence(const Transcript& transcript, const Command& command,
                 const std::vector<std::string>& printed) {
    const std::size_t ticks = backticks(transcript.lines[command.fence]);
    for (const std::string& line : printed)
        if (backticks(line) >= ticks)
            throw Malformed(command.fence + 1,
                            "the output has a fence too: use more backticks here");
}

} // namespace

std::vector<std::string> split_lines(std::string_view text) {
    std::vector<std::string> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        lines.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

Transcript parse(std::string_view markdown) {
    Transcript transcript;
    transcript.lines = split_lines(markdown);
    for (std::size_t i = 0; i < transcript.lines.size(); ++i) {
        if (const auto fence = fence_at(transcript.lines, i)) {
            try {
                add_fence(transcript, *fence);
            } catch (const BadCommand& bad) {
                throw Malformed(i + 1, bad.what());
            }
            i = fence->closes;
        } else if (const auto setting = setting_in(transcript.lines[i])) {
            transcript.steps.push_back({i + 1, *setting});
        }
    }
    return transcript;
}

std::string updated(const Transcript& transcript,
                    const std::vector<std::vector<std::string>>& printed) {
    std::vector<std::string> lines = transcript.lines;
    std::size_t last = printed.size();
    for (auto step = transcript.steps.rbegin(); step != transcript.steps.rend(); ++step) {
        const auto* const command = std::get_if<Command>(&step->what);
        if (!command) continue;
        const std::vector<std::string>& now = printed[--last];
        check_fence(transcript, *command, now);
        const auto at = [&](std::size_t i) {
            return lines.begin() + static_cast<std::ptrdiff_t>(i);
        };
        lines.insert(lines.erase(at(command->begin), at(command->end)), now.begin(), now.end());
    }
    std::string text;
    for (const std::string& line : lines)
        text += line + '\n';
    return text;
}

} // namespace agenda::transcript
