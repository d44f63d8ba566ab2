// Documents as HTML pages, and text that shows as what it is. Pages were looked at in Chromium, and
// html-validate found no fault in them.
#include "output/html_style.hpp"
#include "output/html_text.hpp"
#include "output/printed.hpp"

#include <doctest/doctest.h>

using namespace agenda;
using namespace agenda::output;
using target::Html;

namespace {

std::string page(const Document& document,
                 const std::vector<Language>& languages = {Language::nl}) {
    std::vector<const Lang*> langs;
    for (const Language language : languages)
        langs.push_back(&lang(language));
    std::ostringstream out;
    print_html(out, document, langs);
    return out.str();
}

/// What stands between two texts, the first of them once in the page.
std::string between(const std::string& text, std::string_view begin, std::string_view end) {
    const std::size_t from = text.find(begin);
    REQUIRE(from != std::string::npos);
    CHECK(text.find(begin, from + 1) == std::string::npos);
    const std::size_t start = from + begin.size();
    const std::size_t to = text.find(end, start);
    REQUIRE(to != std::string::npos);
    return text.substr(start, to - start);
}

std::string body(const Document& document,
                 const std::vector<Language>& languages = {Language::nl}) {
    return between(page(document, languages), "<main>\n", "</main>");
}

std::string paragraph(Inline text, const std::vector<Language>& languages = {Language::nl}) {
    return body(agenda::output::document(Paragraph{std::move(text)}), languages);
}

Day day(int year, unsigned month, unsigned number) {
    return std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{number};
}

} // namespace

TEST_CASE("html: text cannot become anything else") {
    struct Case {
        std::string_view text;
        std::string_view escaped;
    };
    const Case cases[]{
        {"Aken–Heerlen (2026), 50% “ja”: l’été", "Aken–Heerlen (2026), 50% “ja”: l’été"},
        {"<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"},
        {"\"onmouseover='x'", "&quot;onmouseover=&#39;x&#39;"},
        {"R&D &amp; &copy;", "R&amp;D &amp;amp; &amp;copy;"},
        {"</title></style><!--", "&lt;/title&gt;&lt;/style&gt;&lt;!--"},
        {"a\r\n\tb", "a b"},
        {"\u202Ex\x1b", "\\u{202e}x\\x1b"},
    };
    for (const Case& one : cases) {
        CAPTURE(one.text);
        CHECK(Html::text(one.text).view() == one.escaped);
    }
    CHECK(Html::lines("<a>\n\tb\x1b").view() == "&lt;a&gt;\n\tb\\x1b");
    CHECK(Html::id("a \"b\"<é>").view() == "a--b-----");
}

TEST_CASE("html: hostile text stays text wherever it stands") {
    const std::string evil =
        "</title></style></pre><script>alert(\"1\")</script><a href='javascript:x'>";
    const Inline text = {Run{.text = evil, .link = "javascript:alert(1)", .language = evil}};
    Document document;
    for (int level = 1; level < 5; ++level) // enough for a list of contents
        document.blocks.emplace_back(Heading{.level = 2, .text = text, .anchor = evil});
    document.blocks.emplace_back(Paragraph{text});
    document.blocks.emplace_back(Definitions{{{text, {text, text}}}});
    document.blocks.emplace_back(ListBlock{{text}});
    document.blocks.emplace_back(Table{.columns = std::vector<Column>(4, {.heading = text}),
                                       .rows = {{.group = text}, {.cells = {text, text}}}});
    document.blocks.emplace_back(Bars{{{.label = text, .value = 1, .note = text}}});
    document.blocks.emplace_back(Preformatted{.text = evil, .language = evil});
    document.blocks.emplace_back(Timeline{
        .title = text,
        .description = text,
        .sections = {{.label = text, .bars = {{.label = text, .first = day(2020, 1, 1)}}}}});
    const std::string html = page(document);
    CHECK(html.find("<script") == std::string::npos);
    CHECK(html.find("javascript:alert") == std::string::npos);
    CHECK(html.find("='", html.find("</style>")) == std::string::npos);
    CHECK(html.find("\"1\"") == html.find("\"1\"", html.find("</style>"))); // no quote of its own
    for (const std::string_view end : {"</title>", "</style>", "</pre>"}) {
        CAPTURE(end);
        CHECK(html.find(end) == html.rfind(end));
    }
}

TEST_CASE("html: links lead to the web or within the page, or nowhere") {
    const auto link = [](std::string_view url) {
        return paragraph({Run{.text = "x", .link = std::string(url)}});
    };
    CHECK(link("https://e.org/a_b?c=d&e=f#g") ==
          "<p><a href=\"https://e.org/a_b?c=d&amp;e=f#g\">x</a></p>\n");
    CHECK(link("HTTP://e.org/") == "<p><a href=\"HTTP://e.org/\">x</a></p>\n");
    CHECK(link("https://e.org/a b\"'<c>é") ==
          "<p><a href=\"https://e.org/a%20b%22%27%3Cc%3E%C3%A9\">x</a></p>\n");
    CHECK(link("#deel 2\"") == "<p><a href=\"#deel-2-\">x</a></p>\n");
    for (const char* url :
         {"", "javascript:alert(1)", "JavaScript:x", "java\nscript:x", "data:text/html,x",
          "file:///x", "//e.org", "mailto:a@b.org", " https://e.org", "https:x", "vbscript:x"}) {
        CAPTURE(url);
        CHECK(link(url) == "<p>x</p>\n");
    }
}

TEST_CASE("html: emphasis, anchors and languages") {
    CHECK(
        paragraph({Run{.text = "a "}, Run{.text = "b", .emphasis = Emphasis::strong},
                   Run{.text = "c", .emphasis = Emphasis::strong},
                   Run{.text = "d", .emphasis = Emphasis::muted},
                   Run{.text = "e", .emphasis = Emphasis::warning},
                   Run{.text = "f", .emphasis = Emphasis::code}}) ==
        "<p>a <strong>bc</strong><span class=\"muted\">d</span><strong class=\"warning\">e</strong>"
        "<code>f</code></p>\n");
    CHECK(paragraph({Run{.text = "1 ", .link = "#a", .anchor = "b"}, Run{.text = "x", .link = "#a"},
                     Run{.text = "y", .link = "#c"}}) ==
          "<p><a href=\"#a\"><span id=\"b\">1 x</span></a><a href=\"#c\">y</a></p>\n");
    const Run nl{.text = "lopend", .language = "nl"};
    const Run de{.text = "laufend", .language = "de"};
    CHECK(paragraph({nl}) == "<p>lopend</p>\n");
    CHECK(paragraph({de}) == "<p lang=\"de\">laufend</p>\n");
    CHECK(paragraph({nl, Run{.text = " / "}, de}) ==
          "<p>lopend / <span lang=\"de\">laufend</span></p>\n");
}

TEST_CASE("html: every kind of block") {
    Document document;
    document.blocks.emplace_back(Heading{.level = 1, .text = emphasised("Kop", Emphasis::strong)});
    document.blocks.emplace_back(
        Definitions{{{plain("Eén"), {plain("a"), plain("b")}}, {plain("Leeg"), {}}}});
    document.blocks.emplace_back(ListBlock{{plain("een"), plain("twee")}});
    document.blocks.emplace_back(Bars{{{.label = plain("x"), .value = 3},
                                       {.label = plain("y"), .value = 1, .note = plain("z")}}});
    document.blocks.emplace_back(Preformatted{.text = "a\n b\n"});
    CHECK(
        body(document) ==
        "<h1 id=\"s-kop\">Kop</h1>\n"
        "<dl>\n"
        "<div><dt>Eén</dt><dd>a</dd><dd>b</dd></div>\n"
        "<div><dt>Leeg</dt><dd></dd></div>\n"
        "</dl>\n"
        "<ul>\n<li>een</li>\n<li>twee</li>\n</ul>\n"
        "<ul class=\"bars\">\n"
        "<li>x: 3 <svg height=\"12\" aria-hidden=\"true\"><rect class=\"running\" height=\"12\" "
        "width=\"100%\"/></svg> </li>\n"
        "<li>y: 1 <svg height=\"12\" aria-hidden=\"true\"><rect class=\"running\" height=\"12\" "
        "width=\"33.33%\"/></svg> z</li>\n"
        "</ul>\n"
        "<pre tabindex=\"0\" role=\"region\" aria-labelledby=\"s-kop\"><code>a\n b\n</code></pre>\n");
}

TEST_CASE("html: a table of numbers has heads for its rows too, and a wide one can be scrolled") {
    const Table numbers{
        .columns = {{}, {.heading = plain("Aantal"), .align = Align::right}},
        .rows = {{.cells = {plain("Cultuur"), plain("0")}}, {.cells = {plain("x")}}}};
    CHECK(body(document(numbers)) ==
          "<div class=\"scroll\">\n<table class=\"numbers\">\n"
          "<thead>\n<tr><td></td><th scope=\"col\" class=\"n\">Aantal</th></tr>\n</thead>\n"
          "<tbody>\n"
          "<tr><th scope=\"row\">Cultuur</th><td class=\"n\">0</td></tr>\n"
          "<tr><th scope=\"row\">x</th><td class=\"n\"></td></tr>\n"
          "</tbody>\n</table>\n</div>\n");
    const Table groups{
        .columns = std::vector<Column>(4),
        .rows = {{.group = plain("A")}, {.cells = {plain("1")}}, {.group = plain("B")}}};
    CHECK(body(document(Heading{.text = plain("Kop"), .anchor = "kop"}, groups)) ==
          "<h1 id=\"kop\">Kop</h1>\n"
          "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-labelledby=\"kop\">\n<table>\n"
          "<tbody>\n"
          "<tr><th class=\"group\" scope=\"rowgroup\" colspan=\"4\">A</th></tr>\n"
          "<tr><td>1</td><td></td><td></td><td></td></tr>\n"
          "</tbody>\n<tbody>\n"
          "<tr><th class=\"group\" scope=\"rowgroup\" colspan=\"4\">B</th></tr>\n"
          "</tbody>\n</table>\n</div>\n");
}

TEST_CASE("html: headings have ids of their own, and sections a list of contents") {
    const auto heading = [](int level, std::string text, std::string anchor = {}) {
        return Heading{.level = level, .text = plain(std::move(text)), .anchor = std::move(anchor)};
    };
    const Document sections =
        document(heading(1, "Agenda"), Paragraph{plain("Inleiding")},
                 heading(2, "1 Cultuur", "theme-cultuur"), heading(3, "Projecten"),
                 heading(4, "1.1 X", "x"), heading(2, "2 Über Straßen"), heading(3, "Projecten"),
                 heading(3, "Projecten"), heading(2, "…"));
    const std::string html = page(sections);
    CHECK(between(html, "<header>\n", "</header>") ==
          "<h1 id=\"s-agenda\">Agenda</h1>\n<p>Inleiding</p>\n");
    CHECK(between(html, "<nav ", "</nav>") ==
          "aria-labelledby=\"contents\">\n<p id=\"contents\">Inhoud</p>\n<ul>\n"
          "<li><a href=\"#theme-cultuur\">1 Cultuur</a></li>\n"
          "<li><a href=\"#s-2-ueber-strassen\">2 Über Straßen</a></li>\n"
          "<li><a href=\"#s-x\">…</a></li>\n</ul>\n");
    CHECK(between(html, "<main id=\"content\">\n", "</main>") ==
          "<h2 id=\"theme-cultuur\">1 Cultuur</h2>\n"
          "<h3 id=\"theme-cultuur-projecten\">Projecten</h3>\n"
          "<h4 id=\"x\">1.1 X</h4>\n"
          "<h2 id=\"s-2-ueber-strassen\">2 Über Straßen</h2>\n"
          "<h3 id=\"s-2-ueber-strassen-projecten\">Projecten</h3>\n"
          "<h3 id=\"s-2-ueber-strassen-projecten-2\">Projecten</h3>\n"
          "<h2 id=\"s-x\">…</h2>\n");
    CHECK(between(html, "<a class=\"skip\" href=\"#content\">", "<") == "Naar de inhoud");
}

TEST_CASE(
    "html: the page names its language, its title and the hash of its style, and asks for nothing") {
    const std::string html = page(document(Heading{.text = plain("R&D")}, Paragraph{plain("x")}),
                                  {Language::de, Language::nl});
    CHECK(html.starts_with(
        "<!doctype html>\n<html lang=\"de\">\n<head>\n<meta charset=\"utf-8\">\n"));
    CHECK(between(html, "<title>", "</title>") == "R&amp;D");
    const std::string style = between(html, "<style>", "</style>");
    CHECK(style == html_style().view());
    CHECK(between(html, "http-equiv=\"Content-Security-Policy\" content=\"", "\"") ==
          "default-src 'none'; style-src 'sha256-" + std::string(html_style_hash().view()) +
              "'; base-uri 'none'; form-action 'none'");
    for (const std::string_view request :
         {"src=", "@import", "url(", "<link", "style=\"", "<script"}) {
        CAPTURE(request);
        CHECK(html.find(request) == std::string::npos);
    }
}

TEST_CASE("html: a timeline is bars between texts, told apart by more than colours") {
    using State = Timeline::State;
    const Timeline timeline{.title = plain("Tijdlijn"),
                            .description = plain("Zie de tabel."),
                            .sections = {{.label = plain("Cultuur"),
                                          .bars = {{.label = plain("1.1 X"),
                                                    .first = day(2020, 1, 1),
                                                    .last = day(2021, 12, 31),
                                                    .state = State::closed},
                                                   {.label = plain("1.2 Y"),
                                                    .first = day(2023, 12, 31),
                                                    .last = day(2023, 12, 31)},
                                                   {.label = plain("1.3 Z"),
                                                    .first = day(2022, 1, 1),
                                                    .last = day(2022, 12, 31),
                                                    .state = State::running,
                                                    .open_ended = true}}}}};
    const std::string html = body(document(timeline));
    CHECK(html.starts_with(
        "<div class=\"timeline\" role=\"img\" aria-label=\"Tijdlijn: Zie de tabel.\">\n"));
    CHECK(html.find("<text x=\"0%\" y=\"15\">2020</text>") != std::string::npos);
    CHECK(html.find("<text x=\"50.03%\" y=\"15\">2022</text>") != std::string::npos);
    // closed: an outline
    CHECK(
        html.find(
            "1.1 X</div><svg class=\"lane\" height=\"20\"><use href=\"#t-1-grid\"/><rect x=\"0%\" "
            "y=\"4\" width=\"50.03%\" height=\"12\" class=\"closed\"/></svg>") !=
        std::string::npos);
    // anything else: hatched; a day is still seen
    CHECK(html.find("<rect x=\"99.40%\" y=\"4\" width=\"0.60%\" height=\"12\" class=\"other\" "
                    "fill=\"url(#t-1-hatch)\"/>") != std::string::npos);
    // running: filled, with an arrow where no end is known
    CHECK(html.find("<rect x=\"50.03%\" y=\"4\" width=\"24.98%\" height=\"12\" class=\"running\"/>"
                    "<svg class=\"arrow\" x=\"75.01%\">") != std::string::npos);
    CHECK(html.find("</svg><span>einde niet bekend</span></li>") != std::string::npos);
}

TEST_CASE("html: a page that may only be so long is cut at a block, contents and all") {
    Document document;
    for (int i = 0; i < 50; ++i) {
        document.blocks.emplace_back(
            Heading{.level = 2, .text = plain("Kop " + std::to_string(i))});
        document.blocks.emplace_back(Paragraph{plain(std::string(100, 'x'))});
    }
    const Printer print = [](std::ostream& out, const Document& part) {
        print_html(out, part, {&lang(Language::nl)});
    };
    const std::size_t whole = page(document).size();
    const std::size_t empty = page({}).size();
    for (const std::size_t bytes : {empty + 600, empty + 3000, whole - 1}) {
        CAPTURE(bytes);
        Document part = document;
        REQUIRE(cut_to(part, bytes, Paragraph{plain("Ingekort.")}, print));
        CHECK(page(part).size() <= bytes);
        CHECK(page(part).size() + 700 > bytes); // one more section would not have fitted
        CHECK(std::holds_alternative<Paragraph>(part.blocks[part.blocks.size() - 2]));
    }
    CHECK(cut_to(document, whole, Paragraph{plain("Ingekort.")}, print));
    CHECK_FALSE(cut_to(document, empty, Paragraph{plain("Ingekort.")}, print));
    CHECK(document.blocks.size() == 100);
}
