// The words of a report: in one language, or in several beside each other for one handout.
#pragma once

#include "lang/lang.hpp"
#include "lang/report_screen.hpp"
#include "model/inventory.hpp"
#include "model/text.hpp"
#include "output/document.hpp"

#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace agenda::output {

class Wording {
  public:
    explicit Wording(const std::vector<const Lang*>& langs);

    /// Of several languages all write dates alike, as ISO 8601 does, and amounts as the first of them.
    [[nodiscard]] const std::vector<Lang>& langs() const { return langs_; }
    [[nodiscard]] const Lang& first() const { return langs_.front(); }
    [[nodiscard]] bool is_single() const { return langs_.size() == 1; }

    /// What `say(const Lang&)`, a text or an Inline, is in each language; see `combined`.
    template <class Say> [[nodiscard]] Inline each(Say&& say) const {
        std::vector<Inline> versions;
        for (const Lang& lang : langs_)
            versions.push_back(as_inline(say(lang)));
        return combined(std::move(versions));
    }
    [[nodiscard]] Inline of(Sentence Screen::*sentence) const;
    [[nodiscard]] Inline of(Sentence ReportScreen::*sentence) const;
    [[nodiscard]] Inline of(Counted Screen::*sentence, std::size_t count) const;
    [[nodiscard]] Inline of(Counted ReportScreen::*sentence, std::size_t count) const;
    /// The sentences or lines of each language, one language after the other; what another has said in the
    /// same words is not said again.
    [[nodiscard]] std::vector<Inline> in_turn(std::vector<std::vector<Inline>> versions) const;
    /// What `say(const Lang&)`, a sentence or more, is in each language, to follow one another.
    template <class Say> [[nodiscard]] std::vector<Inline> apart(Say&& say) const {
        std::vector<std::vector<Inline>> versions;
        for (const Lang& lang : langs_)
            versions.push_back({as_inline(say(lang))});
        return in_turn(std::move(versions));
    }
    /// A sentence for each language is a paragraph for each.
    [[nodiscard]] std::vector<Inline> sentences(Sentence ReportScreen::*sentence) const;

    [[nodiscard]] Inline text(const Text& text) const;
    /// The title, marked where the item is internal.
    [[nodiscard]] Inline title(const Item& item) const;
    /// The same; `shown`: what it is in each language.
    [[nodiscard]] Inline title(const Item& item, std::span<const Shown> shown) const;
    [[nodiscard]] Inline theme(ThemeId theme, const Vocabulary& vocabulary) const;
    [[nodiscard]] Inline organisation(OrganisationId id, const Vocabulary& vocabulary) const;

    /// The versions of one text, one for each language, in one line: "lopend / laufend (2024-02)" where
    /// only a part of them differs. A version that is borrowed from another of the languages keeps only
    /// the mark that says so.
    [[nodiscard]] Inline combined(std::vector<Inline> versions) const;

    /// What says nothing of its language is in this one, unless there is no other.
    [[nodiscard]] Inline marked(Inline version, const Lang& lang) const;

    /// A text that a language lacks and another of these languages shows: without it, only the mark.
    [[nodiscard]] Inline without_borrowed(Inline version) const;

  private:
    /// In front of the title of an item; empty where it is public.
    [[nodiscard]] Inline internal_mark(const Item& item) const;
    static Inline as_inline(Inline runs) { return runs; }
    static Inline as_inline(std::string_view text) { return plain(std::string(text)); }

    std::vector<Lang> langs_;
};

} // namespace agenda::output
