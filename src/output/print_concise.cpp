// A line for each finding, as editors and `grep` know it from compilers: path:line:column: error[rule]:
// message. The severity is English, so that a problem matcher works in every language; there is no
// closing line, so that `wc -l` counts the findings.
#include "output/diagnostics.hpp"
#include "output/findings.hpp"
#include "output/places.hpp"
#include "output/terminal_text.hpp"

namespace agenda::output {

using target::Terminal;

Terminal::Text concise_line(const Diagnostic& diagnostic, const Findings& findings,
                            Places& places) {
    const Span& where = diagnostic.where;
    const std::string path = findings.shown_path(places.file(where.file).path);
    const Position at = places.position(where.file, where.begin);

    // A line that begins with two colons is a command to a GitHub runner.
    Terminal::Text line = path.starts_with(':') ? Terminal::Text{"./"} : Terminal::Text();
    line += Terminal::text(path);
    line += ":";
    line += Terminal::Text::number(at.line);
    line += ":";
    line += Terminal::Text::number(at.column);
    line += ": ";
    line += Terminal::text(severity_word(severity(diagnostic)));
    line += "[";
    line += Terminal::text(info(diagnostic.rule).name);
    line += "]: ";
    for (const Lang* lang : findings.langs) {
        if (lang != findings.langs.front()) line += " / ";
        line += Terminal::text(message(diagnostic, *lang));
        if (diagnostic.suggestion.empty()) continue;
        line += " (";
        line += Terminal::text(label(diagnostic, *lang));
        line += ")";
    }
    return line;
}

void print_concise(std::ostream& out, const Findings& findings) {
    Places places(*findings.sources);
    Sink<Terminal> sink(out);
    for (const Diagnostic* diagnostic : *findings.diagnostics)
        sink << concise_line(*diagnostic, findings, places) << "\n";
}

} // namespace agenda::output
