#include "output/findings.hpp"

namespace agenda::output {

namespace {

/// "a", "a en b", "a, b en c"
std::string enumerate(const std::vector<std::string>& parts, const Lang& lang) {
    std::string text;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0) text += i + 1 == parts.size() ? lang.screen->conjunction : ", ";
        text += parts[i];
    }
    return text;
}

} // namespace

Counts count(const Findings& findings) {
    Counts counts;
    counts.files = files_in(*findings.diagnostics);
    for (const Diagnostic* diagnostic : *findings.diagnostics) {
        switch (severity(*diagnostic)) {
        case Severity::error: ++counts.errors; break;
        case Severity::warning: ++counts.warnings; break;
        case Severity::reminder: ++counts.reminders; break;
        }
    }
    return counts;
}

std::vector<std::string> closing_lines(const Findings& findings, const Lang& lang) {
    const Screen& screen = *lang.screen;
    const Counts counts = count(findings);
    std::vector<std::string> parts;
    const auto add = [&parts](Counted sentence, std::size_t n) {
        if (n > 0) parts.push_back(sentence(static_cast<std::int64_t>(n)));
    };
    add(screen.errors, counts.errors);
    add(screen.warnings, counts.warnings);
    add(screen.reminders, counts.reminders);

    const auto files = static_cast<std::int64_t>(findings.files);
    std::vector<std::string> lines{
        parts.empty() ? screen.all_files_valid(files)
                      : screen.found_in(enumerate(parts, lang),
                                        static_cast<std::int64_t>(counts.files), files)};
    if (findings.hidden_reminders > 0)
        lines.push_back(
            screen.reminders_hidden(static_cast<std::int64_t>(findings.hidden_reminders)));
    return lines;
}

std::string_view severity_word(Severity severity) {
    switch (severity) {
    case Severity::error: return "error";
    case Severity::warning: return "warning";
    case Severity::reminder: break;
    }
    return "reminder";
}

} // namespace agenda::output
