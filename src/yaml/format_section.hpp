// A collection in lines of its own, taken apart for formatting: its entries, and which comments and
// blank lines go with which of them.
#pragma once

#include "yaml/edit.hpp"
#include "yaml/edit_ground.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace agenda::yaml {

/// A comment on a line of its own, and whether a blank line is above it.
struct Remark {
    bool blank_above = false;
    std::string_view text{};
};

struct Entry {
    Part part{};
    /// Above it: what is about it, and what stands apart between it and the one before.
    std::vector<Remark> above{};
    bool blank_above = false;
    /// Below it and indented more, but for those that its value has as its own.
    std::vector<Remark> within{};
    /// Directly below it, with a blank line below them.
    std::vector<Remark> below{};
};

struct Section {
    std::uint32_t collection = 0;
    /// With a blank line between them and the first entry.
    std::vector<Remark> head{};
    std::vector<Entry> entries{};
    std::vector<Remark> foot{};
};

/// `begin` is the line below the key or dash whose value the collection is, `end` the end of the last
/// line that belongs to it.
[[nodiscard]] Section section_of(const Ground& ground, std::uint32_t collection, std::size_t begin,
                                 std::size_t end);

/// The entries of a mapping in canonical order, unknown ones behind the others.
void sort_parts(const Ground& ground, std::vector<Part>& parts,
                const std::vector<std::string_view>& order);
void sort_entries(const Ground& ground, Section& section,
                  const std::vector<std::string_view>& order);

/// Brackets on more than one line, which keep their shape and their order.
[[nodiscard]] bool is_on_many_lines(const Ground& ground, const Node& collection);

/// The comments on whole lines in [begin, end), which begins with a line.
[[nodiscard]] std::vector<Remark> remarks_in(const Ground& ground, std::size_t begin,
                                             std::size_t end);

/// The comment behind `at` on its line, empty if there is none.
[[nodiscard]] std::string_view comment_behind(const Ground& ground, std::size_t at);

} // namespace agenda::yaml
