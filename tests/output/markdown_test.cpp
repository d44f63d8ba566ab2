// Documents as Markdown, and text that shows as what it is. All of it was compared with what cmark-gfm
// makes of it.
#include "output/printed.hpp"

#include <doctest/doctest.h>

using namespace agenda;
using namespace agenda::output;
using test::markdown;

TEST_CASE("markdown: text cannot become anything else") {
    struct Case {
        std::string_view text;
        std::string_view escaped;
    };
    const Case cases[]{
        // what needs nothing
        {"", ""},
        {"Aken–Heerlen (2026), 50% “ja”: l’été", "Aken–Heerlen (2026), 50% “ja”: l’été"},
        {"1.5 km, 12:30 en C+", "1.5 km, 12:30 en C+"},
        // tables, emphasis, code, strikethrough
        {"a|b", "a&#124;b"},
        {"`x`", "&#96;x&#96;"},
        {"*a* _b_ ~~c~~", "&#42;a&#42; &#95;b&#95; &#126;&#126;<!-- -->c&#126;&#126;"},
        {"a\\|b", "a&#92;&#124;b"},
        // HTML
        {"<script>x</script>", "&lt;script&gt;x&lt;/script&gt;"},
        {"R&D &amp; &copy;", "R&amp;<!-- -->D &amp;<!-- -->amp; &amp;<!-- -->copy;"},
        // links and images
        {"[x](javascript:y)", "&#91;x&#93;(javascript:y)"},
        {"](javascript:y)", "&#93;(javascript:y)"},
        {"![x](y)", "!&#91;x&#93;(y)"},
        {"https://e.org/a", "https:<!-- -->//e.org/a"},
        {"ftp://e.org", "ftp:<!-- -->//e.org"},
        {"www.e.org WWW.e.org", "www<!-- -->.e.org WWW<!-- -->.e.org"},
        {"post@e.org", "post@<!-- -->e.org"},
        // mentions and references
        {"@stadt-aachen", "@<!-- -->stadt-aachen"},
        {"a @ b", "a @ b"},
        {"#12 en GH-3", "&#35;<!-- -->12 en GH-<!-- -->3"},
        {"C#", "C&#35;"},
        {"!7 %8 $9", "!<!-- -->7 %<!-- -->8 &#36;<!-- -->9"},
        {":smile: a:b :+1:", "&#58;<!-- -->smile: a:b :<!-- -->+1:"},
        // templates and math
        {"{{ site }} {% raw %}", "&#123;&#123; site &#125;&#125; &#123;% raw %&#125;"},
        {"$x$", "&#36;<!-- -->x&#36;"},
        // beginnings of lists, headings, quotations, rules
        {"- x", "&#45; x"},
        {"+ x", "&#43; x"},
        {"1. x", "1&#46; x"},
        {"12) x", "12&#41; x"},
        {"24. November", "24&#46; November"},
        {"# x", "&#35; x"},
        {"> x", "&gt; x"},
        {"=== x", "&#61;== x"},
        {"---", "&#45;--"},
        {": x", "&#58; x"},
        {"a - b + c = d", "a - b + c = d"},
        // blanks and what cannot be seen
        {"een\r\ntwee\n\ndrie\tvier", "een twee drie vier"},
        {"a\u00A0b", "a&#160;b"},
        {"\u202Ex\x1b", "&#92;u&#123;202e&#125;x&#92;x1b"},
    };
    for (const Case& one : cases) {
        CAPTURE(one.text);
        CHECK(escape_markdown(one.text) == one.escaped);
    }
}

TEST_CASE("markdown: every kind of block") {
    Document document;
    document.blocks.emplace_back(Heading{.level = 1, .text = plain("Kop # 1")});
    document.blocks.emplace_back(
        Heading{.level = 2, .text = emphasised("Twee", Emphasis::strong), .anchor = "deel <2>"});
    document.blocks.emplace_back(
        Paragraph{{Run{.text = "Zeer "}, Run{.text = "belangrijk ", .emphasis = Emphasis::strong},
                   Run{.text = "en "}, Run{.text = "a-b", .emphasis = Emphasis::code},
                   Run{.text = " of "}, Run{.text = "a`b", .emphasis = Emphasis::code}}});
    document.blocks.emplace_back(
        Definitions{{{emphasised("Eén", Emphasis::muted), {plain("waarde")}},
                     {plain("Meer"), {plain("a"), plain("- b")}}}});
    document.blocks.emplace_back(ListBlock{{plain("een"), plain("# twee ")}});
    document.blocks.emplace_back(Table{
        .columns = {{.heading = plain("A|B")}, {.heading = plain("€"), .align = Align::right}},
        .rows = {
            {.group = {Run{.text = "Groep", .emphasis = Emphasis::strong}, Run{.text = ": geen"}}},
            {.cells = {plain("x\ny"), plain("1")}},
            {.cells = {plain("z")}}}});
    document.blocks.emplace_back(Bars{{{.label = plain("Een"), .value = 2}}});
    document.blocks.emplace_back(Preformatted{.text = "a: ```\nb: \x1b", .language = "yaml"});
    CHECK(markdown(document) == "# Kop &#35; 1\n"
                                "\n"
                                "## <a id=\"deel--2-\"></a>Twee\n"
                                "\n"
                                "Zeer **belangrijk** en `a-b` of a&#96;b\n"
                                "\n"
                                "- **Eén:** waarde\n"
                                "- **Meer:**\n"
                                "  - a\n"
                                "  - &#45; b\n"
                                "\n"
                                "- een\n"
                                "- &#35; twee\n"
                                "\n"
                                "| A&#124;B | € |\n"
                                "| --- | ---: |\n"
                                "| **Groep: geen** | |\n"
                                "| x y | 1 |\n"
                                "| z | |\n"
                                "\n"
                                "- Een: 2 ████████████████████████\n"
                                "\n"
                                "````yaml\n"
                                "a: ```\n"
                                "b: \\x1b\n"
                                "````\n");
}

TEST_CASE("markdown: links lead to the web or to an anchor, or nowhere") {
    const auto link = [](std::string_view url) {
        return markdown({.blocks = {Paragraph{{Run{.text = "x", .link = std::string(url)}}}}});
    };
    CHECK(link("https://e.org/a_b?c=d&e=f#g") == "[x](https://e.org/a_b?c=d&amp;e=f#g)\n");
    CHECK(link("HTTP://e.org/") == "[x](HTTP://e.org/)\n");
    CHECK(link("https://e.org/a b|(c)<d>\"é") ==
          "[x](https://e.org/a%20b%7C%28c%29%3Cd%3E%22%C3%A9)\n");
    CHECK(link("#deel-2") == "[x](#deel-2)\n");
    for (const char* url :
         {"", "javascript:alert(1)", "JavaScript:x", "data:text/html,x", "file:///x", "//e.org",
          "mailto:a@b.org", " https://e.org", "https:x"}) {
        CAPTURE(url);
        CHECK(link(url) == "x\n");
    }
}

TEST_CASE("markdown: neighbours that look alike are emphasised together") {
    const Document document{
        .blocks = {
            Paragraph{{Run{.text = "een", .emphasis = Emphasis::strong},
                       Run{.text = " twee ", .emphasis = Emphasis::strong}, Run{.text = "drie"}}}}};
    CHECK(markdown(document) == "**een twee** drie\n");
}
