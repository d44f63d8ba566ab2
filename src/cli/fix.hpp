// `check --fix`: what cannot be wrong is mended, the rest is left to people.
#pragma once

#include "base/arena.hpp"
#include "cli/change.hpp"
#include "cli/path_filter.hpp"
#include "store/reread.hpp"

#include <cstddef>
#include <deque>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace agenda::cli {

/// Which findings are to be mended; `path` is the file's, as in SourceFile. Asked from several threads at once.
using Wanted = std::function<bool(std::string_view path, const Diagnostic& found)>;

struct Fixing {
    Wanted wanted;
    bool dry_run = false;
    /// Everything is said on stderr: stdout is for what a program reads.
    bool quiet_out = false;
};

/// The old text is let go, and read again when it is shown or replaced.
struct MendedFile {
    std::string_view path;
    store::Mark old_text;
    std::string_view new_text;
};

/// A line for each fix, in pieces.
using Report = std::vector<std::string>;

/// The files with their fixes, also those that come to light when others are mended (`Aken` becomes an id that
/// stands in the list already). A fix is left out where an error that needs a person stands in the same place.
struct Fixes {
    /// By their paths.
    std::vector<MendedFile> files{};
    /// In which they stand.
    std::deque<Arena> texts{};
    std::size_t count = 0;
    /// None for a dry run.
    Report report{};
    /// What was known of the agenda, if anything could be mended: its items and findings are gone then.
    std::optional<KnownFaults> known{};
    /// The agenda as it would be, with all findings, if there are any files: it views their new texts, and the texts
    /// and trees of the agenda before.
    std::optional<Agenda> after{};
};
/// The agenda has kept its faults.
[[nodiscard]] Fixes plan_fixes(Editing& editing, const Fixing& fixing,
                               const Invocation& invocation);

/// Writes them, or prints the difference where it is a dry run, as `carry_out` does. `after` is left by a dry run only,
/// for which there is nothing else to check.
void carry_out_fixes(Editing& editing, Fixes& fixes, const Fixing& fixing,
                     const Invocation& invocation);

} // namespace agenda::cli
