// Notations that people use and files do not: amounts with separators, "ja" for true, addresses that
// look like a person's. Pure text, no tree.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace agenda {

/// Plain digits, at most a trillion euros.
[[nodiscard]] std::optional<std::int64_t> parse_amount(std::string_view text);

/// `1.250.000`, `€ 1,250,000`, `350.000,00 euro`, `2,5 miljoen`, `2.5 Mio. Euro` in plain digits; empty
/// where it is no amount, or two readings are possible.
[[nodiscard]] std::string plain_amount(std::string_view text);

/// "true" for ja, yes, wahr, …, "false" for nee, nein, no, …; empty for anything else.
[[nodiscard]] std::string_view plain_boolean(std::string_view text);

/// An absolute http or https URL with a host, and without blanks or control characters.
[[nodiscard]] bool is_web_url(std::string_view text);

[[nodiscard]] bool is_email(std::string_view text);

/// An address whose local part reads like a first and a last name (or initials and a name), and not
/// like a function.
[[nodiscard]] bool looks_personal(std::string_view email);

/// A language code of two or three letters (ISO 639).
[[nodiscard]] bool is_language_code(std::string_view text);

} // namespace agenda
