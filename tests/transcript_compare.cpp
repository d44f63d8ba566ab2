#include "transcript_compare.hpp"

#include "base/text.hpp"
#include "transcript_markdown.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>

namespace agenda::transcript {
namespace {

/// Unicode has a picture of each C0 control, and of DEL.
char32_t picture_of(char32_t control) { return control == 0x7F ? 0x2421 : 0x2400 + control; }

std::string shown_line(std::string_view line) {
    std::string shown;
    for (std::size_t i = 0; i < line.size();) {
        const Decoded c = decode_utf8(line, i);
        if (!c.valid)
            shown += fmt::format("<{:02X}>", static_cast<unsigned char>(line[i]));
        else if (c.code_point < 0x20 || c.code_point == 0x7F)
            append_utf8(shown, picture_of(c.code_point));
        else if (suspicion_of(c.code_point) != Suspicion::none)
            shown += fmt::format("<U+{:04X}>", static_cast<std::uint32_t>(c.code_point));
        else
            shown += line.substr(i, c.size);
        i += c.size;
    }
    if (shown.ends_with(' ')) shown.replace(shown.size() - 1, 1, "␠");
    if (shown.starts_with("$ ")) shown.insert(0, 1, '\\'); // else it would be the next command
    return shown;
}

struct Edit {
    char sign = ' ';
    const std::string* line = nullptr;
    std::size_t expected = 0;
    std::size_t got = 0;
};

/// The shortest way from one to the other, by the longest common subsequence.
std::vector<Edit> edits(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    const std::size_t width = b.size() + 1;
    std::vector<std::size_t> common((a.size() + 1) * width);
    for (std::size_t i = a.size(); i-- > 0;)
        for (std::size_t j = b.size(); j-- > 0;)
            common[i * width + j] =
                a[i] == b[j] ? common[(i + 1) * width + j + 1] + 1
                             : std::max(common[(i + 1) * width + j], common[i * width + j + 1]);
    std::vector<Edit> result;
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < a.size() || j < b.size()) {
        const bool both = i < a.size() && j < b.size();
        if (both && a[i] == b[j]) {
            result.push_back({' ', &a[i], i, j});
            ++i, ++j;
        } else if (j == b.size() ||
                   (both && common[(i + 1) * width + j] >= common[i * width + j + 1])) {
            result.push_back({'-', &a[i], i, j});
            ++i;
        } else {
            result.push_back({'+', &b[j], i, j});
            ++j;
        }
    }
    return result;
}

} // namespace

std::vector<std::string> shown_lines(std::string_view printed, int status) {
    std::vector<std::string> lines;
    for (const std::string& line : split_lines(printed))
        lines.push_back(shown_line(line));
    if (!printed.empty() && !printed.ends_with('\n')) lines.emplace_back("[no newline at the end]");
    if (status != 0) lines.push_back(fmt::format("[exit {}]", status));
    return lines;
}

std::string difference(const std::vector<std::string>& expected,
                       const std::vector<std::string>& got) {
    static constexpr std::size_t context = 3;
    const std::vector<Edit> all = edits(expected, got);
    std::vector<bool> show(all.size());
    for (std::size_t i = 0; i < all.size(); ++i)
        if (all[i].sign != ' ')
            for (std::size_t k = i - std::min(i, context);
                 k < std::min(i + context + 1, all.size()); ++k)
                show[k] = true;
    std::string text;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (!show[i]) continue;
        if (i == 0 || !show[i - 1])
            text += fmt::format("@@ -{} +{} @@\n", all[i].expected + 1, all[i].got + 1);
        text += all[i].sign + *all[i].line + '\n';
    }
    return text;
}

} // namespace agenda::transcript
