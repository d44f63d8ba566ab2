// A document as one HTML page that needs nothing but itself: no script, no font, no request.
#include "output/cells.hpp"
#include "output/html_blocks.hpp"
#include "output/html_inline.hpp"
#include "output/html_style.hpp"
#include "output/print.hpp"

#include <algorithm>

namespace agenda::output {

using target::Html;

namespace {

/// Fewer sections need no list of contents.
constexpr std::size_t fewest_contents = 3;

const Heading* section(const Block& block) {
    const auto* heading = std::get_if<Heading>(&block);
    return heading != nullptr && heading->level == 2 ? heading : nullptr;
}

std::string title_of(const Document& document) {
    for (const Block& block : document.blocks)
        if (const auto* heading = std::get_if<Heading>(&block)) return text_of(heading->text);
    return {};
}

/// One page while it is printed.
class Page {
  public:
    Page(std::ostream& out, const Document& document, const std::vector<const Lang*>& langs)
        : out_(out), document_(document), wording_(langs), blocks_(out, wording_),
          ids_(heading_ids(document)) {}

    void print();

  private:
    [[nodiscard]] Html::Text words(Sentence ReportScreen::*sentence) const {
        return html_inline(wording_.of(sentence), wording_.first().code);
    }
    void print_head();
    void print_blocks(std::size_t begin, std::size_t end);
    void print_contents(std::size_t begin);

    Sink<Html> out_;
    const Document& document_;
    Wording wording_;
    HtmlBlocks blocks_;
    std::vector<std::string> ids_;
    /// How many headings have been printed, and the id of the last.
    std::size_t printed_headings_ = 0;
    std::string_view heading_;
};

void Page::print_head() {
    const Literal style = html_style();
    out_ << "<!doctype html>\n<html lang=\"" << Html::text(wording_.first().code)
         << "\">\n<head>\n<meta charset=\"utf-8\">\n"
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
            "style-src 'sha256-"
         << html_style_hash()
         << "'; base-uri 'none'; form-action 'none'\">\n"
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
            "<meta name=\"color-scheme\" content=\"light dark\">\n"
            "<meta name=\"referrer\" content=\"no-referrer\">\n<title>"
         << Html::text(title_of(document_)) << "</title>\n<style>" << style
         << "</style>\n</head>\n<body>\n";
}

void Page::print_blocks(std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end; ++i) {
        const Block& block = document_.blocks[i];
        if (std::holds_alternative<Heading>(block)) heading_ = ids_[printed_headings_++];
        blocks_.print(block, heading_);
    }
}

void Page::print_contents(std::size_t begin) {
    const std::string_view language = wording_.first().code;
    out_ << "<nav aria-labelledby=\"contents\">\n<p id=\"contents\">"
         << words(&ReportScreen::contents) << "</p>\n<ul>\n";
    std::size_t next = printed_headings_;
    for (std::size_t i = begin; i < document_.blocks.size(); ++i) {
        if (!std::holds_alternative<Heading>(document_.blocks[i])) continue;
        const std::string& id = ids_[next++];
        if (const Heading* heading = section(document_.blocks[i]))
            out_ << "<li><a href=\"#" << Html::id(id) << "\""
                 << language_attribute(heading->text, language) << ">"
                 << html_inline(calm(heading->text), language) << "</a></li>\n";
    }
    out_ << "</ul>\n</nav>\n";
}

void Page::print() {
    const auto& blocks = document_.blocks;
    const auto is_section = [](const Block& block) { return section(block) != nullptr; };
    const auto sections = std::count_if(blocks.begin(), blocks.end(), is_section);
    const auto first = static_cast<std::size_t>(
        std::find_if(blocks.begin(), blocks.end(), is_section) - blocks.begin());
    print_head();
    if (static_cast<std::size_t>(sections) < fewest_contents) {
        out_ << "<main>\n";
        print_blocks(0, blocks.size());
        out_ << "</main>\n</body>\n</html>\n";
        return;
    }
    out_ << "<a class=\"skip\" href=\"#content\">" << words(&ReportScreen::skip_to_content)
         << "</a>\n<header>\n";
    print_blocks(0, first);
    out_ << "</header>\n<div class=\"pages\">\n";
    print_contents(first);
    out_ << "<main id=\"content\">\n";
    print_blocks(first, blocks.size());
    out_ << "</main>\n</div>\n</body>\n</html>\n";
}

} // namespace

void print_html(std::ostream& out, const Document& document,
                const std::vector<const Lang*>& langs) {
    Page(out, document, langs).print();
}

} // namespace agenda::output
