// Printers: a document as terminal text, as Markdown, or as an HTML page; and JSON.
#pragma once

#include "lang/lang.hpp"
#include "output/document.hpp"

#include <nlohmann/json_fwd.hpp>

#include <cstddef>
#include <functional>
#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

namespace agenda::output {

/// `width`: columns to fit into; 0: as wide as needed (a pipe).
struct Terminal {
    int width = 80;
    bool colour = false;
};

void print_terminal(std::ostream& out, const Document& document, const Terminal& terminal);

/// GitHub-flavoured Markdown that markdownlint passes; all text escaped so that it cannot become a
/// heading, a table cell, a link, a mention, HTML or a template.
void print_markdown(std::ostream& out, const Document& document);

/// One HTML page that needs nothing but itself, in the first of these languages; all text escaped so that
/// it cannot become markup, and links lead to the web or within the page. The browser is told to run and
/// load nothing.
void print_html(std::ostream& out, const Document& document, const std::vector<const Lang*>& langs);

/// One of the printers above, with what it needs.
using Printer = std::function<void(std::ostream&, const Document&)>;

/// Cuts the document at a block, of which Later is one, so that it takes at most so many bytes as this printer prints it, with
/// `last` at the end; leaves it whole where it fits. False, and the document as it was, where nothing of
/// it would be left.
[[nodiscard]] bool cut_to(Document& document, std::size_t bytes, const Paragraph& last,
                          const Printer& print);

/// Text of Markdown that shows as exactly these characters, within one line. In a table a `|` is safe
/// too.
[[nodiscard]] std::string escape_markdown(std::string_view text);

/// JSON, indented, with a line end. Strings are exact, but characters that could steer a terminal or
/// hide text are written as \u escapes; bytes that are no UTF-8 become U+FFFD.
void print_json(std::ostream& out, const nlohmann::ordered_json& json);

/// The same for an object with the members of `head`, then an array, of which one element is held at a time,
/// and then the members of `tail`.
void print_json(std::ostream& out, nlohmann::ordered_json head, const std::string& list,
                std::size_t count,
                const std::function<nlohmann::ordered_json(std::size_t)>& element,
                const nlohmann::ordered_json& tail);

} // namespace agenda::output
