// Findings for editors, programs and CI.
#include "output/found.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using namespace agenda;
using nlohmann::json;
using test::Found;

namespace {

constexpr std::string_view item = "title: Snelfietsroute\n"
                                  "kind: project\n"
                                  "theme: mobilität\n";

Found one_finding() {
    Found found;
    const FileId file = found.file("mobiliteit/a.yaml", std::string(item));
    found.unknown_theme(found.at(file, "mobilität"), "mobilität", "mobiliteit");
    return found;
}

std::size_t lines_beginning_with(std::string_view text, std::string_view beginning) {
    std::istringstream lines{std::string(text)};
    std::size_t count = 0;
    for (std::string line; std::getline(lines, line);)
        if (line.starts_with(beginning)) ++count;
    return count;
}

} // namespace

TEST_CASE("concise: a line for each finding and nothing else, as problem matchers know it") {
    Found found = one_finding();
    CHECK(found.print("concise") == "agenda/mobiliteit/a.yaml:3:8: error[unknown-theme]: onbekend "
                                    "thema \"mobilität\" (bedoelt u \"mobiliteit\"?)\n");
    found.langs.push_back(&lang(Language::de));
    CHECK(
        found.print("concise") ==
        "agenda/mobiliteit/a.yaml:3:8: error[unknown-theme]: onbekend thema \"mobilität\" (bedoelt "
        "u \"mobiliteit\"?) / unbekanntes Thema \"mobilität\" (meinten Sie \"mobiliteit\"?)\n");
    CHECK(Found().print("concise").empty());
}

TEST_CASE("concise: columns count characters, from behind a byte order mark") {
    Found found;
    const FileId file =
        found.file("a.yaml", "\xEF\xBB\xBFüber: 日本 x 👍🏽 y\r\nb: é z\r\n");
    found.unknown_theme(found.at(file, "x"), "x");
    found.unknown_theme(found.at(file, "y"), "y");
    found.unknown_theme(found.at(file, "z"), "z");
    found.diagnostics.push_back({.rule = Rule::missing_lead, .where = {.file = file}});
    std::istringstream lines(found.print("concise"));
    std::string places;
    for (std::string line; std::getline(lines, line);)
        places += line.substr(0, line.find("]: ")) + "]\n";
    CHECK(places == "agenda/a.yaml:1:10: error[unknown-theme]\n"
                    "agenda/a.yaml:1:15: error[unknown-theme]\n"
                    "agenda/a.yaml:2:6: error[unknown-theme]\n"
                    "agenda/a.yaml:1:1: reminder[missing-lead]\n");
}

TEST_CASE("concise: many findings in one long line cost no more than the line") {
    Found found;
    std::string text = "partners: [";
    for (int i = 0; i < 20'000; ++i)
        text += "é, ";
    const FileId file = found.file("a.yaml", text + "]\n");
    for (std::uint32_t i = 0; i < 20'000; ++i)
        found.unknown_theme({file, 11 + 4 * i, 13 + 4 * i}, "é");
    const std::string all = found.print("concise");
    CHECK(all.find("agenda/a.yaml:1:60009: error") != std::string::npos);
    CHECK(found.print("json").find("\"endColumn\": 60010") != std::string::npos);
}

TEST_CASE("json: everything that is known of a finding, sentences by language") {
    Found found = one_finding();
    const FileId file = found.file("b.yaml", "title: x\ntitle: y\n");
    found.diagnostics.push_back({.rule = Rule::duplicate_key,
                                 .where = {file, 9, 14},
                                 .arguments = {std::string("title")},
                                 .fix = {{.where = {file, 9, 18}, .text = "z\x1b\u202E##[x]"}},
                                 .notes = {{.kind = NoteKind::first_here, .where = {file, 0, 5}}}});
    found.diagnostics.push_back({.rule = Rule::missing_lead, .where = {.file = file}});
    found.langs = {&lang(Language::nl), &lang(Language::en)};
    found.hidden_reminders = 3;
    const std::string text = found.print("json");
    CHECK(text.find("\"z\\u001b\\u202e#\\u0023[x]\"") !=
          std::string::npos); // exact, and harmless to look at

    const json all = json::parse(text);
    CHECK(all["schemaVersion"] == 1);
    CHECK(all["kind"] == "findings");
    CHECK(all["findings"][0] == json::parse(R"({"rule": "unknown-theme", "severity": "error",
              "path": "agenda/mobiliteit/a.yaml", "line": 3, "column": 8, "endLine": 3,
              "endColumn": 17, "byteBegin": 43, "byteEnd": 53,
              "message": {"nl": "onbekend thema \"mobilität\"", "en": "unknown theme \"mobilität\""},
              "help": {"nl": "kies een van: energie, mobiliteit",
                       "en": "choose one of: energie, mobiliteit"},
              "suggestion": "mobiliteit", "fix": [], "notes": []})"));
    CHECK(all["findings"][1]["fix"] ==
          json::parse(R"([{"path": "agenda/b.yaml", "line": 2, "column": 1,
              "endLine": 3, "endColumn": 1, "byteBegin": 9, "byteEnd": 18, "text": "z\u001b\u202e##[x]"}])"));
    CHECK(all["findings"][1]["notes"] == json::parse(R"([{"note": "first-here",
              "path": "agenda/b.yaml", "line": 1, "column": 1, "endLine": 1, "endColumn": 6,
              "byteBegin": 0, "byteEnd": 5}])"));
    CHECK(all["findings"][2]["line"].is_null());
    CHECK(all["findings"][2]["suggestion"].is_null());
    CHECK(all["summary"] ==
          json::parse(R"({"errors": 2, "warnings": 0, "reminders": 1, "hiddenReminders": 3,
              "filesWithFindings": 2, "files": 53})"));
}

TEST_CASE("json: bytes that are no UTF-8 do no harm") {
    Found found;
    const FileId file = found.file("a\xFF.yaml", "theme: \xC3\n");
    found.unknown_theme({file, 7, 8}, "\xC3");
    const json all = json::parse(found.print("json"));
    CHECK(all["findings"][0]["path"] == "agenda/a\uFFFD.yaml");
}

TEST_CASE("github: an annotation for each finding, errors first") {
    Found found;
    const FileId file = found.file("a,b.yaml", "theme: 50%: x\nkind: |\n  een\n  twee\nz: 1\n");
    found.diagnostics.push_back({.rule = Rule::missing_lead, .where = {.file = file}});
    found.diagnostics.push_back({.rule = Rule::mixed_line_ends, .where = found.at(file, "z")});
    found.unknown_theme(found.at(file, "50%: x"), "50%: x\n::error::y");
    found.unknown_theme(found.at(file, "|\n  een\n  twee\n"), "een", "energie");
    CHECK(found.print("github") ==
          "::error file=agenda/a%2Cb.yaml,line=1,endLine=1,col=8,endColumn=14,title=unknown-theme::"
          "onbekend thema \"50%25: x\\n::error::y\"%0Ahulp: kies een van: energie, mobiliteit\n"
          "::error file=agenda/a%2Cb.yaml,line=2,endLine=4,title=unknown-theme::onbekend thema "
          "\"een\" (bedoelt u \"energie\"?)%0Ahulp: kies een van: energie, mobiliteit\n"
          "::warning file=agenda/a%2Cb.yaml,line=5,endLine=5,col=1,endColumn=2,"
          "title=mixed-line-ends::" +
              message(found.diagnostics[1], lang(Language::nl)) +
              "%0Ahulp: " + help(found.diagnostics[1], lang(Language::nl)) +
              "\n"
              "::notice file=agenda/a%2Cb.yaml,title=missing-lead::" +
              message(found.diagnostics[0], lang(Language::nl)) +
              "%0Ahulp: " + help(found.diagnostics[0], lang(Language::nl)) +
              "\n"
              "2 fouten, 1 waarschuwing en 1 herinnering in 1 van 53 bestanden.\n");
}

TEST_CASE("github: in two languages one annotation says both") {
    Found found = one_finding();
    found.langs = {&lang(Language::nl), &lang(Language::de)};
    CHECK(found.print("github").find(
              "::onbekend thema \"mobilität\" (bedoelt u \"mobiliteit\"?)%0Ahulp: kies een van: "
              "energie, mobiliteit%0Aunbekanntes Thema \"mobilität\" (meinten Sie "
              "\"mobiliteit\"?)%0AHilfe: wählen Sie aus: energie, mobiliteit\n") !=
          std::string::npos);
}

TEST_CASE("github: of more than ten of a kind the tenth says how many more, and the log has them") {
    Found found;
    const FileId file = found.file("::a.yaml", std::string(item));
    const auto add = [&](int times) {
        for (int i = 0; i < times; ++i)
            found.unknown_theme(found.at(file, "mobilität"), std::to_string(i));
    };
    add(10);
    CHECK(lines_beginning_with(found.print("github"), "::error") == 10);
    CHECK(found.print("github").find("… nog") == std::string::npos);
    add(15);
    const std::string all = found.print("github");
    CHECK(lines_beginning_with(all, "::error") == 10);
    CHECK(all.find("::error title=agenda check::… nog 16\n") != std::string::npos);
    CHECK(lines_beginning_with(all, "agenda/::a.yaml:3:8: error[unknown-theme]: ") == 16);
    CHECK(lines_beginning_with(all, "::") == 10);
}

TEST_CASE("concise: places in many files, and in those of long ago again") {
    Found found;
    for (int i = 0; i < 200; ++i)
        found.unknown_theme(
            found.at(found.file("f" + std::to_string(i), std::string(item)), "mobilität"), "x");
    for (int i = 0; i < 200; ++i)
        found.unknown_theme(found.diagnostics[static_cast<std::size_t>(i)].where, "y");
    const std::string all = found.print("concise");
    for (int i = 0; i < 200; ++i)
        CHECK(lines_beginning_with(all, "agenda/f" + std::to_string(i) + ":3:8: error") == 2);
}

TEST_CASE("github: a path that looks like a command is none") {
    Found found;
    const FileId file = found.file("x", std::string(item));
    for (int i = 0; i < 12; ++i)
        found.unknown_theme(found.at(file, "mobilität"), "x");
    const DiagnosticRefs refs = test::refs_to(found.diagnostics);
    std::ostringstream out;
    output::print_concise(out, {.sources = &found.sources,
                                .diagnostics = &refs,
                                .files = 1,
                                .hidden_reminders = 0,
                                .langs = found.langs,
                                .shown_path = [](std::string_view) { return "::error::x.yaml"; },
                                .colour = false});
    CHECK(lines_beginning_with(out.str(), "./::error::x.yaml:3:8: ") == 12);
}
