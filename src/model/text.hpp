// A text that people read, in the languages it was written in: a place in the tree of its file, looked into
// when the text is shown, since an agenda has thousands that no answer needs. The tree stays where it is as
// long as the inventory or the vocabulary that the text belongs to.
#pragma once

#include "base/source.hpp"
#include "yaml/tree.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string_view>

namespace agenda {

struct Translation {
    /// Empty where the file has one plain string for every language (a name).
    std::string_view language;
    std::string_view value;
    Span where;
};

/// Which entries of a mapping are translations that can be read. One bit stands for each of them, and the last
/// one for all from there on: they are if all of them are.
class Readable {
  public:
    /// To be called for each entry in its turn, from 0 on.
    void set(std::size_t entry, bool readable) {
        const std::uint32_t bit = 1U << std::min(entry, last);
        if (readable && entry <= last) entries_ |= bit;
        if (!readable) entries_ &= ~bit;
    }
    /// They are all the agenda's languages, in their order.
    void set_complete() { entries_ |= complete; }

    [[nodiscard]] bool none() const { return (entries_ & ~complete) == 0; }
    [[nodiscard]] bool operator[](std::size_t entry) const {
        return (entries_ >> std::min(entry, last) & 1U) != 0;
    }
    [[nodiscard]] bool is_complete() const { return (entries_ & complete) != 0; }

  private:
    static constexpr std::size_t last = 30;
    static constexpr std::uint32_t complete = 1U << 31U;

    std::uint32_t entries_ = 0;
};

class Text {
  public:
    class Iterator;

    Text() = default;
    /// `node`: a mapping from languages to texts, or a scalar, which is its own entry 0.
    Text(const yaml::View& node, Readable readable)
        : tree_(&node.tree()), node_(node.index()), readable_(readable) {}

    [[nodiscard]] bool empty() const { return readable_.none(); }
    [[nodiscard]] bool is_plain() const { return !empty() && node().is_scalar(); }
    /// Of a text that is not empty.
    [[nodiscard]] Span where() const { return node().span(); }

    /// Its translations, in the order of the file.
    [[nodiscard]] Iterator begin() const;
    [[nodiscard]] static std::default_sentinel_t end() { return {}; }
    /// Of a text that is not empty.
    [[nodiscard]] Translation front() const;
    [[nodiscard]] bool has_several() const;
    /// Has all the agenda's languages, in their order. A text that has them in another order does not say so.
    [[nodiscard]] bool is_complete() const { return readable_.is_complete(); }

    /// The translation into exactly this language, or the plain string.
    [[nodiscard]] std::optional<Translation> find(std::string_view language) const;

  private:
    [[nodiscard]] yaml::View node() const { return {*tree_, node_}; }

    /// Null in a text that was never stated.
    const yaml::Tree* tree_ = nullptr;
    std::uint32_t node_ = 0;
    Readable readable_;
};

class Text::Iterator {
  public:
    using value_type = Translation;
    using difference_type = std::ptrdiff_t;

    Iterator() = default;
    /// At the first translation of the text.
    explicit Iterator(const Text& text);

    [[nodiscard]] Translation operator*() const;
    Iterator& operator++();
    void operator++(int) { ++*this; }
    friend bool operator==(const Iterator& at, std::default_sentinel_t) {
        return at.key_ == at.end_;
    }

  private:
    void skip_unreadable();

    const Text* text_ = nullptr;
    /// The node of the present entry's language, or of a plain string; and where there are no more.
    std::uint32_t key_ = 0;
    std::uint32_t end_ = 0;
    std::size_t entry_ = 0;
};

/// What to show to a reader of `language`. Where that language is missing another one is shown, in
/// the order of the file, and `fallback` names it so that print can mark it visibly.
struct Shown {
    std::string_view value;
    std::string_view fallback;
};
[[nodiscard]] Shown shown(const Text& text, std::string_view language);

} // namespace agenda
