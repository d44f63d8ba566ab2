// Text that nobody escaped does not compile: what cannot be made of it, and what no printer takes.
#include "output/csv_text.hpp"
#include "output/html_text.hpp"
#include "output/markdown_text.hpp"
#include "output/terminal_text.hpp"
#include "output/workflow_text.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <type_traits>

using namespace agenda::output;
using target::Csv;
using target::Html;
using target::Markdown;
using target::Terminal;
using target::Workflow;

namespace {

template <class Target, class Text>
concept can_be_written = requires(Sink<Target>& sink, Text text) {
    sink << text;
};

// (A `const char*` is refused too unless it is a literal; that cannot be asked without evaluating it.)
template <class Target>
constexpr bool is_safe = !std::is_constructible_v<Markup<Target>, std::string> &&
                         !std::is_constructible_v<Markup<Target>, std::string_view> &&
                         !can_be_written<Target, std::string> &&
                         !can_be_written<Target, std::string_view> && !can_be_written<Target, char>;

static_assert(is_safe<Terminal> && is_safe<Markdown> && is_safe<Csv> && is_safe<Workflow> &&
              is_safe<Html>);

// Nor does what was escaped for one target go to another.
static_assert(!std::is_constructible_v<Markup<Markdown>, Markup<Terminal>>);
static_assert(!can_be_written<Markdown, Markup<Terminal>>);
static_assert(!can_be_written<Html, Markup<Markdown>>);
static_assert(!can_be_written<Terminal, Markup<Csv>>);

} // namespace

TEST_CASE("terminal: nothing in a text steers a terminal or a log") {
    struct Case {
        std::string_view text;
        std::string_view shown;
    };
    const Case cases[]{
        {"Zäune – “ja” 日本 👍🏽", "Zäune – “ja” 日本 👍🏽"},
        {"\x1b[2J", "\\x1b[2J"},
        {"a\nb\r\nc\td", "a\\nb\\r\\nc\\td"},
        {"\u202Etxt.exe", "\\u{202e}txt.exe"},
        {"\u009B31m", "\\x9b31m"},
        {"a\xFF", "a\\xff"},
        {"##[error]x ##[add-matcher]y", "#\\x23[error]x #\\x23[add-matcher]y"},
        {"## [x] #[y] ##", "## [x] #[y] ##"},
    };
    for (const Case& one : cases) {
        CAPTURE(one.text);
        CHECK(Terminal::text(one.text).view() == one.shown);
    }
}

TEST_CASE("terminal: words longer than a line are broken at their hyphens") {
    const auto wrapped = [](std::string_view text, int columns) {
        std::string lines;
        for (const Terminal::Text& line : Terminal::wrap(Terminal::text(text), columns))
            lines += std::string(line.view()) + "\n";
        return lines;
    };
    CHECK(wrapped("uitwisseling-economische-zaken", 20) == "uitwisseling-\neconomische-zaken\n");
    CHECK(wrapped("Aken–Herzogenrath–Kerkrade", 18) == "Aken–Herzogenrath–\nKerkrade\n");
    CHECK(wrapped("een twee-drie", 20) == "een twee-drie\n");
    CHECK(wrapped("Donaudampfschiff", 10) == "Donaudampf\nschiff\n");
}

TEST_CASE("csv: cells are quoted where they must be, and are no formulas") {
    struct Case {
        std::string_view text;
        std::string_view cell;
    };
    const Case cases[]{
        {"", ""},
        {"Zäune", "Zäune"},
        {"a b;c", "a b;c"},
        {"a,b", "\"a,b\""},
        {"een \"twee\"", "\"een \"\"twee\"\"\""},
        {"a\nb", "\"a\nb\""},
        {"=1+1", "'=1+1"},
        {"+31", "'+31"},
        {"-1", "'-1"},
        {"@SUM(A1)", "'@SUM(A1)"},
        {"\tx", "'\tx"},
        {"\rx", "\\rx"}, // a lone CR is shown as what it is
        {"＝1", "'＝1"},
        {"a=1", "a=1"},
        {"=a,\"b\"", "\"'=a,\"\"b\"\"\""},
        {"\x1b[2J", "\\x1b[2J"},
    };
    for (const Case& one : cases) {
        CAPTURE(one.text);
        CHECK(Csv::cell(one.text).view() == one.cell);
    }
}

TEST_CASE("workflow: what would end a command or a property is written in hexadecimal") {
    CHECK(Workflow::data("50%, a:b").view() == "50%25, a:b");
    CHECK(Workflow::data("a\nb\r").view() == "a\\nb\\r");
    CHECK(Workflow::property("a,b:c%").view() == "a%2Cb%3Ac%25");
    CHECK(Workflow::property("::error::").view() == "%3A%3Aerror%3A%3A");
}
