// What reports have in common: the head, and references to themes and items within the document.
#pragma once

#include "output/item_entries.hpp"
#include "output/report.hpp"
#include "output/titles.hpp"
#include "output/wording.hpp"

#include <concepts>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace agenda::output {

/// A report as it is written, which has to stay where it is until its document is printed: what is long in it
/// is made only then. Items that have a place of their own in it are `anchored`.
class ReportWriter {
  public:
    explicit ReportWriter(const Report& of);
    ReportWriter(const ReportWriter&) = delete;
    ReportWriter& operator=(const ReportWriter&) = delete;
    ~ReportWriter() = default;

    const Report& report;
    const Inventory& inventory;
    const Vocabulary& vocabulary;
    Wording wording;
    Naming naming;
    std::vector<bool> anchored;
    /// Of a report that tells of most items several times.
    std::optional<Titles> titles;
    Document document;

    template <class B> void add(B&& block) { document.blocks.emplace_back(std::forward<B>(block)); }
    /// What `make()` makes, a block or several, whenever it is printed; see Later.
    template <class Make> void later(Make make) {
        if constexpr (std::same_as<std::invoke_result_t<Make>, std::vector<Block>>)
            add(Later{std::move(make)});
        else
            add(Later{[make = std::move(make)] { return blocks(make()); }});
    }
    void heading(int level, Inline text, std::string anchor = {});
    void paragraph(Inline text);
    void paragraphs(std::vector<Inline> texts);
    /// A paragraph in each language.
    void sentences(Sentence ReportScreen::*sentence);

    /// The title with the query, what it is not for, and as of when it is.
    void head(Inline title);

    /// Under the title: as of when it is, and then, for short, what it says, in each language.
    void as_of(const std::function<std::string(const Lang&)>& says);

    /// That there is nothing to tell of, and why.
    void nothing();

    [[nodiscard]] ItemReader reader(const Lang& lang) const;
    /// "6.3", with a link where the item has a place in this document.
    [[nodiscard]] Inline number(ItemId id) const;
    /// The title, marked where the item is internal.
    [[nodiscard]] Inline title(ItemId id) const;
    [[nodiscard]] Inline linked_title(ItemId id) const;
    /// "6.3 Radschnellweg"
    [[nodiscard]] Inline reference(ItemId id) const;
    /// "1.2, 6.3"
    [[nodiscard]] Inline numbers(const std::vector<ItemId>& items) const;
    [[nodiscard]] Inline status(const Item& item) const;
    /// "2017–2022", "sinds 2019" of what runs, else "vanaf 2028", "tot en met 2030"; nothing where no date
    /// is known.
    [[nodiscard]] Inline period(const Item& item) const;
    [[nodiscard]] Inline field(std::string_view name) const;
    /// A word as a heading: with a capital, in each language.
    [[nodiscard]] Inline head_word(Sentence Screen::*sentence) const;

  private:
    [[nodiscard]] Inline linked(Inline text, ItemId id) const;
};

/// "Trekker: …" with the label in bold, as the beginning of a line.
[[nodiscard]] Inline labelled(Inline label, Inline text);

[[nodiscard]] std::string theme_anchor(std::string_view id);

/// Numbers in a table, zeros visible.
[[nodiscard]] Inline number_cell(std::size_t number);

} // namespace agenda::output
