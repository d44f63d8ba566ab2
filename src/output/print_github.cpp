// Findings as annotations of GitHub Actions. A step shows ten of each kind, so that the tenth says how
// many more there are, and these follow as plain lines of the log.
#include "base/text.hpp"
#include "output/diagnostics.hpp"
#include "output/findings.hpp"
#include "output/places.hpp"
#include "output/workflow_text.hpp"

namespace agenda::output {

namespace target {

namespace {

/// `%` first, since the others bring it in.
std::string escape(std::string_view text, std::string_view also) {
    std::string out;
    for (const char c : text) {
        if (c == '%')
            out += "%25";
        else if (c == '\n')
            out += "%0A";
        else if (c == '\r')
            out += "%0D";
        else if (also.find(c) != std::string_view::npos)
            out += c == ':' ? "%3A" : "%2C";
        else
            out += c;
    }
    return out;
}

} // namespace

Workflow::Text Workflow::data(std::string_view text) {
    return {Text::Escaped{}, escape(visible(text), "")};
}
Workflow::Text Workflow::property(std::string_view text) {
    return {Text::Escaped{}, escape(visible(text), ":,")};
}
Workflow::Text Workflow::line(const Terminal::Text& text) {
    return {Text::Escaped{}, std::string(text.view())};
}

} // namespace target

using target::Workflow;

namespace {

constexpr std::size_t shown_of_each_kind = 10;

Literal command_of(Severity severity) {
    switch (severity) {
    case Severity::error: return "::error";
    case Severity::warning: return "::warning";
    case Severity::reminder: break;
    }
    return "::notice";
}

/// A runner drops columns of more than one line, and ends before begins.
Workflow::Text place(const Diagnostic& diagnostic, const Findings& findings, Places& places) {
    const Span& where = diagnostic.where;
    Workflow::Text text{" file="};
    text += Workflow::property(findings.shown_path(places.file(where.file).path));
    if (is_whole_file(where)) return text;
    const Span span = trimmed(where, places.file(where.file).text);
    const Position begin = places.position(span.file, span.begin);
    const Position end = places.position(span.file, span.end);
    const auto add = [&text](Literal name, int number) {
        text += name;
        text += Workflow::Text::number(number);
    };
    add(",line=", begin.line);
    add(",endLine=", end.line);
    if (begin.line == end.line) {
        add(",col=", begin.column);
        add(",endColumn=", end.column);
    }
    return text;
}

/// The sentence, what was meant and the cure, in every language.
Workflow::Text sentences(const Diagnostic& diagnostic, const Findings& findings) {
    Workflow::Text text;
    for (const Lang* lang : findings.langs) {
        if (!text.empty()) text += "%0A";
        text += Workflow::data(message(diagnostic, *lang));
        if (!diagnostic.suggestion.empty()) {
            text += " (";
            text += Workflow::data(label(diagnostic, *lang));
            text += ")";
        }
        const std::string cure = help(diagnostic, *lang);
        if (cure.empty()) continue;
        text += "%0A";
        text += Workflow::data(std::string(lang->screen->help) + ": " + cure);
    }
    return text;
}

void print_annotation(Sink<Workflow>& out, const Diagnostic& diagnostic, const Findings& findings,
                      Places& places) {
    out << command_of(severity(diagnostic)) << place(diagnostic, findings, places)
        << ",title=" << Workflow::property(info(diagnostic.rule).name)
        << "::" << sentences(diagnostic, findings) << "\n";
}

/// The tenth annotation where there are more than ten: "… nog 15".
void print_rest(Sink<Workflow>& out, const std::vector<const Diagnostic*>& found,
                const Findings& findings, Places& places) {
    const std::size_t first = shown_of_each_kind - 1;
    const auto more = static_cast<std::int64_t>(found.size() - first);
    out << command_of(severity(*found.front())) << " title=agenda check::";
    for (const Lang* lang : findings.langs)
        out << (lang == findings.langs.front() ? Literal("… ") : Literal("%0A… "))
            << Workflow::data(lang->screen->and_more(more));
    out << "\n";
    for (std::size_t i = first; i < found.size(); ++i)
        out << Workflow::line(concise_line(*found[i], findings, places)) << "\n";
}

} // namespace

void print_github(std::ostream& out, const Findings& findings) {
    Sink<Workflow> sink(out);
    Places places(*findings.sources);
    for (const Severity kind : {Severity::error, Severity::warning, Severity::reminder}) {
        DiagnosticRefs found;
        for (const Diagnostic* diagnostic : *findings.diagnostics)
            if (severity(*diagnostic) == kind) found.push_back(diagnostic);
        const bool too_many = found.size() > shown_of_each_kind;
        const std::size_t shown = too_many ? shown_of_each_kind - 1 : found.size();
        for (std::size_t i = 0; i < shown; ++i)
            print_annotation(sink, *found[i], findings, places);
        if (too_many) print_rest(sink, found, findings, places);
    }
    for (const Lang* lang : findings.langs)
        for (const std::string& line : closing_lines(findings, *lang))
            sink << Workflow::line(target::Terminal::text(line)) << "\n";
}

} // namespace agenda::output
