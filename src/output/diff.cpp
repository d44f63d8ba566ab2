#include "output/diff.hpp"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace agenda::output {

namespace {

constexpr std::size_t context = 3;

std::vector<std::string_view> lines_of(std::string_view text) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
        lines.push_back(text.substr(0, end));
        text.remove_prefix(end);
    }
    return lines;
}

/// A line of the diff: kept ' ', removed '-' or added '+'.
struct Step {
    char sign;
    std::string_view line;
};

using Lines = std::vector<std::string_view>;

/// The longest common subsequence by dynamic programming; what is equal at both ends is taken off
/// first, so that an edit of a few lines costs a few lines.
std::vector<Step> middle_steps(const Lines& a, const Lines& b) {
    const std::size_t width = b.size() + 1;
    std::vector<std::uint32_t> common((a.size() + 1) * width, 0);
    for (std::size_t i = a.size(); i-- > 0;)
        for (std::size_t j = b.size(); j-- > 0;)
            common[i * width + j] =
                a[i] == b[j] ? common[(i + 1) * width + j + 1] + 1
                             : std::max(common[(i + 1) * width + j], common[i * width + j + 1]);
    std::vector<Step> steps;
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < a.size() || j < b.size()) {
        if (i < a.size() && j < b.size() && a[i] == b[j]) {
            steps.push_back({' ', a[i]});
            ++i;
            ++j;
        } else if (i < a.size() &&
                   (j == b.size() || common[(i + 1) * width + j] >= common[i * width + j + 1])) {
            steps.push_back({'-', a[i++]});
        } else {
            steps.push_back({'+', b[j++]});
        }
    }
    return steps;
}

/// Above this many cells the middle is shown as replaced as a whole.
constexpr std::size_t most_cells = 16'000'000;

std::vector<Step> replaced(const Lines& a, const Lines& b) {
    std::vector<Step> steps;
    for (const std::string_view line : a)
        steps.push_back({'-', line});
    for (const std::string_view line : b)
        steps.push_back({'+', line});
    return steps;
}

std::vector<Step> steps_between(const Lines& a, const Lines& b) {
    std::size_t head = 0;
    while (head < a.size() && head < b.size() && a[head] == b[head])
        ++head;
    std::size_t tail = 0;
    while (tail < a.size() - head && tail < b.size() - head &&
           a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
        ++tail;
    const auto middle = [&](const Lines& all) {
        return Lines(all.begin() + static_cast<std::ptrdiff_t>(head),
                     all.end() - static_cast<std::ptrdiff_t>(tail));
    };
    const Lines old_middle = middle(a);
    const Lines new_middle = middle(b);
    std::vector<Step> steps;
    for (std::size_t i = 0; i < head; ++i)
        steps.push_back({' ', a[i]});
    const bool small = (old_middle.size() + 1) * (new_middle.size() + 1) <= most_cells;
    for (const Step& step :
         small ? middle_steps(old_middle, new_middle) : replaced(old_middle, new_middle))
        steps.push_back(step);
    for (std::size_t i = a.size() - tail; i < a.size(); ++i)
        steps.push_back({' ', a[i]});
    return steps;
}

std::string range(std::size_t begin, std::size_t count) {
    const std::string start = std::to_string(count == 0 ? begin : begin + 1);
    return count == 1 ? start : start + ',' + std::to_string(count);
}

void append_line(std::string& out, const Step& step) {
    out += step.sign;
    out += step.line;
    if (!step.line.ends_with('\n')) out += "\n\\ No newline at end of file\n";
}

/// The steps [first, last) as a hunk; `old_line` and `new_line` are how many lines stand before it.
std::string hunk(const std::vector<Step>& steps, std::size_t first, std::size_t last,
                 std::size_t old_line, std::size_t new_line) {
    std::size_t olds = 0;
    std::size_t news = 0;
    std::string body;
    for (std::size_t i = first; i < last; ++i) {
        olds += steps[i].sign != '+' ? 1U : 0U;
        news += steps[i].sign != '-' ? 1U : 0U;
        append_line(body, steps[i]);
    }
    return "@@ -" + range(old_line, olds) + " +" + range(new_line, news) + " @@\n" + body;
}

/// Where the hunk that begins with the change at `at` ends: behind the last change that has no more
/// than twice the context between it and the one before, and its context.
std::size_t hunk_end(const std::vector<Step>& steps, std::size_t at) {
    std::size_t last_change = at;
    for (std::size_t i = at; i < steps.size() && i <= last_change + 2 * context; ++i)
        if (steps[i].sign != ' ') last_change = i;
    return std::min(steps.size(), last_change + 1 + context);
}

} // namespace

std::string unified_diff(std::string_view old_path, std::string_view old_text,
                         std::string_view new_path, std::string_view new_text) {
    if (old_text == new_text && old_path == new_path) return {};
    const std::vector<Step> steps = steps_between(lines_of(old_text), lines_of(new_text));
    const auto named = [](std::string_view side, std::string_view path) {
        return std::string(path == "/dev/null" ? "" : side) + std::string(path) + '\n';
    };
    std::string out = "--- " + named("a/", old_path) + "+++ " + named("b/", new_path);
    std::size_t old_line = 0;
    std::size_t new_line = 0;
    const auto pass = [&](std::size_t i) {
        old_line += steps[i].sign != '+' ? 1U : 0U;
        new_line += steps[i].sign != '-' ? 1U : 0U;
    };
    std::size_t done = 0;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (steps[i].sign == ' ') continue;
        const std::size_t first = std::max(done, i - std::min(i, context));
        for (; done < first; ++done)
            pass(done);
        const std::size_t last = hunk_end(steps, i);
        out += hunk(steps, first, last, old_line, new_line);
        for (; done < last; ++done)
            pass(done);
        i = last - 1;
    }
    return out;
}

} // namespace agenda::output
