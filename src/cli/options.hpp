// Declaring a command's options: names, targets, help from lang/, values in a list. All values are
// strings; whoever uses one says what is wrong with it, in the reader's language.
#pragma once

#include "base/pieces.hpp"
#include "cli/command.hpp"
#include "lang/lang.hpp"
#include "output/print.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

namespace agenda::cli {

enum class Need : bool { optional, required };

class Options {
  public:
    /// The help of option `--theme` of `list` stands in lang under "list --theme"; that of the common
    /// ones (`command` empty) under "--lang".
    Options(CLI::App& app, std::string_view command, const Lang& lang)
        : app_(app), command_(command), lang_(lang) {}

    /// `names` as CLI11 takes them: "-o,--output"; the last is the long one.
    void value(const std::string& names, std::string& target, const std::string& placeholder);
    /// One value at each occurrence; occurrences add up.
    void values(const std::string& names, std::vector<std::string>& target,
                const std::string& placeholder);
    /// With a value or without: see `is_given`.
    const CLI::Option& maybe(const std::string& names, std::string& target,
                             const std::string& placeholder);
    void flag(const std::string& names, bool& target);
    /// The words behind the command.
    void words(const std::string& name, std::vector<std::string>& target,
               Need need = Need::optional);
    /// At most one word behind the command.
    void word(const std::string& name, std::string& target, Need need = Need::optional);

  private:
    [[nodiscard]] std::string help_of(const std::string& names) const;

    CLI::App& app_;
    std::string_view command_;
    const Lang& lang_;
};

[[nodiscard]] bool is_given(const CLI::Option& option);

/// Position of `typed` among `known`; throws Error with `message`, and the nearest one or all of them.
[[nodiscard]] std::size_t choose(std::string_view typed, std::span<const std::string_view> known,
                                 const std::string& message, const Lang& lang);

/// The row of a format table that `format` names, or that fits the ending of the file `output`, or the
/// first. Throws Error for an unknown format.
template <class Table>
[[nodiscard]] const auto& choose_format(const Table& table, std::string_view format,
                                        std::string_view output, const Lang& lang) {
    std::vector<std::string_view> names;
    for (const auto& row : table)
        names.push_back(row.name);
    if (!format.empty())
        return table[choose(format, names, lang.screen->unknown_format(format), lang)];
    for (const auto& row : table)
        if (!row.ending.empty() && output.ends_with(row.ending)) return row;
    return table[0];
}

/// Splits every value at its commas, without blanks around them.
[[nodiscard]] std::vector<std::string> comma_separated(const std::vector<std::string>& values);

/// A whole number; nothing where there is no text. Throws Error for what is none.
[[nodiscard]] std::optional<std::size_t> parse_count(const std::string& text, const Lang& lang);

/// Why the system refused, in the reader's language where there is a word for it.
[[nodiscard]] std::string reason(const std::error_code& error, const Lang& lang);
/// The same of something that was to be written.
[[nodiscard]] std::string write_reason(const std::error_code& error, const Lang& lang);

/// Whether `-o` names a file: `-` is standard output.
[[nodiscard]] bool is_file(std::string_view output_file);
/// How a table is printed there: in a file, as in a pipe, as wide as it needs, and without colour.
[[nodiscard]] output::Terminal table_terminal(const Invocation& invocation,
                                              std::string_view output_file);
/// The same of running text: in a file 80 columns wide.
[[nodiscard]] output::Terminal text_terminal(const Invocation& invocation,
                                             std::string_view output_file);

/// Where the answer goes: standard output, or the file that `-o` names, written whole or not at all.
/// Throws Error if the file cannot be written.
void deliver(const Invocation& invocation, const std::string& output_file, const Print& print);

} // namespace agenda::cli
