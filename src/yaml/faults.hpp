// One function for each thing that people get wrong; rephrase.cpp chooses among them.
#pragma once

#include "yaml/rephrase.hpp"

namespace agenda::yaml {

/// A fault whose argument {0} is the text itself, as with all faults made here.
[[nodiscard]] Fault fault_at(const Impasse& impasse, Rule rule, std::size_t begin, std::size_t end);

/// What the file has there, which may be more than the parser was shown.
[[nodiscard]] std::string_view written(const Impasse& impasse, std::size_t begin, std::size_t end);

/// Where to read tokens from, so that every bracket that matters is among them.
[[nodiscard]] std::size_t outermost_bracket(const Impasse& impasse);

/// The end of a value that begins at `begin` and goes on to the end of the line, or within brackets to
/// the next comma or bracket. A comment is not part of it.
[[nodiscard]] std::size_t value_end(const Impasse& impasse, std::size_t begin);

/// The value as it should have been written, in whichever quotes need no escapes.
[[nodiscard]] std::string in_quotes(std::string_view value);

/// `lead: aachen` for `lead aachen`; nothing where the line does not begin with a key.
[[nodiscard]] std::string with_colon(std::string_view line);

[[nodiscard]] bool is_first_of_line(std::string_view text, std::size_t at);
[[nodiscard]] std::size_t column_of(std::string_view text, std::size_t at);
/// A key as people write them: one word of ASCII.
[[nodiscard]] bool is_word(std::string_view text);

// values (faults_of_values.cpp)
[[nodiscard]] std::optional<Fault> text_after_quote(const Impasse& impasse);
[[nodiscard]] Fault unclosed_quote(const Impasse& impasse);
[[nodiscard]] Fault bad_escape(const Impasse& impasse);
[[nodiscard]] Fault bad_beginning(const Impasse& impasse);
[[nodiscard]] Fault lone_sigil(const Impasse& impasse);
[[nodiscard]] Fault unknown_alias(const Impasse& impasse);
[[nodiscard]] Fault bad_property(const Impasse& impasse);
[[nodiscard]] Fault bad_block_header(const Impasse& impasse);

// structure (faults_of_structure.cpp)
[[nodiscard]] Fault stray_bracket(const Impasse& impasse);
[[nodiscard]] Fault stray_colon(const Impasse& impasse);
[[nodiscard]] Fault stray_text(const Impasse& impasse);
[[nodiscard]] Fault broken_brackets(const Impasse& impasse);

} // namespace agenda::yaml
