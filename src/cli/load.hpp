// From a folder on disk to an inventory: find, list, read, parse and read the items, in parallel; the
// order of what comes out never depends on it.
#pragma once

#include "cli/command.hpp"
#include "model/inventory.hpp"
#include "store/folder.hpp"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace agenda::cli {

class Recall;

/// A loaded agenda. `folder` is its absolute path.
struct Agenda {
    std::filesystem::path folder;
    /// The root of the Git work tree that holds the folder, or the folder's parent where there is none.
    std::filesystem::path root;
    /// In which texts and trees of the inventory may stand; null where none of them do.
    std::shared_ptr<Recall> recall;
    std::shared_ptr<Inventory> kept = std::make_shared<Inventory>();
    Inventory& inventory = *kept;

    /// A file's path for machines: relative to `root`, with `/`.
    [[nodiscard]] std::string machine_path(std::string_view path) const;
};

/// A path as people see it: relative to the working directory.
[[nodiscard]] std::string shown_path(const std::filesystem::path& path,
                                     const Invocation& invocation);

/// What is not on the disk (yet): the texts of files by their paths; nothing for one that is gone. They are
/// kept elsewhere.
using Overlay = std::map<std::string, std::optional<std::string_view>, std::less<>>;

/// The bytes of a file, or those that are kept elsewhere as long as the agenda, or why there are none.
using FileText = std::variant<std::string, std::string_view, FileTrouble>;

/// What is kept of the faults that reading finds: all of each; or a trace of each, which is enough for most
/// commands; or traces of the faults of YAML, and no item is made of it.
enum class Faults : std::uint8_t { kept, traced, of_yaml };

/// Puts those of a file's findings in front that are kept, and says how many these are; the rest leaves traces.
/// Asked from several threads at once, and twice of a vocabulary, which is parsed first and read later. Empty:
/// all are kept.
using Pick = std::function<std::size_t(const std::string& path, Diagnostics& found)>;
[[nodiscard]] Pick pick_of(Faults faults);

/// What an earlier reading made of an item's file. Its traces are of all that was found in it.
struct Made {
    std::string_view text;
    yaml::Tree tree;
    const Item* item = nullptr;
    std::vector<Trace> traces;
};

/// The files of an agenda, on the disk or in a revision, and how to read one by its position and path.
/// Several threads may read at once.
struct Files {
    std::vector<store::Entry> entries;
    std::function<FileText(FileId, const std::string&)> read;
    /// The tree of a file that need not be read, since it is known with its text; may be empty.
    std::function<std::optional<yaml::Tree>(FileId, const std::string&)> known{};
    /// What was made of a file that is still the same, in an agenda with the same vocabulary that lives longer;
    /// may be empty.
    std::function<std::optional<Made>(FileId, const std::string&)> made{};
    bool makes_items = true;
    /// Told of what is read; may be null.
    Recall* recall = nullptr;
    Pick pick{};
};
[[nodiscard]] Inventory read_inventory(Files files);

/// What is in an agenda's folder. Throws Error if it cannot be read.
[[nodiscard]] std::vector<store::Entry> list_folder(const std::filesystem::path& folder,
                                                    const Invocation& invocation);
[[nodiscard]] FileText read_file(const std::filesystem::path& path);

/// The agenda that a reading command is about: with --at that of the past. Throws Error where there is
/// none.
[[nodiscard]] Agenda load(const Invocation& invocation, Faults faults);
/// The agenda of a folder. Throws Error if it cannot be read.
[[nodiscard]] Agenda load(const std::filesystem::path& folder, const Invocation& invocation,
                          Faults faults);
/// An agenda as it would be with the overlay. Both must outlive it; `before` is of the disk. Where not all
/// findings are wanted, files have the numbers that they had, those of new ones come last, and of files that do
/// not change the items are taken over, with traces of what was found.
[[nodiscard]] Agenda load_changed(const Agenda& before, const Overlay& overlay,
                                  const Invocation& invocation, Pick pick = {});

/// Lets go of all that `load` has read: whoever needs it reads it again, and that is then remembered.
void let_go(Agenda& agenda);

/// The agenda of the folder that commands work on, with its vocabulary only and no item.
[[nodiscard]] Agenda load_vocabulary(const Invocation& invocation);
/// With nothing but one file, and all that is wrong with it by itself.
[[nodiscard]] Agenda load_file(const std::filesystem::path& folder, std::string_view path,
                               const Invocation& invocation);

/// The folder that commands work on. Throws Error where there is none.
[[nodiscard]] std::filesystem::path find_folder(const Invocation& invocation);

/// Whether `load` would find a folder.
[[nodiscard]] bool has_agenda(const Invocation& invocation);

/// Says on stderr that this file has errors and is left out.
void report_left_out(const Agenda& agenda, FileId file, const Invocation& invocation);

/// Says on stderr which item files a reading command leaves out, and that others have errors. The status:
/// `findings` where a file was left out, else `done`.
ExitStatus report_broken(const Agenda& agenda, const Invocation& invocation);

} // namespace agenda::cli
