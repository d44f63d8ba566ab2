#include "output/cells.hpp"

#include "base/text.hpp"
#include "model/news.hpp"
#include "output/items.hpp"

#include <algorithm>
#include <iterator>

namespace agenda::output {

namespace {

/// From a value to what people read.
struct Words {
    const Vocabulary& vocabulary;
    const Lang& lang;
    Marks marks = Marks::whole;

    Inline operator()(const Text* text) const { return shown_text(*text, lang, marks); }
    Inline operator()(const Date& date) const { return plain(lang.short_date(date)); }
    Inline operator()(bool yes) const {
        return plain(std::string(yes ? lang.screen->yes : lang.screen->no));
    }
    Inline operator()(std::int64_t amount) const { return plain(lang.euros(amount)); }
    Inline operator()(Kind kind) const { return plain(std::string(name_of(kind, lang))); }
    Inline operator()(Status status) const { return plain(std::string(name_of(status, lang))); }
    Inline operator()(Visibility visibility) const {
        return plain(std::string(name_of(visibility, lang)));
    }
    Inline operator()(ThemeId id) const { return theme_name(id, vocabulary, lang); }
    Inline operator()(ScopeId id) const { return name_or_id(vocabulary[id], lang); }
    Inline operator()(OrganisationId id) const { return organisation_name(id, vocabulary, lang); }
    Inline operator()(std::string_view word) const { return plain(std::string(word)); }
};

/// From a value to what a file writes.
struct Code {
    const Vocabulary& vocabulary;
    const Lang& lang;

    std::string operator()(const Text* text) const { return text_of(shown_text(*text, lang)); }
    std::string operator()(const Date& date) const { return iso(date); }
    std::string operator()(bool yes) const { return yes ? "true" : "false"; }
    std::string operator()(std::int64_t amount) const { return std::to_string(amount); }
    std::string operator()(Kind kind) const { return std::string(id_of(kind)); }
    std::string operator()(Status status) const { return std::string(id_of(status)); }
    std::string operator()(Visibility v) const { return std::string(id_of(v)); }
    std::string operator()(ThemeId id) const { return std::string(vocabulary[id].id.value); }
    std::string operator()(ScopeId id) const { return std::string(vocabulary[id].id.value); }
    std::string operator()(OrganisationId id) const { return std::string(vocabulary.id_of(id)); }
    std::string operator()(std::string_view word) const { return std::string(word); }
};

/// In ASCII and Latin-1, with which the words of lang/ begin, one bit tells small from capital letters.
std::string with_first_letter(std::string_view text, bool capital) {
    if (text.empty()) return {};
    constexpr char32_t small_bit = 0x20;
    const Decoded first = decode_utf8(text, 0);
    const char32_t small = first.code_point | small_bit;
    const bool is_letter = (small >= U'a' && small <= U'z') || (small >= U'à' && small <= U'þ');
    std::string result;
    append_utf8(result, !is_letter ? first.code_point : capital ? small - small_bit : small);
    return result.append(text.substr(first.size));
}

} // namespace

std::string language_name(std::string_view code, const Lang& lang) {
    const auto language = language_from_code(code);
    if (!language) return std::string(code);
    return std::string(lang.screen->language_names[static_cast<std::size_t>(*language)]);
}

Inline shown_text(const Text& text, const Lang& lang, Marks marks) {
    return shown_text(shown(text, lang.code), lang, marks);
}

Inline shown_text(const Shown& text, const Lang& lang, Marks marks) {
    const std::string value(text.value);
    if (text.fallback.empty()) return plain(value);
    // The mark comes first, since what is cut off is the end.
    const std::string mark = marks == Marks::brief
                                 ? '[' + std::string(text.fallback) + ']'
                                 : lang.screen->not_translated(language_name(text.fallback, lang));
    return {Run{.text = mark + ' ', .emphasis = Emphasis::muted},
            Run{.text = value, .language = std::string(text.fallback)}};
}

Inline theme_name(ThemeId theme, const Vocabulary& vocabulary, const Lang& lang) {
    return name_or_id(vocabulary[theme], lang);
}

Inline theme_short_name(ThemeId theme, const Vocabulary& vocabulary, const Lang& lang) {
    const Text& name = vocabulary[theme].short_name;
    return name.empty() ? theme_name(theme, vocabulary, lang) : shown_text(name, lang);
}

Inline organisation_name(OrganisationId id, const Vocabulary& vocabulary, const Lang& lang) {
    if (id == steering_group) return plain(std::string(lang.screen->steering_group));
    return name_or_id(vocabulary[id], lang);
}

Inline value_words(const Value& value, const Vocabulary& vocabulary, const Lang& lang,
                   Marks marks) {
    return std::visit(Words{vocabulary, lang, marks}, value);
}

std::string value_code(const Value& value, const Vocabulary& vocabulary, const Lang& lang) {
    return std::visit(Code{vocabulary, lang}, value);
}

std::string status_as_of(const Item& item, Day today, const Lang& lang) {
    if (!item.status) return {};
    const Screen& screen = *lang.screen;
    const std::string_view status = name_of(item.status->value, lang);
    const std::string date =
        item.as_of ? lang.short_date(item.as_of->value) : std::string(screen.date_unknown);
    if (is_stale(item, today)) return screen.last_known(status, date);
    return std::string(status) + " (" + date + ")";
}

std::string in_sentence(std::string_view label) { return with_first_letter(label, false); }

std::string as_head(std::string_view word) { return with_first_letter(word, true); }

Inline strong(Inline text) {
    for (Run& run : text)
        run.emphasis = Emphasis::strong;
    return text;
}

void append(Inline& to, Inline more) {
    to.insert(to.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

Inline joined(const std::vector<Inline>& parts, const std::string& separator) {
    Inline result;
    for (const Inline& part : parts) {
        if (!result.empty()) append(result, plain(separator));
        append(result, part);
    }
    return result;
}

std::string text_of(const Inline& runs) {
    std::string text;
    for (const Run& run : runs)
        text += run.text;
    return text;
}

} // namespace agenda::output
