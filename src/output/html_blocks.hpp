// The blocks of a document as HTML.
#pragma once

#include "output/document.hpp"
#include "output/html_text.hpp"
#include "output/wording.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace agenda::output {

/// The ids of a document's headings, in their order. One without an anchor gets an id from its text and that
/// of the heading above it, so that links to it last.
[[nodiscard]] std::vector<std::string> heading_ids(const Document& document);

/// Prints blocks in the first language of `wording`, which what has another says.
class HtmlBlocks {
  public:
    HtmlBlocks(std::ostream& out, const Wording& wording) : out_(out), wording_(wording) {}

    /// `heading`: the id of the heading that the block is or stands under; empty above the first.
    void print(const Block& block, std::string_view heading);

  private:
    void print_block(const Heading& heading);
    void print_block(const Paragraph& paragraph);
    void print_block(const Definitions& definitions);
    void print_block(const ListBlock& list);
    void print_block(const Table& table);
    void print_block(const Bars& bars);
    void print_block(const Preformatted& block);
    void print_block(const Timeline& timeline);

    [[nodiscard]] target::Html::Text element(Literal name, Inline text,
                                             Literal attributes = "") const;
    void print_head(const Table& table);
    void add_row(target::Html::Text& html, Row row, const Table& table) const;
    void add_group(target::Html::Text& html, Inline heading, const Table& table) const;
    void scroll_attributes();

    Sink<target::Html> out_;
    const Wording& wording_;
    std::string_view heading_;
    int timelines_ = 0;
};

} // namespace agenda::output
