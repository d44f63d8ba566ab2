// Changes to a YAML file as text. An edit touches the bytes of what changes and takes over the style
// that stands there: indentation, block or brackets, quotes, line ends. Every other byte stays. Where a
// text cannot be changed in this way the change is refused; nothing is ever guessed.
#pragma once

#include "base/diagnostic.hpp"
#include "yaml/tree.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace agenda::yaml {

/// What to write, in no style yet: a text, a list or a mapping.
struct Content {
    NodeKind kind = NodeKind::scalar;
    /// A date, an amount or a boolean, which its field wants to be plain. A text that other readers
    /// would take for one of these (no, 010, 12:30) is quoted, this is not.
    bool is_typed = false;
    /// Only as read by content_of: nothing, `~` or `null` was written. Written as nothing.
    bool is_null = false;
    std::string value{};
    /// The elements of a list, or the values of a mapping and its keys, one for each.
    std::vector<Content> children{};
    std::vector<std::string> keys{};

    [[nodiscard]] static Content text(std::string value);
    [[nodiscard]] static Content typed(std::string value);
    [[nodiscard]] static Content list(std::vector<Content> elements);
    /// Keys must be different from each other.
    [[nodiscard]] static Content mapping(std::vector<std::pair<std::string, Content>> entries);
};

/// What stands in a file. Plain scalars are typed, so that they can be written plain again. Nodes that
/// were refused become null.
[[nodiscard]] Content content_of(View view);

/// Where a value stands: from the root down, keys and indices of lists.
using Step = std::variant<std::string, std::size_t>;
using Path = std::vector<Step>;

/// "next_step.due", "log.0.what.nl"; a step of digits only is an index.
[[nodiscard]] Path path_of(std::string_view dotted);
/// The path of the value whose bytes hold `offset`, or whose key does; the innermost one. Empty for the
/// root.
[[nodiscard]] Path path_at(const Tree& tree, std::size_t offset);
/// The value at a path, if there is one.
[[nodiscard]] std::optional<View> find(const Tree& tree, const Path& path);

enum class Verb : std::uint8_t { set, remove, append, prepend };

/// One change to one file, as data.
struct Change {
    Verb verb = Verb::set;
    Path path{};
    Content content{};
    /// remove: a list or mapping that is left empty is removed itself, with its key, and so on upwards.
    /// Otherwise it stays, as `[]` or `{}`.
    bool removes_emptied = true;

    /// Replaces the value, or adds the last key of the path, and those above it that are missing.
    [[nodiscard]] static Change set(Path path, Content content);
    /// Removes a key with its value, or an entry of a list, and the comments that belong to it.
    [[nodiscard]] static Change remove(Path path, bool removes_emptied = true);
    /// Adds an entry to the list at `path`, which is made where it is missing.
    [[nodiscard]] static Change append(Path path, Content entry);
    [[nodiscard]] static Change prepend(Path path, Content entry);
};

/// Why a change is not made.
enum class Refusal : std::uint8_t {
    /// The path leads nowhere: an index behind the list's end, or nothing there to remove.
    no_such_place,
    /// A text stands where a list or a mapping is needed, or the other way round.
    other_kind,
    /// Something stands in the way that an agenda does not read, and that has been reported.
    not_readable,
    /// It cannot be written here without touching more than was asked for; or not at all, for the text has
    /// control or invisible characters that no file may hold.
    not_possible,
};

/// The keys of a mapping in canonical order, by the path of keys that leads there, without indices
/// ({"log", "what"} for the text of a log entry). None where no order is known.
using KeyOrder =
    std::function<std::vector<std::string_view>(std::span<const std::string_view> path)>;

/// The edits that make a change, in ascending order and without overlaps; or why there are none.
struct Plan {
    std::vector<TextEdit> edits{};
    std::optional<Refusal> refusal{};
};

/// A new key goes behind the nearest known key before it in `order` that is present, else before the
/// first one after it, else to the end. A comment line directly above a key belongs to that key; one
/// with a blank line below it does not, and one that is indented more than the key above it is that one's.
[[nodiscard]] Plan plan(const Tree& tree, std::string_view text, const Change& change,
                        const KeyOrder& order);

/// The edit that gives another text to the scalar, key or value, whose bytes begin at `begin`, in its
/// own style. For what was found elsewhere by its place; several of one tree may be applied together.
[[nodiscard]] std::optional<TextEdit> rewrite(const Tree& tree, std::string_view text,
                                              std::size_t begin, std::string_view value);

/// The text after the edits, in whatever order they are given; those at one place keep their order.
[[nodiscard]] std::string apply_edits(std::string_view text, std::vector<TextEdit> edits);

/// Whether `changed` can be read without a new fault, and is `text` with nothing but `change` done to
/// its values and the order of its keys. Independent of how the change was made.
[[nodiscard]] bool verify(std::string_view text, std::string_view changed, const Change& change);

/// Changes made one after the other, each planned on what the one before left, and each verified.
/// `failed` is the index of the change that was refused.
struct Changed {
    std::string text{};
    std::optional<Refusal> refusal{};
    std::size_t failed = 0;
};
[[nodiscard]] Changed make_changes(std::string_view text, std::span<const Change> changes,
                                   const KeyOrder& order);

} // namespace agenda::yaml
