// Events -> flat tree. Takes what the parser calls out (a place, a value), finds the ends, refuses
// what an agenda does not read, and knows nothing of the parser itself.
#pragma once

#include "yaml/parse.hpp"
#include "yaml/prescan.hpp"
#include "yaml/reporter.hpp"
#include "yaml/tree.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace agenda::yaml {

/// Thrown to leave the parser where reading on is pointless; the reason has been reported.
struct Stop {};

/// `at` is where the node's first token begins: its anchor or tag, where it has one of its own.
class Builder {
  public:
    Builder(FileId file, const Prepared& prepared, Reporter& reporter);

    void scalar(std::size_t at, std::string_view value);
    void null(std::size_t at, bool has_anchor);
    void alias(std::size_t at);
    void open(std::size_t at, NodeKind kind, Style style, bool has_properties);
    void close();

    /// How far the text has been understood: the end of the last node.
    [[nodiscard]] std::size_t reached() const { return reached_; }
    [[nodiscard]] std::optional<Node> last_complete() const;
    [[nodiscard]] std::vector<Node> incomplete() const;
    [[nodiscard]] std::span<const Node> nodes() const { return nodes_; }
    /// What was built, in memory of its own and not more of it than needed.
    [[nodiscard]] Tree tree() const;

  private:
    /// A collection whose end has not come yet.
    struct Open {
        std::uint32_t index = 0;
        bool awaits_key = false;
        std::uint32_t last_end = 0;
    };

    Node& add(NodeKind kind, Style style, std::size_t begin, std::size_t end);
    void finish(std::uint32_t index);
    void report_question_mark(const Open& parent, const Node& key);
    void invalidate(std::uint32_t index);
    [[nodiscard]] std::size_t properties(std::size_t at);
    [[nodiscard]] bool awaits_key() const { return depth_ > 0 && open_[depth_ - 1].awaits_key; }

    void store(Node& node, std::string_view value);
    void check_text(std::uint32_t index, std::string_view value);
    void report_escape(const Node& node);
    [[nodiscard]] bool is_misplaced(const Node& node) const;
    void report_misplaced(const Node& node);
    [[nodiscard]] bool holds_refused(const Node& node) const;

    [[nodiscard]] std::size_t behind_indicator() const;
    [[nodiscard]] bool is_written_null(std::size_t at, std::size_t indicator_end) const;
    void null_key(std::size_t at);

    [[nodiscard]] std::size_t collection_end(const Open& open) const;
    void report_duplicates(std::uint32_t mapping);
    [[nodiscard]] std::string_view value_of(const Node& node) const;

    const Prepared& prepared_;
    std::string_view text_; // as the parser sees it
    Reporter& reporter_;
    FileId file_;
    std::vector<Node> nodes_;
    std::string pool_;
    std::array<Open, max_depth> open_{};
    std::size_t depth_ = 0;
    std::size_t reached_ = 0;
    std::uint32_t last_complete_ = UINT32_MAX; // none yet
    std::vector<std::pair<std::string_view, std::uint32_t>> keys_; // of one mapping at a time
};

} // namespace agenda::yaml
