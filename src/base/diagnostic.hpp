// A fault in the user's data: which rule, where, and the arguments of its sentence. The sentence
// itself is made from lang/ when it is printed, in the reader's language.
#pragma once

#include "base/date.hpp"
#include "base/rare.hpp"
#include "base/rules.hpp"
#include "base/source.hpp"

#include <algorithm>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <forward_list>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace agenda {

/// What a field wants and what was found, named in each language ("een lijst", "eine Liste").
enum class Shape : std::uint8_t { text, list, mapping, date, amount, boolean, id, word, nothing };

/// Why a file or folder could not be read, or what stands there instead of a file.
enum class FileTrouble : std::uint8_t {
    permission,
    missing,
    dangling_link,
    link_loop,
    input_output,
    folder,
    folder_link,
    pipe,
    other_kind,
};

/// A language by its code, printed as "Duits", "Deutsch", "German".
struct LanguageCode {
    std::string code;

    friend bool operator==(const LanguageCode&, const LanguageCode&) = default;
};

/// Words that the program itself knows: one of its tables, of which nobody needs a copy.
struct KnownWords {
    std::span<const std::string_view> words;

    friend bool operator==(const KnownWords& a, const KnownWords& b) {
        return std::ranges::equal(a.words, b.words);
    }
};

/// Verbatim text from a file, or ids; lists are joined in the reader's way.
using Argument = std::variant<std::string, std::vector<std::string>, KnownWords, std::int64_t, Date,
                              Shape, FileTrouble, LanguageCode>;

/// Replaces the bytes of `where` by `text`.
struct TextEdit {
    Span where;
    std::string text;
};

/// A second place that belongs to the finding.
enum class NoteKind : std::uint8_t {
    first_here,
    also_here,
    other_file,
    begins_here,
    disagrees_with,
    goes_on_to
};
struct Note {
    NoteKind kind = NoteKind::first_here;
    Span where;
};

struct Diagnostic {
    Rule rule{};
    Span where{};
    std::vector<Argument> arguments{};
    /// What was most likely meant, printed under the carets as a question. Empty: none.
    RareText suggestion{};
    /// Edits that cannot be wrong and remove the finding; empty where a person must decide.
    std::forward_list<TextEdit> fix{};
    std::forward_list<Note> notes{};
};

using Diagnostics = std::vector<Diagnostic>;

/// Some of the findings that stand elsewhere.
using DiagnosticRefs = std::vector<const Diagnostic*>;

[[nodiscard]] inline Severity severity(const Diagnostic& diagnostic) {
    return info(diagnostic.rule).severity;
}

[[nodiscard]] bool has_error(const Diagnostics& diagnostics);

/// Of the rule and the arguments: two findings with the same one say the same, wherever they are.
using Fingerprint = std::uint64_t;
[[nodiscard]] Fingerprint fingerprint_of(const Diagnostic& diagnostic);

/// What is left of a finding that is not kept.
struct Trace {
    Span where;
    Rule rule{};
    Fingerprint fingerprint = 0;

    friend auto operator<=>(const Trace&, const Trace&) = default;
};
[[nodiscard]] Trace trace_of(const Diagnostic& diagnostic);

/// By file, place and rule; equal ones are dropped.
void sort_diagnostics(Diagnostics& diagnostics);
void sort_diagnostics(DiagnosticRefs& diagnostics);
/// Both are sorted, and so is the result.
void merge_diagnostics(DiagnosticRefs& sorted, const DiagnosticRefs& others);

/// How many files sorted findings are in.
[[nodiscard]] std::size_t files_in(const DiagnosticRefs& sorted);

} // namespace agenda
