// A report as a document: blocks of plain text with meaning, and no markup at all. Printers turn it
// into terminal text or Markdown; escaping is theirs, once for each target.
#pragma once

#include "base/date.hpp"
#include "base/rare.hpp"
#include "output/parts.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace agenda::output {

enum class Emphasis : std::uint8_t { none, strong, muted, warning, code };

/// A run of text. `text` is always what a person reads, wherever it came from; printers escape all
/// of it.
struct Run {
    std::string text{};
    Emphasis emphasis = Emphasis::none;
    /// A http(s) URL, or `#id` of an Anchor in the same document; empty: no link.
    RareText link{};
    /// The language of the text where it is not the document's (BCP 47), for printers that can say
    /// so.
    RareText language{};
    /// A name that links can point to, as that of a Heading; empty: none.
    RareText anchor{};
};

using Inline = std::vector<Run>;

[[nodiscard]] inline Inline emphasised(std::string text, Emphasis emphasis) {
    Inline runs;
    runs.push_back({.text = std::move(text), .emphasis = emphasis});
    return runs;
}

[[nodiscard]] inline Inline plain(std::string text) {
    return emphasised(std::move(text), Emphasis::none);
}

struct Heading {
    int level = 1;
    Inline text{};
    /// A name that links can point to; empty: none.
    std::string anchor{};
};

struct Paragraph {
    Inline text{};
};

/// Label and value, as in a record: "Trekker   Gemeente Heerlen". A value is a line of its own.
struct Definitions {
    std::vector<std::pair<Inline, std::vector<Inline>>> entries{};
};

struct ListBlock {
    Parts<Inline> items{};
};

enum class Align : std::uint8_t { left, right };

struct Column {
    Inline heading{};
    Align align = Align::left;
    /// Narrowest width to which a terminal may cut it; 0: never cut.
    int shrinks_to = 0;
    /// Columns with a higher number give way first: they are cut before others are.
    int gives_way = 0;
    /// Lines over which a terminal may spread a cell of a column that gave way, before it is cut.
    int lines = 1;
};

/// A row, or (cells empty) a heading for the rows that follow.
struct Row {
    std::vector<Inline> cells{};
    Inline group{};
};

struct Table {
    std::vector<Column> columns{};
    Parts<Row> rows{};
    /// The rows explain themselves, so that a terminal leaves the head out.
    bool head_optional = false;
    /// Where a heading for rows has room, in formats in which no cell goes over several columns.
    std::size_t group_column = 0;
};

/// Horizontal bars; the values are printed too, so that nothing depends on seeing them.
struct Bars {
    struct Bar {
        Inline label{};
        std::int64_t value = 0;
        Inline note{};
    };
    std::vector<Bar> bars{};
};

/// Text that must stay as it is, line by line: code, a file.
struct Preformatted {
    std::string text{};
    std::string language{};
};

/// Bars on a scale of time. A table beside it holds the same, for whoever cannot see it.
struct Timeline {
    /// `other`: to come, at rest, or not known.
    enum class State : std::uint8_t { other, running, closed };
    struct Bar {
        Inline label{};
        Day first{};
        Day last{};
        State state = State::other;
        /// `last` is no end: how long it will go on is not known.
        bool open_ended = false;
    };
    struct Section {
        Inline label{};
        std::vector<Bar> bars{};
    };
    Inline title{};
    /// Where the table is, for a reader of the screen's text.
    Inline description{};
    std::vector<Section> sections{};
};

struct Later;
using Block = std::variant<Heading, Paragraph, Definitions, ListBlock, Table, Bars, Preformatted,
                           Timeline, Later>;

/// Blocks that are made each time they are printed, and then forgotten, so that a long report is never whole
/// in memory. No headings, which a printer wants to know beforehand. What `make` looks at outlives the
/// document.
struct Later {
    std::function<std::vector<Block>()> make{};
};

struct Document {
    std::vector<Block> blocks{};
};

/// Calls `print` with a block as what it is, or with each of those that are made now.
template <class Print> void print_each(const Block& block, const Print& print) {
    std::visit(
        [&print]<class B>(const B& one) {
            if constexpr (std::is_same_v<B, Later>) {
                for (const Block& made : one.make())
                    print_each(made, print);
            } else {
                print(one);
            }
        },
        block);
}

/// These blocks, which are moved rather than copied.
template <class... Blocks> [[nodiscard]] std::vector<Block> blocks(Blocks&&... each) {
    std::vector<Block> result;
    (result.emplace_back(std::forward<Blocks>(each)), ...);
    return result;
}

/// A document of these blocks.
template <class... Blocks> [[nodiscard]] Document document(Blocks&&... each) {
    return {.blocks = blocks(std::forward<Blocks>(each)...)};
}

} // namespace agenda::output
