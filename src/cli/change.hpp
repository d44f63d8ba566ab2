// Changing the agenda: lock, read, plan, check what would be, write all files or none, and say what was
// done. Every command that writes goes through here.
#pragma once

#include "cli/load.hpp"
#include "cli/new_faults.hpp"
#include "cli/outcome.hpp"
#include "model/key_order.hpp"
#include "store/change.hpp"
#include "yaml/edit.hpp"

#include <functional>
#include <iosfwd>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace agenda::cli {

/// An agenda that nobody else changes as long as this lives.
struct Editing {
    store::FolderLock lock;
    Agenda agenda;
};
/// Throws Error where there is no agenda, or another edit does not end.
[[nodiscard]] Editing begin_editing(const Invocation& invocation, Faults faults = Faults::traced);

/// An item that can be changed: it exists, and its file can be read as YAML.
struct EditableItem {
    ItemId id{};
    const Item* item = nullptr;
    const yaml::Tree* tree = nullptr;
    std::string_view text;
    std::string_view path;
};
/// Throws Error (status 1) where there is no such item, or its file must be mended first.
[[nodiscard]] EditableItem editable_item(std::string_view id, const Agenda& agenda,
                                         const Invocation& invocation);

/// The language in which a text is written: `--in`, else the screen's where the agenda has it, else the
/// agenda's first. Throws Error for one that the agenda does not have.
[[nodiscard]] std::string write_language(std::string_view asked, const Agenda& agenda,
                                         const Invocation& invocation);

/// The order of keys in an item's file.
[[nodiscard]] yaml::KeyOrder item_key_order(const Vocabulary& vocabulary);

/// An item's text with the change. Throws Error (status 1) where it is not possible.
[[nodiscard]] std::string changed_text(std::string_view text, const yaml::Change& change,
                                       const Agenda& agenda, const Invocation& invocation);

struct CarryOut {
    bool dry_run = false;
    /// What is said when it is done, a line each.
    std::vector<std::string> report{};
    /// The files say what they said, in other words of YAML: there is nothing to check.
    bool same_content = false;
};

/// Checks the agenda as it would be: an error that was not there before is shown and nothing is written
/// (status 1). Else writes, or prints the difference where it is a dry run.
[[nodiscard]] ExitStatus carry_out(const Editing& editing, std::span<const store::Change> changes,
                                   const CarryOut& how, const Invocation& invocation);

/// Throws Error (status 1) where there are errors among what a change brings, and shows them.
void refuse_errors(const Agenda& after, const NewFaults& fresh, const Invocation& invocation);

/// The difference that a change makes, as `git diff` prints it, with the lines for a file that moves.
void print_diff(const store::Change& change, const Agenda& agenda, std::ostream& out);

/// Writes all files or none. Throws Error (status 1) where that fails.
void write_files(const Editing& editing, std::span<const store::Change> changes,
                 const Invocation& invocation);

/// Nothing is written, and this is why. Throws Error (status 1).
[[noreturn]] void refuse_failure(const store::Failure& failure, const Agenda& agenda,
                                 const Invocation& invocation);

/// Throws Error (status 1) where more than one file has this id.
void need_one(std::string_view id, const Agenda& agenda, const Invocation& invocation);

/// Says on stderr which files could not be read, of those that `wanted` admits by their paths. Whether
/// there are any.
bool report_unread(const Agenda& agenda, const std::function<bool(std::string_view)>& wanted,
                   const Invocation& invocation);

} // namespace agenda::cli
