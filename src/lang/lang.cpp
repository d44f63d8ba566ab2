// The row of each language, and the sentences of a diagnostic.
#include "lang/lang.hpp"

#include "lang/rules.hpp"
#include "lang/tables.hpp"

#include <fmt/args.h>
#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <utility>
#include <variant>

namespace agenda {

const Lang& lang(Language language) {
    static const std::array<Lang, 3> table{{
        {
            .language = Language::nl,
            .code = "nl",
            .screen = &screen_nl(),
            .edit = &edit_nl(),
            .past = &past_nl(),
            .report = &report_nl(),
            .rules = rule_texts_nl(),
            .fields = field_texts_nl(),
            .help = help_texts_nl(),
            .long_date = long_date_nl,
            .short_date = short_date_nl,
            .number = number_nl,
            .euros = euros_nl,
            .open_quote = "‘",
            .close_quote = "’",
        },
        {
            .language = Language::de,
            .code = "de",
            .screen = &screen_de(),
            .edit = &edit_de(),
            .past = &past_de(),
            .report = &report_de(),
            .rules = rule_texts_de(),
            .fields = field_texts_de(),
            .help = help_texts_de(),
            .long_date = long_date_de,
            .short_date = short_date_de,
            .number = number_de,
            .euros = euros_de,
            .open_quote = "„",
            .close_quote = "“",
        },
        {
            .language = Language::en,
            .code = "en",
            .screen = &screen_en(),
            .edit = &edit_en(),
            .past = &past_en(),
            .report = &report_en(),
            .rules = rule_texts_en(),
            .fields = field_texts_en(),
            .help = help_texts_en(),
            .long_date = long_date_en,
            .short_date = short_date_en,
            .number = number_en,
            .euros = euros_en,
            .open_quote = "‘",
            .close_quote = "’",
        },
    }};
    return table[static_cast<std::size_t>(language)];
}

std::optional<Language> language_from_code(std::string_view code) {
    return from_id<Language>(language_codes, code);
}

namespace {

/// An argument of a diagnostic in the words of a language.
struct InWords {
    const Lang& lang;

    std::string operator()(const std::string& text) const { return text; }
    std::string operator()(const std::vector<std::string>& list) const {
        return fmt::format("{}", fmt::join(list, ", "));
    }
    std::string operator()(const KnownWords& known) const {
        return fmt::format("{}", fmt::join(known.words, ", "));
    }
    std::string operator()(std::int64_t number) const { return std::to_string(number); }
    std::string operator()(const Date& date) const { return lang.short_date(date); }
    std::string operator()(Shape shape) const {
        return std::string{lang.screen->shapes[static_cast<std::size_t>(shape)]};
    }
    std::string operator()(FileTrouble trouble) const {
        return std::string{lang.screen->file_troubles[static_cast<std::size_t>(trouble)]};
    }
    std::string operator()(const LanguageCode& language) const {
        const std::optional<Language> known = language_from_code(language.code);
        if (!known) return language.code;
        return std::string{lang.screen->language_names[static_cast<std::size_t>(*known)]};
    }
};

/// Fills the pattern's {0}, {1}, … Missing arguments are empty, so that a finding always gets printed.
std::string filled(Sentence pattern, const Diagnostic& diagnostic, const Lang& lang) {
    constexpr std::size_t most_arguments = 3;
    fmt::dynamic_format_arg_store<fmt::format_context> store;
    for (const Argument& argument : diagnostic.arguments)
        store.push_back(std::visit(InWords{lang}, argument));
    for (std::size_t i = diagnostic.arguments.size(); i < most_arguments; ++i)
        store.push_back(std::string{});
    return fmt::vformat(pattern, store);
}

/// The row with this name; the tables are short and looked into once for each thing printed.
template <class Row> const Row* find_row(std::span<const Row> rows, std::string_view name) {
    const auto found = std::ranges::find(rows, name, &Row::name);
    return found == rows.end() ? nullptr : &*found;
}

const FieldText* find_field_text(std::string_view name, const Lang& lang) {
    if (const FieldText* whole = find_row(lang.fields, name)) return whole;
    const std::size_t dot = name.rfind('.');
    return dot == std::string_view::npos ? nullptr : find_row(lang.fields, name.substr(dot + 1));
}

} // namespace

std::string message(const Diagnostic& diagnostic, const Lang& lang) {
    return filled(text_of(diagnostic.rule, lang).message, diagnostic, lang);
}

std::string label(const Diagnostic& diagnostic, const Lang& lang) {
    // What is quoted or bracketed already is YAML to be written, not a word that was meant.
    const std::string_view suggestion = diagnostic.suggestion;
    if (!suggestion.empty() &&
        std::string_view("\"'[").find(suggestion.front()) != std::string_view::npos)
        return lang.screen->write_instead(suggestion);
    if (!suggestion.empty()) return lang.screen->did_you_mean(suggestion);
    return filled(text_of(diagnostic.rule, lang).label, diagnostic, lang);
}

std::string help(const Diagnostic& diagnostic, const Lang& lang) {
    return filled(text_of(diagnostic.rule, lang).help, diagnostic, lang);
}

Sentence field_label(std::string_view name, const Lang& lang) {
    const FieldText* text = find_field_text(name, lang);
    return text ? text->label : name;
}

Sentence field_description(std::string_view name, const Lang& lang) {
    const FieldText* text = find_field_text(name, lang);
    return text ? text->description : Sentence{};
}

Sentence help_text(std::string_view name, const Lang& lang) {
    const HelpText* text = find_row(lang.help, name);
    return text ? text->description : Sentence{};
}

} // namespace agenda
