// Findings for people: the sentence, the place, the line with what is wrong marked, and the cure; in
// the way of rustc, in the reader's language.
#include "output/diagnostics.hpp"
#include "output/excerpt.hpp"
#include "output/findings.hpp"
#include "output/places.hpp"
#include "output/terminal_text.hpp"

#include <algorithm>

namespace agenda::output {

using target::Terminal;

namespace {

// SGR, ECMA-48 8.3.117.
constexpr Literal red = "\x1b[1;31m";
constexpr Literal yellow = "\x1b[1;33m";
constexpr Literal cyan = "\x1b[1;36m";
constexpr Literal blue = "\x1b[1;34m";
constexpr Literal bold = "\x1b[1m";

Literal colour_of(Severity severity) {
    switch (severity) {
    case Severity::error: return red;
    case Severity::warning: return yellow;
    case Severity::reminder: break;
    }
    return cyan;
}

class Printer {
  public:
    Printer(std::ostream& out, const Findings& findings)
        : out_(out), findings_(findings), places_(*findings.sources) {}

    void print(const Diagnostic& diagnostic);

  private:
    using Texts = std::vector<Terminal::Text>;

    void write(Literal colour, const Terminal::Text& text);
    void print_title(const Diagnostic& diagnostic, const Lang& lang);
    void print_place(Span where, const Terminal::Text& remark);
    [[nodiscard]] static Terminal::Text in_brackets(const Texts& remarks);
    void print_lines(Span where, Literal mark, Literal colour, const Texts& labels);
    void print_marked(const Line& line, std::size_t begin, std::size_t end, Literal mark,
                      Literal colour, const Texts& labels);
    void print_note(const Note& note);
    void print_help(const Diagnostic& diagnostic);
    /// " 12 | ", or blanks in the place of the number.
    void gutter(const Terminal::Text& number, Literal bar);
    void empty_line();

    /// What the gutter leaves of the terminal's width.
    [[nodiscard]] int width() const {
        return findings_.width > 0 ? findings_.width - digits_ - 4 : widest_excerpt;
    }
    [[nodiscard]] int gutter_width(const Diagnostic& diagnostic);
    [[nodiscard]] Texts labels_of(const Diagnostic& diagnostic) const;
    [[nodiscard]] std::string_view text_of(Span where) const {
        return places_.file(where.file).text;
    }

    Sink<Terminal> out_;
    const Findings& findings_;
    Places places_;
    int digits_ = 1;
};

void Printer::write(Literal colour, const Terminal::Text& text) {
    if (!findings_.colour || text.empty()) {
        out_ << text;
        return;
    }
    out_ << colour << text << "\x1b[0m";
}

void Printer::gutter(const Terminal::Text& number, Literal bar) {
    Terminal::Text text = Terminal::blanks(1 + digits_ - Terminal::width(number));
    text += number;
    text += " ";
    text += bar;
    write(blue, text);
}

void Printer::empty_line() {
    gutter({}, "|");
    out_ << "\n";
}

int Printer::gutter_width(const Diagnostic& diagnostic) {
    int last = 1;
    const auto consider = [&](Span where) {
        if (is_whole_file(where)) return;
        const Span span = trimmed(where, text_of(where));
        last = std::max(last, places_.lines(span.file).line(span.end).number);
    };
    consider(diagnostic.where);
    for (const Note& note : diagnostic.notes)
        consider(note.where);
    return Terminal::width(Terminal::Text::number(last));
}

Printer::Texts Printer::labels_of(const Diagnostic& diagnostic) const {
    Texts labels;
    for (const Lang* lang : findings_.langs) {
        const std::string text = label(diagnostic, *lang);
        if (!text.empty()) labels.push_back(Terminal::text(text));
    }
    return labels;
}

void Printer::print_title(const Diagnostic& diagnostic, const Lang& lang) {
    const std::array<std::string_view, 3> words{lang.screen->error, lang.screen->warning,
                                                lang.screen->reminder};
    Terminal::Text kind = Terminal::text(words[static_cast<std::size_t>(severity(diagnostic))]);
    if (&lang == findings_.langs.front()) {
        kind += "[";
        kind += Terminal::text(info(diagnostic.rule).name);
        kind += "]";
    }
    write(colour_of(severity(diagnostic)), kind);
    Terminal::Text sentence{": "};
    sentence += Terminal::text(message(diagnostic, lang));
    write(bold, sentence);
    out_ << "\n";
}

void Printer::print_place(Span where, const Terminal::Text& remark) {
    out_ << Terminal::blanks(1 + digits_);
    write(blue, {"--> "});
    out_ << Terminal::text(findings_.shown_path(places_.file(where.file).path));
    if (!is_whole_file(where)) {
        const Position at = places_.position(where.file, where.begin);
        out_ << ":" << Terminal::Text::number(at.line) << ":" << Terminal::Text::number(at.column);
    }
    out_ << remark << "\n";
}

/// Behind a place that has no line: " (bedoelt u …?)".
Terminal::Text Printer::in_brackets(const Texts& remarks) {
    Terminal::Text remark;
    for (const Terminal::Text& text : remarks) {
        remark += remark.empty() ? Literal(" (") : Literal(" / ");
        remark += text;
    }
    if (!remark.empty()) remark += ")";
    return remark;
}

/// One line of the file with marks below it, and the labels behind the marks.
void Printer::print_marked(const Line& line, std::size_t begin, std::size_t end, Literal mark,
                           Literal colour, const Texts& labels) {
    std::string_view text = line.text;
    std::size_t offset = line.begin;
    if (offset == 0 && text.starts_with("\xEF\xBB\xBF")) {
        text.remove_prefix(3);
        offset = 3;
    }
    const Excerpt excerpt =
        excerpt_of(text, begin - std::min(begin, offset), end - std::min(end, offset), width());
    gutter(Terminal::Text::number(line.number), "|");
    if (!excerpt.line.empty()) out_ << " " << excerpt.line;
    out_ << "\n";

    gutter({}, "|");
    out_ << Terminal::blanks(1 + excerpt.indent);
    Terminal::Text marks = Terminal::Text::repeated(mark, excerpt.length);
    if (!labels.empty()) {
        marks += " ";
        marks += labels.front();
    }
    write(colour, marks);
    out_ << "\n";
    for (std::size_t i = 1; i < labels.size(); ++i) {
        gutter({}, "|");
        out_ << Terminal::blanks(2 + excerpt.indent + excerpt.length);
        write(colour, labels[i]);
        out_ << "\n";
    }
}

/// The line of a span; of a longer one the first and the last.
void Printer::print_lines(Span where, Literal mark, Literal colour, const Texts& labels) {
    const Span span = trimmed(where, text_of(where));
    const LineIndex& lines = places_.lines(span.file);
    const Line first = lines.line(span.begin);
    const Line last = lines.line(span.end);
    empty_line();
    if (first.number == last.number) {
        print_marked(first, span.begin, span.end, mark, colour, labels);
        return;
    }
    print_marked(first, span.begin, first.begin + first.text.size(), mark, colour, {});
    if (last.number > first.number + 1) {
        gutter({"…"}, "|");
        out_ << "\n";
    }
    const std::size_t indent = last.text.find_first_not_of(" \t");
    print_marked(last, last.begin + std::min(indent, last.text.size()), span.end, mark, colour,
                 labels);
}

void Printer::print_note(const Note& note) {
    Texts remarks;
    for (const Lang* lang : findings_.langs)
        remarks.push_back(Terminal::text(lang->screen->notes[static_cast<std::size_t>(note.kind)]));
    if (!is_whole_file(note.where)) {
        print_place(note.where, {});
        print_lines(note.where, "-", blue, remarks);
        return;
    }
    print_place(note.where, in_brackets(remarks));
}

void Printer::print_help(const Diagnostic& diagnostic) {
    for (const Lang* lang : findings_.langs) {
        const std::string text = help(diagnostic, *lang);
        if (text.empty()) continue;
        gutter({}, "= ");
        Terminal::Text kind = Terminal::text(lang->screen->help);
        kind += ": ";
        write(bold, kind);
        out_ << Terminal::text(text) << "\n";
    }
}

void Printer::print(const Diagnostic& diagnostic) {
    digits_ = gutter_width(diagnostic);
    for (const Lang* lang : findings_.langs)
        print_title(diagnostic, *lang);
    const bool has_lines = !is_whole_file(diagnostic.where);
    print_place(diagnostic.where,
                has_lines ? Terminal::Text() : in_brackets(labels_of(diagnostic)));
    if (has_lines)
        print_lines(diagnostic.where, "^", colour_of(severity(diagnostic)), labels_of(diagnostic));
    bool lines_above = has_lines;
    for (const Note& note : diagnostic.notes) {
        if (lines_above) empty_line();
        print_note(note);
        lines_above = lines_above || !is_whole_file(note.where);
    }

    const auto has_help = [&](const Lang* lang) { return !help(diagnostic, *lang).empty(); };
    if (std::ranges::none_of(findings_.langs, has_help)) return;
    empty_line();
    print_help(diagnostic);
}

} // namespace

void print_full(std::ostream& out, const Findings& findings) {
    Printer printer(out, findings);
    for (const Diagnostic* diagnostic : *findings.diagnostics) {
        printer.print(*diagnostic);
        Sink<Terminal>(out) << "\n";
    }
    if (!findings.closes) return;
    for (const Lang* lang : findings.langs)
        for (const std::string& line : closing_lines(findings, *lang))
            Sink<Terminal>(out) << Terminal::text(line) << "\n";
}

} // namespace agenda::output
