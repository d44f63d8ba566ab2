// What `check` found, for people (full, concise) and machines (json, github). One function a format.
#pragma once

#include "base/diagnostic.hpp"
#include "base/source.hpp"
#include "lang/lang.hpp"

#include <array>
#include <cstddef>
#include <functional>
#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

namespace agenda::output {

/// Everything a format needs besides the stream.
struct Findings {
    const Sources* sources = nullptr;
    /// Sorted; only what is to be shown.
    const DiagnosticRefs* diagnostics = nullptr;
    /// Files that were looked at, for the closing line.
    std::size_t files = 0;
    /// Reminders that are not among the diagnostics because nobody asked for them.
    std::size_t hidden_reminders = 0;
    /// One language, or two for nl+de: each message in both.
    std::vector<const Lang*> langs;
    /// A file's path as it is to be printed: relative to the working directory for people, to the
    /// repository's root for machines.
    std::function<std::string(std::string_view path)> shown_path;
    bool colour = false;
    /// Columns that long lines of a file are cut to; 0: as a pipe has none.
    int width = 0;
    /// Whether the full format ends with how many there are.
    bool closes = true;
};

void print_full(std::ostream& out, const Findings& findings);
void print_concise(std::ostream& out, const Findings& findings);
void print_json(std::ostream& out, const Findings& findings);
/// GitHub workflow commands, see docs.github.com "Workflow commands for GitHub Actions".
void print_github(std::ostream& out, const Findings& findings);

/// THE format table of findings.
struct FindingsFormat {
    std::string_view name;
    /// The file ending by which `-o FILE` chooses it; empty: none.
    std::string_view ending;
    void (*print)(std::ostream&, const Findings&);
    /// Whether its paths are relative to the repository's root.
    bool for_machines;
};
inline constexpr std::array findings_formats{
    FindingsFormat{"full", ".txt", print_full, false},
    FindingsFormat{"concise", "", print_concise, false},
    FindingsFormat{"json", ".json", print_json, true},
    FindingsFormat{"github", "", print_github, true},
};

} // namespace agenda::output
