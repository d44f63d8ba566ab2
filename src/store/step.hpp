// One change on its way to the disk, and its way back.
#pragma once

#include "store/change.hpp"
#include "store/places.hpp"
#include "store/temporary.hpp"

#include <sys/stat.h>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace agenda::store {

/// A replaced file has `source` and `target` the same, a moved one has two; a created one has only a
/// target, a removed one only a source.
struct Step {
    const Change* change = nullptr;
    /// The real path of the file that is there, and its mode and owner.
    std::filesystem::path source{};
    struct stat info {};
    /// The real path at which the new text is to stand, and the folders that must be made for it.
    std::filesystem::path target{};
    std::vector<std::filesystem::path> missing{};
    /// The new text.
    std::optional<Temporary> fresh{};
    /// The file that was there.
    std::optional<Temporary> backup{};
    /// Set before the call is made, for a call may fail and still have done its work.
    bool placing = false;
    bool removing = false;
    /// Whether there was anything to take back.
    bool taken_back = false;

    [[nodiscard]] bool replaces() const { return !target.empty() && source == target; }
    [[nodiscard]] bool removes() const { return !source.empty() && source != target; }
};

/// Finds the files, and whether they may be changed. Writes nothing. Throws Refused.
[[nodiscard]] Step find_places(const Change& change, const Places& places);

/// Writes the temporary files. `made` gets the folders that had to be made. Throws Refused.
void prepare(Step& step, const Places& places, std::vector<std::filesystem::path>& made);

/// Throws Refused unless the file still is what was read.
void require_unchanged(const Step& step);

/// Puts the new text in its place. Throws Refused.
void place(Step& step, const Places& places);

/// Removes the file that has moved or is to go. Throws Refused.
void remove_source(Step& step, const Places& places);

/// Makes undone what was done, as far as that goes; never overwrites what others wrote since.
void take_back(Step& step);

/// What became of the file, by looking at it, after take_back.
[[nodiscard]] FileResult result_of(Step& step, const Places& places);

} // namespace agenda::store
