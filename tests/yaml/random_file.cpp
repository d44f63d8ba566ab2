#include "yaml/random_file.hpp"

#include <algorithm>
#include <functional>
#include <utility>
#include <vector>

namespace agenda::yaml::random_file {

namespace {

/// Writes one file. `column` is always that of the key or dash whose value is written.
class Writer {
  public:
    explicit Writer(Random& random) : random_(random) {
        indent_ = 1 + random.below(4);
        if (random.one_in(2)) indent_ = 2;
        dash_indent_ = random.one_in(3) ? 0 : indent_;
        gap_ = random.one_in(5) ? 1 + random.below(3) : 1;
        tidy_ = random.one_in(3);
    }

    std::string item();

  private:
    using Fill = std::function<void(std::size_t column)>;
    struct Field {
        std::string_view key;
        Fill value;
    };

    bool odd(std::size_t n) { return !tidy_ && random_.one_in(n); }
    void pad(std::size_t column) { out_.append(column, ' '); }
    void end_line();
    void comment_lines(std::size_t column);
    void blank_lines();
    void colon();

    void mapping(std::size_t column, std::vector<Field> fields, bool behind_dash);
    void scalar(std::size_t column);
    void typed(std::size_t column, std::string_view value);
    void single_line(std::string_view value);
    void many_lines(std::size_t column, char quote);
    void block(std::size_t column);
    void words(std::size_t column);
    void words_in_lines(std::size_t column);
    void text(std::size_t column);
    void records(std::size_t column, const std::vector<std::string_view>& keys);
    void record(std::size_t column, const std::vector<std::string_view>& keys, bool behind_dash);
    Fill field(std::string_view key);

    Random& random_;
    std::string out_;
    std::size_t indent_ = 2;
    std::size_t dash_indent_ = 2;
    std::size_t gap_ = 1;
    bool tidy_ = false;
};

/// Ends the line of a value, perhaps with a comment.
void Writer::end_line() {
    if (random_.one_in(tidy_ ? 12 : 6)) {
        out_ += random_.any({" # c", "  # zie de bron", " # über \"x\": 'y'", "   #z"});
    } else if (odd(12)) {
        out_ += random_.any({" ", "  "});
    }
    out_ += '\n';
}

void Writer::blank_lines() {
    for (std::size_t n = odd(8) ? 2 : 1; n > 0; --n)
        out_ += odd(10) ? "  \n" : "\n";
}

/// What may stand above an entry.
void Writer::comment_lines(std::size_t column) {
    if (random_.one_in(8)) blank_lines();
    while (random_.one_in(5)) {
        pad(odd(6) ? random_.below(8) : column);
        out_ += random_.any({"# above", "# - a: b", "#", "# größer, größer", "#'"});
        out_ += '\n';
        if (random_.one_in(5)) blank_lines();
    }
}

void Writer::colon() {
    if (odd(20)) out_ += ' ';
    out_ += ':';
}

void Writer::mapping(std::size_t column, std::vector<Field> fields, bool behind_dash) {
    if (odd(6)) std::swap(fields.front(), fields[random_.below(fields.size())]);
    bool first = behind_dash;
    for (const Field& field : fields) {
        if (!first) comment_lines(column);
        if (!first) pad(column);
        first = false;
        out_ += odd(15) ? '"' + std::string(field.key) + '"' : std::string(field.key);
        colon();
        field.value(column);
    }
    if (random_.one_in(15)) comment_lines(column);
}

/// On the line of its key or dash.
void Writer::single_line(std::string_view value) {
    if (random_.one_in(3))
        out_ += random_.any({"'it''s'", "''", "'a: b'", "'# x'", "'ü, [x]'"});
    else if (random_.one_in(3))
        out_ += random_.any({R"("a \"b\"")", R"("ü: \u00e9")", R"("x #y")", R"("")", R"("\ta\\")"});
    else
        out_ += value;
}

void Writer::many_lines(std::size_t column, char quote) {
    const std::string_view begin = quote == '"'    ? R"("een \)"
                                   : quote == '\'' ? "'it''s"
                                                   : "een tekst";
    out_ += begin;
    for (std::size_t n = 1 + random_.below(3); n > 0; --n) {
        out_ += odd(6) ? "\n\n" : "\n";
        pad(column + 1 + random_.below(5));
        out_ += quote ? random_.any({"over regels", "met ü", "en: niets", "x #y"})
                      : random_.any({"over regels", "met ü", "en#meer", "- streep"});
    }
    if (quote) out_ += quote;
}

void Writer::block(std::size_t column) {
    out_ += random_.any({"|", ">", "|-", ">-", "|+", ">+"});
    end_line();
    const std::size_t indent = column + 1 + random_.below(4);
    for (std::size_t n = 1 + random_.below(3); n > 0; --n) {
        pad(indent);
        out_ += random_.any({"een regel", "# geen reactie", "a: b", "- ü", "met: \"x\"", "x  "});
        if (n > 1 && random_.one_in(5)) {
            out_ += '\n';
            pad(odd(3) ? indent + 1 : 0);
        }
        out_ += '\n';
    }
    if (random_.one_in(5)) blank_lines();
}

void Writer::typed(std::size_t, std::string_view value) {
    out_.append(odd(8) ? 3 : 1, odd(20) ? '\t' : ' ');
    if (odd(10))
        (out_ += '"') += std::string(value) + '"';
    else
        out_ += value;
    end_line();
}

void Writer::scalar(std::size_t column) {
    const std::size_t style = random_.below(tidy_ ? 10 : 16);
    if (style == 11) { // nothing, or null
        out_ += random_.any({"", " ~", " null"});
        return end_line();
    }
    if (style == 12) { // on the next line
        end_line();
        pad(column + indent_);
    } else {
        out_.append(odd(8) ? 2 : 1, ' ');
    }
    if (style == 8 || style == 15) return block(column);
    if (style == 9)
        many_lines(column, '"');
    else if (style == 13)
        many_lines(column, '\'');
    else if (style == 14)
        many_lines(column, '\0');
    else
        single_line(random_
                        .any({"een tekst", "größer", "http://a.b/?c=d#e", "it's", "x-y", "2026-11",
                              "no", "12:30", "a #b", "\"q\""})
                        .substr(0, 20));
    end_line();
}

/// A list of ids.
void Writer::words(std::size_t column) {
    const bool in_lines = random_.one_in(3);
    if (!in_lines && !random_.one_in(4)) {
        const std::string_view comma = odd(4) ? random_.any({",", " , ", ",  "}) : ", ";
        out_ += odd(8) ? " [ " : " [";
        for (std::size_t n = random_.below(5); n > 0; --n) {
            out_ += random_.any({"rwth", "stadt-aachen", "'ü, x'", "\"a\"", "avv"});
            if (n > 1 || odd(5)) out_ += comma;
        }
        out_ += ']';
        return end_line();
    }
    if (!in_lines) return words_in_lines(column);
    end_line();
    for (std::size_t n = 1 + random_.below(3); n > 0; --n) {
        comment_lines(column + dash_indent_);
        pad(column + dash_indent_);
        out_ += '-';
        if (odd(12)) {
            scalar(column + dash_indent_);
        } else {
            pad(gap_);
            single_line(random_.any({"rwth", "stadt-aachen", "2026"}));
            end_line();
        }
    }
}

/// In brackets, an entry a line.
void Writer::words_in_lines(std::size_t column) {
    out_ += " [";
    end_line();
    for (std::size_t n = 1 + random_.below(3); n > 0; --n) {
        if (random_.one_in(6)) {
            pad(column + indent_);
            out_ += "# in brackets\n";
        }
        pad(column + indent_);
        out_ += random_.any({"rwth", "'x y'", "avv"});
        if (n > 1 || random_.one_in(2)) out_ += ',';
        end_line();
    }
    pad(column + (random_.one_in(2) ? indent_ : 0));
    out_ += ']';
    end_line();
}

/// A text in one language or in several.
void Writer::text(std::size_t column) {
    if (random_.one_in(2)) return scalar(column);
    if (random_.one_in(3)) {
        out_ += random_.any({" {nl: een, de: ü}", " { nl: een }", " {nl: 'a, b', en: \"c\",}",
                             " {}", " {en: a, nl: 'b'}", " {\"nl\": x, de: }"});
        return end_line();
    }
    end_line();
    const Fill fill = [this](std::size_t at) { scalar(at); };
    std::vector<Field> fields{{"nl", fill}};
    if (random_.one_in(2)) fields.push_back({"de", fill});
    if (random_.one_in(2)) fields.push_back({"en", fill});
    mapping(column + indent_, fields, false);
}

Writer::Fill Writer::field(std::string_view key) {
    if (key == "what" || key == "title" || key == "summary" || key == "goal")
        return [this](std::size_t column) { text(column); };
    if (key == "partners" || key == "tags" || key == "further_themes")
        return [this](std::size_t column) { words(column); };
    if (key == "next_step")
        return [this](std::size_t column) { record(column, {"what", "by", "due"}, false); };
    if (key == "log")
        return [this](std::size_t column) { records(column, {"date", "what", "status"}); };
    if (key == "milestones")
        return [this](std::size_t column) { records(column, {"date", "what", "done"}); };
    if (key == "x-note") return [this](std::size_t column) { scalar(column); };
    return [this](std::size_t column) {
        typed(column, random_.any({"lopend", "2026-11-24", "2026", "false", "avv", "rwth"}));
    };
}

void Writer::record(std::size_t column, const std::vector<std::string_view>& keys,
                    bool behind_dash) {
    std::vector<Field> fields;
    for (const std::string_view key : keys)
        if (!random_.one_in(3)) fields.push_back({key, field(key)});
    if (fields.empty()) fields.push_back({keys.back(), field(keys.back())});
    if (behind_dash) return mapping(column, fields, true);
    end_line();
    mapping(column + indent_, fields, false);
}

void Writer::records(std::size_t column, const std::vector<std::string_view>& keys) {
    end_line();
    const std::size_t dash = column + dash_indent_;
    for (std::size_t n = 1 + random_.below(3); n > 0; --n) {
        comment_lines(dash);
        pad(dash);
        out_ += '-';
        if (odd(8)) {
            out_ +=
                random_.any({" {date: 2026, what: x}", " {what: {de: a, nl: b}, date: 2025-Q4}"});
            end_line();
        } else if (odd(8)) {
            end_line();
            pad(dash + gap_ + 1);
            record(dash + gap_ + 1, keys, true);
        } else {
            pad(gap_);
            record(dash + gap_ + 1, keys, true);
        }
    }
}

std::string Writer::item() {
    std::vector<Field> fields{{"title", field("title")}};
    for (const std::string_view key :
         {"kind", "theme", "further_themes", "status", "as_of", "lead", "partners", "start", "end",
          "summary", "goal", "next_step", "milestones", "log", "x-note", "tags"})
        if (random_.one_in(3)) fields.push_back({key, field(key)});

    const bool has_mark = random_.one_in(12);
    if (random_.one_in(5))
        out_ += random_.any({"# kop\n\n", "# kop\n", "\n", "---\n", "# a\n---\n# b\n"});
    mapping(0, fields, false);
    if (random_.one_in(8))
        out_ += random_.any({"\n", "# eind\n", "\n# eind\n", "\n\n", "  # eind\n"});

    if (random_.one_in(6)) out_.erase(out_.find_last_not_of('\n') + 1);
    std::string text = has_mark ? "\xEF\xBB\xBF" : "";
    const bool pairs = random_.one_in(4);
    for (const char c : out_)
        text += c == '\n' && pairs ? "\r\n" : std::string(1, c);
    return text;
}

/// Every value of a tree with its path, from the root down.
void collect(View view, const Path& path, std::vector<std::pair<Path, View>>& out) {
    out.emplace_back(path, view);
    const auto below = [&](View child, Step step) {
        Path longer = path;
        longer.push_back(std::move(step));
        collect(child, longer, out);
    };
    std::size_t index = 0;
    if (view.is_sequence()) view.for_each([&](View child) { below(child, index++); });
    if (view.is_mapping())
        view.for_each_entry([&](View key, View child) { below(child, std::string(key.value())); });
}

Content scalar_content(Random& random) {
    if (random.one_in(3))
        return Content::typed(std::string(random.any({"2026-11", "true", "250000", "lopend"})));
    return Content::text(value(random));
}

Content content(Random& random) {
    switch (random.below(8)) {
    case 0: return Content::list({scalar_content(random), scalar_content(random)});
    case 1:
        return Content::mapping({{"nl", scalar_content(random)}, {"de", scalar_content(random)}});
    case 2:
        return Content::list(
            {Content::mapping({{"date", Content::text("2026-11-24")},
                               {"what", Content::mapping({{"nl", scalar_content(random)}})}})});
    default: return scalar_content(random);
    }
}

Content entry(Random& random) {
    if (random.one_in(2)) return scalar_content(random);
    return Content::mapping({{"date", Content::text("2026-11-24")},
                             {"what", Content::mapping({{"nl", scalar_content(random)}})}});
}

Change new_key(Random& random, Path path) {
    if (path.empty() && random.one_in(3)) {
        const std::string_view dotted =
            random.any({"next_step.due", "next_step.what.de", "title.de", "summary.en",
                        "budget.amount", "a.b.c.d"});
        return Change::set(path_of(dotted), scalar_content(random));
    }
    path.emplace_back(std::string(
        random.any({"kind", "status", "as_of", "lead", "start", "tags", "log", "nl", "de", "en",
                    "date", "what", "done", "due", "by", "unknown", "no", "a: b"})));
    const bool to_list = random.one_in(5);
    if (to_list && random.one_in(2)) return Change::append(path, entry(random));
    if (to_list) return Change::prepend(path, entry(random));
    return Change::set(path, content(random));
}

} // namespace

std::string file(Random& random) { return Writer(random).item(); }

std::string value(Random& random) {
    if (random.one_in(3))
        return std::string(random.any({"lopend", "een tekst", "rwth", "2026-11", "größer ß",
                                       "https://x.nl/?a=b&c#d", "it's", "Aken–Heerlen"}));
    return std::string(random.any({"no",
                                   "yes",
                                   "null",
                                   "~",
                                   "1e3",
                                   "010",
                                   "12:30",
                                   "- x",
                                   "a: b",
                                   " x",
                                   "x #y",
                                   "@x",
                                   "`x",
                                   "%x",
                                   "!x",
                                   "&x",
                                   "*x",
                                   "?",
                                   ":",
                                   "",
                                   "a\nb",
                                   "a\nb\n",
                                   "a\n\nb",
                                   "\n",
                                   "a\tb",
                                   "\"q\"",
                                   "'q'",
                                   "a\\b",
                                   "[a]",
                                   "{a: b}",
                                   "a, b",
                                   "a]",
                                   "x:",
                                   "-",
                                   "--- a",
                                   "...",
                                   "#x",
                                   "| x",
                                   "> x",
                                   "x ",
                                   "a\n b\n",
                                   "0x1F",
                                   "1_000",
                                   "<<",
                                   "=",
                                   "ja",
                                   "true",
                                   ".inf",
                                   "1.5",
                                   "-5",
                                   "+31 45",
                                   "a 'b' \"c\"",
                                   "2026-11-24 10:00"}));
}

Change change(Random& random, const Tree& tree) {
    std::vector<std::pair<Path, View>> places;
    collect(root(tree), {}, places);
    const std::size_t chosen = random.below(places.size());
    const Path path = places[chosen].first;
    const View view = places[chosen].second;
    if (view.is_mapping() && random.one_in(2)) return new_key(random, path);
    if (view.is_sequence() && random.one_in(2)) {
        if (random.one_in(2)) return Change::append(path, entry(random));
        return Change::prepend(path, entry(random));
    }
    if (path.empty()) return new_key(random, path);
    if (random.one_in(4)) return Change::remove(path, !random.one_in(4));
    if (view.is_scalar() && !random.one_in(6)) return Change::set(path, scalar_content(random));
    return Change::set(path, content(random));
}

} // namespace agenda::yaml::random_file
