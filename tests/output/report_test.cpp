// What reports are made of: words in several languages, charts, and documents that are cut.
#include "output/mermaid.hpp"
#include "output/print.hpp"
#include "output/wording.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <sstream>
#include <string>
#include <string_view>
#include <vector>

using namespace agenda;
using namespace agenda::output;

namespace {

const Lang& nl() { return lang(Language::nl); }
const Lang& de() { return lang(Language::de); }

std::string plain_text(const Inline& runs) {
    std::string text;
    for (const Run& run : runs)
        text += run.text;
    return text;
}

std::string combined(std::string_view first, std::string_view second) {
    const Wording wording({&nl(), &de()});
    return plain_text(wording.combined({plain(std::string(first)), plain(std::string(second))}));
}

std::string markdown(const Document& document) {
    std::ostringstream out;
    print_markdown(out, document);
    return out.str();
}

Document paragraphs(int count) {
    Document document;
    document.blocks.emplace_back(Heading{.text = plain("Title")});
    for (int i = 0; i < count; ++i)
        document.blocks.emplace_back(Paragraph{plain("Paragraph")});
    return document;
}

} // namespace

TEST_CASE("what two languages share is said once") {
    CHECK(combined("Parkstad", "Parkstad") == "Parkstad");
    CHECK(combined("lopend", "laufend") == "lopend / laufend");
    CHECK(combined("lopend (2024-02)", "laufend (2024-02)") == "lopend / laufend (2024-02)");
    CHECK(combined("2024-02: Opening", "2024-02: Eröffnung") == "2024-02: Opening / Eröffnung");
    CHECK(combined("sinds 2019", "seit 2019") == "sinds / seit 2019");
    CHECK(combined("lijn 44 (A)", "Linie 44 (B)") == "lijn 44 (A) / Linie 44 (B)");
    CHECK(combined("kunst", "Kunst") == "kunst / Kunst");
}

TEST_CASE("runs that are built alike are put beside each other one by one") {
    const Wording wording({&nl(), &de()});
    const Inline first{{.text = "Aachen"}, {.text = ", "}, {.text = "Provincie"}};
    const Inline second{{.text = "Aachen"}, {.text = ", "}, {.text = "Provinz"}};
    CHECK(plain_text(wording.combined({first, second})) == "Aachen, Provincie / Provinz");
    const Inline linked{{.text = "a", .link = "#x"}};
    const Inline also{{.text = "b", .link = "#x"}};
    for (const Run& run : wording.combined({linked, also}))
        CHECK(run.link == "#x");
}

TEST_CASE("a text that the other column shows leaves only the mark that it is missing") {
    const Wording wording({&nl(), &de()});
    const Inline own{{.text = "Nachtbus"}};
    const Inline borrowed{
        {.text = "[Niederländisch; noch nicht übersetzt] ", .emphasis = Emphasis::muted},
        {.text = "Nachtbus", .language = "nl"}};
    CHECK(plain_text(wording.combined({own, borrowed})) ==
          "Nachtbus / [Niederländisch; noch nicht übersetzt]");
    CHECK(plain_text(Wording({&de()}).combined({borrowed})) ==
          "[Niederländisch; noch nicht übersetzt] Nachtbus");
}

TEST_CASE("dates are written as ISO 8601 does where there is more than one language") {
    const Date date = date_of(std::chrono::year{2026} / 11 / 24);
    const auto say = [&](const Lang& lang) { return lang.long_date(date); };
    CHECK(plain_text(Wording({&nl()}).each(say)) == "24 november 2026");
    CHECK(plain_text(Wording({&nl(), &de()}).each(say)) == "2026-11-24");
}

TEST_CASE("a chart that is longer than Mermaid draws becomes several, each with its section") {
    Timeline timeline{.title = plain("Time")};
    timeline.sections.push_back({.label = plain("Theme")});
    for (int i = 0; i < 500; ++i)
        timeline.sections.front().bars.push_back({.label = plain(std::string(100, 'x'))});
    const std::vector<std::string> charts = mermaid_charts(timeline);
    CHECK(charts.size() == 2);
    std::size_t bars = 0;
    for (const std::string& chart : charts) {
        CHECK(chart.size() < 50'000);
        CHECK(chart.find("    section #8203;Theme\n") != std::string::npos);
        for (std::size_t at = chart.find(" :1970"); at != std::string::npos;
             at = chart.find(" :1970", at + 1))
            ++bars;
    }
    CHECK(bars == 500);
}

TEST_CASE("a document is cut at a block, and never longer than asked for") {
    const Paragraph last{plain("Cut.")};
    const Document whole = paragraphs(20);
    const std::size_t size = markdown(whole).size();
    for (std::size_t bytes = 0; bytes <= size + 2; ++bytes) {
        CAPTURE(bytes);
        Document document = whole;
        const bool fits = cut_to(document, bytes, last, print_markdown);
        const std::string text = markdown(document);
        if (bytes >= size || !fits) {
            CHECK(text == markdown(whole));
            continue;
        }
        CHECK(text.size() <= bytes);
        CHECK(text.ends_with("Cut.\n"));
        CHECK(text.starts_with("# Title\n\nParagraph\n"));
    }
}

TEST_CASE("a heading with nothing below it is not left at a cut") {
    Document document = paragraphs(1);
    document.blocks.emplace_back(Heading{.level = 2, .text = plain("Section")});
    document.blocks.emplace_back(Paragraph{plain(std::string(500, 'x'))});
    REQUIRE(cut_to(document, 100, {plain("Cut.")}, print_markdown));
    CHECK(markdown(document) == "# Title\n\nParagraph\n\nCut.\n");
}

TEST_CASE("where nothing would be left, nothing is cut") {
    Document document = paragraphs(3);
    CHECK_FALSE(cut_to(document, 12, {plain("Cut.")}, print_markdown));
    CHECK(document.blocks.size() == 4);
}

TEST_CASE("blocks that are made when they are printed look like any others") {
    const auto body = [] {
        return blocks(Paragraph{plain("Below.")}, ListBlock{{plain("one"), plain("two")}});
    };
    const Document lazy = document(Heading{.level = 2, .text = plain("Head")}, Later{body},
                                   Paragraph{plain("After.")});
    Document eager = document(Heading{.level = 2, .text = plain("Head")});
    for (Block& block : body())
        eager.blocks.push_back(std::move(block));
    eager.blocks.emplace_back(Paragraph{plain("After.")});
    const std::vector<Printer> printers{
        print_markdown,
        [](std::ostream& out, const Document& one) { print_terminal(out, one, {}); },
        [](std::ostream& out, const Document& one) { print_html(out, one, {&nl()}); },
    };
    for (const Printer& print : printers) {
        std::ostringstream of_lazy;
        std::ostringstream of_eager;
        print(of_lazy, lazy);
        print(of_eager, eager);
        CHECK(of_lazy.str() == of_eager.str());
    }
    CHECK(markdown(lazy) == "## Head\n\nBelow.\n\n- one\n- two\n\nAfter.\n");
}

TEST_CASE("a document is not printed further than it may be long") {
    int made = 0;
    Document whole = document(Paragraph{plain("First.")});
    for (int i = 0; i < 100; ++i)
        whole.blocks.emplace_back(Later{[&made] {
            ++made;
            return blocks(Paragraph{plain(std::string(20'000, 'x'))});
        }});
    REQUIRE(cut_to(whole, 100'000, {plain("Cut.")}, print_markdown));
    CHECK(made < 100);
    CHECK(markdown(whole).size() > 80'000);
}

TEST_CASE(
    "json: a list is printed element by element, and looks as if it had been printed at once") {
    using Json = nlohmann::ordered_json;
    const Json head{{"kind", "things"}, {"count", 2}};
    for (const Json& tail : {Json(), Json{{"summary", {{"one", 1}}}, {"last", "\u00e4"}}})
        for (std::size_t count = 0; count < 4; ++count) {
            const auto element = [](std::size_t i) {
                return Json{{"id", i}, {"words", {"a", "##[b"}}};
            };
            Json whole = head;
            whole["list"] = Json::array();
            for (std::size_t i = 0; i < count; ++i)
                whole["list"].push_back(element(i));
            for (const auto& [key, value] : tail.items())
                whole[key] = value;
            std::ostringstream at_once;
            std::ostringstream in_turn;
            print_json(at_once, whole);
            print_json(in_turn, head, "list", count, element, tail);
            CHECK(in_turn.str() == at_once.str());
        }
}
