#include "model/notation.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

namespace agenda {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

bool starts_in_any_case(std::string_view text, std::string_view lower) {
    return text.size() >= lower.size() &&
           std::ranges::equal(text.substr(0, lower.size()), lower, [](char c, char low) {
               return c == low || (c >= 'A' && c <= 'Z' && c - 'A' + 'a' == low);
           });
}

bool all_digits(std::string_view text) {
    return !text.empty() && std::ranges::all_of(text, is_digit);
}

/// Folds, and drops a currency at either end and the dots of abbreviations behind letters.
std::string without_currency(std::string_view text) {
    std::string folded = fold(text);
    std::string_view rest = folded;
    for (bool again = true; again;) {
        again = false;
        for (const std::string_view word : {"€", "eur", "euro", "euros"}) {
            if (rest.starts_with(word) &&
                (rest.size() == word.size() || !is_lower(rest[word.size()]))) {
                rest = trim(rest.substr(word.size()));
                again = true;
            }
            if (rest.ends_with(word) &&
                (rest.size() == word.size() || !is_lower(rest[rest.size() - word.size() - 1]))) {
                rest = trim(rest.substr(0, rest.size() - word.size()));
                again = true;
            }
        }
    }
    return std::string(rest);
}

/// "1.250.000" -> "1250000": groups of three, one kind of separator.
std::string ungrouped(std::string_view text) {
    const std::size_t first = text.find_first_of(".,' ");
    if (first == std::string_view::npos || first == 0 || first > 3) return {};
    const std::vector<std::string_view> groups = split(text, text[first]);
    std::string digits;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (!all_digits(groups[i]) || (i > 0 && groups[i].size() != 3)) return {};
        digits += groups[i];
    }
    return digits;
}

/// Drops ",00", ".00" and the comma of ",-", whose dash is folded away.
std::string_view without_cents(std::string_view text) {
    for (const std::string_view cents : {",00", ".00", ","})
        if (text.size() > cents.size() && text.ends_with(cents))
            return text.substr(0, text.size() - cents.size());
    return text;
}

/// As it is, if it is an amount.
std::string if_amount(std::string digits) {
    return parse_amount(digits) ? std::move(digits) : std::string();
}

/// "2,5 miljoen" -> "2500000".
std::string millions(std::string_view text) {
    for (const std::string_view word :
         {"mln.", "mln", "miljoen", "mio.", "mio", "millionen", "million", "millions", "m"}) {
        if (!text.ends_with(word)) continue;
        const std::string_view number = trim(text.substr(0, text.size() - word.size()));
        const std::size_t mark = number.find_first_of(".,");
        std::string whole(number.substr(0, mark));
        std::string fraction(mark == std::string_view::npos ? "" : number.substr(mark + 1));
        // With three decimals "2.500 miljoen" could be 2.5 or 2500.
        if (!all_digits(whole) || (!fraction.empty() && !all_digits(fraction)) ||
            fraction.size() > 2)
            return {};
        fraction.resize(6, '0');
        whole += fraction;
        whole.erase(0, std::min(whole.find_first_not_of('0'), whole.size() - 1));
        return whole;
    }
    return {};
}

} // namespace

std::optional<std::int64_t> parse_amount(std::string_view text) {
    constexpr std::int64_t most = 1'000'000'000'000;
    std::int64_t amount = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), amount);
    if (!all_digits(text) || error != std::errc{} || end != text.data() + text.size() ||
        amount > most)
        return std::nullopt;
    return amount;
}

std::string plain_amount(std::string_view text) {
    if (text.starts_with('-')) return {};
    const std::string bare = without_currency(text);
    if (std::string amount = millions(bare); !amount.empty()) return if_amount(std::move(amount));
    const std::string_view number = without_cents(bare);
    return if_amount(all_digits(number) ? std::string(number) : ungrouped(number));
}

std::string_view plain_boolean(std::string_view text) {
    const std::string word = fold(text);
    constexpr std::array<std::string_view, 8> yes{"true", "yes", "ja", "wahr",
                                                  "waar", "y",   "on", "1"};
    constexpr std::array<std::string_view, 9> no{"false",  "no", "nee", "nein", "falsch",
                                                 "onwaar", "n",  "off", "0"};
    if (std::ranges::find(yes, word) != yes.end()) return "true";
    if (std::ranges::find(no, word) != no.end()) return "false";
    return {};
}

bool is_web_url(std::string_view text) {
    const bool is_secure = starts_in_any_case(text, "https://");
    if (!is_secure && !starts_in_any_case(text, "http://")) return false;
    const std::string_view rest = text.substr(is_secure ? 8 : 7);
    const auto host_end =
        std::ranges::find_if(rest, [](char c) { return c == '/' || c == '?' || c == '#'; });
    const std::string_view host(rest.begin(), host_end);
    const bool clean =
        std::ranges::none_of(text, [](char c) { return static_cast<unsigned char>(c) <= ' '; });
    return clean && host.find('.') != std::string_view::npos && !host.starts_with('.') &&
           !host.ends_with('.');
}

bool is_email(std::string_view text) {
    const std::size_t at = text.find('@');
    if (at == 0 || at == std::string_view::npos || text.find('@', at + 1) != std::string_view::npos)
        return false;
    const std::string_view domain = text.substr(at + 1);
    const bool clean = std::ranges::none_of(text, [](char c) {
        return static_cast<unsigned char>(c) <= ' ' ||
               std::string_view(",;:<>").find(c) != std::string_view::npos;
    });
    return clean && domain.find('.') != std::string_view::npos && !domain.starts_with('.') &&
           !domain.ends_with('.');
}

bool looks_personal(std::string_view email) {
    const std::string local = fold(email.substr(0, email.find('@')));
    std::vector<std::string> parts(1);
    for (const char c : local) {
        if (c == '.' || c == '_' || c == ' ')
            parts.emplace_back();
        else
            parts.back() += c;
    }
    if (parts.size() < 2 || parts.size() > 4) return false;
    constexpr std::array<std::string_view, 44> functions{
        "info",       "kontakt",        "contact",    "team",     "post",         "mail",
        "buero",      "bureau",         "office",     "stab",     "stabsstelle",  "fachbereich",
        "fb",         "dezernat",       "amt",        "afdeling", "secretariaat", "sekretariat",
        "redactie",   "redaktion",      "presse",     "pers",     "press",        "europa",
        "europe",     "euregio",        "kultur",     "cultuur",  "mobilitaet",   "mobilitat",
        "mobiliteit", "bildung",        "onderwijs",  "energie",  "toerisme",     "tourismus",
        "digital",    "digitalisering", "wirtschaft", "economie", "projekt",      "project",
        "stadt",      "gemeente"};
    const auto is_function = [&](const std::string& part) {
        return std::ranges::any_of(functions,
                                   [&](std::string_view word) { return part.starts_with(word); });
    };
    const auto is_name = [](const std::string& part) {
        return !part.empty() && std::ranges::all_of(part, is_lower);
    };
    return std::ranges::all_of(parts, is_name) && std::ranges::none_of(parts, is_function);
}

bool is_language_code(std::string_view text) {
    return (text.size() == 2 || text.size() == 3) && std::ranges::all_of(text, is_lower);
}

} // namespace agenda
